"""Cases of stamps, clocks and the ids of wordings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.model.records import wording_id
from tests.model.stamps import DAY, LAST_COUNTER, SERVER, Clock, is_stamp, stamp_of

Case = dict[str, Any]
NOON = 1_760_000_000_000
DEVICE = "k3v9x0ab"


def ticks() -> Iterator[Case]:
    yield from (
        _tick("the wall has moved on", NOON, 3, NOON + 1),
        _tick("twice in one millisecond", NOON, 3, NOON),
        _tick("the wall is behind what was seen", NOON + DAY, 0, NOON),
        _tick("the counter is full", NOON, LAST_COUNTER, NOON),
        _tick("the counter is full, but the wall has moved on", NOON, LAST_COUNTER, NOON + 1),
        _tick("the first edit ever", 0, 0, NOON),
        _tick("a wall before 1970", 0, 0, -5),
        _tick("a wall of 1970", 0, 0, 0),
        _tick("the counter in hex", NOON, 9, NOON - 1),
    )


def sees() -> Iterator[Case]:
    yield from (
        _see("a later stamp", stamp_of(NOON + 5, 2, DEVICE)),
        _see("an earlier stamp", stamp_of(NOON - 5, 9, DEVICE)),
        _see("the same millisecond, counted further", stamp_of(NOON, 4, DEVICE)),
        _see("the same millisecond, not so far", stamp_of(NOON, 2, DEVICE)),
        _see("the very same", stamp_of(NOON, 3, SERVER)),
    )


def clamps() -> Iterator[Case]:
    yield from (
        _clamp("days ahead", NOON + 3 * DAY, 7),
        _clamp("just past the day", NOON + DAY + 1, 0),
        _clamp("a day ahead and no more", NOON + DAY, 7),
        _clamp("behind", NOON - DAY, 7),
    )


def stamps() -> Iterator[Case]:
    good = stamp_of(NOON, 0, DEVICE)
    texts = {
        "as it should be": good,
        "the server's": stamp_of(NOON, LAST_COUNTER, SERVER),
        "nothing": "",
        "without a device": good[:17],
        "a device too short": good[:-1],
        "a device too long": good + "a",
        "capital hex digits": good.upper(),
        "a capital in the device": good[:-1] + "A",
        "no hex": "g" + good[1:],
        "space before": " " + good[1:],
        "a line end behind": good + "\n",
        "other dashes": good.replace("-", "\u2010"),
        "digits of another script": good[:-1] + "\u0663",
    }
    for name, text in texts.items():
        yield {"name": name, "stamp": text, "valid": is_stamp(text)}


def order() -> Iterator[Case]:
    yield {"name": "by time, then counter, then device", "stamps": sorted([
        stamp_of(NOON, 0, "aaaaaaaa"), stamp_of(NOON, 0, "aaaaaaab"), stamp_of(NOON, 0, "0aaaaaaa"),
        stamp_of(NOON, 1, "aaaaaaaa"), stamp_of(NOON, 10, "aaaaaaaa"), stamp_of(NOON, 65535, "aaaaaaaa"),
        stamp_of(NOON + 1, 0, "aaaaaaaa"), stamp_of(9, 0, "zzzzzzzz"), stamp_of(NOON * 2, 0, SERVER),
    ])}  # fmt: skip


def wording_ids() -> Iterator[Case]:
    for record, field, stamp in (
        ("01890a5d-ac96-774b-bcce-b302099a8057", "text", stamp_of(NOON, 0, DEVICE)),
        ("01890a5d-ac96-774b-bcce-b302099a8057", "reading", stamp_of(NOON, 0, DEVICE)),
        ("01890a5d-ac96-774b-bcce-b302099a8057", "text", stamp_of(NOON, 1, DEVICE)),
        ("01890a5d-ac96-774b-bcce-b302099a8058", "name", stamp_of(NOON, 0, SERVER)),
    ):
        yield {"record": record, "field": field, "stamp": stamp, "id": wording_id(record, field, stamp)}


def _tick(name: str, time: int, counter: int, now: int) -> Case:
    clock = Clock(DEVICE, time, counter)
    before = reading(clock)
    stamp = clock.tick(now)
    return {
        "name": name, "device": DEVICE, "clock": before, "now": now, "stamp": stamp, "after": reading(clock),
    }  # fmt: skip


def _see(name: str, stamp: str) -> Case:
    clock = Clock(DEVICE, NOON, 3)
    before = reading(clock)
    clock.see(stamp)
    return {"name": name, "clock": before, "stamp": stamp, "after": reading(clock)}


def _clamp(name: str, time: int, counter: int) -> Case:
    clock = Clock(DEVICE, time, counter)
    before = reading(clock)
    clock.clamp(NOON)
    return {"name": name, "clock": before, "now": NOON, "after": reading(clock)}


def reading(clock: Clock) -> Case:
    return {"time": clock.time, "counter": clock.counter}
