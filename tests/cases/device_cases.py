"""Cases of what a device does: each step by name, then long random lives of one record."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from tests.cases.merge_cases import JOT, make_stamp
from tests.cases.stamp_cases import NOON, describe_clock
from tests.model import device_record
from tests.model.device import drop_earlier_tries, select_tries
from tests.model.device_record import create_record
from tests.model.records import Record, is_in_bin
from tests.model.stamps import DAY, Clock, format_stamp, parse_time

Case = dict[str, Any]
OURS, OTHER = "kkkkkkkk", "bbbbbbbb"
RANDOM_STEPS = 150
STEPS: dict[str, Callable[..., None]] = {
    "write": device_record.write_fields,
    "take": device_record.take_in,
    "acknowledge": device_record.acknowledge_sent,
    "offer": device_record.offer_again,
    "rename": device_record.rename_device,
    "restamp": device_record.stamp_ahead_again,
}
"""By the name under which the cases call it."""


def make_steps() -> Iterator[Case]:
    yield from _writes()
    yield from _takes()
    yield from _take_when_forgotten()
    yield from _after_answers()
    yield from _stamped_again()
    yield from _lives()


def make_bin_cases() -> Iterator[Case]:
    def write(name: str, fields: dict[str, Any], **stamps: str) -> Case:
        record = {"fields": fields, "stamps": stamps}
        return {"name": name, "record": record, "in_bin": is_in_bin(record)}

    one, two = make_stamp(1, OURS), make_stamp(2, OTHER)
    yield write("never deleted", {"text": "Hi"}, text=one)
    yield write("deleted last", {"text": "Hi", "deleted_at": 2}, text=one, deleted_at=two)
    yield write("edited since", {"text": "Hi", "deleted_at": 1}, text=two, deleted_at=one)
    yield write("deleted and edited in one write", {"text": "Hi", "deleted_at": 1}, text=one, deleted_at=one)
    yield write("brought back", {"text": "Hi", "deleted_at": None}, text=one, deleted_at=two)


def make_tries() -> Iterator[Case]:
    many = [f"{number:016x}" for number in range(30)]
    for name, earlier in (
        ("none", []),
        ("one", many[:1]),
        ("as many as go", many[:21]),
        ("more than go", many),
    ):
        yield {"name": name, "tries": earlier, "sent": select_tries(earlier)}
    for name, req in (
        ("the first is answered", many[0]),
        ("one in the middle", many[2]),
        ("the last", many[4]),
        ("a poll, which is not among them", "f" * 16),
    ):
        yield {"name": name, "tries": many[:5], "req": req, "after": drop_earlier_tries(many[:5], req)}


def _writes() -> Iterator[Case]:
    known = _record({"text": "Hi"}, {"text": make_stamp(1, OTHER)})
    yield _write("the first words", None, {"text": "Hi", "kind": "note"})
    yield _write("an edit", known, {"text": "Ho"})
    yield _write("an edit of what is unsent keeps its base", _unsent(known, text="Ho"), {"text": "Ha"})
    yield _write("another field", known, {"reading": "tired"})
    yield _write("emptied", known, {"text": None})
    yield _write("into the bin", known, {"deleted_at": 5, "state": "stale"})
    yield _write("forgotten", _unsent(known, reading="tired"), {"erased_at": 5})


def _takes() -> Iterator[Case]:
    early, late, later = make_stamp(1, OTHER), make_stamp(900, OTHER), make_stamp(901, OTHER)
    known = _record({"text": "Hi"}, {"text": make_stamp(2, OTHER)})
    yield _take("a new record", None, {"text": "Hi", "person_ids": [JOT]}, late)
    yield _take("a later copy", known, {"text": "Ho"}, late)
    yield _take("an earlier copy", known, {"text": "Ho"}, early)
    yield _take("the same copy", known, {"text": "Hi"}, make_stamp(2, OTHER))
    yield _take("a field that is new here", known, {"reading": "tired"}, early)
    yield _take("a later copy over unsent words", _unsent(known, text="Ha"), {"text": "Ho"}, late)
    yield _take("a later copy of the same words", _unsent(known, text="Ha"), {"text": "Ha"}, late)
    yield _take("a later copy of the same list", _unsent(known, topics=["pay"]), {"topics": ["pay"]}, late)
    yield _take("a later copy of another list", _unsent(known, topics=["pay"]), {"topics": ["hiring"]}, late)
    yield _take("an earlier copy under unsent words", _unsent(known, text="Ha"), {"text": "Ho"}, early)
    own = _unsent(known, text="Ha")
    yield _take("what was sent, come back", own, {"text": "Ha"}, own["stamps"]["text"])
    offered = _record({"text": "Hi"}, {"text": early}, {"text": early})
    yield _take("what was offered again, come back", offered, {"text": "Hi"}, early)
    yield _take("a later copy over what was offered again", offered, {"text": "Ho"}, later)
    yield _take("emptied elsewhere", known, {"text": None}, late)
    yield _take("emptied elsewhere, unsent here", _unsent(known, text="Ha"), {"text": None}, late)
    yield _take("emptied both here and there", _unsent(known, text=None), {"text": None}, late)
    yield _take("a field that this app does not know", known, {"mood": {"deep": [1]}}, late)


def _take_when_forgotten() -> Iterator[Case]:
    known = _record({"text": "Hi"}, {"text": make_stamp(2, OTHER)})
    erased = _record({"erased_at": 5}, {"erased_at": make_stamp(5, OTHER)})
    yield _take("forgotten elsewhere", known, {"erased_at": 9}, make_stamp(9, OTHER))
    yield _take(
        "forgotten elsewhere, unsent here", _unsent(known, text="Ha"), {"erased_at": 1}, make_stamp(1, OTHER)
    )
    yield _take("forgotten elsewhere, never here", None, {"erased_at": 9}, make_stamp(9, OTHER))
    yield _take("forgotten here, an old copy", erased, {"text": "Hi"}, make_stamp(900, OTHER))
    yield _take("forgotten here and there, theirs later", erased, {"erased_at": 9}, make_stamp(9, OTHER))
    yield _take("forgotten here and there, theirs earlier", erased, {"erased_at": 3}, make_stamp(3, OTHER))
    unsent = _record({"erased_at": 5}, {"erased_at": make_stamp(5, OURS)}, {"erased_at": ""})
    yield _take("forgotten here, come back", unsent, {"erased_at": 5}, make_stamp(5, OURS))


def _after_answers() -> Iterator[Case]:
    both = _unsent(_record({}, {}), text="Hi", reading="tired")
    yield _step("acknowledged", "acknowledge", both, sent=both["stamps"])
    yield _step("acknowledged in part", "acknowledge", both, sent={"text": both["stamps"]["text"]})
    yield _step("edited since it was sent", "acknowledge", both, sent={"text": make_stamp(1, OURS)})
    yield _step(
        "acknowledged twice",
        "acknowledge",
        _record({"text": "Hi"}, {"text": make_stamp(3, OURS)}),
        sent={"text": make_stamp(3, OURS)},
    )
    yield _step(
        "offered again",
        "offer",
        _record({"text": "Hi", "kind": "note"}, {"text": make_stamp(1, OTHER), "kind": make_stamp(2, OURS)}),
    )
    yield _step(
        "offered again, partly unsent",
        "offer",
        _unsent(_record({"kind": "note"}, {"kind": make_stamp(1, OTHER)}), text="Hi"),
    )


def _stamped_again() -> Iterator[Case]:
    early, late = make_stamp(1, OURS), make_stamp(2, OURS)
    mixed = _record(
        {"text": "Hi", "kind": "note", "answer": "so"},
        {"text": late, "kind": make_stamp(1, OTHER), "answer": make_stamp(3, OTHER)},
        {"text": early, "kind": make_stamp(1, OTHER)},
    )
    back = _record(
        {"text": "Hi", "deleted_at": 5}, {"text": late, "deleted_at": early}, {"text": "", "deleted_at": ""}
    )
    binned = _record(
        {"text": "Hi", "deleted_at": 5}, {"text": early, "deleted_at": early}, {"deleted_at": "", "text": ""}
    )
    yield _again("renamed: only unsent edits", "rename", mixed)
    yield _again("renamed: in the old order", "rename", back)
    yield _again("renamed: equal stamps stay equal", "rename", binned)
    far, near = format_stamp(NOON + 2 * DAY, 0, OURS), format_stamp(NOON + DAY, 0, OURS)
    ahead = _record(
        {"text": "Hi", "kind": "note", "answer": "so"},
        {"text": far, "kind": near, "answer": far},
        {"text": "", "kind": ""},
    )
    yield _again("ahead: only unsent, only past the day", "restamp", ahead)
    yield _again("nothing ahead", "restamp", mixed)


def _lives() -> Iterator[Case]:
    draw = random.Random("device")
    record: Record | None = None
    clock = Clock(OURS, NOON, 0)
    for number in range(RANDOM_STEPS):
        name, when = f"at random {number}", clock.time + draw.randrange(-20, 20)
        copies = {
            field: draw.choice(["Hi", "Ho", None]) for field in draw.sample(["text", "reading", "kind"], 2)
        }
        stamps = {
            field: format_stamp(when, draw.randrange(3), draw.choice([OTHER, "zzzzzzzz"])) for field in copies
        }
        doing = draw.choice(["write", "write", "take", "take", "take", "acknowledge", "offer", "rename"])
        if doing == "write":
            case = _step(name, "write", record, clock=clock, now=when, fields=copies)
        elif doing == "take" or record is None:
            change = {"kind": "jot", "id": JOT, "fields": copies, "stamps": stamps}
            case = _step(name, "take", record, clock=clock, now=when, change=change)
        elif doing == "acknowledge":
            sent = {
                field: draw.choice([record["stamps"][field], stamps.get(field, "")])
                for field in record["base"]
            }
            case = _step(name, "acknowledge", record, sent=sent)
        elif doing == "offer":
            case = _step(name, "offer", record)
        else:
            case = _step(name, "rename", record, clock=clock, now=when)
        yield case
        record = copy.deepcopy(case["after"])
        if "clock_after" in case:
            clock = Clock(OURS, **case["clock_after"])


def _write(name: str, record: Record | None, fields: dict[str, Any]) -> Case:
    return _step(name, "write", record, clock=_clock(), now=NOON, fields=fields)


def _take(name: str, record: Record | None, fields: dict[str, Any], stamp: str) -> Case:
    change = {"kind": "jot", "id": JOT, "fields": fields, "stamps": dict.fromkeys(fields, stamp)}
    return _step(name, "take", record, clock=_clock(), now=NOON, change=change)


def _again(name: str, op: str, record: Record) -> Case:
    clock = _clock()
    clock.time = max(clock.time, *map(parse_time, record["stamps"].values()))
    clock.clamp(NOON)
    more = {"server_now": NOON} if op == "restamp" else {}
    return _step(name, op, record, clock=clock, now=NOON, **more)


def _step(name: str, op: str, before: Record | None, clock: Clock | None = None, **extra: Any) -> Case:
    record = copy.deepcopy(before) or create_record("jot", JOT)
    step = STEPS[op]
    case: Case = {"name": name, "op": op, "record": copy.deepcopy(before), **extra}
    if clock is None:
        step(record, *extra.values())
        return {**case, "after": record}
    own = copy.copy(clock)
    arguments = dict(extra)
    first = [arguments.pop(key) for key in ("fields", "change") if key in arguments]
    step(record, *first, own, *arguments.values())
    return {
        **case,
        "device": clock.device,
        "clock": describe_clock(clock),
        "after": record,
        "clock_after": describe_clock(own),
    }


def _clock() -> Clock:
    return Clock(OURS, NOON + 50, 1)


def _record(fields: dict[str, Any], stamps: dict[str, str], base: dict[str, str] | None = None) -> Record:
    return {"kind": "jot", "id": JOT, "fields": fields, "stamps": stamps, "base": base or {}}


def _unsent(record: Record, **fields: Any) -> Record:
    edited = copy.deepcopy(record)
    for number, (name, value) in enumerate(fields.items()):
        edited["base"][name] = edited["stamps"].get(name, "")
        edited["fields"][name], edited["stamps"][name] = value, make_stamp(10 + number, OURS)
    return edited
