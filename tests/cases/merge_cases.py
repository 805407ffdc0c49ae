"""Cases of the server's merge: each row of the protocol's table by name, and random ones."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

from tests.model.merge import merge_change
from tests.model.records import Record
from tests.model.stamps import SERVER, Clock, format_stamp, make_mended_stamp
from tests.model.world import mend_value

Case = dict[str, Any]
JOT = "01890a5d-ac96-774b-bcce-b302099a8057"
PERSON = "01890a5d-ac96-774b-bcce-b302099a8058"
A, B, C = "aaaaaaaa", "bbbbbbbb", "zzzzzzzz"
RANDOM_CASES = 150


def make_stamp(time: int, device: str, counter: int = 0) -> str:
    return format_stamp(1_760_000_000_000 + time, counter, device)


def make_row(text: str | None, stamp: str, **more: Any) -> Record:
    return {
        "kind": "jot",
        "id": JOT,
        "fields": {"text": text},
        "stamps": {"text": stamp},
        "seen": {},
        "mends": {},
        "revision": 7,
        **more,
    }


def make_change(text: str | None, stamp: str, base: str = "") -> Record:
    return {
        "kind": "jot",
        "id": JOT,
        "fields": {"text": text},
        "stamps": {"text": stamp},
        "base": {"text": base},
    }


def make_merges() -> Iterator[Case]:
    yield from _table()
    yield from _words()
    yield from _mended()
    yield from _erased()
    draw = random.Random("server_merge")
    for number in range(RANDOM_CASES):
        yield _at_random(draw, number)


def _table() -> Iterator[Case]:
    mine, other, later = make_stamp(5, B), make_stamp(3, A), make_stamp(9, A)
    yield make_case("a new record", None, make_change("Hi", later))
    yield make_case("a new field", make_row("Hi", mine), _fields(later, reading="tired"))
    yield make_case("s = m", make_row("Hi", mine), make_change("Hi", mine))
    yield make_case("s > m, m = b", make_row("Hi", mine), make_change("Ho", later, mine))
    yield make_case("s > m, same device", make_row("Hi", other), make_change("Ho", later))
    yield make_case(
        "s > m, of a third device's own",
        make_row("Hi", make_stamp(3, C)),
        make_change("Ho", make_stamp(9, C)),
        device=A,
    )
    yield make_case("s > m, m unseen", make_row("Hi", mine), make_change("Ho", later))
    yield make_case(
        "s > m, m unseen, base older", make_row("Hi", mine), make_change("Ho", later, make_stamp(2, C))
    )
    yield make_case(
        "s > m, base later than m, untouched since a restore",
        make_row("Hi", make_stamp(4, C)),
        make_change("Ho", later, mine),
        floor=7,
    )
    yield make_case(
        "s > m, base later than m, touched since",
        make_row("Hi", make_stamp(4, C)),
        make_change("Ho", later, mine),
        floor=6,
    )
    yield make_case(
        "s > m, base earlier than m, untouched since a restore",
        make_row("Hi", mine),
        make_change("Ho", later, other),
        floor=7,
    )
    yield make_case("s < m, seen", make_row("Hi", mine, seen={A: other}), make_change("Ho", other))
    yield make_case(
        "s < m, a later one seen", make_row("Hi", mine, seen={A: make_stamp(4, A)}), make_change("Ho", other)
    )
    yield make_case(
        "s < m, an earlier one seen",
        make_row("Hi", mine, seen={A: make_stamp(2, A)}),
        make_change("Ho", other),
    )
    yield make_case(
        "s < m, seen of another device",
        make_row("Hi", mine, seen={C: make_stamp(4, C)}),
        make_change("Ho", make_stamp(3, C)),
    )
    yield make_case(
        "s < m, offered again, untouched since a restore",
        make_row("Hi", mine),
        make_change("Ho", other, other),
        floor=7,
    )
    yield make_case(
        "s < m, offered again, touched since", make_row("Hi", mine), make_change("Ho", other, other), floor=6
    )
    yield make_case("s < m, unseen", make_row("Hi", mine), make_change("Ho", other))
    yield make_case(
        "the same millisecond, by device",
        make_row("Hi", make_stamp(5, B)),
        make_change("Ho", make_stamp(5, A)),
    )
    yield make_case(
        "the same millisecond, by counter",
        make_row("Hi", make_stamp(5, B)),
        make_change("Ho", make_stamp(5, A, 1)),
    )


def _words() -> Iterator[Case]:
    mine, other, later = make_stamp(5, B), make_stamp(3, A), make_stamp(9, A)
    yield make_case("equal words are not kept twice", make_row("Hi", mine), make_change("Hi", later))
    yield make_case("equal words, earlier", make_row("Hi", mine), make_change("Hi", other))
    yield make_case("empty words are not kept", make_row("", mine), make_change("Hi", later))
    yield make_case("an emptied field is not kept", make_row(None, mine), make_change("Hi", later))
    yield make_case("an emptied field takes over words", make_row("Hi", mine), make_change(None, later))
    yield make_case("an emptied field that comes too late", make_row("Hi", mine), make_change(None, other))
    yield make_case("not words: the later choice", _choice("note", mine), _fields(later, kind="question"))
    yield make_case("not words: the earlier choice", _choice("note", mine), _fields(other, kind="question"))
    person = {
        **make_row("", mine),
        "kind": "person",
        "id": PERSON,
        "fields": {"name": "Ann"},
        "stamps": {"name": mine},
    }
    named = {**_fields(later, name="Anne"), "kind": "person", "id": PERSON}
    yield make_case("a person's name is words", person, named)
    both = make_row(
        "Hi",
        mine,
        fields={"text": "Hi", "reading": "tired"},
        stamps={"text": mine, "reading": make_stamp(12, B)},
    )
    yield make_case("two fields, two fates", both, _fields(later, text="Ho", reading="busy"))
    lists = _fields(later, person_ids=[PERSON], topics=["pay", "hiring"], in_confidence=True)
    yield make_case("lists and flags", _choice("note", mine), lists)
    yield make_case(
        "letters of all scripts", make_row("Grüße 🌱 שלום", mine), make_change("a\u0301\u200d", later)
    )


def _mended() -> Iterator[Case]:
    sent = make_stamp(3, A)
    was_mended = make_row("Hi", make_mended_stamp(sent), mends={"text": sent}, seen={A: sent})
    yield make_case("outer space is mended", None, make_change("  Hi ", sent))
    yield make_case(
        "mended over another's words", make_row("Ho", make_stamp(2, B)), make_change("  Hi ", sent)
    )
    yield make_case("mended and too late", make_row("Ho", make_stamp(5, B)), make_change("  Hi ", sent))
    yield make_case("the mended stamp comes again", was_mended, make_change("  Hi ", sent))
    yield make_case(
        "the server's own stamp comes back", was_mended, make_change("Hi", make_mended_stamp(sent)), device=B
    )
    yield make_case("the next edit, the mend unheard", was_mended, make_change("Ha", make_stamp(4, A), sent))
    yield make_case(
        "the next edit, the mend heard",
        was_mended,
        make_change("Ha", make_stamp(4, B), make_mended_stamp(sent)),
        device=B,
    )
    yield make_case(
        "the next edit under the next counter", was_mended, make_change("Ha", make_stamp(3, A, 1), sent)
    )
    yield make_case(
        "another's edit, the mend unseen", was_mended, make_change("Ha", make_stamp(4, B)), device=B
    )
    yield make_case("a full counter", None, make_change("Hi ", make_stamp(3, A, 0xFFFF)))


def _erased() -> Iterator[Case]:
    erased_row = make_row(None, "", fields={"erased_at": 5}, stamps={"erased_at": make_stamp(5, B)})
    yield make_case(
        "forget",
        make_row("Hi", make_stamp(5, B), seen={B: make_stamp(5, B)}),
        _fields(make_stamp(9, A), erased_at=9),
    )
    yield make_case(
        "forget, though an edit is later",
        make_row("Hi", make_stamp(50, B)),
        _fields(make_stamp(9, A), erased_at=9),
    )
    yield make_case("forget what is not here", None, _fields(make_stamp(9, A), erased_at=9))
    yield make_case("forget again, later", erased_row, _fields(make_stamp(9, A), erased_at=9))
    yield make_case("forget again, earlier", erased_row, _fields(make_stamp(3, A), erased_at=3))
    yield make_case("the same again", erased_row, _fields(make_stamp(5, B), erased_at=5), device=B)


def _at_random(draw: random.Random, number: int) -> Case:
    """Few times, devices and words, so that they meet."""

    def stamp() -> str:
        return make_stamp(draw.randrange(4), draw.choice([A, B, C]), draw.randrange(2))

    def value(name: str) -> Any:
        return draw.choice(["Hi", "Ho", "", None] if name != "kind" else ["note", "question", None])

    names = draw.sample(["text", "reading", "kind", "deleted_at"], draw.randrange(1, 4))
    here = {name: value(name) if name != "deleted_at" else 4 for name in draw.sample(names, len(names) - 1)}
    before = make_row(
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
    return make_case(
        f"at random {number}", start, coming, device=draw.choice([A, B]), floor=draw.choice([6, 7])
    )


def make_case(name: str, before: Record | None, coming: Record, device: str = A, floor: int = 0) -> Case:
    merged = merge_change(copy.deepcopy(before), coming, device, floor, Clock(SERVER), 0, mend_value)
    after = {key: merged.row[key] for key in ("fields", "stamps", "seen", "mends")}
    wordings = [
        {"id": wording["id"], **{key: wording["fields"][key] for key in ("field", "words", "written")}}
        for wording in merged.wordings
    ]
    return {
        "name": name,
        "row": before,
        "change": coming,
        "device": device,
        "floor": floor,
        "rules": merged.rules,
        "after": after,
        "touched": merged.touched,
        "wordings": wordings,
    }


def _fields(stamp: str, **fields: Any) -> Record:
    return {
        "kind": "jot",
        "id": JOT,
        "fields": fields,
        "stamps": dict.fromkeys(fields, stamp),
        "base": dict.fromkeys(fields, ""),
    }


def _choice(kind: str, stamp: str) -> Record:
    return make_row(None, "", fields={"kind": kind}, stamps={"kind": stamp})
