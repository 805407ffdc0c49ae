"""The server against its floors, on one database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from tests.bench.caller import Caller, changes_of
from tests.bench.floors import Floor
from tests.bench.measure import Measured, in_turn, seconds
from tests.machine.server import Account, Server
from tests.torture.notebooks import Notebooks

RECORDS = 10_000
FEW, MANY = 100, 100_000
WHY_POLL = (
    "Who asks, and whether there is news, is one SELECT; of another process it costs a round trip and two "
    "switches,\n    which weigh more the busier the machine is."
)


def measure(server: Server, constant: Server, sort: str) -> Iterator[Measured]:
    with Notebooks(server) as notebooks:
        floor = Floor(notebooks)
        yield in_turn(
            f"push {RECORDS:,} records, {sort}: orjson and an upsert", 4,
            lambda: push_time(Caller(server.port, notebooks.open()).begin()),
            lambda: seconds(lambda: floor.push(batches(Caller(server.port)))),
        )  # fmt: skip
        full = seeded(server, RECORDS)
        caller = Caller(server.port, full).begin()
        yield in_turn(
            f"cold pull of {RECORDS:,}, {sort}: SELECT and join", 5,
            lambda: seconds(caller.pull), lambda: seconds(lambda: floor.pull(full.id)),
        )  # fmt: skip
    heard, still = caller.pull(), Caller(constant.port)
    yield in_turn(
        f"a poll that brings nothing, {sort}: constant Flask answer", 1.8,
        lambda: caller.poll_time(heard), lambda: still.poll_time(0), why=WHY_POLL,
    )  # fmt: skip
    few, many = (Caller(server.port, seeded(server, records)).begin() for records in (FEW, MANY))
    few_heard, many_heard = few.pull(), many.pull()
    yield in_turn(
        f"a poll with {MANY:,} records, {sort}: with {FEW}", 1.25,
        lambda: many.poll_time(many_heard), lambda: few.poll_time(few_heard),
    )  # fmt: skip


def batches(caller: Caller) -> list[bytes]:
    """The requests with which that device sends all its records."""
    sent = changes_of(RECORDS, caller.device)
    return [caller.question(number + 1, changes=changes) for number, changes in enumerate(sent)]


def push_time(caller: Caller) -> float:
    bodies = batches(caller)
    return seconds(lambda: [caller.call(body) for body in bodies])


def seeded(server: Server, records: int) -> Account:
    made = json.loads(server.flask("seed", "--records", str(records)))
    return Account(made["account"], made["token"])


def idle_memory(server: Server, constant: Server) -> Measured:
    """Of all processes, counting shared pages by their share; in MB."""
    ours, floor = memory(server), memory(constant)
    return Measured("idle memory of two processes: of a bare Flask", ours, floor, 1.8, "MB")


def memory(server: Server) -> float:
    kilobytes = 0
    workers = server.workers()
    parent = int(Path(f"/proc/{workers[0]}/stat").read_text().rpartition(")")[2].split()[1])
    for pid in [parent, *workers]:
        told = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        kilobytes += sum(int(line.split()[1]) for line in told if line.startswith("Pss:"))
    return kilobytes / 1000
