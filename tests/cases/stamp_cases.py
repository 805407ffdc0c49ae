"""Cases of stamps, clocks and the ids of wordings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.model.records import derive_wording_id
from tests.model.stamps import DAY, LAST_COUNTER, SERVER, Clock, format_stamp, is_stamp

Case = dict[str, Any]
NOON = 1_760_000_000_000
DEVICE = "k3v9x0ab"


def make_ticks() -> Iterator[Case]:
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


def make_sightings() -> Iterator[Case]:
    yield from (
        _see("a later stamp", format_stamp(NOON + 5, 2, DEVICE)),
        _see("an earlier stamp", format_stamp(NOON - 5, 9, DEVICE)),
        _see("the same millisecond, counted further", format_stamp(NOON, 4, DEVICE)),
        _see("the same millisecond, not so far", format_stamp(NOON, 2, DEVICE)),
        _see("the very same", format_stamp(NOON, 3, SERVER)),
    )


def make_clamps() -> Iterator[Case]:
    yield from (
        _clamp("days ahead", NOON + 3 * DAY, 7),
        _clamp("just past the day", NOON + DAY + 1, 0),
        _clamp("a day ahead and no more", NOON + DAY, 7),
        _clamp("behind", NOON - DAY, 7),
    )


def make_stamps() -> Iterator[Case]:
    good = format_stamp(NOON, 0, DEVICE)
    texts = {
        "as it should be": good,
        "the server's": format_stamp(NOON, LAST_COUNTER, SERVER),
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


def make_orders() -> Iterator[Case]:
    yield {
        "name": "by time, then counter, then device",
        "stamps": sorted(
            [
                format_stamp(NOON, 0, "aaaaaaaa"),
                format_stamp(NOON, 0, "aaaaaaab"),
                format_stamp(NOON, 0, "0aaaaaaa"),
                format_stamp(NOON, 1, "aaaaaaaa"),
                format_stamp(NOON, 10, "aaaaaaaa"),
                format_stamp(NOON, 65535, "aaaaaaaa"),
                format_stamp(NOON + 1, 0, "aaaaaaaa"),
                format_stamp(9, 0, "zzzzzzzz"),
                format_stamp(NOON * 2, 0, SERVER),
            ]
        ),
    }


def make_wording_ids() -> Iterator[Case]:
    for record, field, stamp in (
        ("01890a5d-ac96-774b-bcce-b302099a8057", "text", format_stamp(NOON, 0, DEVICE)),
        ("01890a5d-ac96-774b-bcce-b302099a8057", "reading", format_stamp(NOON, 0, DEVICE)),
        ("01890a5d-ac96-774b-bcce-b302099a8057", "text", format_stamp(NOON, 1, DEVICE)),
        ("01890a5d-ac96-774b-bcce-b302099a8058", "name", format_stamp(NOON, 0, SERVER)),
    ):
        yield {
            "record": record,
            "field": field,
            "stamp": stamp,
            "id": derive_wording_id(record, field, stamp),
        }


def _tick(name: str, time: int, counter: int, now: int) -> Case:
    clock = Clock(DEVICE, time, counter)
    before = describe_clock(clock)
    stamp = clock.tick(now)
    return {
        "name": name,
        "device": DEVICE,
        "clock": before,
        "now": now,
        "stamp": stamp,
        "after": describe_clock(clock),
    }


def _see(name: str, stamp: str) -> Case:
    clock = Clock(DEVICE, NOON, 3)
    before = describe_clock(clock)
    clock.see(stamp)
    return {"name": name, "clock": before, "stamp": stamp, "after": describe_clock(clock)}


def _clamp(name: str, time: int, counter: int) -> Case:
    clock = Clock(DEVICE, time, counter)
    before = describe_clock(clock)
    clock.clamp(NOON)
    return {"name": name, "clock": before, "now": NOON, "after": describe_clock(clock)}


def describe_clock(clock: Clock) -> Case:
    return {"time": clock.time, "counter": clock.counter}
