"""What is read of calendars at an address, and handed to nobody: against a real server on this machine."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler

import pytest
from flask import Flask

from server.guards import limits
from server.guards.limits import Limit
from server.links import calendar_file, visit
from server.links.address import RefusedLink
from server.links.calendar_file import complete_url, visit_calendar
from tests.server.clients import Notebook
from tests.server.links.conftest import Site, allow_this_machine, build_page

CALENDAR = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Café\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
INSIDE = "http://169.254.169.254/latest/meta-data/"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (CALENDAR.encode(), "text/calendar"),
        (CALENDAR.encode(), "text/calendar; charset=utf-8"),
        (CALENDAR.encode("latin-1"), "text/calendar; charset=iso-8859-1"),
        (CALENDAR.encode("latin-1"), "application/octet-stream"),
        (b"\xef\xbb\xbf" + CALENDAR.encode(), "text/plain"),
        (CALENDAR.encode("utf-16"), "text/calendar"),
        (b"\r\n" + CALENDAR.encode(), "application/ics"),
    ],
)
def test_a_calendar_comes_as_text(body: bytes, kind: str, site: Site) -> None:
    site.pages["/"] = build_page(body, kind)
    assert visit_calendar(site.url(), allow_this_machine).strip("\ufeff\r\n") == CALENDAR.strip()


def test_a_packed_calendar_is_unpacked(site: Site) -> None:
    packed = gzip.compress(CALENDAR.encode())
    site.pages["/"] = build_page(packed, "text/calendar", headers={"Content-Encoding": "gzip"})
    assert visit_calendar(site.url(), allow_this_machine) == CALENDAR
    site.pages["/"] = build_page(packed[:-12], "text/calendar", headers={"Content-Encoding": "gzip"})
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_calendar(site.url(), allow_this_machine)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("webcal://a.example/x.ics", "https://a.example/x.ics"),
        ("WEBCALS://a.example/x", "https://a.example/x"),
        ("https://a.example/webcal:", "https://a.example/webcal:"),
        ("http://a.example/x.ics", "http://a.example/x.ics"),
        ("a.example/cal.ics", "https://a.example/cal.ics"),
        ("www.a.example", "https://www.a.example"),
        ("//a.example/cal.ics", "https://a.example/cal.ics"),
        ("a.example/go?to=https://b.example/", "https://a.example/go?to=https://b.example/"),
        ("a.example:443/cal.ics", "https://a.example:443/cal.ics"),
        ("münchen.example/cal.ics", "https://münchen.example/cal.ics"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("mailto:a@b.example", "mailto:a@b.example"),
    ],
)
def test_an_address_is_typed_as_in_a_browser(typed: str, asked: str) -> None:
    assert complete_url(typed) == asked


def test_an_address_without_a_scheme_reaches_no_further(site: Site) -> None:
    site.pages["/"] = build_page(CALENDAR.encode(), "text/calendar")
    for typed in ("127.0.0.1/", f"127.0.0.1:{site.port}/", "localhost/x.ics", "me:pw@a.example/x.ics", "x"):
        with pytest.raises(RefusedLink):
            visit_calendar(typed)
    assert site.asked == []


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"<!doctype html><title>Sign in</title>", "text/html", 200),
        (CALENDAR.encode(), "text/html", 200),
        (b"root:x:0:0:root:/root:/bin/sh\n", "text/plain", 200),
        (b"root:x:0:0:root:/root:/bin/sh\n" * 100_000, "text/calendar", 200),
        (b'{"secret": "BEGIN:VCALENDAR"}', "text/calendar", 200),
        (CALENDAR.encode(), "text/calendar", 404),
        (b"", "text/calendar", 200),
        (b"", "text/calendar", 204),
    ],
)
def test_what_is_no_calendar_is_handed_to_nobody(body: bytes, kind: str, status: int, site: Site) -> None:
    site.pages["/"] = build_page(body, kind, status)
    with pytest.raises(RefusedLink, match="No calendar of 5 MB or less"):
        visit_calendar(site.url(), allow_this_machine)


def test_this_machine_is_inside_also_behind_a_redirect(site: Site) -> None:
    site.pages["/"] = build_page(CALENDAR.encode(), "text/calendar")
    with pytest.raises(RefusedLink, match="not on the public internet"):
        visit_calendar(site.url())
    assert site.asked == []
    site.pages["/to"] = build_page(b"", status=302, headers={"Location": "/"})
    assert visit_calendar(site.url("/to"), allow_this_machine) == CALENDAR
    site.pages["/in"] = build_page(b"", status=302, headers={"Location": f"http://127.0.0.2:{site.port}/"})
    with pytest.raises(RefusedLink, match="not on the public internet"):
        visit_calendar(site.url("/in"), allow_this_machine)
    site.pages["/for-ever"] = build_page(b"", status=302, headers={"Location": "/for-ever"})
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_calendar(site.url("/for-ever"), allow_this_machine)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/x.ics", "https://me:pw@a.example/x.ics"]
)
def test_other_addresses_are_not_visited(url: str) -> None:
    with pytest.raises(RefusedLink):
        visit_calendar(url)


@pytest.mark.parametrize("packed", [False, True])
def test_one_that_is_too_large_is_left(packed: bool, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_file, "MOST_BYTES", 20_000)
    body = CALENDAR.encode() + b"X" * 1_000_000
    headers = {"Content-Encoding": "gzip"} if packed else {}
    site.pages["/"] = build_page(gzip.compress(body) if packed else body, "text/calendar", headers=headers)
    with pytest.raises(RefusedLink, match="No calendar of 5 MB or less"):
        visit_calendar(site.url(), allow_this_machine)


def test_one_that_breaks_off_is_not_taken_for_the_whole(site: Site) -> None:
    headers = {"Content-Length": "5000"}
    site.pages["/"] = build_page(CALENDAR.encode(), "text/calendar", headers=headers)
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_calendar(site.url(), allow_this_machine)


def test_one_that_drips_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "PATIENCE", 0.3)

    def drip(request: BaseHTTPRequestHandler) -> None:
        build_page(CALENDAR.encode(), "text/calendar")(request)
        site.leaving.wait(20)

    site.pages["/"] = drip
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_calendar(site.url(), allow_this_machine)


def test_who_may_ask_and_how_often(
    app: Flask, open_notebook: Callable[..., Notebook], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, body = "/api/links/calendar", {"url": INSIDE}
    answer = app.test_client().post(path, json=body)
    assert (answer.status_code, answer.get_json()["code"]) == (401, "signed_out")
    answer = open_notebook(scope="jot").request("POST", path, json=body)
    assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed")
    monkeypatch.setattr(limits, "LINKS", Limit("links", 2, limits.HOUR))
    notebook = open_notebook()
    answers = [notebook.request("POST", path, json=body) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [422, 422, 429]
    assert "Download the .ics file" in answers[0].get_json()["detail"]
