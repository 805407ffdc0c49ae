"""Cases of help that is wanted: every kind of jot in every state, with what is expected written out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

Case = dict[str, Any]
KINDS = ("note", "question", "challenge", "interest", "promise", "lead", None)
STATES = ("open", "helped", "solved", "stale", "parked", None)
WANTED = ("challenge", "interest")


def make_jots() -> Iterator[Case]:
    for kind, state in product(KINDS, STATES):
        wanted = kind in WANTED and state not in ("solved", "stale")
        yield make_case(f"{kind}, {state}", wanted, kind=kind, state=state)
        yield make_case(f"{kind}, {state}, in confidence", False, kind=kind, state=state, in_confidence=True)
    question = {"kind": "question", "asked_by": "them"}
    yield make_case("a question of theirs", True, **question)
    yield make_case("with an empty answer", True, **question, answer="")
    yield make_case("with an answer", False, **question, answer="By asking")
    yield make_case("in confidence", False, **question, in_confidence=True)
    yield make_case("a question of mine", False, kind="question", asked_by="me")
    yield make_case("nothing at all", False)


def make_case(name: str, is_wanted: bool, **jot: Any) -> Case:
    fields = {field: value for field, value in jot.items() if value is not None}
    return {"name": name, "jot": fields, "wanted": is_wanted, "challenge": fields.get("kind") == "challenge"}
