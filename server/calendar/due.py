"""What falls due for whom, and when. Pure; `web/src/helping/due.ts` says the same, and vectors hold both.

A first gift falls due two days after a meeting, the next ones in a gentle and irregular rhythm counted from
the last gift. What is left lying passes by itself after a while and comes again later: nothing is owed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

FIRST = 2
"""Days from the meeting to the first gift."""
LAPSES = 30
"""Days after which a gift that came up by itself passes."""
RHYTHMS = {"rare": 120, "now_and_then": 60, "often": 30}
"""Days between gifts, about."""
USUAL = "now_and_then"
AHEAD = 366
"""Days ahead of today beyond which an instant cannot be true."""
DAY = 86_400_000
EPOCH = date(1970, 1, 1)
SETTLED = ("done", "let_go")


class Line(NamedTuple):
    """`why`: first, again (it came up by itself), planned (a followup), promise (a jot)."""

    why: str
    due_on: str
    person_id: str | None
    followup_id: str | None = None
    jot_id: str | None = None


@dataclass(frozen=True, slots=True)
class Live:
    """The live records that matter, id to fields."""

    person: Mapping[str, dict[str, Any]]
    jot: Mapping[str, dict[str, Any]]
    followup: Mapping[str, dict[str, Any]]


def due(live: Live, *, zone: str, rhythm: str, today: str) -> list[Line]:
    """The soonest first. `zone` is an IANA name: a day begins where the person lives; days are YYYY-MM-DD."""
    lines = [*_planned(live), *_promised(live), *_by_themselves(live, zone, rhythm, today)]
    return sorted(lines, key=lambda line: (line.due_on, line.person_id or "", line.why, line.jot_id or ""))


def _planned(live: Live) -> Iterator[Line]:
    """For nobody in particular, or for somebody who is there. While they rest only a promise holds."""
    for id_, fields in live.followup.items():
        person = fields.get("person_id")
        whose = live.person.get(person) if person else {}
        promised = live.jot.get(fields.get("jot_id") or "", {}).get("kind") == "promise"
        waits = whose is None or (whose.get("resting") and not promised)
        if _is_open(fields) and is_day(fields.get("due_on")) and not waits:
            yield Line("planned", fields["due_on"], person, id_, fields.get("jot_id"))


def _promised(live: Live) -> Iterator[Line]:
    """A promise holds whether or not somebody rests; with a followup it is planned, or settled."""
    taken_up = {fields.get("jot_id") for fields in live.followup.values()}
    for id_, fields in live.jot.items():
        if fields.get("kind") == "promise" and is_day(fields.get("due_on")) and id_ not in taken_up:
            person = next(iter(fields.get("person_ids") or ()), None)
            yield Line("promise", fields["due_on"], person, None, id_)


def _by_themselves(live: Live, zone: str, rhythm: str, today: str) -> Iterator[Line]:
    said = {person for fields in live.jot.values() for person in fields.get("person_ids") or ()}
    now = date.fromisoformat(today)
    latest = ((now - EPOCH).days + AHEAD) * DAY
    settled = _last_settled(live.followup.values(), latest)
    base = RHYTHMS.get(rhythm, RHYTHMS[USUAL])
    begun = {person for fields in live.followup.values() if _is_open(fields) for person in _sides(fields)}
    for id_, fields in live.person.items():
        if fields.get("resting") or id_ in begun or id_ not in said:
            continue
        if id_ in settled:
            yield Line("again", _coming(id_, _day(zone, settled[id_]), base, now), id_)
        elif _can_be(fields.get("met_at"), latest):
            met = _day(zone, fields["met_at"])
            first = met + timedelta(FIRST)
            if first + timedelta(LAPSES) >= now:
                yield Line("first", first.isoformat(), id_)
            else:
                yield Line("again", _coming(id_, met, base, now), id_)


def _can_be(at: int | None, latest: int) -> bool:
    """One that cannot be true is as if it were not there: microseconds, say. Days are counted from it."""
    return at is not None and 0 <= at <= latest


def is_day(text: str | None) -> bool:
    """Whether it is a day of the calendar, YYYY-MM-DD; 30 February is none."""
    try:
        return bool(text) and date.fromisoformat(text or "").isoformat() == text
    except ValueError:
        return False


def _is_open(fields: dict[str, Any]) -> bool:
    return fields.get("state") in (None, "open")


def _sides(fields: dict[str, Any]) -> list[str]:
    return [side for side in (fields.get("person_id"), fields.get("other_person_id")) if side]


def _last_settled(followups: Iterable[dict[str, Any]], latest: int) -> dict[str, int]:
    """For each person, the instant at which something was last given to them or let go."""
    last: dict[str, int] = {}
    for fields in followups:
        if fields.get("state") in SETTLED and _can_be(fields.get("done_at"), latest):
            for side in _sides(fields):
                last[side] = max(last.get(side, -1), fields["done_at"])
    return last


def _coming(person_id: str, since: date, base: int, now: date) -> str:
    """The next day of the rhythm that has not passed."""
    begun = _chance(person_id)
    passed = now - timedelta(LAPSES)
    on = since
    while True:
        on += timedelta(_pause(_chance(on.isoformat(), begun), base))
        if on >= passed:
            return on.isoformat()


def pause(person_id: str, since: str, base: int) -> int:
    """Days until the next gift, of a person and a day."""
    return _pause(_chance(since, _chance(person_id)), base)


def _pause(drawn: int, base: int) -> int:
    """0.7 to 1.3 of `base`, by what was drawn."""
    return base * 7 // 10 + drawn % (base * 6 // 10 + 1)


def _chance(text: str, drawn: int = 0x811C9DC5) -> int:
    """Chance that every device draws alike: FNV-1a, 32 bits, gone on with from `drawn`."""
    for byte in text.encode():
        drawn = ((drawn ^ byte) * 0x01000193) & 0xFFFFFFFF
    return drawn


def day_in(zone: str, at: int) -> str:
    """The calendar day of an instant (ms) there, YYYY-MM-DD; in UTC where there is no such zone."""
    return _day(zone, at).isoformat()


def _day(zone: str, at: int) -> date:
    return datetime.fromtimestamp(at // 1000, _place(zone)).date()


@lru_cache(maxsize=64)
def _place(zone: str) -> tzinfo:
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return UTC
