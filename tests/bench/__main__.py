"""`python -m tests.bench`: how fast we are, against the least that the same work can cost, in one run.

Only ratios carry over to another machine. What misses its goal is told, and is no error.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from tests.bench import browser_bench, first_visit, help_bench, mirror_bench, sync_bench
from tests.bench.measure import HEADING, Measurement
from tests.support.databases import PostgresDatabases, SqliteDatabases
from tests.support.postgres import OwnCluster, open_cluster
from tests.support.server import Server

FLOOR = "tests.bench.floor_app:create_app()"


def measure_all(home: Path, running: ExitStack) -> Iterator[Measurement]:
    os.environ["BENCH_FILES"] = str(home)
    browser_bench.build_store()

    def serve(url: str, app: str = "server:create_app()") -> Server:
        place = Path(tempfile.mkdtemp(dir=home))
        server = Server(place, url, app=app)
        running.callback(server.stop)
        server.start()
        return server

    cluster = open_cluster()
    if isinstance(cluster, OwnCluster):
        running.callback(cluster.stop)
    sqlite = SqliteDatabases(home)
    constant, fresh = serve(sqlite.create_migrated(home), FLOOR), serve(sqlite.create_migrated(home))
    yield sync_bench.measure_idle_memory(fresh, constant)
    yield from browser_bench.measure_browser(fresh, constant, home)
    yield from first_visit.measure_first_visit(fresh)
    yield from sync_bench.measure_sync(serve(sqlite.create_migrated(home)), constant, "SQLite")
    postgres = PostgresDatabases(cluster, home)
    yield from sync_bench.measure_sync(serve(postgres.create_migrated()), constant, "PostgreSQL")


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="heedful-bench-") as home, ExitStack() as running:
        print(HEADING, flush=True)
        for one in measure_all(Path(home), running):
            print(one.line(), flush=True)
        help_bench.print_numbers(Path(home))
        mirror_bench.print_numbers(Path(home))


if __name__ == "__main__":
    main()
