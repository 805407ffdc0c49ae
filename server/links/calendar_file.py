"""A calendar at an address of the web, as text: nothing else that stands there is handed on."""

from __future__ import annotations

import re

from ..outbound.address import is_public
from ..outbound.connection import Allow
from .charset import decode_text
from .visit import HTML, Answer, Errand, UnfitAnswer, run_errand

MOST_BYTES = 5_000_000
"""As much as the web app reads of a file."""
SEARCHED = 1024
"""Bytes in which a calendar must have begun."""

_is_calendar = re.compile("[\\s\ufeff\0]*BEGIN:VCALENDAR", re.IGNORECASE).match
_find_webcal = re.compile("^webcals?:", re.IGNORECASE)
_has_scheme = re.compile(r"[a-z][a-z\d+.-]*:(?!\d)", re.IGNORECASE).match


def _begins_otherwise(body: bytearray) -> bool:
    # Of UTF-16 every other byte is none.
    begin = bytes(body[:SEARCHED]).replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    return len(body) >= SEARCHED and not _is_calendar(begin.decode("utf-8", "replace"))


def _read_calendar(answer: Answer) -> str:
    if not answer.is_ok or answer.content_type in HTML:
        raise UnfitAnswer
    body = answer.read(MOST_BYTES + 1, _begins_otherwise, whole=True)
    if len(body) > MOST_BYTES:
        raise UnfitAnswer
    text = decode_text(body, answer.read_charset() or "")
    if not _is_calendar(text):
        raise UnfitAnswer
    return text


CALENDAR = Errand(
    accept="text/calendar, */*;q=0.1",
    read=_read_calendar,
    unreached="That calendar could not be reached. Try again, or download the .ics file and choose it here.",
    unfit="No calendar of 5 MB or less was found at that address. Open it in your browser, and download the "
    ".ics file from there.",
    inside="That address is not on the public internet, so it cannot be looked up. Download the .ics file "
    "and choose it here.",
)


def complete_url(url: str) -> str:
    """As the address line of a browser takes it: https where no scheme is typed, and for `webcal:`."""
    if not _has_scheme(url):
        return f"https://{url.removeprefix('//')}"
    return _find_webcal.sub("https:", url)


def visit_calendar(url: str, allow: Allow = is_public) -> str:
    """The calendar there. Raises Refused, with a sentence."""
    return run_errand(complete_url(url), CALENDAR, allow)
