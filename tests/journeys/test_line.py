"""One line says it all: who, where, what sort, what about, by when. It is shown, corrected, and kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.journeys.acts import written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.device import JOT, SAVE
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.machine.chaos import Chaos
from tests.machine.server import Server

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
    phone.is_ready_for_offline()
    return phone


def only(device: PlaywrightDevice, kind: str = "jot") -> dict[str, Any]:
    (record,) = written(device, kind)
    return record


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_lines_are_understood_without_a_network_or_an_account(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.is_ready_for_offline()
    network.refuses()
    phone.visit("/")
    for typed, words in LINES.items():
        phone.fill(*JOT, typed)
        assert phone.value(*JOT) == typed, "what is typed stays as it is"
        phone.press(*SAVE)
        phone.sees(words)
    people = {person["id"]: (person["name"], person["organization"]) for person in written(phone, "person")}
    challenge, question, both, promise = written(phone, "jot")
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
    phone.is_ready_for_offline()
    phone.fill(*JOT, "Dana Ruiz @Acme !their people keep leaving")
    phone.find("button", "Dana Ruiz")
    phone.press("button", "@Acme")
    phone.press("button", "Add Retention")
    phone.press(*SAVE)
    phone.sees("@Acme their people keep leaving")
    (person,), (jot,) = written(phone, "person"), written(phone, "jot")
    assert (person["name"], person.get("organization")) == ("Dana Ruiz", None)
    assert jot["topics"] == ["retention"]
    phone.sees("Retention")


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
    typing.find("radio", "Interest").check(force=True)
    typing.find(*JOT).press_sequentially(" soon")
    expect(typing.find("radio", "Interest")).to_be_checked()
    typing.press(*SAVE)
    typing.sees("can't find a survey vendor")
    assert only(typing)["kind"] == "interest"
    expect(typing.find("radio", "Note")).to_be_checked()


def fails(route: Route) -> None:
    route.abort()


def hangs(route: Route) -> None:
    """It is never answered."""


@pytest.mark.parametrize("trouble", [fails, hangs])
def test_a_line_is_saved_as_it_stands_where_its_reader_does_not_come(
    trouble: Callable[[Route], None], phone: PlaywrightDevice
) -> None:
    phone.context.route("**/assets/line-*.js", trouble)
    phone.visit("/")
    phone.fill(*JOT, ALL)
    phone.press(*SAVE)
    phone.sees(ALL)
    phone.fill(*JOT, "! and a sign in front is understood all the same")
    phone.press(*SAVE)
    phone.sees("and a sign in front is understood all the same")
    plain, signed = written(phone, "jot")
    assert (plain["text"], plain["kind"], plain["person_ids"]) == (ALL, "note", [])
    assert (signed["text"], signed["kind"]) == ("and a sign in front is understood all the same", "challenge")


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_save_loses_nothing_before_any_script_is_here(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.context.route("**/*.js", fails)
    phone.visit("/")
    phone.fill(*JOT, "Quicker than the network")
    phone.press(*SAVE)
    assert phone.value(*JOT) == "Quicker than the network"
    assert phone.page.url == f"{phone.origin}/"


def test_in_confidence_and_my_own_reading(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "Dana Ruiz: they sell the company // ask in spring")
    typing.press("button", "In confidence")
    typing.press("button", "My reading")
    expect(typing.find("textbox", "My own reading")).to_be_focused()
    typing.fill("textbox", "My own reading", "She is afraid for her team")
    typing.press(*SAVE)
    typing.sees("She is afraid for her team")
    typing.page.get_by_role("listitem").get_by_text("In confidence", exact=True).wait_for()
    jot = only(typing)
    assert (jot["text"], jot["in_confidence"]) == ("they sell the company", True)
    assert jot["reading"] == "ask in spring\nShe is afraid for her team"
    typing.attribute_becomes("button", "In confidence", "aria-pressed", "false")
    expect(typing.find("textbox", "My own reading")).to_have_count(0)


def test_what_the_line_says_in_confidence_can_be_taken_back(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, "They sell the company (off the record)")
    typing.attribute_becomes("button", "In confidence", "aria-pressed", "true")
    typing.press("button", "In confidence")
    typing.attribute_becomes("button", "In confidence", "aria-pressed", "false")
    typing.press(*SAVE)
    typing.sees("They sell the company (off the record)")
    assert "in_confidence" not in only(typing)


def test_all_of_it_comes_back_after_a_reload(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, ALL)
    typing.press("button", "@Acme")
    typing.press("button", "In confidence")
    typing.visit("/")
    expect(typing.find(*JOT)).to_have_value(ALL)
    typing.find("button", "Dana Ruiz").wait_for()
    expect(typing.find("button", "@Acme")).to_have_count(0)
    typing.attribute_becomes("button", "In confidence", "aria-pressed", "true")


def test_the_keyboard_goes_along_the_chips(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    laptop.is_ready_for_offline()
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
    laptop.sees("@Acme can't find a survey vendor")


def test_a_challenge_is_asked_on(typing: PlaywrightDevice) -> None:
    typing.fill(*JOT, ALL)
    typing.press(*SAVE)
    typing.press("button", "Since when?")
    expect(typing.find(*JOT)).to_have_value("? Since when? ")
    expect(typing.find("radio", "Question")).to_be_checked()
    typing.press(*SAVE)
    typing.sees("Since when?")
    challenge, question = written(typing, "jot")
    assert (question["kind"], question["person_ids"]) == ("question", challenge["person_ids"])


def test_a_jot_takes_topics_afterwards(typing: PlaywrightDevice) -> None:
    typing.jot("Their people keep leaving")
    typing.press("button", "Edit")
    typing.press("button", "Add Retention")
    typing.find("button", "Take out Retention").wait_for()
    typing.fill("textbox", "Topics", "night buses")
    typing.find("textbox", "Topics").press("Enter")
    typing.find("button", "Take out night buses").wait_for()
    typing.fill("textbox", "Topics", "RTO")
    typing.press("button", "Done")
    typing.sees("Hybrid and remote work")
    assert only(typing)["topics"] == ["retention", "night buses", "hybrid"]


def test_my_own_word_for_a_topic_is_heard(typing: PlaywrightDevice) -> None:
    typing.visit("/settings/topics")
    typing.fill("textbox", "A new topic", "Night buses")
    typing.press("button", "Add")
    typing.page.get_by_role("main").get_by_text("Night buses").first.wait_for()
    typing.visit("/")
    typing.fill(*JOT, "!nobody takes the night buses home")
    typing.press("button", "Add Night buses")
    typing.find("button", "Night buses").wait_for()
