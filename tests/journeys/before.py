"""The notebook on the evening before: last year's edition, whom one met there, and a shelf."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.evening import MINUTE, NOW, Record, id_of, record

DAY = 24 * 60 * MINUTE
TODAY = date.today()
LAST, THIS = id_of(101), id_of(102)


def heard(number: int, text: str, *people: int, **fields: Any) -> Record:
    """A jot of last year."""
    when = {"event_id": LAST, "heard_at": NOW - 365 * DAY + number * MINUTE}
    about = [id_of(one) for one in people]
    return record("jot", number, text=text, person_ids=about, **{"kind": "note", **when, **fields})


def met(number: int, name: str, **fields: Any) -> Record:
    return record("person", number, name=name, event_id=LAST, met_at=NOW - 365 * DAY, **fields)


LAST_YEAR = record(
    "event", 101, name=f"SHRM{TODAY.year % 100 - 1}", kind="conference", city="San Diego",
    starts_on=str(TODAY - timedelta(days=366)), ends_on=str(TODAY - timedelta(days=363)),
)  # fmt: skip
MARIA = met(110, "Maria Lopez", job_title="HR Director", organization="Acme")
TOM = met(111, "Tom Ek", organization="Globex")
OPEN = {"kind": "challenge", "state": "open"}
JOTS = [
    heard(120, "Night-shift nurses leave within a year", 110, **OPEN, topics=["retention"]),
    heard(121, "Her daughter plays the tuba", 110),
    heard(122, "Send her the swap template", 110, kind="promise", due_on=str(TODAY - timedelta(days=350))),
    heard(123, "Layoffs are planned for March", 110, **OPEN, topics=["layoffs"], in_confidence=True),
    heard(124, "Open enrollment takes all of November", 111, **OPEN, topics=["benefits"]),
]
SHELF = [
    record(
        "clipping", 130, kind="article", title="Stay interviews that work", url="https://stay.example/guide",
        topics=["retention"],
    ),
    record("clipping", 131, kind="template", title="Enrollment checklist", topics=["benefits"]),
    record("clipping", 132, kind="book", title="Better meetings", topics=["culture"]),
]  # fmt: skip
GIFT = record(
    "followup", 140, state="done", person_id=id_of(110), clipping_id=id_of(130), done_at=NOW - 300 * DAY
)
THIS_YEAR = record(
    "event", 102, name=f"SHRM Annual {TODAY.year}", kind="conference", city="Chicago",
    venue="McCormick Place", timezone="America/Chicago",
    starts_on=str(TODAY), ends_on=str(TODAY + timedelta(days=3)),
)  # fmt: skip
BEFORE = [LAST_YEAR, MARIA, TOM, *JOTS, *SHELF, GIFT]


def stamp(day: date, hour: str) -> str:
    return f"{day:%Y%m%d}T{hour}"


def calendar() -> str:
    """Three events as calendars write them: with zones, whole days, folded and broken lines."""
    last, evening = TODAY + timedelta(days=4), TODAY + timedelta(days=2)
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VTIMEZONE", "TZID:Central Standard Time",
        "BEGIN:STANDARD", "DTSTART:16010101T020000", "TZOFFSETFROM:-0500", "TZOFFSETTO:-0600", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:16010101T020000", "TZOFFSETFROM:-0600", "TZOFFSETTO:-0500", "END:DAYLIGHT",
        "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:annual", f"SUMMARY:SHRM Annual Conference & Expo {TODAY.year}",
        f"DTSTART;VALUE=DATE:{TODAY:%Y%m%d}", f"DTEND;VALUE=DATE:{last:%Y%m%d}",
        "LOCATION:McCormick Place\\, 2301 S King Dr\\, Chicago\\, IL 60616", "END:VEVENT",
        "BEGIN:VEVENT", "UID:dinner", "SUMMARY:Chapter dinner of the people who", "  came by train",
        f'DTSTART;TZID="Central Standard Time":{stamp(evening, "180000")}',
        f'DTEND;TZID="Central Standard Time":{stamp(evening, "203000")}',
        "DESCRIPTION:A line that its writer", "broke in two", "END:VEVENT",
        "BEGIN:VEVENT", "UID:webinar", "SUMMARY:Webinar: pay transparency",
        f"DTSTART:{stamp(TODAY + timedelta(days=9), '170000')}Z", "DURATION:PT1H", "END:VEVENT",
        "BEGIN:VEVENT", "UID:off", "SUMMARY:Breakfast", f"DTSTART:{stamp(TODAY, '080000')}",
        "STATUS:CANCELLED", "END:VEVENT",
        "END:VCALENDAR",
    ]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"


NEW_YORK = {"timezone_id": "America/New_York"}
"""A device that is not where the event is."""


def choose(device: PlaywrightDevice, *files: tuple[str, bytes]) -> None:
    """Give files to the page, as the file chooser does."""
    chosen: Any = [{"name": name, "mimeType": "text/calendar", "buffer": data} for name, data in files]
    device.page.get_by_label("Choose .ics files").set_input_files(chosen)
