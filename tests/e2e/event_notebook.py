"""The notebook on the evening before: last year's edition, whom one met there, and a shelf."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import MINUTE, NOW, Record, make_id, make_record

DAY = 24 * 60 * MINUTE
TODAY = date.today()
LAST, THIS = make_id(101), make_id(102)


def make_jot(number: int, text: str, *people: int, **fields: Any) -> Record:
    """A jot of last year."""
    when = {"event_id": LAST, "heard_at": NOW - 365 * DAY + number * MINUTE}
    about = [make_id(one) for one in people]
    return make_record("jot", number, text=text, person_ids=about, **{"kind": "note", **when, **fields})


def make_person(number: int, name: str, **fields: Any) -> Record:
    return make_record("person", number, name=name, event_id=LAST, met_at=NOW - 365 * DAY, **fields)


LAST_YEAR = make_record(
    "event",
    101,
    name=f"SHRM{TODAY.year % 100 - 1}",
    kind="conference",
    city="San Diego",
    starts_on=str(TODAY - timedelta(days=366)),
    ends_on=str(TODAY - timedelta(days=363)),
)
MARIA = make_person(110, "Maria Lopez", job_title="HR Director", organization="Acme")
TOM = make_person(111, "Tom Ek", organization="Globex")
OPEN = {"kind": "challenge", "state": "open"}
JOTS = [
    make_jot(120, "Night-shift nurses leave within a year", 110, **OPEN, topics=["retention"]),
    make_jot(121, "Her daughter plays the tuba", 110),
    make_jot(122, "Send her the swap template", 110, kind="promise", due_on=str(TODAY - timedelta(days=350))),
    make_jot(123, "Layoffs are planned for March", 110, **OPEN, topics=["layoffs"], in_confidence=True),
    make_jot(124, "Open enrollment takes all of November", 111, **OPEN, topics=["benefits"]),
]
SHELF = [
    make_record(
        "clipping",
        130,
        kind="article",
        title="Stay interviews that work",
        url="https://stay.example/guide",
        topics=["retention"],
    ),
    make_record("clipping", 131, kind="template", title="Enrollment checklist", topics=["benefits"]),
    make_record("clipping", 132, kind="book", title="Better meetings", topics=["culture"]),
]
GIFT = make_record(
    "followup", 140, state="done", person_id=make_id(110), clipping_id=make_id(130), done_at=NOW - 300 * DAY
)
THIS_YEAR = make_record(
    "event",
    102,
    name=f"SHRM Annual {TODAY.year}",
    kind="conference",
    city="Chicago",
    venue="McCormick Place",
    timezone="America/Chicago",
    starts_on=str(TODAY),
    ends_on=str(TODAY + timedelta(days=3)),
)
BEFORE = [LAST_YEAR, MARIA, TOM, *JOTS, *SHELF, GIFT]


def format_time(day: date, hour: str) -> str:
    return f"{day:%Y%m%d}T{hour}"


def write_calendar() -> str:
    """Three events as calendars write them: with zones, whole days, folded and broken lines."""
    last, evening = TODAY + timedelta(days=4), TODAY + timedelta(days=2)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VTIMEZONE",
        "TZID:Central Standard Time",
        "BEGIN:STANDARD",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0600",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010101T020000",
        "TZOFFSETFROM:-0600",
        "TZOFFSETTO:-0500",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "UID:annual",
        f"SUMMARY:SHRM Annual Conference & Expo {TODAY.year}",
        f"DTSTART;VALUE=DATE:{TODAY:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last:%Y%m%d}",
        "LOCATION:McCormick Place\\, 2301 S King Dr\\, Chicago\\, IL 60616",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:dinner",
        "SUMMARY:Chapter dinner of the people who",
        "  came by train",
        f'DTSTART;TZID="Central Standard Time":{format_time(evening, "180000")}',
        f'DTEND;TZID="Central Standard Time":{format_time(evening, "203000")}',
        "DESCRIPTION:A line that its writer",
        "broke in two",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:webinar",
        "SUMMARY:Webinar: pay transparency",
        f"DTSTART:{format_time(TODAY + timedelta(days=9), '170000')}Z",
        "DURATION:PT1H",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:off",
        "SUMMARY:Breakfast",
        f"DTSTART:{format_time(TODAY, '080000')}",
        "STATUS:CANCELLED",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "\r\n".join(lines) + "\r\n"


NEW_YORK = {"timezone_id": "America/New_York"}
"""A device that is not where the event is."""


def choose_calendars(device: PlaywrightDevice, *files: tuple[str, bytes]) -> None:
    """Give files to the page, as the file chooser does."""
    chosen: Any = [{"name": name, "mimeType": "text/calendar", "buffer": data} for name, data in files]
    device.page.get_by_label("Choose .ics files").set_input_files(chosen)
