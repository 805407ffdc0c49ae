"""The evening before: events come in from a calendar, and one gets ready for them, offline and signed out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys import before
from tests.journeys.acts import written
from tests.journeys.before import NEW_YORK, choose
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.device import JOT, SAVE, Device
from tests.journeys.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.journeys.evening import give
from tests.journeys.test_accessible import findings
from tests.machine.chaos import Chaos
from tests.machine.server import Server

ANNUAL = f"SHRM Annual Conference & Expo {before.TODAY.year}"
INTENTION = ("textbox", "In your own words, about others. Not how many cards you come home with.")
OWN = "What would your nurses change first?"
CHOSEN = """(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([%s], "shrm.ics", { type: "text/calendar" }));
    const input = document.querySelector("input[type=file]");
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
})()"""
"""The file of this text is chosen: WebKit's driver knows no file chooser, and types no line ends."""
PREPARE = f"/events/{before.THIS}/prepare"


def live(device: Device, kind: str) -> list[dict[str, Any]]:
    return [record for record in written(device, kind) if not record.get("deleted_at")]


@pytest.fixture
def offline(app: Server, network: Chaos, device: MakeDevice) -> PlaywrightDevice:
    """A phone in New York with last year's notebook, and no network any more."""
    phone: PlaywrightDevice = device("chromium", **TOUCH, **NEW_YORK)
    phone.visit("/")
    phone.is_ready_for_offline()
    give(phone, before.BEFORE)
    network.refuses()
    return phone


def test_a_whole_evening_before_without_a_network(offline: PlaywrightDevice) -> None:
    phone, page = offline, offline.page
    phone.visit("/events")
    phone.press("link", "Bring in a calendar file")
    choose(phone, ("shrm.ics", before.calendar().encode()))
    phone.sees("3 events found.")
    phone.sees("Chicago time")
    phone.sees("It was called off.")
    phone.press("button", "Bring in 3 events")
    phone.sees("3 events are in.")
    phone.press("button", "Undo")
    phone.sees_nothing_of(ANNUAL)
    phone.press("link", "Bring in a calendar file")
    choose(phone, ("shrm.ics", before.calendar().encode()))
    phone.press("button", "Bring in 3 events")
    phone.sees("3 events are in.")
    dinner = next(one for one in live(phone, "event") if one["name"].startswith("Chapter dinner"))
    assert dinner["timezone"] == "America/Chicago"
    assert "ends_on" not in dinner, "an evening ends on its own day"

    page.get_by_role("main").get_by_role("link", name=ANNUAL).click()
    phone.press("link", "Get ready")
    phone.fill(*INTENTION, "Hear three people out")
    phone.fill("combobox", "Add someone", "Maria")
    page.get_by_role("option", name="Maria Lopez").click()
    phone.sees("Night-shift nurses leave within a year")
    phone.sees("Her daughter plays the tuba")
    phone.sees("Send her the swap template")
    phone.sees("Stay interviews that work")
    phone.sees_nothing_of("Layoffs are planned for March")
    phone.press("button", "Said in confidence: show")
    phone.sees("Layoffs are planned for March")
    phone.fill("combobox", "Add someone", "Priya Nair")
    phone.find("combobox", "Add someone").press("Enter")
    phone.sees("Priya Nair")
    page.get_by_text("Last time: SHRM").click()
    phone.press("button", "Hope to see again")
    phone.sees("Open enrollment takes all of November")

    phone.press("button", "Carry these three")
    phone.find("button", "Arrange").wait_for()
    phone.fill("textbox", "A question of my own", OWN)
    page.keyboard.press("Enter")
    phone.find("button", OWN).wait_for()
    phone.press("button", "Arrange")
    phone.press("button", f"Move up: {OWN}")
    phone.press("button", f"Move up: {OWN}")
    phone.sees("Now number 2 of 4.")
    expect(phone.find("button", f"Move up: {OWN}")).to_be_focused()
    phone.press("button", "Done")

    page.get_by_text("Pick from the shelf").click()
    phone.press("button", "Pick Stay interviews that work")
    phone.fill("textbox", "Something new: its name, or its address", "Exit interview template")
    page.get_by_label("What it is").select_option("Template or sample")
    phone.fill("combobox", "Topic", "Retention")
    page.locator(".new-clipping button").click()
    kit = page.get_by_role("region", name="What I can offer there")
    expect(kit.get_by_role("heading", level=3)).to_contain_text("Retention spoken of by someone you hope")
    expect(kit.get_by_text("Exit interview template")).to_be_visible()

    phone.quit()
    phone.restart("/")
    event = next(one for one in live(phone, "event") if one["name"] == ANNUAL)
    assert event["intention"] == "Hear three people out"
    people = {one["name"]: one for one in written(phone, "person")}
    assert event["hoped_for_ids"] == [people["Maria Lopez"]["id"], people["Tom Ek"]["id"]]
    assert people["Priya Nair"]["hoped_for"]
    assert len(event["kit_ids"]) == 2


