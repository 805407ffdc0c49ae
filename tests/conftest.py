"""What every test may ask for: databases of both sorts, the real server on them, and a bad network."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.support.chaos import Chaos
from tests.support.databases import PostgresDatabases, SqliteDatabases
from tests.support.postgres import OwnCluster, open_cluster
from tests.support.server import Server

Serve = Callable[..., Server]


@pytest.fixture(scope="session")
def postgres_databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PostgresDatabases]:
    """The session's PostgreSQL, started when the first test wants it."""
    cluster = open_cluster()
    databases = PostgresDatabases(cluster, tmp_path_factory.mktemp("migrating"))
    yield databases
    if isinstance(cluster, OwnCluster):
        cluster.stop()
    else:
        databases.drop_all()


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory: pytest.TempPathFactory) -> SqliteDatabases:
    return SqliteDatabases(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture
def postgres_url(postgres_databases: PostgresDatabases) -> Iterator[str]:
    """A migrated PostgreSQL database of this test's own."""
    url = postgres_databases.create_migrated()
    yield url
    postgres_databases.drop(url)


@pytest.fixture
def sqlite_url(sqlite_databases: SqliteDatabases, tmp_path: Path) -> str:
    """A migrated SQLite file of this test's own."""
    return sqlite_databases.create_migrated(tmp_path)


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of this test's own; the test runs once on each sort."""
    return str(request.getfixturevalue("sqlite_url" if request.param == "sqlite" else "postgres_url"))


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Starts servers: `serve(url, processes=2, public_origin="")`. Their logs show when the test fails."""
    with ExitStack() as running:

        def start(database_url: str, **options: Any) -> Server:
            home = tmp_path / f"server-{len(list(tmp_path.glob('server-*')))}"
            home.mkdir()
            server = Server(home, database_url, **options)
            running.callback(lambda: print(f"--- log of {server.origin}\n{server.log()}"))
            running.callback(server.kill)
            server.start()
            return server

        yield start


@pytest.fixture
def server(serve: Serve, database_url: str) -> Server:
    """The real server with two processes; the test runs once on each sort of database."""
    return serve(database_url)


@pytest.fixture
def network() -> Iterator[Chaos]:
    """A network to break, to be put before a server: `network.upstream = server.port`."""
    network = Chaos()
    yield network
    network.close()
