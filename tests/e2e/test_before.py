"""The evening before: events come in from a calendar, and one gets ready for them, offline and signed out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e import event_notebook
from tests.e2e.app_actions import read_records
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT, SAVE, Device
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook
from tests.e2e.event_notebook import NEW_YORK, choose_calendars
from tests.e2e.test_accessible import run_axe
from tests.support.chaos import Chaos
from tests.support.server import Server

ANNUAL = f"SHRM Annual Conference & Expo {event_notebook.TODAY.year}"
INTENTION = ("textbox", "Make it about other people, not how many cards you collect.")
OWN = "What would your nurses change first?"
CHOSEN = """(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([%s], "shrm.ics", { type: "text/calendar" }));
    const input = document.querySelector("input[type=file]");
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
})()"""
"""The file of this text is chosen: WebKit's driver knows no file chooser, and types no line ends."""
PREPARE = f"/events/{event_notebook.THIS}/prepare"


def read_live_records(device: Device, kind: str) -> list[dict[str, Any]]:
    return [record for record in read_records(device, kind) if not record.get("deleted_at")]


@pytest.fixture
def offline(app: Server, network: Chaos, device: MakeDevice) -> PlaywrightDevice:
    """A phone in New York with last year's notebook, and no network any more."""
    phone: PlaywrightDevice = device("chromium", **TOUCH, **NEW_YORK)
    phone.visit("/")
    phone.wait_until_offline_ready()
    load_notebook(phone, event_notebook.BEFORE)
    network.refuse()
    return phone


@pytest.mark.disk
def test_a_whole_evening_before_without_a_network(offline: PlaywrightDevice) -> None:
    phone, page = offline, offline.page
    phone.visit("/events")
    phone.press("link", "Import a calendar file")
    choose_calendars(phone, ("shrm.ics", event_notebook.write_calendar().encode()))
    phone.expect_text("3 events found.")
    phone.expect_text("Chicago time")
    phone.expect_text("It was canceled.")
    phone.press("button", "Import 3 events")
    phone.expect_text("3 events imported.")
    phone.press("button", "Undo")
    phone.expect_no_text(ANNUAL)
    phone.press("link", "Import a calendar file")
    choose_calendars(phone, ("shrm.ics", event_notebook.write_calendar().encode()))
    phone.press("button", "Import 3 events")
    phone.expect_text("3 events imported.")
    dinner = next(
        one for one in read_live_records(phone, "event") if one["name"].startswith("Chapter dinner")
    )
    assert dinner["timezone"] == "America/Chicago"
    assert "ends_on" not in dinner, "an evening ends on its own day"

    page.get_by_role("main").get_by_role("link", name=ANNUAL).click()
    phone.press("link", "Get ready")
    phone.fill(*INTENTION, "Hear three people out")
    phone.fill("combobox", "Add someone", "Maria")
    page.get_by_role("option", name="Maria Lopez").filter(has_not_text="new person").click()
    phone.expect_text("Night-shift nurses leave within a year")
    phone.expect_text("Her daughter plays the tuba")
    phone.expect_text("Send her the swap template")
    phone.expect_text("Stay interviews that work")
    phone.expect_no_text("Layoffs are planned for March")
    phone.press("button", "Confidential: show")
    expect(page.get_by_text("Layoffs are planned for March")).to_be_focused()
    phone.fill("combobox", "Add someone", "Priya Nair")
    phone.find("combobox", "Add someone").press("Enter")
    phone.expect_text("Priya Nair")
    page.get_by_text("Last time: SHRM").click()
    page.get_by_role("button", name="Want to see again", pressed=False).click()
    phone.expect_text("Open enrollment takes all of November")

    phone.press("button", "Add these three")
    phone.find("button", "Edit list").wait_for()
    phone.fill("textbox", "Add your own question", OWN)
    page.keyboard.press("Enter")
    phone.find("button", OWN).wait_for()
    phone.press("button", "Edit list")
    phone.press("button", f"Move up: {OWN}")
    phone.press("button", f"Move up: {OWN}")
    phone.expect_text("Now number 2 of 4.")
    expect(phone.find("button", f"Move up: {OWN}")).to_be_focused()
    phone.press("button", "Edit list")

    page.get_by_text("Pick from my shelf").click()
    phone.press("button", "Pick Stay interviews that work")
    phone.fill("textbox", "Add something new: a name or a link", "Exit interview template")
    page.get_by_label("Type").select_option("Template or sample")
    phone.fill("combobox", "Topic", "Retention")
    page.locator(".new-clipping button").click()
    kit = page.get_by_role("region", name="What I can offer there")
    expect(kit.get_by_role("heading", level=3)).to_contain_text("Retention mentioned by someone you want")
    expect(kit.get_by_text("Exit interview template")).to_be_visible()

    phone.quit()
    phone.restart("/")
    event = next(one for one in read_live_records(phone, "event") if one["name"] == ANNUAL)
    assert event["intention"] == "Hear three people out"
    people = {one["name"]: one for one in read_records(phone, "person")}
    assert event["hoped_for_ids"] == [people["Maria Lopez"]["id"], people["Tom Ek"]["id"]]
    assert people["Priya Nair"]["hoped_for"]
    assert len(event["kit_ids"]) == 2


