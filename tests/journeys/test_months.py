"""Over the months: an hour for several people, what was given, what people face, a calendar, a round."""

from __future__ import annotations

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import icalendar
import pytest
from playwright.sync_api import expect

from tests.journeys import months
from tests.journeys.acts import make_passkey, sync, until, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.journeys.evening import give, id_of
from tests.journeys.sharing import CHALLENGE
from tests.journeys.test_accessible import findings
from tests.machine.server import Server

EVENT = str(months.EVENT["id"])
TITLE = str(months.ARTICLE["fields"]["title"])
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
    give(laptop, months.MONTHS)
    return laptop


def test_the_giving_hour_goes_from_one_to_the_next(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/hour")
    batch = later.page.get_by_role("main").locator("ol > li")
    expect(batch).to_have_count(4)
    expect(batch.first).to_contain_text("Send her the swap template")
    expect(batch.filter(has_text="Dana Ruiz")).to_contain_text(f"Article: {TITLE}")
    expect(batch.filter(has_text="Maria Lopez")).to_contain_text("Template or sample: Open enrollment")
    batch.filter(has_text="Dana Ruiz").get_by_role("link", name="Write").click()
    later.sees("Write it anew")
    assert TITLE in later.value("textbox", "Draft")
    later.press("button", "It is sent")
    later.sees("It is with your gifts now.")
    later.visit("/follow-up/hour")
    expect(batch).to_have_count(3)


def test_what_was_given_is_remembered_and_never_counted(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/gifts")
    row = later.page.get_by_role("main").get_by_role("listitem").filter(has_text="Better meetings")
    expect(row).to_contain_text("Maria Lopez")
    expect(row).to_contain_text("by mail")
    for word in ("owes", "reply rate", "streak", "score", "unanswered"):
        later.sees_nothing_of(word)


def test_good_things_are_tied_to_nobody(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/joys")
    later.sees("A stranger sent me a survey")
    later.fill("textbox", "What happened", "The board said yes")
    later.press("button", "Write it down")
    later.sees("The board said yes")
    joys = written(later, "joy")
    assert all(set(joy) <= {"id", "text", "happened_on", "created_at"} for joy in joys)
    later.page.get_by_role("listitem").filter(has_text="The board").get_by_role("button").click()
    later.sees("It is in the bin.")
    later.press("button", "Undo")
    later.sees("The board said yes")


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
    later.sees("Write it anew")
    assert "benefits broker" in later.value("textbox", "Draft")
    later.press("button", "It is sent")
    later.sees("It is with your gifts now.")
    later.visit("/follow-up/gifts")
    later.sees("A real question")


def test_a_person_rests_until_woken(later: PlaywrightDevice) -> None:
    later.visit(f"/people/{id_of(months.DANA)}")
    later.page.get_by_text("Details").click()
    later.page.get_by_label("Resting: leave them in peace for now").check()
    later.visit("/follow-up")
    now = later.page.get_by_role("region", name="Now")
    expect(now.get_by_text("Tom Ek")).to_be_visible()
    expect(now.get_by_text("Dana Ruiz")).to_have_count(0)
    later.page.get_by_text("Resting", exact=True).click()
    later.page.get_by_role("listitem").filter(has_text="Dana Ruiz").get_by_role("button", name="Wake").click()
    expect(now.get_by_text("Dana Ruiz")).to_be_visible()


def test_a_rhythm_is_chosen_for_the_whole_notebook(later: PlaywrightDevice) -> None:
    later.visit("/settings")
    later.find("radio", "Rarely, every few months").check(force=True)
    expect(later.find("radio", "Rarely, every few months")).to_be_checked()
    (rhythm,) = written(later, "setting")
    assert (rhythm["name"], rhythm["value"]) == ("rhythm", "rare")


def test_the_badge_says_how_much_falls_due(later: PlaywrightDevice) -> None:
    later.visit("/")
    later.evaluate(BADGE)
    until(later, lambda: later.evaluate("window.badges") == [4])
    later.press("link", "Follow up")
    now = later.page.get_by_role("region", name="Now")
    now.get_by_role("listitem").filter(has_text="Tom Ek").get_by_role("button", name="Let go").click()
    until(later, lambda: later.evaluate("window.badges") == [4, 3])


def entries(address: str) -> dict[str, str]:
    """What a calendar program finds at an address: the title of each entry, and its description."""
    with urlopen(address) as answer:
        calendar = icalendar.Calendar.from_ical(answer.read())
    return {str(entry["SUMMARY"]): str(entry.get("DESCRIPTION", "")) for entry in calendar.walk("VEVENT")}


def test_a_calendar_reads_what_falls_due_until_the_address_is_taken_back(later: PlaywrightDevice) -> None:
    make_passkey(later)
    later.is_in_mood("saved")
    sync(later)
    later.press("button", "Make a secret address")
    later.sees("it is shown this once")
    address = later.page.locator(".code", has_text="/calendar/").inner_text()
    found = entries(address)
    everything = json.dumps(found)
    assert all(name in everything for name in ("Dana Ruiz", "Tom Ek", "Priya Shah"))
    assert not any(words in everything for words in ("Layoffs", "Ray Chen"))

    later.press("button", "Take it back")
    later.sees("Taken back.")
    with pytest.raises(HTTPError, match="404"):
        urlopen(address)


def test_credits_stand_beside_the_notes_and_are_copied_as_a_table(later: PlaywrightDevice) -> None:
    later.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=later.origin)
    later.visit(f"/events/{EVENT}")
    later.press("link", "Its recertification credits")
    title = later.find("textbox", "Session or programme")
    title.fill("Pay transparency,\tin practice")
    later.fill("textbox", "PDCs", "a lot")
    later.sees("PDCs are a number in quarters")
    later.fill("textbox", "PDCs", "1,25")
    later.fill("textbox", "Activity ID, if there is one", "26-ABCDE")
    later.press("button", "Write it down")
    later.sees("1.25 PDCs in the last 3 years")
    expect(title).to_have_value("")
    (credit,) = written(later, "credit")
    assert (credit["minutes"], credit["event_id"]) == (75, EVENT)
    assert credit["earned_on"] == months.EVENT["fields"]["starts_on"]
    later.press("button", "Copy as a table")
    later.sees("Copied.")
    _, row = str(later.evaluate("navigator.clipboard.readText()")).splitlines()
    assert row.split("\t") == [
        credit["earned_on"], "Pay transparency, in practice", "1.25", "26-ABCDE", "SHRM Austin",
    ]  # fmt: skip


def test_nobody_is_reached_in_a_way_they_mind_nor_twice_in_a_few_days(later: PlaywrightDevice) -> None:
    dana = f"/follow-up/new?person={id_of(months.DANA)}&jot={months.HERS['id']}&ask=1"
    later.visit(dana)
    later.page.get_by_text("What Dana Ruiz would rather not have").click()
    later.page.get_by_label("No mail").check()
    expect(later.find("link", "Mail")).to_have_count(0)
    later.press("button", "It is sent")
    later.sees("It is with your gifts now.")
    later.visit(dana)
    later.sees("Leave it some days, unless this cannot wait.")
    later.sees("By your own means")
    expect(later.find("link", "Mail")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], scheme: str, app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look, color_scheme=scheme)
    desk.visit("/")
    give(desk, months.MONTHS)
    dana = f"/follow-up/new?person={id_of(months.DANA)}&jot={months.HERS['id']}"
    pages = {
        "/follow-up": "Now",
        "/follow-up/hour": "Send her the swap template",
        "/follow-up/gifts": "Better meetings",
        "/follow-up/radar": "Ask Maria Lopez",
        "/follow-up/joys": "A stranger sent me a survey",
        "/events/credits": "Write it down",
        f"/events/{EVENT}/round": "Next person",
        dana: "What you give",
        f"{dana}&clipping={months.ARTICLE['id']}": "It is sent",
        f"{dana}&other={id_of(months.TOM)}": "Then ask Tom Ek",
    }
    found: list[str] = []
    for page, words in pages.items():
        desk.visit(page)
        desk.page.get_by_role("main").get_by_text(words).locator("visible=true").first.wait_for()
        found += findings(desk, page)
    assert found == []


def test_a_tables_round_is_taken_down_matched_and_shared(later: PlaywrightDevice) -> None:
    later.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=later.origin)
    later.visit(f"/events/{EVENT}")
    later.press("link", "A table's round: asks and offers")
    for name, ask, offer in (
        ("Ana Silva", "Our nurses keep leaving in their first year", "A payroll checklist"),
        ("Bo Lind", "", "Stay interviews that cut our turnover"),
        ("Tom Ek", "Somebody who has changed payroll systems", ""),
    ):
        later.fill("textbox", "Name", name)
        later.fill("textbox", "Could use", ask)
        later.fill("textbox", "Could offer", offer)
        later.press("button", "Next person")
        expect(later.find("textbox", "Name")).to_have_value("")
    expect(later.find("textbox", "Name")).to_be_focused()
    later.sees("Bo Lind may help Ana Silva")
    later.sees("Ana Silva may help Tom Ek")
    assert len([one for one in written(later, "person") if one.get("name") == "Tom Ek"]) == 1

    later.press("button", "Share as text")
    later.sees("Copied, to paste into a mail to the table.")
    text = str(later.evaluate("navigator.clipboard.readText()"))
    assert "Asks and offers, SHRM Austin" in text
    assert "Bo Lind may help Ana Silva: Our nurses keep leaving in their first year" in text
    later.visit(f"/events/{EVENT}")
    later.sees("Our nurses keep leaving in their first year")
