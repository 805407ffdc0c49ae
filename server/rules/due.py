"""What falls due for whom, and when.

Two days after each meeting a gift falls due; the next ones in a gentle and irregular rhythm, counted from
the last gift or contact. What is left lying passes by itself after a while and comes again later: nothing is
owed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

FIRST = 2
"""Days from a meeting to the gift."""
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
BY_ITSELF = ("first", "again")
DUE_KINDS = ("person", "jot", "followup", "event", "setting")
"""The kinds that it is worked out from, with the choice of the rhythm."""


class DueLine(NamedTuple):
    """`why`: first (after a meeting), again (it came up by itself), planned (a followup), promise (a jot)."""

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
    event: Mapping[str, dict[str, Any]]


class Contact(NamedTuple):
    """When we were in touch, ms. A meeting asks for a gift; a note that was made later does not."""

    at: int
    is_meeting: bool


def find_due(live: Live, *, zone: str, rhythm: str, today: str) -> list[DueLine]:
    """The soonest first. `zone` is an IANA name: a day begins where the person lives; days are YYYY-MM-DD."""
    lines = [*_find_planned(live), *_find_promised(live), *_find_rhythmic(live, zone, rhythm, today)]
    return sorted(lines, key=lambda line: (line.due_on, line.person_id or "", line.why, line.jot_id or ""))


def find_due_in(
    records: Mapping[str, Mapping[str, dict[str, Any]]], *, zone: str, today: str
) -> tuple[list[DueLine], Live]:
    """The lines of a whole notebook (kind to id to fields), in its rhythm, and what they are about."""
    live = Live(records["person"], records["jot"], records["followup"], records["event"])
    rhythm = find_choice(records["setting"], "rhythm") or USUAL
    return find_due(live, zone=zone, rhythm=rhythm, today=today), live


def find_choice(settings: Mapping[str, dict[str, Any]], name: str) -> str | None:
    """What was chosen for the whole notebook; None where nothing was."""
    return next((one.get("value") for one in settings.values() if one.get("name") == name), None)


def list_due_now(lines: Iterable[DueLine], today: str) -> list[DueLine]:
    """What is due by now. Once something is promised or planned for somebody, the rest waits."""
    due = [line for line in lines if line.due_on <= today]
    begun_for = {line.person_id for line in due if line.why not in BY_ITSELF}
    return [line for line in due if line.why not in BY_ITSELF or line.person_id not in begun_for]


def _find_planned(live: Live) -> Iterator[DueLine]:
    """For nobody in particular, or for somebody who is there. While they rest only a promise holds."""
    for id_, fields in live.followup.items():
        person = fields.get("person_id")
        whose = live.person.get(person) if person else {}
        promised = is_promise(live.jot.get(fields.get("jot_id") or "", {}))
        waits = whose is None or (whose.get("resting") and not promised)
        if _is_open(fields) and is_day(fields.get("due_on")) and not waits:
            yield DueLine("planned", fields["due_on"], person, id_, fields.get("jot_id"))


def _find_promised(live: Live) -> Iterator[DueLine]:
    """A promise holds whether or not somebody rests; with a followup it is planned, or settled."""
    taken_up = {fields.get("jot_id") for fields in live.followup.values()}
    for id_, fields in live.jot.items():
        if is_promise(fields) and is_day(fields.get("due_on")) and id_ not in taken_up:
            person = next(iter(fields.get("person_ids") or ()), None)
            yield DueLine("promise", fields["due_on"], person, None, id_)


def _find_rhythmic(live: Live, zone: str, rhythm: str, today: str) -> Iterator[DueLine]:
    heard_of = {person for fields in live.jot.values() for person in fields.get("person_ids") or ()}
    now = date.fromisoformat(today)
    done_at = _last_done_at(live.followup.values(), _latest(today))
    contacts = find_contacts(live, zone=zone, today=today)
    base = RHYTHMS.get(rhythm, RHYTHMS[USUAL])
    people_begun = {
        person for fields in live.followup.values() if _is_open(fields) for person in _people_of(fields)
    }
    for id_, fields in live.person.items():
        if fields.get("resting") or id_ in people_begun or id_ not in heard_of:
            continue
        done, ours = done_at.get(id_, -1), contacts.get(id_, [])
        gifts = (_day(zone, at) + timedelta(FIRST) for at, is_meeting in ours if is_meeting and at > done)
        if first := next((day for day in gifts if day + timedelta(LAPSES) >= now), None):
            yield DueLine("first", first.isoformat(), id_)
        elif (last := max([done, *(at for at, _ in ours)])) >= 0:
            yield DueLine("again", _next_day(id_, _day(zone, last), base, now), id_)


def find_contacts(live: Live, *, zone: str, today: str) -> Mapping[str, list[Contact]]:
    """By id of person, the earliest first. The first is a meeting, whatever it was."""
    latest = _latest(today)
    contacts: dict[str, list[Contact]] = defaultdict(list)
    for id_, fields in live.person.items():
        if _is_plausible(fields.get("met_at"), latest):
            contacts[id_].append(Contact(fields["met_at"], True))
    at_event: dict[str, int] = {}
    for jot in live.jot.values():
        if not _is_plausible(jot.get("heard_at"), latest) or _is_preparation(jot, live, zone):
            continue
        contact = Contact(jot["heard_at"], bool(jot.get("event_id")) or _is_from_talk(jot))
        for id_ in jot.get("person_ids") or ():
            contacts[id_].append(contact)
            if jot.get("event_id"):
                at_event[id_] = min(contact.at, at_event.get(id_, contact.at))
    for id_, ours in list(contacts.items()):
        ours.sort()
        if _is_only_hoped_for(live.person.get(id_, {})):
            # They are met at an event; until then there is much to note about them.
            first = at_event.get(id_)
            ours[:] = [one for one in ours if first is not None and one.at >= first]
        if ours:
            ours[0] = ours[0]._replace(is_meeting=True)
        else:
            del contacts[id_]
    return contacts


def _is_preparation(jot: dict[str, Any], live: Live, zone: str) -> bool:
    """It was written for an event before that began."""
    starts_on = live.event.get(jot.get("event_id") or "", {}).get("starts_on")
    return bool(is_day(starts_on) and _day(zone, jot["heard_at"]).isoformat() < str(starts_on))


def _is_from_talk(jot: dict[str, Any]) -> bool:
    """Something was heard in a talk, wherever: no note or promise, nor a question still to be asked."""
    if jot.get("kind") == "question":
        return jot.get("asked_by") == "them" or bool(jot.get("answer"))
    return jot.get("kind") in ("challenge", "interest")


def _is_only_hoped_for(person: dict[str, Any]) -> bool:
    return bool(person.get("hoped_for")) and person.get("met_at") is None


def _latest(today: str) -> int:
    """The last instant that may be true, ms."""
    return ((date.fromisoformat(today) - EPOCH).days + AHEAD) * DAY


def _is_plausible(at: int | None, latest: int) -> bool:
    """One that cannot be true is as if it were not there: microseconds, say. Days are counted from it."""
    return at is not None and 0 <= at <= latest


def is_day(text: str | None) -> bool:
    """Whether it is a day of the calendar, YYYY-MM-DD; 30 February is none."""
    try:
        return bool(text) and date.fromisoformat(text or "").isoformat() == text
    except ValueError:
        return False


def is_promise(jot: Mapping[str, Any]) -> bool:
    return jot.get("kind") == "promise"


def _is_open(fields: dict[str, Any]) -> bool:
    return fields.get("state") in (None, "open")


def _people_of(fields: dict[str, Any]) -> list[str]:
    return [side for side in (fields.get("person_id"), fields.get("other_person_id")) if side]


def _last_done_at(followups: Iterable[dict[str, Any]], latest: int) -> dict[str, int]:
    """For each person, the instant at which something was last given to them or let go.

    An introduction that did not come about gave nothing to either side, who may never have heard of it.
    """
    last: dict[str, int] = {}
    for fields in followups:
        came_to_nothing = fields.get("state") == "let_go" and fields.get("other_person_id")
        is_settled = fields.get("state") in SETTLED and not came_to_nothing
        if is_settled and _is_plausible(fields.get("done_at"), latest):
            for side in _people_of(fields):
                last[side] = max(last.get(side, -1), fields["done_at"])
    return last


def _next_day(person_id: str, since: date, base: int, now: date) -> str:
    """The next day of the rhythm that has not passed."""
    own = _draw(person_id)
    passed = now - timedelta(LAPSES)
    on = since
    while True:
        on += timedelta(_scale_pause(_draw(on.isoformat(), own), base))
        if on >= passed:
            return on.isoformat()


def count_days_to_next(person_id: str, since: str, base: int) -> int:
    """Days until the next gift, of a person and a day."""
    return _scale_pause(_draw(since, _draw(person_id)), base)


def _scale_pause(chance: int, base: int) -> int:
    """0.7 to 1.3 of `base`, by what was drawn."""
    return base * 7 // 10 + chance % (base * 6 // 10 + 1)


def _draw(text: str, chance: int = 0x811C9DC5) -> int:
    """Chance that every device draws alike: FNV-1a, 32 bits, gone on with from `chance`."""
    for byte in text.encode():
        chance = ((chance ^ byte) * 0x01000193) & 0xFFFFFFFF
    return chance


def get_day_in_zone(zone: str, at: int) -> str:
    """The calendar day of an instant (ms) there, YYYY-MM-DD; in UTC where there is no such zone."""
    return _day(zone, at).isoformat()


def get_local_time(zone: str, at: int) -> datetime:
    """What the clocks there show at an instant (ms); in UTC where there is no such zone."""
    return datetime.fromtimestamp(at // 1000, _place(zone))


def _day(zone: str, at: int) -> date:
    return get_local_time(zone, at).date()


@lru_cache(maxsize=64)
def _place(zone: str) -> tzinfo:
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return UTC