def test_a_tick_in_the_box_is_a_question_written_down(offline: PlaywrightDevice) -> None:
    phone, page = offline, offline.page
    load_event(phone)
    phone.visit(PREPARE)
    phone.press("button", "Add these three")
    phone.expect_text("Added to your questions.")
    phone.visit("/")
    expect(page.get_by_role("link", name="Get ready")).to_be_visible()
    page.get_by_text("Questions to ask · 3 left").click()
    question = page.locator(".questions button").first
    text = question.inner_text()
    question.click()
    phone.expect_value(*JOT, text)
    expect(phone.find("textbox", "Jot")).to_be_focused()
    phone.press(*SAVE)
    phone.expect_text("Questions to ask · 2 left")
    (jot,) = [one for one in read_records(phone, "jot") if one["text"] == text]
    assert (jot["kind"], jot["asked_by"], jot["event_id"]) == ("question", "me", event_notebook.THIS)
    (asked,) = [one for one in read_records(phone, "prompt") if one.get("asked_at")]
    assert (asked["text"], asked["jot_id"]) == (text, jot["id"])

    phone.press("button", "Undo")
    phone.expect_text("Questions to ask · 3 left")
    phone.expect_value(*JOT, text)  # Undo brings the words back


def test_a_question_never_takes_the_place_of_words(offline: PlaywrightDevice) -> None:
    load_event(offline)
    offline.visit(PREPARE)
    offline.press("button", "Add these three")
    offline.expect_text("Added to your questions.")
    offline.visit("/")
    offline.fill(*JOT, "! nobody reads the handbook")
    offline.page.get_by_text("Questions to ask · 3 left").click()
    question = offline.page.locator(".questions button").first
    text = question.inner_text()
    question.click()
    question.click()
    offline.expect_value(*JOT, f"! nobody reads the handbook\n{text}")
    offline.press(*SAVE)
    offline.expect_text("Questions to ask · 2 left")
    assert read_records(offline, "jot")[-1]["kind"] == "challenge", (
        "the words that were there keep their kind"
    )


def load_event(device: PlaywrightDevice) -> None:
    load_notebook(device, [event_notebook.THIS_YEAR])


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look)
    load_notebook(desk, [*event_notebook.BEFORE, event_notebook.THIS_YEAR])
    violations: list[str] = []
    desk.visit("/events/calendar")
    choose_calendars(desk, ("shrm.ics", event_notebook.write_calendar().encode()), ("portal.ics", b"<html>"))
    desk.expect_text("3 events found.")
    violations += run_axe(desk, "calendar")
    desk.visit(PREPARE)
    desk.press("button", "Add these three")
    desk.fill("combobox", "Add someone", "Maria Lopez")
    desk.page.get_by_role("option", name="Maria Lopez").filter(has_not_text="new person").click()
    desk.expect_text("Her daughter plays the tuba")
    for summary in ("Last time: SHRM", "More questions", "Pick from my shelf"):
        desk.page.get_by_text(summary).click()
    violations += run_axe(desk, "prepare")
    desk.press("button", "Edit list")
    violations += run_axe(desk, "arrange")
    desk.visit("/")
    desk.page.get_by_text("Questions to ask · 3 left").click()
    violations += run_axe(desk, "box")
    desk.visit("/settings/ready")
    desk.expect_text("Almost ready")
    violations += run_axe(desk, "ready")
    assert violations == []


@pytest.mark.parametrize("engine", ["firefox", "webkit"])
def test_the_heart_of_it_in_other_browsers(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone: Device = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.visit("/events/calendar")
    phone.expect_text("Choose .ics files")
    phone.evaluate(CHOSEN % json.dumps(event_notebook.write_calendar()))
    phone.expect_text("3 events found.")
    phone.press("button", "Import 3 events")
    phone.expect_text("3 events imported.")
    (event,) = [one for one in read_live_records(phone, "event") if one["name"] == ANNUAL]
    phone.visit(f"/events/{event['id']}/prepare")
    phone.press("button", "Add these three")
    phone.fill("combobox", "Add someone", "Priya Nair")
    phone.evaluate("document.querySelector('.hope-add button').click()")
    phone.expect_text("Priya Nair")
    phone.expect_text("We met")
    phone.expect_text("What you write now is filed under this event.")
    phone.visit("/")
    phone.expect_text("Questions to ask · 3 left")
    phone.evaluate("document.querySelector('.ask summary').click()")
    phone.evaluate("document.querySelector('.questions button').click()")
    phone.press(*SAVE)
    phone.expect_text("Questions to ask · 2 left")
    (jot,) = read_records(phone, "jot")
    assert jot["kind"] == "question"
    assert [one["jot_id"] for one in read_records(phone, "prompt") if one.get("jot_id")] == [jot["id"]]
    phone.visit("/settings/ready")
    phone.expect_text("Almost ready")
    phone.expect_text("Everything opens offline.")
