"""Many devices of one notebook at once, on several processes: none passes over a change it does not hold."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.model.device import Device
from tests.model.written_words import WrittenWords, check_same_everywhere, check_silent, settle_all
from tests.stress.notebooks import Notebooks
from tests.stress.served_world import ServedWorld
from tests.support.server import Server

DEVICES = 8
RECORDS = [f"01890a5d-ac96-774b-bcce-b302099a80{number:02x}" for number in range(12)]


def test_a_crowd_ends_in_one_notebook(server: Server) -> None:
    run_crowd(server, exchanges=25)


@pytest.mark.torture
def test_a_crowd_for_longer(server: Server) -> None:
    run_crowd(server, exchanges=600)


def run_crowd(server: Server, exchanges: int) -> None:
    with Notebooks(server) as notebooks:
        account = notebooks.open()
    worlds = [ServedWorld(server, account) for _ in range(DEVICES)]
    devices = [Device(f"{letter}{random.randrange(10**7):07d}") for letter in "abcdwxyz"]
    written = WrittenWords()
    words = {device.name: [f"{device.name} {number}" for number in range(exchanges)] for device in devices}
    with ThreadPoolExecutor(DEVICES) as pool:
        lives = [
            pool.submit(run_device, device, world, words[device.name])
            for device, world in zip(devices, worlds, strict=True)
        ]
        for life in lives:
            for text, place, seen in life.result():
                written.note(text, place, seen)
    settle_all(worlds[0], devices, batch=1000, limit=2000)
    check_same_everywhere(worlds[0], devices)
    check_silent(worlds[0], devices)
    written.check_kept(worlds[0].rows())
    for world in worlds:
        world.close()


def run_device(
    device: Device, world: ServedWorld, words: list[str]
) -> list[tuple[str, tuple[str, str], object]]:
    """Write and exchange until the words are used up; answers what was written, where, over what."""
    draw, wrote = random.Random(device.name), []
    for text in words:
        record_id = draw.choice(RECORDS)
        seen = device.records.get(record_id, {"fields": {}})["fields"].get("text")
        device.write("jot", record_id, {"text": text}, world.now())
        wrote.append((text, (record_id, "text"), seen))
        device.sync(world.ask, world.now(), batch=3, limit=draw.randrange(1, 9))
    return wrote
