"""`kill -9` of the whole server at random moments, under several devices: nothing lost, nothing doubled."""

from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from tests.model.device import Device
from tests.model.written_words import WrittenWords, check_same_everywhere, check_silent, settle_all
from tests.stress.notebooks import Notebooks
from tests.stress.served_world import ServedWorld
from tests.support.server import Account, Server

PAUSE = 0.2
"""Seconds between two edits of a device: nobody writes so fast that the server bids them wait."""


def test_kills_at_random(server: Server) -> None:
    kill_at_random(server, kills=8, seed=1)


@pytest.mark.torture
def test_two_hundred_kills(server: Server) -> None:
    kill_at_random(server, kills=200, seed=2)


def kill_at_random(server: Server, kills: int, seed: int) -> None:
    with Notebooks(server) as notebooks:
        account = notebooks.open()
    draw, over = random.Random(seed), threading.Event()
    devices = [Device(f"{letter}{draw.randrange(10**7):07d}") for letter in "amz"]
    with ThreadPoolExecutor(len(devices)) as pool:
        lives = [pool.submit(keep_writing, device, ServedWorld(server, account), over) for device in devices]
        try:
            for _ in range(kills):
                time.sleep(draw.uniform(0.0, 0.8))
                server.kill()
                server.start()
        finally:
            over.set()
        written = WrittenWords()
        for life in lives:
            for words, place in life.result():
                written.note(words, place, None)
    check_whole(server, account, devices, written)


def check_whole(server: Server, account: Account, devices: list[Device], written: WrittenWords) -> None:
    """Every device ends with the same notebook: all that was written, each record once."""
    with closing(ServedWorld(server, account)) as world:
        settle_all(world, devices, batch=1000, limit=2000)
        check_same_everywhere(world, devices)
        check_silent(world, devices)
        rows = world.rows()
    written.check_kept(rows)
    assert len(rows) == len(written.places), "something is there twice"


def keep_writing(
    device: Device, world: ServedWorld, over: threading.Event
) -> list[tuple[str, tuple[str, str]]]:
    """Write one record after another and exchange, whatever happens; answers what was written."""
    wrote: list[tuple[str, tuple[str, str]]] = []
    while not over.is_set():
        number = len(wrote)
        record_id = f"01890a5d-ac96-7{ord(device.name[0]):03x}-8000-{number:012x}"
        words = f"{device.name} {number}"
        device.write("jot", record_id, {"text": words}, world.now())
        wrote.append((words, (record_id, "text")))
        device.sync(world.ask, world.now(), batch=1000, limit=2000)
        over.wait(PAUSE)
    world.close()
    return wrote
