"""The private calendar, as a calendar program reads it; and that nobody else does."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from icalendar import Calendar

from server.guards import limits
from server.guards.limits import Limit
from server.ids import create_id, now
from server.rules.due import get_day_in_zone
from tests.server.clients import Device, Notebook
from tests.server.passkeys.browser import Browser

DANA, TOM = create_id(), create_id()
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
    return "jot", create_id(), {"kind": kind, "text": text, "person_ids": [person], **more}


def feed(browser: Browser, zone: str = "America/Chicago", **chosen: bool) -> str:
    """The path of a new feed."""
    url: str = browser.ask("POST", "/api/calendar-feed", {"timezone": zone, **chosen}, expect=201)["url"]
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
        "Something for Dana Ruiz": "No survey vendor; at all",
        "What you promised Tom Ek": "The RFP",
    }
    (promise,) = (one for one in calendar.walk("VEVENT") if "promised" in str(one["summary"]))
    assert str(promise.decoded("dtstart")) == _day(5)
    assert promise.decoded("dtend") - promise.decoded("dtstart") == timedelta(days=1)


def test_what_stands_for_a_name_stays_here_and_words_are_what_the_app_shows(
    app: Flask, dana: Browser
) -> None:
    """By what somebody is remembered is nobody else's business; what is solved or stale is told no more."""
    write(
        dana,
        ("person", DANA, {"name": "", "remember_by": "Green scarf", "met_at": now()}),
        jot("challenge", "Still so", DANA, heard_at=1, state="helped"),
        jot("challenge", "Solved", DANA, heard_at=2, state="solved"),
        jot("challenge", "Long ago", DANA, heard_at=3, state="stale"),
    )
    assert entries(read(app, feed(dana))) == {"Something for someone you met": "Still so"}


@pytest.mark.parametrize("at", [1_700_000_000_000_000, 253_402_300_799_999, 2**53 - 1])
def test_an_instant_that_cannot_be_true_takes_nothing_else_away(app: Flask, dana: Browser, at: int) -> None:
    write(
        dana,
        ("person", DANA, {"name": "Dana Ruiz", "met_at": at}),
        jot("challenge", "No survey vendor", DANA),
        ("person", TOM, {"name": "Tom Ek", "met_at": now()}),
        jot("challenge", "The RFP", TOM),
        ("followup", create_id(), {"person_id": TOM, "state": "done", "done_at": at}),
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
        (
            "followup",
            create_id(),
            {"person_id": DANA, "jot_id": secret[1], "due_on": _day(5), "state": "open"},
        ),
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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"C:\New, D:\notes; \\nas\N", r"C:\New, D:\notes; \\nas\N"),
        ("One\x0btwo\x0cthree", "One\ntwo\nthree"),
        ("Bell\x07, escape\x1b and delete\x7f", "Bell, escape and delete"),
        ("One\u2028two\u2029three\x85four", "One\ntwo\nthree\nfour"),
        ("One\rtwo\r\nthree\ttab", "One\ntwo\nthree\ttab"),
    ],
)
def test_words_read_back_as_they_were(text: str, words: str, app: Flask, dana: Browser) -> None:
    """Also what looks like an escape; and no control character that a calendar refuses."""
    write(
        dana,
        ("person", DANA, {"name": text, "met_at": now()}),
        jot("challenge", text, DANA),
    )
    answer = app.test_client().get(feed(dana))
    assert not any(byte < 32 and byte not in b"\t\r\n" for byte in answer.data)
    ((summary, description),) = entries(Calendar.from_ical(answer.data)).items()
    assert description == words
    assert summary == f"Something for {' '.join(words.split())}"


def test_no_entry_hides_itself(app: Flask, dana: Browser) -> None:
    """Of what is private by its class some calendars show no more than that one is busy."""
    write(dana, ("person", DANA, {"name": "Dana Ruiz", "met_at": now()}), jot("challenge", "Pay", DANA))
    (entry,) = read(app, feed(dana)).walk("VEVENT")
    assert "class" not in entry


