"""What falls due, written as iCalendar, and nothing that was said in confidence. No Flask, no SQL."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar, Event

from .due import USUAL, Line, Live, day_in, due

AHEAD, BEHIND = 400, 60
"""Days that the calendar holds, from today."""
LONGEST_WORDS = 300
READ = ("person", "jot", "followup", "setting")
"""The kinds it is made from."""

Records = Mapping[str, Mapping[str, dict[str, Any]]]


def write(records: Records, *, zone: str, now: int) -> bytes:
    """An RFC 5545 calendar of the live `records`, kind to id to fields. `now` in ms."""
    today = day_in(zone, now)
    chosen = (one.get("value") for one in records["setting"].values() if one.get("name") == "rhythm")
    rhythm = next(chosen, None) or USUAL
    live = Live(records["person"], records["jot"], records["followup"])
    calendar = Calendar()
    for name, value in (
        ("prodid", "-//Heedful//EN"), ("version", "2.0"), ("x-wr-calname", "Heedful"), ("method", "PUBLISH"),
        ("refresh-interval;value=duration", "PT6H"), ("x-published-ttl", "PT6H"),
    ):  # fmt: skip
        calendar.add(name, value)
    for line in due(live, zone=zone, rhythm=rhythm, today=today):
        if -BEHIND <= (date.fromisoformat(line.due_on) - date.fromisoformat(today)).days <= AHEAD:
            calendar.add_component(_event(line, live, now))
    return bytes(calendar.to_ical())


def _event(line: Line, live: Live, now: int) -> Event:
    on = date.fromisoformat(line.due_on)
    event = Event()
    event.add("uid", f"{line.followup_id or line.jot_id or f'{line.person_id}-{line.due_on}'}@heedful")
    event.add("dtstamp", datetime.fromtimestamp(now // 1000, UTC))
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    event.add("summary", _summary(line, live))
    if words := _words(line, live):
        event.add("description", words)
    return event


def _summary(line: Line, live: Live) -> str:
    """What was said in confidence does not even say by whom or to whom, also when it is put off."""
    jot = live.jot.get(line.jot_id or "", {})
    if jot.get("in_confidence"):
        return "A promise" if jot.get("kind") == "promise" else "Something you planned"
    name = live.person.get(line.person_id or "", {}).get("name") or "someone you met"
    if line.why == "promise":
        return f"What you promised {name}" if line.person_id else "A promise"
    return f"Something for {name}"


def _words(line: Line, live: Live) -> str:
    """Her words, or those of the promise; the latest challenge where none is named."""
    named = live.jot.get(line.jot_id or "")
    told = [named] if named else _challenges(live.jot.values(), line.person_id)
    text = next((jot["text"] for jot in told if jot.get("text") and not jot.get("in_confidence")), "")
    return text if len(text) <= LONGEST_WORDS else text[:LONGEST_WORDS].rstrip() + " …"


def _challenges(jots: Iterable[dict[str, Any]], person_id: str | None) -> list[dict[str, Any]]:
    hers = (
        jot for jot in jots
        if jot.get("kind") == "challenge" and jot.get("state") in (None, "open", "helped")
        and person_id in (jot.get("person_ids") or ())
    )  # fmt: skip
    return sorted(hers, key=lambda jot: jot.get("heard_at") or 0, reverse=True)
