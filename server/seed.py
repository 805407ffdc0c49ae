"""A notebook such as somebody might have after a few years: for trying things out, and for measuring."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

DAY = 24 * 60 * 60 * 1000

FIRST = ("Dana", "Priya", "Marcus", "Elena", "Tom", "Aisha", "Jürgen", "Mei", "Carlos", "Ruth", "Inês")
LAST = ("Whitfield", "Okafor", "Lindqvist", "Romero", "Chen", "Patel", "Baker", "Novak", "Haddad", "Schäfer")
TITLES = ("HR Director", "VP People", "HR Generalist", "CHRO", "Talent Lead", "HR of one", "L&D Manager")
PLACES = (
    "Northwind Clinics",
    "Harbor Freight Lines",
    "Juniper Foods",
    "City of Dayton",
    "Brightside Schools",
)
EVENTS = ("SHRM Annual", "Ohio State Conference", "Chapter breakfast", "Talent Conference", "Mentoring mixer")
CITIES = ("Chicago", "Columbus", "San Diego", "Dayton", "Nashville")
TOPICS = ("retention", "burnout", "onboarding", "pay-transparency", "manager-capability", "hybrid", "hr-team")
HEARD = (
    "First-line managers leave within a year and nobody asks them why.",
    "Three open HRBP roles since spring, and the offers are declined at the last step.",
    "The CEO wants everybody back four days a week; she has to explain it to the nurses.",
    "Her engagement survey had 81 % and then nothing happened with it.",
    "She does payroll, recruiting and benefits alone for 140 people.",
    "New salary bands are public since June, and long-serving people compare.",
    "She looks for a template for stay interviews that a shift supervisor would use.",
    "He asked what others do about accommodation requests for burnout.",
)
CLIPPINGS = ("Stay interviews in ten minutes", "Pay bands without panic", "A manager's first ninety days")


def generate_records(count: int, now: int, chance: Random) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """`count` records as (kind, id, fields): events, the people met there, and what they said."""
    event_id, person_id, at = "", "", now - 700 * DAY
    for number in range(count):
        at += (now - at) // (count - number)
        record_id = _build_id(at, chance)
        if number % 60 == 0:
            kind, fields, event_id = "event", _build_event(chance), record_id
        elif number % 4 == 1:
            kind, fields, person_id = "person", _build_person(at, event_id, chance), record_id
        elif number % 20 == 6:
            title, topics = chance.choice(CLIPPINGS), [chance.choice(TOPICS)]
            kind, fields = "clipping", {"kind": "article", "title": title, "topics": topics, "found_at": at}
        elif number % 20 == 7:
            kind, fields = "followup", {"person_id": person_id, "state": "open", "way": "mail"}
        else:
            kind, fields = "jot", _build_jot(at, event_id, person_id, chance)
        yield kind, record_id, {"created_at": at, **fields}


def _build_id(at: int, chance: Random) -> str:
    text = (
        f"{at:012x}7{chance.getrandbits(12):03x}{0x8 | chance.getrandbits(2):x}{chance.getrandbits(60):015x}"
    )
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def _build_event(chance: Random) -> dict[str, Any]:
    city = chance.choice(CITIES)
    return {"name": f"{chance.choice(EVENTS)}, {city}", "kind": "conference", "city": city}


def _build_person(at: int, event_id: str, chance: Random) -> dict[str, Any]:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    return {
        "name": f"{first} {last}",
        "job_title": chance.choice(TITLES),
        "organization": chance.choice(PLACES),
        "email": f"{first}.{last}@example.com".lower(),
        "event_id": event_id,
        "met_at": at,
    }


def _build_jot(at: int, event_id: str, person_id: str, chance: Random) -> dict[str, Any]:
    kind = chance.choice(("note", "note", "challenge", "challenge", "question", "interest", "promise"))
    fields = {
        "kind": kind,
        "text": " ".join(chance.sample(HEARD, chance.randint(1, 3))),
        "event_id": event_id,
        "person_ids": [person_id] if person_id else [],
        "topics": chance.sample(TOPICS, 2),
        "heard_at": at,
    }
    return {**fields, "state": "open"} if kind == "challenge" else fields