def test_a_tick_in_the_box_is_a_question_written_down(offline: PlaywrightDevice) -> None:
    phone, page = offline, offline.page
    give_event(phone)
    phone.visit(PREPARE)
    phone.press("button", "Carry these three")
    phone.sees("They are in your deck.")
    phone.visit("/")
    expect(page.get_by_role("link", name="Get ready")).to_be_visible()
    page.get_by_text("Questions to carry · 3 left").click()
    question = page.locator(".questions button").first
    text = question.inner_text()
    question.click()
    assert phone.value(*JOT) == text
    expect(phone.find("textbox", "Jot")).to_be_focused()
    phone.press(*SAVE)
    phone.sees("Questions to carry · 2 left")
    (jot,) = [one for one in written(phone, "jot") if one["text"] == text]
    assert (jot["kind"], jot["asked_by"], jot["event_id"]) == ("question", "me", before.THIS)
    (asked,) = [one for one in written(phone, "prompt") if one.get("asked_at")]
    assert (asked["text"], asked["jot_id"]) == (text, jot["id"])

    phone.press("button", "Undo")
    phone.sees("Questions to carry · 3 left")
    assert phone.value(*JOT) == text, "Undo brings the words back"


def test_a_question_never_takes_the_place_of_words(offline: PlaywrightDevice) -> None:
    give_event(offline)
    offline.visit(PREPARE)
    offline.press("button", "Carry these three")
    offline.sees("They are in your deck.")
    offline.visit("/")
    offline.fill(*JOT, "! nobody reads the handbook")
    offline.page.get_by_text("Questions to carry · 3 left").click()
    question = offline.page.locator(".questions button").first
    text = question.inner_text()
    question.click()
    question.click()
    assert offline.value(*JOT) == f"! nobody reads the handbook\n{text}"
    offline.press(*SAVE)
    offline.sees("Questions to carry · 2 left")
    assert written(offline, "jot")[-1]["kind"] == "challenge", "the words that were there keep their kind"


def give_event(device: PlaywrightDevice) -> None:
    give(device, [before.THIS_YEAR])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], scheme: str, app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look, color_scheme=scheme)
    give(desk, [*before.BEFORE, before.THIS_YEAR])
    found: list[str] = []
    desk.visit("/events/calendar")
    choose(desk, ("shrm.ics", before.calendar().encode()), ("portal.ics", b"<html>"))
    desk.sees("3 events found.")
    found += findings(desk, "calendar")
    desk.visit(PREPARE)
    desk.press("button", "Carry these three")
    desk.fill("combobox", "Add someone", "Maria Lopez")
    desk.page.get_by_role("option", name="Maria Lopez").click()
    desk.sees("Her daughter plays the tuba")
    for summary in ("Last time: SHRM", "Choose from more", "Pick from the shelf"):
        desk.page.get_by_text(summary).click()
    found += findings(desk, "prepare")
    desk.press("button", "Arrange")
    found += findings(desk, "arrange")
    desk.visit("/")
    desk.page.get_by_text("Questions to carry · 3 left").click()
    found += findings(desk, "box")
    desk.visit("/settings/ready")
    desk.sees("Almost ready")
    found += findings(desk, "ready")
    assert found == []


@pytest.mark.parametrize("engine", ["firefox", "webkit"])
def test_the_heart_of_it_in_other_browsers(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone: Device = device(engine)
    phone.visit("/")
    phone.is_ready_for_offline()
    network.refuses()
    phone.visit("/events/calendar")
    phone.sees("Choose .ics files")
    phone.evaluate(CHOSEN % json.dumps(before.calendar()))
    phone.sees("3 events found.")
    phone.press("button", "Bring in 3 events")
    phone.sees("3 events are in.")
    (event,) = [one for one in live(phone, "event") if one["name"] == ANNUAL]
    phone.visit(f"/events/{event['id']}/prepare")
    phone.press("button", "Carry these three")
    phone.fill("combobox", "Add someone", "Priya Nair")
    phone.evaluate("document.querySelector('.hope-add button').click()")
    phone.sees("Priya Nair")
    phone.sees("We met")
    phone.sees("What you write now belongs to this event.")
    phone.visit("/")
    phone.sees("Questions to carry · 3 left")
    phone.evaluate("document.querySelector('.ask summary').click()")
    phone.evaluate("document.querySelector('.questions button').click()")
    phone.press(*SAVE)
    phone.sees("Questions to carry · 2 left")
    (jot,) = written(phone, "jot")
    assert jot["kind"] == "question"
    assert [one["jot_id"] for one in written(phone, "prompt") if one.get("jot_id")] == [jot["id"]]
    phone.visit("/settings/ready")
    phone.sees("Almost ready")
    phone.sees("All of it opens without a network.")
