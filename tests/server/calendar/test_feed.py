"""The private calendar, as a calendar program reads it; and that nobody else does."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from icalendar import Calendar

from server.calendar.due import day_in
from server.guards import limits
from server.guards.limits import Limit
from server.ids import new_id, now
from tests.server.passkeys.browser import Browser
from tests.server.speaking import Device, Notebook

DANA, TOM = new_id(), new_id()
DAY = 86_400_000


@pytest.fixture
def dana(app: Flask) -> Browser:
    """Whose notebook it is, freshly verified."""
    dana = Browser(app)
    dana.begin_notebook(device={"id": "phone001", "name": "Phone"})
    return dana


def write(browser: Browser, *records: tuple[str, str, dict[str, Any]]) -> None:
    """Bring records into the notebook, by the browser's own session."""
    device = Device(Notebook(browser.app, "", ""), "phone001")
    epoch = browser.ask("POST", "/api/sync", device.question())["epoch"]
    changes = [device.change(fields, id=id_, kind=kind) for kind, id_, fields in records]
    answer = browser.ask("POST", "/api/sync", device.question(*changes, epoch=epoch))
    assert answer["refused"] == []


def jot(kind: str, text: str, person: str, **more: Any) -> tuple[str, str, dict[str, Any]]:
    return "jot", new_id(), {"kind": kind, "text": text, "person_ids": [person], **more}


def feed(browser: Browser, zone: str = "America/Chicago") -> str:
    """The path of a new feed."""
    url: str = browser.ask("POST", "/api/calendar-feed", {"timezone": zone}, expect=201)["url"]
    return url.removeprefix(browser.origin)


def read(app: Flask, path: str) -> Calendar:
    answer = app.test_client().get(path)
    assert (answer.status_code, answer.mimetype) == (200, "text/calendar")
    return Calendar.from_ical(answer.data)


def entries(calendar: Calendar) -> dict[str, str]:
    """Summary to description."""
    return {str(one["summary"]): str(one.get("description", "")) for one in calendar.walk("VEVENT")}


def test_what_falls_due_stands_in_the_calendar(app: Flask, dana: Browser) -> None:
    write(
        dana,
        ("person", DANA, {"name": "Dana Ruiz", "met_at": now()}),
        jot("challenge", "No survey vendor; at all", DANA),
        ("person", TOM, {"name": "Tom Ek"}),
        jot("promise", "Far off", TOM, due_on="2099-01-01"),
        jot("promise", "The RFP", TOM, due_on=_day(5)),
    )
    calendar = read(app, feed(dana))
    assert entries(calendar) == {
        "Something for Dana Ruiz": "No survey vendor; at all", "What you promised Tom Ek": "The RFP",
    }  # fmt: skip
    (promise,) = (one for one in calendar.walk("VEVENT") if "promised" in str(one["summary"]))
    assert str(promise.decoded("dtstart")) == _day(5)
    assert promise.decoded("dtend") - promise.decoded("dtstart") == timedelta(days=1)


@pytest.mark.parametrize("at", [1_700_000_000_000_000, 253_402_300_799_999, 2**53 - 1])
def test_an_instant_that_cannot_be_true_takes_nothing_else_away(app: Flask, dana: Browser, at: int) -> None:
    write(
        dana,
        ("person", DANA, {"name": "Dana Ruiz", "met_at": at}),
        jot("challenge", "No survey vendor", DANA),
        ("person", TOM, {"name": "Tom Ek", "met_at": now()}),
        jot("challenge", "The RFP", TOM),
        ("followup", new_id(), {"person_id": TOM, "state": "done", "done_at": at}),
    )
    assert entries(read(app, feed(dana))) == {"Something for Tom Ek": "The RFP"}


def test_nothing_said_in_confidence_leaves_the_notebook(app: Flask, dana: Browser) -> None:
    write(
        dana,
        ("person", DANA, {"name": "Dana Ruiz", "met_at": now()}),
        jot("challenge", "They will close Dayton", DANA, in_confidence=True),
        jot("promise", "Not a word", DANA, due_on=_day(1), in_confidence=True),
    )
    assert entries(read(app, feed(dana))) == {"Something for Dana Ruiz": "", "A promise": ""}


