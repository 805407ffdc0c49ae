"""Cases of the server's merge: each row of the protocol's table by name, and random ones."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

from tests.model.merge import merge
from tests.model.records import Record
from tests.model.stamps import SERVER, Clock, mended, stamp_of
from tests.model.world import mend

Case = dict[str, Any]
JOT = "01890a5d-ac96-774b-bcce-b302099a8057"
PERSON = "01890a5d-ac96-774b-bcce-b302099a8058"
A, B, C = "aaaaaaaa", "bbbbbbbb", "zzzzzzzz"
RANDOM_CASES = 150


def at(time: int, device: str, counter: int = 0) -> str:
    return stamp_of(1_760_000_000_000 + time, counter, device)


def row(text: str | None, stamp: str, **more: Any) -> Record:
    return {
        "kind": "jot", "id": JOT, "fields": {"text": text}, "stamps": {"text": stamp},
        "seen": {}, "mends": {}, "revision": 7, **more,
    }  # fmt: skip


def change(text: str | None, stamp: str, base: str = "") -> Record:
    return {
        "kind": "jot", "id": JOT, "fields": {"text": text}, "stamps": {"text": stamp}, "base": {"text": base},
    }  # fmt: skip


def merges() -> Iterator[Case]:
    yield from _table()
    yield from _words()
    yield from _mended()
    yield from _erased()
    draw = random.Random("server_merge")
    for number in range(RANDOM_CASES):
        yield _at_random(draw, number)


def _table() -> Iterator[Case]:
    mine, other, later = at(5, B), at(3, A), at(9, A)
    yield case("a new record", None, change("Hi", later))
    yield case("a new field", row("Hi", mine), _fields(later, reading="tired"))
    yield case("s = m", row("Hi", mine), change("Hi", mine))
    yield case("s > m, m = b", row("Hi", mine), change("Ho", later, mine))
    yield case("s > m, same device", row("Hi", other), change("Ho", later))
    yield case("s > m, of a third device's own", row("Hi", at(3, C)), change("Ho", at(9, C)), device=A)
    yield case("s > m, m unseen", row("Hi", mine), change("Ho", later))
    yield case("s > m, m unseen, base older", row("Hi", mine), change("Ho", later, at(2, C)))
    yield case(
        "s > m, base later than m, untouched since a restore",
        row("Hi", at(4, C)),
        change("Ho", later, mine),
        floor=7,
    )
    yield case(
        "s > m, base later than m, touched since", row("Hi", at(4, C)), change("Ho", later, mine), floor=6
    )
    yield case(
        "s > m, base earlier than m, untouched since a restore",
        row("Hi", mine),
        change("Ho", later, other),
        floor=7,
    )
    yield case("s < m, seen", row("Hi", mine, seen={A: other}), change("Ho", other))
    yield case("s < m, a later one seen", row("Hi", mine, seen={A: at(4, A)}), change("Ho", other))
    yield case("s < m, an earlier one seen", row("Hi", mine, seen={A: at(2, A)}), change("Ho", other))
    yield case("s < m, seen of another device", row("Hi", mine, seen={C: at(4, C)}), change("Ho", at(3, C)))
    yield case(
        "s < m, offered again, untouched since a restore",
        row("Hi", mine),
        change("Ho", other, other),
        floor=7,
    )
    yield case("s < m, offered again, touched since", row("Hi", mine), change("Ho", other, other), floor=6)
    yield case("s < m, unseen", row("Hi", mine), change("Ho", other))
    yield case("the same millisecond, by device", row("Hi", at(5, B)), change("Ho", at(5, A)))
    yield case("the same millisecond, by counter", row("Hi", at(5, B)), change("Ho", at(5, A, 1)))


def _words() -> Iterator[Case]:
    mine, other, later = at(5, B), at(3, A), at(9, A)
    yield case("equal words are not kept twice", row("Hi", mine), change("Hi", later))
    yield case("equal words, earlier", row("Hi", mine), change("Hi", other))
    yield case("empty words are not kept", row("", mine), change("Hi", later))
    yield case("an emptied field is not kept", row(None, mine), change("Hi", later))
    yield case("an emptied field takes over words", row("Hi", mine), change(None, later))
    yield case("an emptied field that comes too late", row("Hi", mine), change(None, other))
    yield case("not words: the later choice", _choice("note", mine), _fields(later, kind="question"))
    yield case("not words: the earlier choice", _choice("note", mine), _fields(other, kind="question"))
    person = {
        **row("", mine),
        "kind": "person",
        "id": PERSON,
        "fields": {"name": "Ann"},
        "stamps": {"name": mine},
    }
    named = {**_fields(later, name="Anne"), "kind": "person", "id": PERSON}
    yield case("a person's name is words", person, named)
    both = row(
        "Hi", mine, fields={"text": "Hi", "reading": "tired"}, stamps={"text": mine, "reading": at(12, B)}
    )
    yield case("two fields, two fates", both, _fields(later, text="Ho", reading="busy"))
    lists = _fields(later, person_ids=[PERSON], topics=["pay", "hiring"], in_confidence=True)
    yield case("lists and flags", _choice("note", mine), lists)
    yield case("letters of all scripts", row("Grüße 🌱 שלום", mine), change("a\u0301\u200d", later))


def _mended() -> Iterator[Case]:
    sent = at(3, A)
    was_mended = row("Hi", mended(sent), mends={"text": sent}, seen={A: sent})
    yield case("outer space is mended", None, change("  Hi ", sent))
    yield case("mended over another's words", row("Ho", at(2, B)), change("  Hi ", sent))
    yield case("mended and too late", row("Ho", at(5, B)), change("  Hi ", sent))
    yield case("the mended stamp comes again", was_mended, change("  Hi ", sent))
    yield case("the server's own stamp comes back", was_mended, change("Hi", mended(sent)), device=B)
    yield case("the next edit, the mend unheard", was_mended, change("Ha", at(4, A), sent))
    yield case("the next edit, the mend heard", was_mended, change("Ha", at(4, B), mended(sent)), device=B)
    yield case("the next edit under the next counter", was_mended, change("Ha", at(3, A, 1), sent))
    yield case("another's edit, the mend unseen", was_mended, change("Ha", at(4, B)), device=B)
    yield case("a full counter", None, change("Hi ", at(3, A, 0xFFFF)))


def _erased() -> Iterator[Case]:
    gone = row(None, "", fields={"erased_at": 5}, stamps={"erased_at": at(5, B)})
    yield case("forget", row("Hi", at(5, B), seen={B: at(5, B)}), _fields(at(9, A), erased_at=9))
    yield case("forget, though an edit is later", row("Hi", at(50, B)), _fields(at(9, A), erased_at=9))
    yield case("forget what is not here", None, _fields(at(9, A), erased_at=9))
    yield case("forget again, later", gone, _fields(at(9, A), erased_at=9))
    yield case("forget again, earlier", gone, _fields(at(3, A), erased_at=3))
    yield case("the same again", gone, _fields(at(5, B), erased_at=5), device=B)


def _at_random(draw: random.Random, number: int) -> Case:
    """Few times, devices and words, so that they meet."""

    def stamp() -> str:
        return at(draw.randrange(4), draw.choice([A, B, C]), draw.randrange(2))

    def value(name: str) -> Any:
        return draw.choice(["Hi", "Ho", "", None] if name != "kind" else ["note", "question", None])

    names = draw.sample(["text", "reading", "kind", "deleted_at"], draw.randrange(1, 4))
    here = {name: value(name) if name != "deleted_at" else 4 for name in draw.sample(names, len(names) - 1)}
    before = row(
        None,
        "",
        fields=here,
        stamps={name: stamp() for name in here},
        seen={device: stamp()[:18] + device for device in draw.sample([A, B, C], draw.randrange(3))},
    )
    sent = {name: value(name) if name != "deleted_at" else 9 for name in names}
    stamps = {name: stamp() for name in names}
    bases = {name: draw.choice(["", stamps[name], before["stamps"].get(name, ""), stamp()]) for name in names}
    coming = {"kind": "jot", "id": JOT, "fields": sent, "stamps": stamps, "base": bases}
    start = before if here else None
    return case(f"at random {number}", start, coming, device=draw.choice([A, B]), floor=draw.choice([6, 7]))


def case(name: str, before: Record | None, coming: Record, device: str = A, floor: int = 0) -> Case:
    merged = merge(copy.deepcopy(before), coming, device, floor, Clock(SERVER), 0, mend)
    after = {key: merged.row[key] for key in ("fields", "stamps", "seen", "mends")}
    kept = [
        {"id": wording["id"], **{key: wording["fields"][key] for key in ("field", "words", "written")}}
        for wording in merged.wordings
    ]
    return {
        "name": name, "row": before, "change": coming, "device": device, "floor": floor,
        "rules": merged.rules, "after": after, "touched": merged.touched, "wordings": kept,
    }  # fmt: skip


def _fields(stamp: str, **fields: Any) -> Record:
    return {
        "kind": "jot", "id": JOT, "fields": fields, "stamps": dict.fromkeys(fields, stamp),
        "base": dict.fromkeys(fields, ""),
    }  # fmt: skip


def _choice(kind: str, stamp: str) -> Record:
    return row(None, "", fields={"kind": kind}, stamps={"kind": stamp})
