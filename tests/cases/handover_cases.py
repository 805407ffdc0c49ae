"""Cases of a notebook handed over: what the reference model makes of two copies of one record."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from tests.cases.merge_cases import JOT, make_stamp
from tests.model.handover import join_rows
from tests.model.records import Record

Case = dict[str, Any]
A, B = "aaaaaaaa", "bbbbbbbb"
RANDOM_CASES = 200


def make_handovers() -> Iterator[Case]:
    early, late = make_stamp(3, A), make_stamp(9, B)
    hi, ho = make_copy(text=("Hi", early)), make_copy(text=("Ho", late))
    yield make_case("a field that is not here yet", make_copy(), ho)
    yield make_case("the later one, of a device that did not know of this", hi, ho)
    yield make_case("the earlier one", ho, hi)
    yield make_case("the same stamp", hi, hi)
    yield make_case(
        "the later one, written on top of this", hi, make_copy({"text": early}, text=("Ho", late))
    )
    yield make_case("the later one of the same device", hi, make_copy(text=("Ho", make_stamp(9, A))))
    yield make_case("the same words written twice", hi, make_copy(text=("Hi", late)))
    yield make_case("an emptied field", hi, make_copy(text=(None, late)))
    yield make_case("not words", make_copy(kind=("note", early)), make_copy(kind=("question", late)))
    yield make_case("handed over a second time", {**hi, "handed": {"text": late}}, ho)
    yield make_case("what is forgotten here", make_copy(erased_at=(5, early)), ho)
    yield make_case("what is forgotten there", hi, make_copy(erased_at=(5, late)))
    yield make_case(
        "what waits here under what is handed over", make_copy({"text": ""}, text=("Hi", early)), ho
    )
    draw = random.Random("handover")
    for number in range(RANDOM_CASES):
        mine = _at_random(draw)
        handed = {name: _stamp(draw) for name in mine["stamps"] if draw.random() < 0.4}
        yield make_case(
            f"at random {number}", {**mine, **({"handed": handed} if handed else {})}, _at_random(draw)
        )


def make_copy(bases: dict[str, str] | None = None, /, **fields: tuple[Any, str]) -> Record:
    """A device's row: each field with its value and stamp, and `bases` for those that are unsent."""
    return {
        "kind": "jot",
        "id": JOT,
        "fields": {name: value for name, (value, _) in fields.items()},
        "stamps": {name: stamp for name, (_, stamp) in fields.items()},
        "base": bases or {},
    }


def make_case(name: str, mine: Record, given: Record) -> Case:
    joined = join_rows(mine, given)
    return {
        "name": name,
        "row": mine,
        "given": given,
        "after": joined.row,
        "lost": joined.lost,
        "rules": joined.rules,
    }


def _at_random(draw: random.Random) -> Record:
    """Few words, times and devices, so that they meet."""
    names = draw.sample(["text", "reading", "kind", "erased_at"], draw.choice((1, 2, 3)))
    names = [name for name in names if name != "erased_at" or draw.random() < 0.2]
    values = {name: 5 if name == "erased_at" else draw.choice(["Hi", "Ho", "", None]) for name in names}
    bases = {name: draw.choice(["", _stamp(draw)]) for name in names if draw.random() < 0.5}
    return make_copy(bases, **{name: (value, _stamp(draw)) for name, value in values.items()})


def _stamp(draw: random.Random) -> str:
    return make_stamp(draw.randrange(4), draw.choice((A, B)))
