"""What falls due, written as iCalendar, and nothing that was said in confidence. No Flask, no SQL."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Alarm, Calendar, Event, vText

from ..rules.challenges import is_challenge, is_help_wanted
from ..rules.due import DueLine, Live, find_due_in, get_day_in_zone, is_promise

AHEAD, BEHIND = 400, 60
"""Days that the calendar holds, from today."""
LONGEST_WORDS = 300
MORNING = timedelta(hours=9)
"""From the beginning of a day to its alarm, as the clock of the calendar program has it."""

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_CONTROL = re.compile("[\0-\x08\x0e-\x1f\x7f]")

Records = Mapping[str, Mapping[str, dict[str, Any]]]


def write_feed(records: Records, *, zone: str, now: int, alarm: bool = False) -> bytes:
    """An RFC 5545 calendar of the live `records`, kind to id to fields. `now` in ms.

    With `alarm`, each entry rings in the morning of its day.
    """
    today = get_day_in_zone(zone, now)
    lines, live = find_due_in(records, zone=zone, today=today)
    calendar = Calendar()
    for name, value in (
        ("prodid", "-//Heedful//EN"),
        ("version", "2.0"),
        ("x-wr-calname", "Heedful"),
        ("method", "PUBLISH"),
        ("refresh-interval;value=duration", "PT6H"),
        ("x-published-ttl", "PT6H"),
    ):
        calendar.add(name, value)
    for line in lines:
        if -BEHIND <= (date.fromisoformat(line.due_on) - date.fromisoformat(today)).days <= AHEAD:
            event = _event(line, live, now)
            if alarm:
                event.add_component(_alarm(line, live))
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(line: DueLine, live: Live, now: int) -> Event:
    on = date.fromisoformat(line.due_on)
    event = Event()
    event.add("uid", f"{line.followup_id or line.jot_id or f'{line.person_id}-{line.due_on}'}@heedful")
    event.add("dtstamp", datetime.fromtimestamp(now // 1000, UTC))
    event.add("dtstart", on)
    event.add("dtend", on + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    # No CLASS:PRIVATE: calendars that honor it show such an entry as "busy", also to whom it belongs.
    event.add("summary", _Text(" ".join(_summary(line, live).split())))
    if words := _words(line, live):
        event.add("description", _Text(words))
    return event


class _Text(vText):
    """A text that reads back as it was: the library takes a backslash before an N for the end of a line."""

    def to_ical(self) -> bytes:
        """Escaped (RFC 5545, 3.3.11), without the controls that no text may hold."""
        lines = _LINE_END.split(_CONTROL.sub("", self))
        return "\\n".join(re.sub(r"[\\;,]", r"\\\g<0>", line) for line in lines).encode()


def _alarm(line: DueLine, live: Live) -> Alarm:
    """It shows on locked screens, so it names nobody."""
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", MORNING)
    is_promised = is_promise(live.jot.get(line.jot_id or "", {}))
    alarm.add("description", "A promise is for today" if is_promised else "Something to give today")
    return alarm


def _summary(line: DueLine, live: Live) -> str:
    """What was said in confidence does not even say by whom or to whom, also when it is put off."""
    jot = live.jot.get(line.jot_id or "", {})
    if jot.get("in_confidence"):
        return "A promise" if is_promise(jot) else "Something you planned"
    # By what somebody without a name is remembered stays in the notebook: others may read a calendar.
    name = live.person.get(line.person_id or "", {}).get("name") or "someone you met"
    if line.why == "promise":
        return f"What you promised {name}" if line.person_id else "A promise"
    return f"Something for {name}"


def _words(line: DueLine, live: Live) -> str:
    """Their words, or those of the promise; the latest challenge where none is named."""
    own_jot = live.jot.get(line.jot_id or "")
    jots = [own_jot] if own_jot else _challenges(live.jot.values(), line.person_id)
    text = next((jot["text"] for jot in jots if jot.get("text") and not jot.get("in_confidence")), "")
    return text if len(text) <= LONGEST_WORDS else text[:LONGEST_WORDS].rstrip() + " …"


def _challenges(jots: Iterable[dict[str, Any]], person_id: str | None) -> list[dict[str, Any]]:
    theirs = (
        jot
        for jot in jots
        if is_challenge(jot) and is_help_wanted(jot) and person_id in (jot.get("person_ids") or ())
    )
    return sorted(theirs, key=lambda jot: jot.get("heard_at") or 0, reverse=True)
