"""That night: a full evening is put in its place, by keys alone or by thumb, and each step can be undone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.journeys.evening import EVENING, EVENT, JOTS, give, id_of, jot
from tests.journeys.test_accessible import findings
from tests.machine.server import Server

PHOTO, NAMELESS, MEMO = "Whose card or badge is this?", "Who is this?", "What did you say?"
SCRAP, TOPIC, WHICH = "Who is it about?", "What is it about?", "Which Dana?"
WORDING = "Which words shall stand?"
SAME = "Are Liz Moss and Elizabeth Moss, SHRM-SCP the same?"

FULL = [
    (PHOTO, "A photo of nobody yet", ["w", "=Ann Lee", "Enter", "=Recruiter", "Enter"]),
    (NAMELESS, "SB47112231", ["w", "=Priya Nair", "Enter"]),
    (MEMO, "In your words", ["w", "=Ask the chapter for a mentor", "Control+Enter"]),
    (TOPIC, "Turnover in the first year", ["a"]),
    (SCRAP, "The coffee is downstairs", ["0"]),
    (SCRAP, "Somebody asked about night shifts", ["w", "=Tom Ek", "Enter"]),
    (SCRAP, "Tall, grey beard, Hooli", ["Enter"]),
    (SCRAP, "Maria wants the swap template", ["1"]),
    (WHICH, "Runs a mentoring circle", ["2"]),
    (SAME, "at the same organization", ["Tab", "ArrowLeft", "Enter"]),
    (WORDING, "Night nurses leave within months", ["2"]),
    (SCRAP, "Ask the chapter for a mentor", ["0"]),
]
"""What is asked, something that is seen with it, and the keys that settle it; `=` begins what is typed."""


LOW = """[...document.querySelectorAll("main button")]
    .filter((one) => one.offsetParent && one.offsetHeight < 48).map((one) => one.innerText)"""
"""What a thumb would miss."""


def asks(device: PlaywrightDevice, question: str, about: str) -> None:
    """Wait until this is asked, with the keyboard at it."""
    heading = device.page.get_by_role("heading", name=question, level=2, exact=True)
    expect(heading).to_be_visible()
    expect(device.page.locator(".card").get_by_text(about).first).to_be_visible()
    expect(heading).to_be_focused()


def press(device: PlaywrightDevice, keys: list[str]) -> None:
    for key in keys:
        if key.startswith("="):
            device.page.keyboard.type(key[1:])
        else:
            device.page.keyboard.press(key)


def is_done(device: PlaywrightDevice) -> None:
    expect(device.page.get_by_role("heading", name="All is in its place.")).to_be_focused()


def people(device: PlaywrightDevice) -> list[str]:
    device.visit("/people")
    device.page.get_by_role("main").get_by_role("listitem").first.wait_for()
    return device.page.locator(".entry b").all_inner_texts()


def test_a_full_evening_by_keyboard_alone_and_each_step_back(laptop: PlaywrightDevice) -> None:
    give(laptop)
    laptop.visit("/triage")
    for question, about, keys in FULL:
        asks(laptop, question, about)
        press(laptop, keys)
        expect(laptop.page.locator(".card").get_by_text(about)).to_have_count(0)
        press(laptop, ["u"])
        asks(laptop, question, about)
        press(laptop, keys)
        expect(laptop.page.locator(".card").get_by_text(about)).to_have_count(0)
    is_done(laptop)
    laptop.sees("The photo is with Ann Lee.")
    press(laptop, ["Enter"])
    laptop.page.wait_for_url(f"**/events/{id_of(1)}/recap")
    for found in ("Ann Lee", "Recruiter", "Tom Ek", "Priya Nair", "Ask the chapter for a mentor"):
        laptop.sees(found)
    assert people(laptop) == [
        "Ann Lee", "Dana Park", "Dana Ruiz", "Liz Moss", "Maria Lopez", "Priya Nair",
        "Tall, grey beard", "Tom Ek",
    ]  # fmt: skip
    named = {person.get("name"): person["id"] for person in written(laptop, "person")}
    (photo,) = written(laptop, "photo")
    assert photo["person_id"] == named["Ann Lee"]
    (memo,) = written(laptop, "memo")
    assert memo["jot_id"] in {one["id"] for one in written(laptop, "jot") if "mentor" in one["text"]}
    laptop.visit("/triage")
    laptop.sees("All is in its place.")


def test_undo_goes_back_through_the_whole_evening(laptop: PlaywrightDevice) -> None:
    give(laptop)
    laptop.visit("/triage")
    for question, about, keys in FULL:
        asks(laptop, question, about)
        press(laptop, keys)
        expect(laptop.page.locator(".card").get_by_text(about)).to_have_count(0)
    is_done(laptop)
    for question, about, _ in reversed(FULL):
        press(laptop, ["Control+z"])
        asks(laptop, question, about)
    assert people(laptop) == [
        "Dana", "Dana Park", "Dana Ruiz", "Elizabeth Moss, SHRM-SCP", "Liz Moss", "Maria Lopez",
        "Someone without a name",
    ]  # fmt: skip


def test_skipping_looking_around_and_what_is_left(laptop: PlaywrightDevice) -> None:
    give(laptop, [EVENT, jot(50, "First", 10), jot(51, "Second", 20), jot(52, "Third", 30)])
    laptop.visit("/triage")
    asks(laptop, SCRAP, "First")
    laptop.sees("After this, two more.")
    press(laptop, ["j"])
    asks(laptop, SCRAP, "Second")
    press(laptop, ["k", "s"])
    asks(laptop, SCRAP, "Second")
    laptop.sees("After this, one more.")
    press(laptop, ["0"])
    asks(laptop, SCRAP, "Third")
    laptop.sees("This is the last.")
    press(laptop, ["?"])
    expect(laptop.page.get_by_role("dialog")).to_contain_text("again and again")
    press(laptop, ["Escape", "0"])
    laptop.sees("One is left for another evening.")
    press(laptop, ["Enter"])
    asks(laptop, SCRAP, "First")


def test_what_is_typed_in_triage_outlives_the_page(laptop: PlaywrightDevice) -> None:
    give(laptop)
    laptop.visit("/triage")
    asks(laptop, PHOTO, "Organization")
    press(laptop, ["w", "=Ann", "Tab", "=Head of people"])
    laptop.visit("/people")
    laptop.visit("/triage")
    asks(laptop, PHOTO, "Organization")
    expect(laptop.find("textbox", "Work")).to_have_value("Head of people")
    expect(laptop.find("combobox", "Name")).to_have_value("Ann")


def test_a_badge_of_somebody_known_is_made_one_with_them_at_once(laptop: PlaywrightDevice) -> None:
    give(laptop, [one for one in EVENING if one["kind"] in ("event", "person", "jot")])
    laptop.visit("/triage")
    asks(laptop, NAMELESS, "SB47112231")
    press(laptop, ["w", "=Maria", "Enter"])
    asks(laptop, TOPIC, "Turnover in the first year")
    (maria,) = [one for one in written(laptop, "person") if one.get("name") == "Maria Lopez"]
    assert maria["badge_code"] == "SB47112231"
    press(laptop, ["u"])
    asks(laptop, NAMELESS, "SB47112231")


def test_by_thumb(phone: PlaywrightDevice) -> None:
    give(phone, [EVENT, *JOTS, *[one for one in EVENING if one["kind"] == "person"]])
    phone.visit("/triage")
    phone.sees("Who is this?")
    phone.press("button", "Skip")
    phone.sees("Turnover in the first year")
    phone.press("button", "Retention")
    phone.sees("The coffee is downstairs")
    phone.press("button", "Nobody in particular")
    phone.sees("Somebody asked about night shifts")
    phone.find("combobox", "Type who it is").tap()
    phone.page.keyboard.type("Tom Ek")
    phone.find("option", "Tom Ek, someone new").tap()
    phone.sees("Tall, grey beard, Hooli")
    phone.page.get_by_role("status").get_by_role("button", name="Undo").tap()
    phone.sees("Taken back")
    phone.sees("Somebody asked about night shifts")
    assert phone.evaluate(LOW) == []


@pytest.mark.parametrize("engine", ["firefox"])
def test_the_core_of_it_elsewhere(engine: str, app: Server, device: MakeDevice) -> None:
    desk = device(engine, **LAPTOP)
    give(desk)
    desk.visit("/triage")
    for question, about, keys in FULL[:3]:
        asks(desk, question, about)
        press(desk, keys)
    asks(desk, TOPIC, "Turnover in the first year")
    press(desk, ["u"])
    asks(desk, MEMO, "In your words")
    press(desk, FULL[2][2])
    for question, about, keys in FULL[3:]:
        asks(desk, question, about)
        press(desk, keys)
    is_done(desk)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing_whatever_is_asked(
    look: dict[str, Any], scheme: str, app: Server, device: MakeDevice
) -> None:
    desk = device("chromium", **look, color_scheme=scheme)
    give(desk)
    desk.visit("/triage")
    found: list[str] = []
    for question, about, _ in FULL[:11]:
        expect(desk.page.get_by_role("heading", name=question, level=2, exact=True)).to_be_visible()
        desk.sees(about)
        found += findings(desk, question)
        desk.press("button", "Next")
    for path in (f"/events/{id_of(1)}/recap", f"/people/{id_of(14)}", "/settings/topics"):
        desk.visit(path)
        desk.page.get_by_role("heading", level=1).first.wait_for(state="attached")
        found += findings(desk, path)
    assert found == []
