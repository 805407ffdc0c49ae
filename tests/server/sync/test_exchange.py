"""Two devices and a server: what goes up comes down, once."""

from __future__ import annotations

from server.ids import new_id
from tests.server.speaking import Device


def test_what_one_device_writes_the_other_hears(phone: Device, laptop: Device) -> None:
    phone.start()
    laptop.start()
    jot = new_id()

    answer = phone.ask(phone.change({"kind": "challenge", "text": "Managers leave after a year"}, id=jot))

    assert answer["refused"] == []
    assert answer["changes"] == [], "what the phone holds already is left out"
    heard = laptop.catch_up()
    assert heard[jot]["fields"] == {"kind": "challenge", "text": "Managers leave after a year"}
    assert laptop.heard == phone.heard == 1
    assert laptop.ask()["changes"] == []
