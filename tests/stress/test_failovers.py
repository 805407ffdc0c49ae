"""PostgreSQL's primary is killed under several devices; a standby takes over, with its tail or without."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from tests.conftest import Serve
from tests.model.device import Device
from tests.model.server import Request, Response
from tests.model.written_words import WrittenWords
from tests.stress.notebooks import Notebooks
from tests.stress.served_world import ServedWorld
from tests.stress.standbys import Standbys
from tests.stress.test_kills import check_whole, keep_writing
from tests.support.databases import migrate_database
from tests.support.server import Server

MOMENT = 1.5
"""Seconds at most between two disasters, and that a tail may be long."""
MANY = 20


class WatchedWorld(ServedWorld):
    """Remembers the longest time without an answer."""

    blackout = 0.0

    def ask(self, request: Request) -> Response:
        asked = time.monotonic()
        answer = super().ask(request)
        self.blackout = max(self.blackout, time.monotonic() - asked)
        return answer


def lose_nothing(_standbys: Standbys, _draw: random.Random) -> None:
    """A standby has every commit that was answered."""


def lose_what_no_standby_heard(standbys: Standbys, draw: random.Random) -> None:
    standbys.hold_back()
    time.sleep(draw.uniform(0, MOMENT))


def lose_what_nobody_waited_for(standbys: Standbys, draw: random.Random) -> None:
    """As somebody does who finds all writers hanging at a standby that is gone."""
    standbys.hold_back()
    end = time.monotonic() + draw.uniform(0, MOMENT)
    while time.monotonic() < end:
        standbys.cancel_waits()


DISASTERS = [
    pytest.param(True, lose_nothing, id="synchronous"),
    pytest.param(False, lose_what_no_standby_heard, id="asynchronous, a tail lost"),
    pytest.param(True, lose_what_nobody_waited_for, id="synchronous, the wait cancelled"),
]
every_disaster = pytest.mark.parametrize(("synchronous", "befall"), DISASTERS)
Befall = Callable[[Standbys, random.Random], None]


@pytest.fixture
def standbys(synchronous: bool) -> Iterator[Standbys]:
    standbys = Standbys(synchronous=synchronous)
    yield standbys
    standbys.remove()


@pytest.mark.parametrize("synchronous", [False])
def test_a_lost_tail_comes_back_though_others_wrote_past_it(
    standbys: Standbys, serve: Serve, tmp_path: Path
) -> None:
    migrate_database(standbys.url, tmp_path / "migrating")
    server = serve(standbys.url)
    with Notebooks(server) as notebooks:
        account = notebooks.open()
    phone, laptop = devices = [Device("aphone00"), Device("zlaptop0")]
    written = WrittenWords()
    with closing(ServedWorld(server, account)) as world:

        def write(device: Device, records: range) -> None:
            for number in records:
                words, record_id = written.new_words(), f"01890a5d-ac96-7000-8000-{number:012x}"
                device.write("jot", record_id, {"text": words}, world.now())
                written.note(words, (record_id, "text"), None)
            while device.unsent():
                device.sync(world.ask, world.now())

        write(laptop, range(1))
        standbys.hold_back()
        write(phone, range(1, 4))
        standbys.fail_over()
        write(laptop, range(4, 20))
    check_whole(server, account, devices, written)


@pytest.mark.torture
@every_disaster
def test_standbys_take_over_again_and_again(
    standbys: Standbys, befall: Befall, serve: Serve, tmp_path: Path
) -> None:
    fail_over_again_and_again(standbys, befall, partial(serve, standbys.url), tmp_path, MANY)


def fail_over_again_and_again(
    standbys: Standbys, befall: Befall, start: Callable[[], Server], tmp_path: Path, times: int
) -> None:
    migrate_database(standbys.url, tmp_path / "migrating")
    server, draw, over = start(), random.Random(times), threading.Event()
    with Notebooks(server) as notebooks:
        account = notebooks.open()
    devices = [Device(f"{letter}{draw.randrange(10**7):07d}") for letter in "amz"]
    worlds = [WatchedWorld(server, account) for _ in devices]
    written = WrittenWords()
    with ThreadPoolExecutor(len(devices)) as pool:
        lives = [pool.submit(keep_writing, *pair, over) for pair in zip(devices, worlds, strict=True)]
        try:
            for _ in range(times):
                time.sleep(draw.uniform(0, MOMENT))
                befall(standbys, draw)
                standbys.fail_over()
        finally:
            over.set()
        for life in lives:
            for words, place in life.result():
                written.note(words, place, None)
    check_whole(server, account, devices, written)
    print(f"longest without an answer: {max(world.blackout for world in worlds):.1f} s")
