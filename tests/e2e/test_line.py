"""One line says it all: who, where, what sort, what about, by when. It is shown, corrected, and kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.app_actions import read_records
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT, SAVE
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos
from tests.support.server import Server

ALL = "Dana Ruiz @Acme !can't find a survey vendor #engagement-survey"
LINES = {
    ALL: "can't find a survey vendor",
    "? how do you keep night crews": "how do you keep night crews",
    "Tom Ek & Ana Sol @Globex: both lose nurses": "both lose nurses",
    ">send the RFP template fri": "send the RFP template",
}
"""What is typed, and the words of it that are kept as text."""


@pytest.fixture
def typing(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone whose box reads lines already."""
    phone.visit("/")
    phone.wait_until_offline_ready()
    return phone


def read_only_record(device: PlaywrightDevice, kind: str = "jot") -> dict[str, Any]:
    (record,) = read_records(device, kind)
    return record


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_lines_are_understood_without_a_network_or_an_account(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.visit("/")
    for typed, words in LINES.items():
        phone.fill(*JOT, typed)
        phone.expect_value(*JOT, typed)  # what is typed stays as it is
        phone.press(*SAVE)
        phone.expect_text(words)
    people = {
        person["id"]: (person["name"], person["organization"]) for person in read_records(phone, "person")
    }
    challenge, question, both, promise = read_records(phone, "jot")
    assert [one["text"] for one in (challenge, question, both, promise)] == list(LINES.values())
    assert [people[one] for one in challenge["person_ids"]] == [("Dana Ruiz", "Acme")]
    assert [people[one] for one in both["person_ids"]] == [("Tom Ek", "Globex"), ("Ana Sol", "Globex")]
    assert (challenge["kind"], challenge["state"]) == ("challenge", "open")
    assert challenge["topics"] == ["engagement-survey"]
    assert (question["kind"], question["asked_by"]) == ("question", "me")
    ahead = date.fromisoformat(promise["due_on"]) - date.today()
    assert promise["kind"] == "promise"
    assert date.fromisoformat(promise["due_on"]).strftime("%a") == "Fri"
    assert timedelta(0) <= ahead <= timedelta(7)


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_chips_are_tapped_off_and_offers_taken(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.fill(*JOT, "Dana Ruiz @Acme !their people keep leaving")
    phone.find("button", "Dana Ruiz")
    phone.press("button", "@Acme")
    phone.press("button", "Add Retention")
    phone.press(*SAVE)
    phone.expect_text("@Acme their people keep leaving")
    (person,), (jot,) = read_records(phone, "person"), read_records(phone, "jot")
    assert (person["name"], person.get("organization")) == ("Dana Ruiz", None)
    assert jot["topics"] == ["retention"]
    phone.expect_text("Retention")


def test_what_is_typed_anew_is_understood_anew(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "Dana Ruiz @Acme !hires wait")
    typing.press("button", "@Acme")
    expect(typing.find("button", "@Acme")).to_have_count(0)
    typing.fill(*JOT, "Dana Ruiz !hires wait")
    typing.fill(*JOT, "Dana Ruiz @Acme !hires wait")
    typing.find("button", "@Acme").wait_for()


def test_a_topic_is_completed_while_it_is_typed(typing: PlaywrightDevice) -> None:
    typing.find(*JOT).press_sequentially("!too few answers #enga")
    typing.press("button", "Add Engagement survey")
    expect(typing.find(*JOT)).to_have_value("!too few answers #engagement-survey ")
    expect(typing.find(*JOT)).to_be_focused()
    typing.find("button", "Engagement survey").wait_for()
    expect(typing.find("radio", "Challenge")).to_be_checked()


def test_the_hand_has_the_last_word(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, ALL)
    expect(typing.find("radio", "Challenge")).to_be_checked()
    typing.find("radio", "Interest").check()
    typing.find(*JOT).press_sequentially(" soon")
    expect(typing.find("radio", "Interest")).to_be_checked()
    typing.press(*SAVE)
    typing.expect_text("can't find a survey vendor")
    assert read_only_record(typing)["kind"] == "interest"
    expect(typing.find("radio", "Note")).to_be_checked()


def abort_route(route: Route) -> None:
    route.abort()


def hang_route(route: Route) -> None:
    """It is never answered."""


@pytest.mark.parametrize("trouble", [abort_route, hang_route])
def test_a_line_is_saved_as_it_stands_where_its_reader_does_not_come(
    trouble: Callable[[Route], None], phone: PlaywrightDevice
) -> None:
    phone.context.route("**/assets/core-*.js", trouble)
    phone.visit("/")
    phone.fill(*JOT, ALL)
    phone.press(*SAVE)
    phone.expect_text(ALL)
    phone.fill(*JOT, "! and a sign in front is understood all the same")
    phone.press(*SAVE)
    phone.expect_text("and a sign in front is understood all the same")
    plain, signed = read_records(phone, "jot")
    assert (plain["text"], plain["kind"], plain["person_ids"]) == (ALL, "note", [])
    assert (signed["text"], signed["kind"]) == ("and a sign in front is understood all the same", "challenge")


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_save_loses_nothing_before_any_script_is_here(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.context.route("**/*.js", abort_route)
    phone.visit("/")
    phone.fill(*JOT, "Quicker than the network")
    phone.press(*SAVE)
    phone.expect_value(*JOT, "Quicker than the network")
    assert phone.page.url == f"{phone.origin}/"


def test_in_confidence_and_my_own_reading(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "Dana Ruiz: they sell the company // ask in spring")
    typing.press("button", "Confidential")
    typing.press("button", "My thoughts")
    expect(typing.find("textbox", "My thoughts")).to_be_focused()
    typing.fill("textbox", "My thoughts", "She is afraid for her team")
    typing.press(*SAVE)
    typing.expect_text("She is afraid for her team")
    typing.page.get_by_role("listitem").get_by_text("Confidential", exact=True).wait_for()
    jot = read_only_record(typing)
    assert (jot["text"], jot["in_confidence"]) == ("they sell the company", True)
    assert jot["reading"] == "ask in spring\nShe is afraid for her team"
    typing.expect_attribute("button", "Confidential", "aria-pressed", "false")
    expect(typing.find("textbox", "My thoughts")).to_have_count(0)


def test_what_the_line_says_in_confidence_can_be_taken_back(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "They sell the company (off the record)")
    typing.expect_attribute("button", "Confidential", "aria-pressed", "true")
    typing.press("button", "Confidential")
    typing.expect_attribute("button", "Confidential", "aria-pressed", "false")
    typing.press(*SAVE)
    typing.expect_text("They sell the company (off the record)")
    assert "in_confidence" not in read_only_record(typing)


def test_all_of_it_comes_back_after_a_reload(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, ALL)
    typing.press("button", "@Acme")
    typing.press("button", "Confidential")
    typing.visit("/")
    expect(typing.find(*JOT)).to_have_value(ALL)
    typing.find("button", "Dana Ruiz").wait_for()
    expect(typing.find("button", "@Acme")).to_have_count(0)
    typing.expect_attribute("button", "Confidential", "aria-pressed", "true")


def test_the_keyboard_goes_along_the_chips(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    laptop.wait_until_offline_ready()
    laptop.find(*JOT).press_sequentially(ALL)
    keys = laptop.page.keyboard
    keys.press("Tab")
    expect(laptop.find("button", "Dana Ruiz")).to_be_focused()
    keys.press("ArrowRight")
    expect(laptop.find("button", "@Acme")).to_be_focused()
    keys.press("Enter")
    expect(laptop.find("button", "@Acme")).to_have_count(0)
    expect(laptop.find(*JOT)).to_be_focused()
    keys.press("Control+Enter")
    laptop.expect_text("@Acme can't find a survey vendor")


def test_a_challenge_is_asked_on(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, ALL)
    typing.press(*SAVE)
    typing.press("button", "Since when?")
    expect(typing.find(*JOT)).to_have_value("? Since when? ")
    expect(typing.find("radio", "Question")).to_be_checked()
    typing.press(*SAVE)
    typing.expect_text("Since when?")
    challenge, question = read_records(typing, "jot")
    assert (question["kind"], question["person_ids"]) == ("question", challenge["person_ids"])


@pytest.mark.parametrize(("choice", "people"), [(None, 1), ("Add Priya (new person)", 2)])
def test_a_first_name_is_the_only_ones_or_somebody_news(
    choice: str | None, people: int, typing: PlaywrightDevice
) -> None:
    typing.fill(*JOT, "Priya Shah !no budget")
    typing.press(*SAVE)
    typing.expect_text("no budget")
    typing.fill(*JOT, "Priya !nobody answers")
    typing.find("button", "Priya Shah").wait_for()
    if choice:
        typing.press("button", choice)
    typing.press(*SAVE)
    typing.expect_text("nobody answers")
    first, second = (one["person_ids"] for one in read_records(typing, "jot"))
    assert (first == second) == (choice is None)
    assert len(read_records(typing, "person")) == people


def test_several_lines_are_as_many_jots(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "Dana Ruiz @Acme !no budget\n?which vendor\n>send the list fri")
    typing.page.get_by_role("toolbar", name="Understood as").get_by_text("3 jots").wait_for()
    typing.press(*SAVE)
    typing.expect_text("3 jots saved.")
    jots = read_records(typing, "jot")
    dana = read_only_record(typing, "person")["id"]
    assert [(one["kind"], one["text"], one["person_ids"]) for one in jots] == [
        ("challenge", "no budget", [dana]),
        ("question", "which vendor", [dana]),
        ("promise", "send the list", [dana]),
    ]
    typing.press("button", "Undo")
    typing.expect_value(*JOT, "Dana Ruiz @Acme !no budget\n?which vendor\n>send the list fri")
    assert all(one["deleted_at"] for one in read_records(typing, "jot"))


def test_who_asked_is_corrected_and_the_search_says_whose_it_is(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "Dana Ruiz ? which vendor for the survey")
    typing.press(*SAVE)
    typing.press("button", "Edit")
    asked = typing.find("combobox", "Who asked it")
    expect(asked.locator("option:checked")).to_have_text("I did")
    asked.select_option("They did")
    typing.press("button", "Done")
    typing.page.get_by_role("blockquote").get_by_text("which vendor for the survey").wait_for()
    assert read_only_record(typing)["asked_by"] == "them"

    typing.visit("/search")
    typing.fill("searchbox", "Search everything", "vendor")
    typing.page.get_by_role("main").get_by_role("link", name="Dana Ruiz · ? Question").wait_for()


def test_a_jot_takes_topics_afterwards(typing: PlaywrightDevice) -> None:
    typing.save_jot("Their people keep leaving")
    typing.press("button", "Edit")
    typing.press("button", "Add Retention")
    typing.find("button", "Remove Retention").wait_for()
    typing.fill("combobox", "Topics", "night buses")
    typing.find("combobox", "Topics").press("Enter")
    typing.find("button", "Remove night buses").wait_for()
    typing.fill("combobox", "Topics", "RTO")
    typing.press("button", "Done")
    typing.expect_text("Hybrid and remote work")
    assert read_only_record(typing)["topics"] == ["retention", "night buses", "hybrid"]


def test_my_own_word_for_a_topic_is_heard(typing: PlaywrightDevice) -> None:
    typing.visit("/settings/topics")
    typing.fill("textbox", "A new topic", "Night buses")
    typing.press("button", "Add")
    typing.page.get_by_role("main").get_by_text("Night buses").first.wait_for()
    typing.visit("/")
    typing.fill(*JOT, "!nobody takes the night buses home")
    typing.press("button", "Add Night buses")
    typing.find("button", "Night buses").wait_for()


def test_a_family_name_in_front_is_one_person(typing: PlaywrightDevice) -> None:
    typing.find("combobox", "Who").press_sequentially("Castillo, Renee,")
    typing.find("button", "Remove Renee Castillo").wait_for()
    typing.save_jot("Nurses leave")
    assert [person["name"] for person in read_records(typing, "person")] == ["Renee Castillo"]
