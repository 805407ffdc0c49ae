"""Before the event, with no network and no account: what is on, whom to see, what to ask, what to offer."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.device import Device
from tests.journeys.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.journeys.evening import EVENT, give
from tests.journeys.test_accessible import findings
from tests.machine.chaos import Chaos
from tests.machine.server import Server

SOON = date.today() + timedelta(days=40)
ICS = f"""BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:annual@shrm.example
DTSTART;TZID="Pacific Standard Time":{SOON:%Y%m%d}T180000
DTEND;TZID="Pacific Standard Time":{SOON:%Y%m%d}T203000
SUMMARY:SHRM Austin {SOON.year}: opening night with a long name that is folded by the
  program that wrote it
LOCATION:Convention Center
END:VEVENT
BEGIN:VEVENT
UID:days@shrm.example
DTSTART;VALUE=DATE:{SOON:%Y%m%d}
DTEND;VALUE=DATE:{SOON + timedelta(days=3):%Y%m%d}
SUMMARY:Chapter days
END:VEVENT
BEGIN:VEVENT
UID:broken@shrm.example
DTSTART:sometime in June
SUMMARY:Broken one
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A calendar of two events and a broken one."""
    path = tmp_path / "events.ics"
    path.write_text(ICS, encoding="utf-8")
    return path


def bring_in(device: Device, file: Path) -> None:
    device.visit("/events/calendar")
    device.choose("Choose .ics files", file)
    device.sees("2 events found.")


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_events_come_from_a_file_without_a_network(
    engine: str, app: Server, network: Chaos, device: MakeDevice, file: Path
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.is_ready_for_offline()
    network.refuses()
    bring_in(phone, file)
    phone.sees("Broken one")
    phone.press("button", "Bring in 2 events")
    phone.sees("2 events are in.")
    events = {event["calendar_uid"]: event for event in written(phone, "event")}
    opening, days = events["annual@shrm.example"], events["days@shrm.example"]
    assert opening["timezone"] == "America/Los_Angeles"
    assert (opening["ends_at"] - opening["starts_at"]) / 3_600_000 == 2.5
    assert (days["starts_on"], days["ends_on"]) == (str(SOON), str(SOON + timedelta(days=2)))
    phone.visit("/events")
    phone.sees("6:00 PM")


def test_what_was_brought_in_is_taken_back_and_not_brought_in_twice(
    phone: PlaywrightDevice, file: Path
) -> None:
    phone.visit("/events/calendar")
    bring_in(phone, file)
    phone.press("button", "Bring in 2 events")
    phone.press("button", "Undo")
    phone.sees("No events yet.")
    bring_in(phone, file)
    phone.press("button", "Bring in 2 events")
    phone.sees("2 events are in.")
    phone.visit("/events/calendar")
    phone.choose("Choose .ics files", file)
    phone.sees("Already here")
    expect(phone.find("button", "Bring in")).to_be_disabled()


@pytest.mark.parametrize(("content", "said"), [
    ("BEGIN:VCARD\nFN:Dana\nEND:VCARD", "This is a contact card"),
    ("<!doctype html><title>Sign in</title>", "This is a web page"),
    ("", "There is nothing in it."),
])  # fmt: skip
def test_a_file_that_is_none_is_told(
    content: str, said: str, phone: PlaywrightDevice, tmp_path: Path
) -> None:
    path = tmp_path / "file.ics"
    path.write_text(content)
    phone.visit("/events/calendar")
    phone.choose("Choose .ics files", path)
    phone.sees(said)
    phone.visit("/")
    phone.jot("The box goes on working")


def test_five_thousand_events_are_told_and_none_is_forced(phone: PlaywrightDevice, tmp_path: Path) -> None:
    one = "BEGIN:VEVENT\nUID:{0}\nDTSTART;VALUE=DATE:20300101\nSUMMARY:Event {0}\nEND:VEVENT\n"
    path = tmp_path / "all.ics"
    path.write_text(f"BEGIN:VCALENDAR\n{''.join(one.format(n) for n in range(5_000))}END:VCALENDAR\n")
    phone.visit("/events/calendar")
    phone.choose("Choose .ics files", path)
    phone.sees("2000 events found.")
    phone.sees("A file may bring 2,000 events.")
    phone.find("searchbox", "Filter").fill("Event 1234")
    phone.page.get_by_label("Event 1234").check()
    phone.press("button", "Bring in 1 event")
    phone.sees("1 event is in.")


@pytest.fixture
def next_year(phone: PlaywrightDevice, network: Chaos) -> PlaywrightDevice:
    """Getting ready for the next edition of an event, offline, with its last one in the notebook."""
    give(phone)
    phone.is_ready_for_offline()
    network.refuses()
    phone.visit("/events")
    phone.fill("textbox", "A new one", f"SHRM Austin {SOON.year}")
    phone.press("button", "Add")
    phone.page.wait_for_url("**/events/*-*")
    here = phone.page.url.removeprefix(phone.origin)
    phone.page.get_by_label("First day").fill(str(SOON))
    phone.page.get_by_label("Town").click()
    phone.visit(f"{here}/prepare")
    return phone


def test_one_gets_ready(next_year: PlaywrightDevice) -> None:
    phone = next_year
    main = phone.page.get_by_role("main")
    main.get_by_label("In your own words").fill("Learn three people's challenge")
    phone.fill("combobox", "Add someone", "Maria Lopez")
    phone.find("combobox", "Add someone").press("Enter")
    phone.sees("Night-shift nurses leave within a year")
    phone.fill("combobox", "Add someone", "Zoe Adler")
    phone.find("combobox", "Add someone").press("Enter")
    phone.press("button", "Carry these three")
    phone.find("button", "Arrange").wait_for()
    phone.fill("textbox", "A question of my own", "Who covers your nights?")
    phone.find("textbox", "A question of my own").press("Enter")
    phone.find("button", "Who covers your nights?").wait_for()
    phone.press("button", "Arrange")
    phone.press("button", "Move up: Who covers your nights?")
    phone.press("button", "Done")
    phone.fill("textbox", "Something new: its name, or its address", "Shift swap template")
    main.get_by_label("Topic", exact=True).fill("Scheduling")
    main.locator("form.new-clipping").get_by_role("button", name="Add").click()
    phone.sees("Shift swap template")
    main.get_by_text("Last time: SHRM Austin").click()
    expect(main.get_by_role("link", name="Dana Park")).to_be_visible()

    event = next(one for one in written(phone, "event") if one["id"] != EVENT["id"])
    people = {person["id"]: person for person in written(phone, "person")}
    assert event["intention"] == "Learn three people's challenge"
    assert [people[one]["name"] for one in event["hoped_for_ids"]] == ["Maria Lopez"]
    (zoe,) = (person for person in people.values() if person.get("name") == "Zoe Adler")
    assert (zoe["hoped_for"], zoe["event_id"]) == (True, event["id"])
    deck = sorted(written(phone, "prompt"), key=lambda one: one["position"])
    assert [one["text"] for one in deck].index("Who covers your nights?") == 2
    (clipping,) = written(phone, "clipping")
    assert clipping["topics"] == ["scheduling"]
    assert event["kit_ids"] == [clipping["id"]]
    assert findings(phone, "prepare") == []


def test_a_prompt_becomes_a_question_and_is_ticked(phone: PlaywrightDevice) -> None:
    give(phone)
    phone.visit(f"/events/{EVENT['id']}/prepare")
    phone.press("button", "Carry these three")
    phone.press("button", "What takes most of your team’s time just now?")
    expect(phone.find("textbox", "Jot")).to_have_value("What takes most of your team’s time just now?")
    expect(phone.find("radio", "Question")).to_be_checked()
    phone.press("button", "Save")
    phone.sees("Questions to carry · 2 left")
    (ticked,) = (prompt for prompt in written(phone, "prompt") if prompt.get("asked_at"))
    jots = {jot["id"]: jot for jot in written(phone, "jot")}
    assert jots[ticked["jot_id"]]["kind"] == "question"
    assert jots[ticked["jot_id"]]["asked_by"] == "me"


def test_the_device_is_made_ready_point_by_point(app: Server, device: MakeDevice) -> None:
    phone = device("chromium", **TOUCH, args=["--use-fake-device-for-media-stream"])
    give(phone)
    phone.is_ready_for_offline()
    phone.visit("/settings/ready")
    phone.sees("Almost ready")
    assert findings(phone, "not ready") == []
    phone.context.grant_permissions(["camera"], origin=phone.origin)
    session = phone.context.new_cdp_session(phone.page)
    granted = {"permissions": ["durableStorage", "videoCapture"], "origin": phone.origin}
    session.send("Browser.grantPermissions", granted)
    make_passkey(phone)
    phone.is_in_mood("saved")
    phone.visit("/settings/ready")
    if phone.page.get_by_role("button", name="Ask it to keep it").count():
        phone.press("button", "Ask it to keep it")
    phone.sees("Ready for the basement")
    assert findings(phone, "ready") == []
