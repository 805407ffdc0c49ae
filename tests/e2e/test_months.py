"""Over the months: an hour for several people, what was given, what people face, a calendar, a round."""

from __future__ import annotations

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import icalendar
import pytest
from playwright.sync_api import expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import create_passkey, read_records, sync_devices, wait_until
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook, make_id
from tests.e2e.sharing import CHALLENGE
from tests.e2e.test_accessible import run_axe
from tests.support.server import Server

EVENT = str(months_notebook.EVENT["id"])
TITLE = str(months_notebook.ARTICLE["fields"]["title"])
BADGE = """(() => {
    window.badges = [];
    navigator.setAppBadge = (count) => (window.badges.push(count), Promise.resolve());
    navigator.clearAppBadge = () => (window.badges.push(0), Promise.resolve());
})()"""
"""The system's badge, which a browser without a window does not have."""


@pytest.fixture
def later(laptop: PlaywrightDevice) -> PlaywrightDevice:
    """A laptop with the notebook of some weeks ago."""
    laptop.visit("/")
    load_notebook(laptop, months_notebook.MONTHS)
    return laptop


def test_the_giving_hour_goes_from_one_to_the_next(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/hour")
    batch = later.page.get_by_role("main").locator("ol > li")
    expect(batch).to_have_count(4)
    expect(batch.first).to_contain_text("Send her the swap template")
    expect(batch.filter(has_text="Dana Ruiz")).to_contain_text(f"Article: {TITLE}")
    expect(batch.filter(has_text="Maria Lopez")).to_contain_text("Template or sample: Open enrollment")
    batch.filter(has_text="Dana Ruiz").get_by_role("link", name="Write").click()
    later.expect_text("Rewrite")
    wait_until(later, lambda: TITLE in later.read_value("textbox", "Draft"))
    later.press("button", "I sent it")
    later.expect_text("You’ll find it under Given.")
    later.visit("/follow-up/hour")
    expect(batch).to_have_count(3)


def test_the_weekly_hour_has_a_day_of_its_own(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/hour")
    day = later.page.get_by_label("My weekly hour is on")
    expect(day).to_have_value("none")
    day.select_option("Friday")
    wait_until(
        later,
        lambda: (
            [(one["name"], one["value"]) for one in read_records(later, "setting")]
            == [("weekly_hour", "fri")]
        ),
    )
    later.visit("/follow-up/hour")
    expect(day).to_have_value("fri")


def test_what_was_given_is_remembered_and_never_counted(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/gifts")
    row = later.page.get_by_role("main").get_by_role("listitem").filter(has_text="Better meetings")
    expect(row).to_contain_text("Maria Lopez")
    expect(row).to_contain_text("by email")
    for word in ("owes", "reply rate", "streak", "score", "unanswered"):
        later.expect_no_text(word)


def test_good_things_are_tied_to_nobody(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/joys")
    later.expect_text("A stranger sent me a survey")
    later.fill("textbox", "What happened", "The board said yes")
    later.press("button", "Add")
    later.expect_text("The board said yes")
    joys = read_records(later, "joy")
    assert all(set(joy) <= {"id", "text", "happened_on", "created_at"} for joy in joys)
    later.page.get_by_role("listitem").filter(has_text="The board").get_by_role("button").click()
    later.expect_text("Moved to the bin.")
    later.press("button", "Undo")
    later.expect_text("The board said yes")


def test_the_radar_shows_who_faces_what_and_what_is_lacking(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/radar")
    retention = later.page.get_by_role("group").filter(has_text="Retention")
    expect(retention).to_contain_text("2 people")
    expect(retention).to_contain_text(TITLE)
    retention.locator("summary").click()
    expect(retention).to_contain_text(CHALLENGE)
    layoffs = later.page.get_by_role("group").filter(has_text="Layoffs")
    expect(layoffs).to_contain_text("Nothing on your shelf yet")

    later.press("link", "Ask Maria Lopez")
    later.expect_text("Rewrite")
    wait_until(later, lambda: "benefits broker" in later.read_value("textbox", "Draft"))
    later.press("button", "I sent it")
    later.expect_text("You’ll find it under Given.")
    later.visit("/follow-up/gifts")
    later.expect_text("A real question")


def test_a_person_rests_until_woken(later: PlaywrightDevice) -> None:
    later.visit(f"/people/{make_id(months_notebook.DANA)}")
    later.page.get_by_text("Details").click()
    later.page.get_by_label("Pause reminders").check()
    later.visit("/follow-up")
    now = later.page.get_by_role("region", name="Now")
    expect(now.get_by_text("Tom Ek")).to_be_visible()
    expect(now.get_by_text("Dana Ruiz")).to_have_count(0)
    later.page.get_by_text("Paused", exact=True).click()
    later.page.get_by_role("listitem").filter(has_text="Dana Ruiz").get_by_role(
        "button", name="Resume"
    ).click()
    expect(now.get_by_text("Dana Ruiz")).to_be_visible()


def test_a_rhythm_is_chosen_for_the_whole_notebook(later: PlaywrightDevice) -> None:
    later.visit("/settings")
    later.find("radio", "Every few months").check()
    expect(later.find("radio", "Every few months")).to_be_checked()
    (rhythm,) = read_records(later, "setting")
    assert (rhythm["name"], rhythm["value"]) == ("rhythm", "rare")


def test_home_and_the_badge_say_how_much_falls_due(later: PlaywrightDevice) -> None:
    later.visit("/")
    later.evaluate(BADGE)
    wait_until(later, lambda: later.evaluate("window.badges") == [4])
    tab = later.find("link", "Follow up")
    expect(tab).to_have_accessible_description("4 follow-ups due")
    later.press("link", "4 follow-ups due")
    now = later.page.get_by_role("region", name="Now")
    now.get_by_role("listitem").filter(has_text="Tom Ek").get_by_role("button", name="Skip").click()
    wait_until(later, lambda: later.evaluate("window.badges") == [4, 3])
    expect(tab).to_have_accessible_description("3 follow-ups due")


def fetch_calendar(address: str) -> dict[str, str]:
    """What a calendar program finds at an address: the title of each entry, and its description."""
    with urlopen(address) as answer:
        calendar = icalendar.Calendar.from_ical(answer.read())
    return {str(entry["SUMMARY"]): str(entry.get("DESCRIPTION", "")) for entry in calendar.walk("VEVENT")}


def count_alarms(address: str) -> int:
    """How many entries of the calendar at an address ring."""
    with urlopen(address) as answer:
        return len(icalendar.Calendar.from_ical(answer.read()).walk("VALARM"))


def test_a_calendar_reads_what_falls_due_until_the_address_is_taken_back(later: PlaywrightDevice) -> None:
    create_passkey(later)
    later.expect_sync_status("saved")
    sync_devices(later)
    later.page.get_by_label("Remind me at 9 a.m.").check()
    later.press("button", "Create private calendar link")
    later.expect_text("You won’t see it again")
    address = later.page.locator(".code", has_text="/calendar/").inner_text()
    assert count_alarms(address) > 0
    calendar = fetch_calendar(address)
    everything = json.dumps(calendar)
    assert all(name in everything for name in ("Dana Ruiz", "Tom Ek", "Priya Shah"))
    assert not any(words in everything for words in ("Layoffs", "Ray Chen"))

    later.press("button", "Turn off this link")
    later.expect_text("Link turned off.")
    with pytest.raises(HTTPError, match="404"):
        urlopen(address)


def test_credits_stand_beside_the_notes_and_are_copied_as_a_table(later: PlaywrightDevice) -> None:
    later.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=later.origin)
    later.visit(f"/events/{EVENT}")
    later.press("link", "Recertification credits from this event")
    title = later.find("textbox", "Session or program")
    title.fill("Pay transparency,\tin practice")
    later.fill("textbox", "PDCs", "a lot")
    later.expect_text("Enter PDCs in quarters")
    later.fill("textbox", "PDCs", "1,25")
    later.fill("textbox", "Activity ID (optional)", "26-ABCDE")
    later.press("button", "Add credit")
    later.expect_text("1.25 PDCs in the last 3 years")
    expect(title).to_have_value("")
    (credit,) = read_records(later, "credit")
    assert (credit["minutes"], credit["event_id"]) == (75, EVENT)
    assert credit["earned_on"] == months_notebook.EVENT["fields"]["starts_on"]
    later.press("button", "Copy as a table")
    later.expect_text("Copied.")
    _, row = str(later.evaluate("navigator.clipboard.readText()")).splitlines()
    assert row.split("\t") == [
        credit["earned_on"],
        "Pay transparency, in practice",
        "1.25",
        "26-ABCDE",
        "SHRM Austin",
    ]


def test_nobody_is_reached_in_a_way_they_mind_nor_twice_in_a_few_days(later: PlaywrightDevice) -> None:
    challenge_id = months_notebook.DANAS_CHALLENGE["id"]
    dana = f"/follow-up/new?person={make_id(months_notebook.DANA)}&jot={challenge_id}&ask=1"
    later.visit(dana)
    later.page.get_by_text("How Dana Ruiz prefers to be reached").click()
    later.page.get_by_label("No email").check()
    expect(later.find("link", "Email")).to_have_count(0)
    later.press("button", "I sent it")
    later.expect_text("You’ll find it under Given.")
    later.visit(dana)
    later.expect_text("Give it a few days, unless this can’t wait.")
    later.expect_text("Send with")
    expect(later.find("link", "Email")).to_have_count(0)


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look)
    desk.visit("/")
    load_notebook(desk, months_notebook.MONTHS)
    dana = (
        f"/follow-up/new?person={make_id(months_notebook.DANA)}&jot={months_notebook.DANAS_CHALLENGE['id']}"
    )
    pages = {
        "/follow-up": "Now",
        "/follow-up/hour": "Send her the swap template",
        "/follow-up/gifts": "Better meetings",
        "/follow-up/radar": "Ask Maria Lopez",
        "/follow-up/joys": "A stranger sent me a survey",
        "/events/credits": "Add credit",
        f"/events/{EVENT}/round": "Next person",
        dana: "What you’re sharing",
        f"{dana}&clipping={months_notebook.ARTICLE['id']}": "I sent it",
        f"{dana}&other={make_id(months_notebook.TOM)}": "Then ask Tom Ek",
    }
    violations: list[str] = []
    for page, words in pages.items():
        desk.visit(page)
        desk.page.get_by_role("main").get_by_text(words).locator("visible=true").first.wait_for()
        violations += run_axe(desk, page)
    assert violations == []


def test_a_tables_round_is_taken_down_matched_and_shared(later: PlaywrightDevice) -> None:
    later.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=later.origin)
    later.visit(f"/events/{EVENT}")
    later.press("link", "Table round: needs and offers")
    for name, ask, offer in (
        ("Ana Silva", "Our nurses keep leaving in their first year", "A payroll checklist"),
        ("Bo Lind", "", "Stay interviews that cut our turnover"),
        ("Tom Ek", "Somebody who has changed payroll systems", ""),
    ):
        later.fill("textbox", "Name", name)
        later.fill("textbox", "Needs", ask)
        later.fill("textbox", "Offers", offer)
        later.press("button", "Next person")
        expect(later.find("textbox", "Name")).to_have_value("")
    expect(later.find("textbox", "Name")).to_be_focused()
    later.expect_text("Bo Lind can help Ana Silva")
    later.expect_text("Ana Silva can help Tom Ek")
    assert len([one for one in read_records(later, "person") if one.get("name") == "Tom Ek"]) == 1

    later.press("button", "Share as text")
    later.expect_text("Copied. Paste it into an email to the table.")
    text = str(later.evaluate("navigator.clipboard.readText()"))
    assert "Needs and offers, SHRM Austin" in text
    assert "Bo Lind can help Ana Silva: Our nurses keep leaving in their first year" in text
    later.visit(f"/events/{EVENT}")
    later.expect_text("Our nurses keep leaving in their first year")
    later.visit("/shelf")
    offered = later.page.get_by_role("listitem").filter(has_text="A payroll checklist")
    expect(offered).to_contain_text("Someone to know")