@pytest.mark.parametrize(
    ("kind", "summary"), [("promise", "A promise"), ("challenge", "Something you planned")]
)
def test_nor_does_it_when_it_is_put_off(kind: str, summary: str, app: Flask, dana: Browser) -> None:
    secret = jot(kind, "Not a word", DANA, due_on=_day(1), in_confidence=True)
    write(
        dana,
        ("person", DANA, {"name": "Dana Ruiz", "met_at": now()}),
        jot("challenge", "Known to all", DANA),
        secret,
        ("followup", new_id(), {"person_id": DANA, "jot_id": secret[1], "due_on": _day(5), "state": "open"}),
    )
    assert entries(read(app, feed(dana))) == {summary: ""}


def test_long_and_strange_words_stay_one_entry(app: Flask, dana: Browser) -> None:
    text = "Line one\nBEGIN:VEVENT\r\nSUMMARY:forged, 李娜; \\n " + "é😀" * 400
    write(
        dana,
        ("person", DANA, {"name": "O'Brien; de la Cruz", "met_at": now()}),
        jot("challenge", text, DANA),
    )
    answer = app.test_client().get(feed(dana))
    assert all(len(line) <= 75 for line in answer.data.split(b"\r\n"))
    ((summary, words),) = entries(Calendar.from_ical(answer.data)).items()
    assert summary == "Something for O'Brien; de la Cruz"
    assert words.startswith("Line one\nBEGIN:VEVENT\n")
    assert words.endswith(" …")


def test_a_feed_is_revoked_and_replaced(app: Flask, dana: Browser) -> None:
    assert dana.ask("GET", "/api/calendar-feed") == {"since": None}
    first, second = feed(dana), feed(dana)
    assert app.test_client().get(first).status_code == 404
    assert app.test_client().get(second).status_code == 200
    assert dana.ask("GET", "/api/calendar-feed")["since"] <= now()
    dana.ask("DELETE", "/api/calendar-feed", expect=204)
    answer = app.test_client().get(second)
    assert (answer.status_code, answer.get_json()["code"]) == (404, "not_found")
    assert dana.ask("GET", "/api/calendar-feed") == {"since": None}


def test_whoever_guesses_is_stopped_and_stops_nobody_else(
    app: Flask, dana: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "GUESSES", Limit("guesses", 3, limits.HOUR))
    monkeypatch.setattr(limits, "FAILURES", Limit("failures", 3, limits.HOUR))
    path = feed(dana)
    guesses = [app.test_client().get(f"/calendar/{'a' * 43}.ics").status_code for _ in range(6)]
    assert guesses == [404, 404, 404, 429, 429, 429]
    assert app.test_client().get(path).status_code == 200
    assert dana.call("POST", "/api/session", dana.use()).status_code == 200, (
        "a page of pictures locks nobody out"
    )


def test_one_feed_is_read_so_often_and_no_other_suffers(
    app: Flask, dana: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FEEDS", Limit("feeds", 2, limits.HOUR))
    tom = Browser(app)
    tom.begin_notebook(device={"id": "phone002", "name": "Phone"})
    path, other = feed(dana), feed(tom)
    assert [app.test_client().get(path).status_code for _ in range(3)] == [200, 200, 429]
    assert app.test_client().get(other).status_code == 200


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../etc/passwd", "x" * 65, 7])
def test_a_zone_that_is_none_is_told(zone: object, dana: Browser) -> None:
    assert dana.refused("POST", "/api/calendar-feed", {"timezone": zone}) == (422, "malformed")


def test_a_token_makes_no_feed(notebook: Notebook) -> None:
    answer = notebook.request("POST", "/api/calendar-feed", json={"timezone": "UTC"})
    assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed")


def _day(ahead: int) -> str:
    return day_in("America/Chicago", now() + ahead * DAY)
