"""What falls due for whom, and when. Pure; `web/src/helping/due.ts` says the same, and vectors hold both.

A first gift falls due two days after a meeting, the next ones in a gentle and irregular rhythm counted from
the last gift. What is left lying passes by itself after a while and comes again later: nothing is owed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

FIRST = 2
"""Days from the meeting to the first gift."""
LAPSES = 30
"""Days after which a gift that came up by itself passes."""
RHYTHMS = {"rare": 120, "now_and_then": 60, "often": 30}
"""Days between gifts, about."""
USUAL = "now_and_then"
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


def _rests(live: Live, person_id: str | None) -> bool:
    return bool(live.person.get(person_id or "", {}).get("resting"))


def _planned(live: Live) -> Iterator[Line]:
    for id_, fields in live.followup.items():
        person = fields.get("person_id")
        if _is_open(fields) and fields.get("due_on") and not _rests(live, person):
            yield Line("planned", fields["due_on"], person, id_, fields.get("jot_id"))


def _promised(live: Live) -> Iterator[Line]:
    """A promise holds whether or not somebody rests; with a followup it is planned, or settled."""
    taken_up = {fields.get("jot_id") for fields in live.followup.values()}
    for id_, fields in live.jot.items():
        if fields.get("kind") == "promise" and fields.get("due_on") and id_ not in taken_up:
            person = next(iter(fields.get("person_ids") or ()), None)
            yield Line("promise", fields["due_on"], person, None, id_)


def _by_themselves(live: Live, zone: str, rhythm: str, today: str) -> Iterator[Line]:
    said = {person for fields in live.jot.values() for person in fields.get("person_ids") or ()}
    settled = _last_settled(live.followup.values(), zone)
    begun = {person for fields in live.followup.values() if _is_open(fields) for person in _sides(fields)}
    for id_, fields in live.person.items():
        if fields.get("resting") or id_ in begun or id_ not in said:
            continue
        base = RHYTHMS.get(rhythm, RHYTHMS[USUAL])
        if id_ in settled:
            yield Line("again", _coming(id_, settled[id_], base, today), id_)
        elif fields.get("met_at") is not None:
            met = day_in(zone, fields["met_at"])
            first = _after(met, FIRST)
            if _after(first, LAPSES) >= today:
                yield Line("first", first, id_)
            else:
                yield Line("again", _coming(id_, met, base, today), id_)


def _is_open(fields: dict[str, Any]) -> bool:
    return fields.get("state") in (None, "open")


def _sides(fields: dict[str, Any]) -> list[str]:
    return [side for side in (fields.get("person_id"), fields.get("other_person_id")) if side]


def _last_settled(followups: Iterable[dict[str, Any]], zone: str) -> dict[str, str]:
    """For each person, the day on which something was last given to them or let go."""
    last: dict[str, str] = {}
    for fields in followups:
        if fields.get("state") in SETTLED and fields.get("done_at") is not None:
            on = day_in(zone, fields["done_at"])
            for side in _sides(fields):
                last[side] = max(last.get(side, ""), on)
    return last


def _coming(person_id: str, since: str, base: int, today: str) -> str:
    """The next day of the rhythm that has not passed."""
    on = since
    while True:
        on = _after(on, pause(person_id, on, base))
        if _after(on, LAPSES) >= today:
            return on


def pause(person_id: str, since: str, base: int) -> int:
    """Days until the next gift: 0.7 to 1.3 of `base`, by chance that every device draws alike."""
    return base * 7 // 10 + _chance(person_id + since) % (base * 6 // 10 + 1)


def _chance(text: str) -> int:
    """FNV-1a, 32 bits."""
    drawn = 0x811C9DC5
    for byte in text.encode():
        drawn = ((drawn ^ byte) * 0x01000193) & 0xFFFFFFFF
    return drawn


def day_in(zone: str, at: int) -> str:
    """The calendar day of an instant (ms) there, YYYY-MM-DD; in UTC where there is no such zone."""
    try:
        place: Any = ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        place = UTC
    return datetime.fromtimestamp(at // 1000, place).date().isoformat()


def _after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
