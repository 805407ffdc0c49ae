"""Cases of what falls due: small notebooks at random, in which the server's rule says what is expected.

The cases by hand are in due.json; these are there so that the two languages meet where nobody thought of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from server.rules.due import DueLine, Live, find_due, list_due_now

Case = dict[str, Any]
CASES = 250
DAY = 86_400_000
TODAY = date(2026, 6, 20)
NOON = 1_781_956_800_000
"""Of that day, in UTC."""
ZONES = ("America/Chicago", "Europe/Berlin", "Asia/Kolkata", "Pacific/Kiritimati", "UTC", "Nowhere/Land")
PEOPLE = ("dana", "ann", "ben")
JOTS, FOLLOWUPS, EVENTS = ("j1", "j2", "j3"), ("f1", "f2", "f3"), ("e1", "e2")


def make_notebooks() -> Iterator[Case]:
    """Few people, jots and followups, so that they meet."""
    draw = random.Random("due")
    for number in range(CASES):
        live = {
            "person": {id_: _person(draw) for id_ in _some(draw, PEOPLE)},
            "jot": {id_: _jot(draw) for id_ in _some(draw, JOTS)},
            "followup": {id_: _followup(draw) for id_ in _some(draw, FOLLOWUPS)},
            "event": {id_: _event(draw) for id_ in _some(draw, EVENTS)},
        }
        terms = {
            "zone": draw.choice(ZONES),
            "rhythm": draw.choice(("rare", "now_and_then", "often", "constructor")),
            "today": str(TODAY + timedelta(draw.choice((0, 0, 1, -200, 300)))),
        }
        yield _answer(f"random {number}", live, terms)


def make_talks() -> Iterator[Case]:
    """One person, heard and given to again and again: which talk asks for the next gift?"""
    draw = random.Random("talks")
    for number in range(CASES):
        live = {
            "person": {
                "ann": _maybe(
                    draw, hoped_for=draw.choice((True, False)), met_at=draw.choice((None, _recently(draw)))
                )
            },
            "jot": {id_: _talk(draw) for id_ in _some(draw, JOTS)},
            "followup": {id_: _gift(draw) for id_ in _some(draw, FOLLOWUPS[:2])},
            "event": {"e1": {"starts_on": _day(draw)}},
        }
        terms = {"zone": draw.choice(ZONES), "rhythm": "often", "today": str(TODAY)}
        yield _answer(f"talks {number}", live, terms)


def _recently(draw: random.Random) -> int:
    return NOON - draw.randint(0, 60) * DAY + draw.randint(-DAY, DAY)


def _talk(draw: random.Random) -> dict[str, Any]:
    return {
        "kind": draw.choice(("promise", "challenge", "note", "question", "interest")),
        "heard_at": _recently(draw),
        "person_ids": ["ann"],
        **_maybe(draw, asked_by=draw.choice(("me", "them")), answer=draw.choice(("With a survey", ""))),
        **({"event_id": "e1"} if draw.random() < 0.3 else {}),
    }


def _gift(draw: random.Random) -> dict[str, Any]:
    other = {"other_person_id": "ben"} if draw.random() < 0.2 else {}
    return {
        "person_id": "ann",
        "state": draw.choice(("done", "done", "let_go")),
        "done_at": _recently(draw),
        **other,
    }


def _answer(name: str, live: dict[str, Any], terms: dict[str, str]) -> Case:
    lines = find_due(Live(**live), **terms)
    now = list_due_now(lines, terms["today"])
    return {"name": name, **terms, **live, "due": _spell(lines), "now": _spell(now)}


def _spell(lines: list[DueLine]) -> list[Case]:
    return [line._asdict() for line in lines]


def _some(draw: random.Random, ids: tuple[str, ...]) -> list[str]:
    return sorted(draw.sample(ids, draw.randint(1, len(ids))))


def _maybe(draw: random.Random, **fields: Any) -> dict[str, Any]:
    """Some of the fields; one that is None stands there as emptied, or not at all."""
    return {name: value for name, value in fields.items() if draw.random() < 0.75}


def _instant(draw: random.Random) -> int | None:
    """Long ago, of late, around now, and such as cannot be true."""
    around = NOON - draw.randint(0, 40) * DAY + draw.randint(-DAY, DAY)
    ago = NOON - draw.randint(0, 900) * DAY
    return draw.choice((around, around, ago, ago, None, 0, NOON * 1000, NOON + 2 * 366 * DAY))


def _day(draw: random.Random) -> str | None:
    near = str(TODAY + timedelta(draw.randint(-40, 40)))
    return draw.choice((near, near, near, None, "2026-02-30", ""))


def _person(draw: random.Random) -> dict[str, Any]:
    return _maybe(
        draw,
        met_at=_instant(draw),
        hoped_for=draw.choice((True, False, None)),
        resting=draw.choice((True, False, False, False, False, None)),
    )


def _jot(draw: random.Random) -> dict[str, Any]:
    return _maybe(
        draw,
        kind=draw.choice(("promise", "promise", "challenge", "note", "note", "question", "interest", "lead")),
        due_on=_day(draw),
        heard_at=_instant(draw),
        event_id=draw.choice((*EVENTS, "gone", None, None)),
        asked_by=draw.choice(("me", "them", None)),
        answer=draw.choice(("With a survey", "", None)),
        person_ids=draw.choice(([], None, *([one] for one in PEOPLE), ["ben", "ann"], ["gone"])),
    )


def _event(draw: random.Random) -> dict[str, Any]:
    return _maybe(draw, starts_on=_day(draw))


def _followup(draw: random.Random) -> dict[str, Any]:
    return _maybe(
        draw,
        person_id=draw.choice((*PEOPLE, "gone", None)),
        other_person_id=draw.choice((*PEOPLE, None, None, None)),
        jot_id=draw.choice((*JOTS, "gone", None)),
        state=draw.choice(("open", "open", "done", "let_go", None, "a newer word")),
        due_on=_day(draw),
        done_at=_instant(draw),
    )