def test_each_entry_rings_in_the_morning_where_that_was_chosen(app: Flask, dana: Browser) -> None:
    """And tells on a locked screen neither of whom nor what."""
    write(
        dana,
        ("person", DANA, {"name": "Dana Ruiz", "met_at": now()}),
        jot("challenge", "No survey vendor", DANA),
        jot("promise", "The RFP", DANA, due_on=_day(5)),
    )
    path = feed(dana, alarm=True)
    assert dana.ask("GET", "/api/calendar-feed")["alarm"]
    alarms = {
        str(event["summary"]): (
            str(alarm["action"]),
            alarm.decoded("trigger"),
            str(alarm["description"]),
        )
        for event in read(app, path).walk("VEVENT")
        for alarm in event.walk("VALARM")
    }
    assert alarms == {
        "Something for Dana Ruiz": ("DISPLAY", timedelta(hours=9), "Something to give today"),
        "What you promised Dana Ruiz": ("DISPLAY", timedelta(hours=9), "A promise is for today"),
    }


def test_whoever_was_hoped_for_stands_in_it_once_they_were_met(app: Flask, dana: Browser) -> None:
    there = create_id()
    hoped = {"name": "Renee Castillo", "hoped_for": True, "event_id": there}
    write(
        dana,
        ("event", there, {"name": "Talent", "starts_on": _day(0)}),
        ("person", DANA, {**hoped, "name": "Dana Ruiz"}),
        ("person", TOM, hoped),
        jot("challenge", "They lose nurses", TOM, event_id=there, heard_at=now()),
    )
    (entry,) = read(app, feed(dana)).walk("VEVENT")
    assert str(entry["summary"]) == "Something for Renee Castillo"
    assert str(entry.decoded("dtstart")) == _day(2)


def test_no_entry_rings_unless_that_was_chosen(app: Flask, dana: Browser) -> None:
    write(dana, jot("promise", "The RFP", DANA, due_on=_day(5)))
    for make in feed, lambda dana: feed(dana, alarm=False):
        calendar = read(app, make(dana))
        assert len(calendar.walk("VEVENT")) == 1
        assert not calendar.walk("VALARM")
        assert not dana.ask("GET", "/api/calendar-feed")["alarm"]


@pytest.mark.parametrize("alarm", [0, 1, "yes", "true", None, []])
def test_an_alarm_is_chosen_or_not(alarm: object, dana: Browser) -> None:
    body = {"timezone": "UTC", "alarm": alarm}
    assert dana.refused("POST", "/api/calendar-feed", body) == (422, "malformed")


def test_a_feed_is_revoked_and_replaced(app: Flask, dana: Browser) -> None:
    assert dana.ask("GET", "/api/calendar-feed") == {"since": None, "alarm": False}
    first, second = feed(dana), feed(dana)
    assert app.test_client().get(first).status_code == 404
    assert app.test_client().get(second).status_code == 200
    assert dana.ask("GET", "/api/calendar-feed")["since"] <= now()
    dana.ask("DELETE", "/api/calendar-feed", expect=204)
    answer = app.test_client().get(second)
    assert (answer.status_code, answer.get_json()["code"]) == (404, "not_found")
    assert dana.ask("GET", "/api/calendar-feed") == {"since": None, "alarm": False}


def test_a_feed_is_replaced_and_revoked_in_one_notebook_alone(app: Flask, dana: Browser) -> None:
    tom = Browser(app)
    tom.begin_notebook()
    path = feed(tom)
    feed(dana)
    feed(dana)
    assert app.test_client().get(path).status_code == 200
    dana.ask("DELETE", "/api/calendar-feed", expect=204)
    assert app.test_client().get(path).status_code == 200
    assert tom.ask("GET", "/api/calendar-feed")["since"] is not None


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
    return get_day_in_zone("America/Chicago", now() + ahead * DAY)
