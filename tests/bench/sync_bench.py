"""The server against its floors, on one database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tests.bench.caller import Caller, make_changes
from tests.bench.floors import Floor
from tests.bench.measure import Measurement, measure_in_turn, time_work
from tests.stress.notebooks import Notebooks
from tests.support.server import Account, Server

RECORDS = 10_000
FEW, MANY = 100, 100_000
WHY_POLL = (
    "Who asks, and whether there is news, is one SELECT; of another process it costs a round trip and two "
    "switches,\n    which weigh more the busier the machine is."
)


def measure_sync(server: Server, constant: Server, sort: str) -> Iterator[Measurement]:
    with Notebooks(server) as notebooks:
        floor = Floor(notebooks)
        yield measure_in_turn(
            f"push {RECORDS:,} records, {sort}: orjson and an upsert",
            4,
            lambda: time_push(Caller(server.port, notebooks.open()).begin()),
            lambda: time_work(lambda: floor.push(make_batches(Caller(server.port)))),
        )
        full = seed_account(server, RECORDS)
        caller = Caller(server.port, full).begin()
        yield measure_in_turn(
            f"cold pull of {RECORDS:,}, {sort}: SELECT and join",
            5,
            lambda: time_work(caller.pull),
            lambda: time_work(lambda: floor.pull(full.id)),
        )
    heard, still = caller.pull(), Caller(constant.port)
    yield measure_in_turn(
        f"a poll that brings nothing, {sort}: constant Flask answer",
        1.8,
        lambda: caller.poll_time(heard),
        lambda: still.poll_time(0),
        why=WHY_POLL,
    )
    few, many = (Caller(server.port, seed_account(server, records)).begin() for records in (FEW, MANY))
    few_heard, many_heard = few.pull(), many.pull()
    yield measure_in_turn(
        f"a poll with {MANY:,} records, {sort}: with {FEW}",
        1.25,
        lambda: many.poll_time(many_heard),
        lambda: few.poll_time(few_heard),
    )


def make_batches(caller: Caller) -> list[bytes]:
    """The requests with which that device sends all its records."""
    sent = make_changes(RECORDS, caller.device)
    return [caller.question(number + 1, changes=changes) for number, changes in enumerate(sent)]


def time_push(caller: Caller) -> float:
    bodies = make_batches(caller)
    return time_work(lambda: [caller.call(body) for body in bodies])


def seed_account(server: Server, records: int) -> Account:
    made = json.loads(server.flask("seed", "--records", str(records)))
    return Account(made["account"], made["token"])


def measure_idle_memory(server: Server, constant: Server) -> Measurement:
    """Of all processes, counting shared pages by their share; in MB."""
    ours, floor = read_memory(server), read_memory(constant)
    return Measurement("idle memory of two processes: of a bare Flask", ours, floor, 1.8, "MB")


def read_memory(server: Server) -> float:
    kilobytes = 0
    workers = server.workers()
    parent = int(Path(f"/proc/{workers[0]}/stat").read_text().rpartition(")")[2].split()[1])
    for pid in [parent, *workers]:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1000
