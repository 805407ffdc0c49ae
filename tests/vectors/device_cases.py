"""Cases of what a device does: each step by name, then long random lives of one record."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from tests.model import device_record
from tests.model.device import tries_after, tries_to_send
from tests.model.device_record import new_record
from tests.model.records import Record, in_bin
from tests.model.stamps import DAY, Clock, stamp_of, time_of
from tests.vectors.merge_cases import JOT, at
from tests.vectors.stamp_cases import NOON, reading

Case = dict[str, Any]
OURS, OTHER = "kkkkkkkk", "bbbbbbbb"
RANDOM_STEPS = 150


def steps() -> Iterator[Case]:
    yield from _writes()
    yield from _takes()
    yield from _taken_when_forgotten()
    yield from _after_answers()
    yield from _stamped_again()
    yield from _lives()


def in_bins() -> Iterator[Case]:
    def told(name: str, fields: dict[str, Any], **stamps: str) -> Case:
        record = {"fields": fields, "stamps": stamps}
        return {"name": name, "record": record, "in_bin": in_bin(record)}

    one, two = at(1, OURS), at(2, OTHER)
    yield told("never deleted", {"text": "Hi"}, text=one)
    yield told("deleted last", {"text": "Hi", "deleted_at": 2}, text=one, deleted_at=two)
    yield told("edited since", {"text": "Hi", "deleted_at": 1}, text=two, deleted_at=one)
    yield told("deleted and edited in one write", {"text": "Hi", "deleted_at": 1}, text=one, deleted_at=one)
    yield told("brought back", {"text": "Hi", "deleted_at": None}, text=one, deleted_at=two)


def tries() -> Iterator[Case]:
    many = [f"{number:016x}" for number in range(30)]
    for name, held in (("none", []), ("one", many[:1]), ("as many as go", many[:21]), ("more than go", many)):
        yield {"name": name, "tries": held, "sent": tries_to_send(held)}
    for name, req in (
        ("the first is answered", many[0]),
        ("one in the middle", many[2]),
        ("the last", many[4]),
        ("a poll, which is not among them", "f" * 16),
    ):
        yield {"name": name, "tries": many[:5], "req": req, "after": tries_after(many[:5], req)}


def _writes() -> Iterator[Case]:
    known = _record({"text": "Hi"}, {"text": at(1, OTHER)})
    yield _write("the first words", None, {"text": "Hi", "kind": "note"})
    yield _write("an edit", known, {"text": "Ho"})
    yield _write("an edit of what is unsent keeps its base", _unsent(known, text="Ho"), {"text": "Ha"})
    yield _write("another field", known, {"reading": "tired"})
    yield _write("emptied", known, {"text": None})
    yield _write("into the bin", known, {"deleted_at": 5, "state": "stale"})
    yield _write("forgotten", _unsent(known, reading="tired"), {"erased_at": 5})


def _takes() -> Iterator[Case]:
    early, late, later = at(1, OTHER), at(900, OTHER), at(901, OTHER)
    known = _record({"text": "Hi"}, {"text": at(2, OTHER)})
    yield _take("a new record", None, {"text": "Hi", "person_ids": [JOT]}, late)
    yield _take("a later copy", known, {"text": "Ho"}, late)
    yield _take("an earlier copy", known, {"text": "Ho"}, early)
    yield _take("the same copy", known, {"text": "Hi"}, at(2, OTHER))
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


def _taken_when_forgotten() -> Iterator[Case]:
    known = _record({"text": "Hi"}, {"text": at(2, OTHER)})
    gone = _record({"erased_at": 5}, {"erased_at": at(5, OTHER)})
    yield _take("forgotten elsewhere", known, {"erased_at": 9}, at(9, OTHER))
    yield _take("forgotten elsewhere, unsent here", _unsent(known, text="Ha"), {"erased_at": 1}, at(1, OTHER))
    yield _take("forgotten elsewhere, never here", None, {"erased_at": 9}, at(9, OTHER))
    yield _take("forgotten here, an old copy", gone, {"text": "Hi"}, at(900, OTHER))
    yield _take("forgotten here and there, theirs later", gone, {"erased_at": 9}, at(9, OTHER))
    yield _take("forgotten here and there, theirs earlier", gone, {"erased_at": 3}, at(3, OTHER))
    unsent = _record({"erased_at": 5}, {"erased_at": at(5, OURS)}, {"erased_at": ""})
    yield _take("forgotten here, come back", unsent, {"erased_at": 5}, at(5, OURS))


def _after_answers() -> Iterator[Case]:
    both = _unsent(_record({}, {}), text="Hi", reading="tired")
    yield _step("acknowledged", "acknowledge", both, sent=both["stamps"])
    yield _step("acknowledged in part", "acknowledge", both, sent={"text": both["stamps"]["text"]})
    yield _step("edited since it was sent", "acknowledge", both, sent={"text": at(1, OURS)})
    yield _step(
        "acknowledged twice",
        "acknowledge",
        _record({"text": "Hi"}, {"text": at(3, OURS)}),
        sent={"text": at(3, OURS)},
    )
    yield _step(
        "offered again",
        "offer",
        _record({"text": "Hi", "kind": "note"}, {"text": at(1, OTHER), "kind": at(2, OURS)}),
    )
    yield _step(
        "offered again, partly unsent",
        "offer",
        _unsent(_record({"kind": "note"}, {"kind": at(1, OTHER)}), text="Hi"),
    )


def _stamped_again() -> Iterator[Case]:
    early, late = at(1, OURS), at(2, OURS)
    mixed = _record(
        {"text": "Hi", "kind": "note", "answer": "so"},
        {"text": late, "kind": at(1, OTHER), "answer": at(3, OTHER)},
        {"text": early, "kind": at(1, OTHER)},
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
    far, near = stamp_of(NOON + 2 * DAY, 0, OURS), stamp_of(NOON + DAY, 0, OURS)
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
            field: stamp_of(when, draw.randrange(3), draw.choice([OTHER, "zzzzzzzz"])) for field in copies
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
    clock.time = max(clock.time, *map(time_of, record["stamps"].values()))
    clock.clamp(NOON)
    more = {"server_now": NOON} if op == "restamp" else {}
    return _step(name, op, record, clock=clock, now=NOON, **more)


def _step(name: str, op: str, before: Record | None, clock: Clock | None = None, **given: Any) -> Case:
    record = copy.deepcopy(before) or new_record("jot", JOT)
    step: Callable[..., None] = getattr(device_record, op)
    said: Case = {"name": name, "op": op, "record": copy.deepcopy(before), **given}
    if clock is None:
        step(record, *given.values())
        return {**said, "after": record}
    own = copy.copy(clock)
    arguments = dict(given)
    first = [arguments.pop(key) for key in ("fields", "change") if key in arguments]
    step(record, *first, own, *arguments.values())
    return {
        **said, "device": clock.device, "clock": reading(clock), "after": record, "clock_after": reading(own),
    }  # fmt: skip


def _clock() -> Clock:
    return Clock(OURS, NOON + 50, 1)


def _record(fields: dict[str, Any], stamps: dict[str, str], base: dict[str, str] | None = None) -> Record:
    return {"kind": "jot", "id": JOT, "fields": fields, "stamps": stamps, "base": base or {}}


def _unsent(record: Record, **fields: Any) -> Record:
    edited = copy.deepcopy(record)
    for number, (name, value) in enumerate(fields.items()):
        edited["base"][name] = edited["stamps"].get(name, "")
        edited["fields"][name], edited["stamps"][name] = value, at(10 + number, OURS)
    return edited
