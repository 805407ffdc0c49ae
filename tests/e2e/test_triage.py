"""That night: a full evening is put in its place, by keys alone or by thumb, and each step can be undone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import read_records
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import EVENING, EVENT, JOTS, load_notebook, make_id, make_jot, make_record
from tests.e2e.test_accessible import run_axe
from tests.support.server import Server

PHOTO, NAMELESS, MEMO = "Whose card or badge is this?", "Who is this?", "What did you say?"
SCRAP, TOPIC, WHICH = "Who is this about?", "What is this about?", "Which Dana?"
WORDING = "Which version do you want?"
SAME = "Are Liz Moss and Elizabeth Moss, SHRM-SCP the same?"

FULL = [
    (PHOTO, "Card or badge", ["w", "=Ann Lee", "Enter", "=Recruiter", "Control+Enter"]),
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


def expect_question(device: PlaywrightDevice, question: str, about: str) -> None:
    """Wait until this is asked, with the keyboard at it."""
    heading = device.page.get_by_role("heading", name=question, level=2, exact=True)
    expect(heading).to_be_visible()
    expect(device.page.locator(".card").get_by_text(about).first).to_be_visible()
    expect(heading).to_be_focused()


def press_keys(device: PlaywrightDevice, keys: list[str]) -> None:
    for key in keys:
        if key.startswith("="):
            device.page.keyboard.type(key[1:])
        else:
            device.page.keyboard.press(key)


def expect_done(device: PlaywrightDevice) -> None:
    expect(device.page.get_by_role("heading", name="All sorted.")).to_be_focused()


def read_people(device: PlaywrightDevice) -> list[str]:
    device.visit("/people")
    device.page.get_by_role("main").get_by_role("listitem").first.wait_for()
    return device.page.locator(".entry b").all_inner_texts()


def test_a_full_evening_by_keyboard_alone_and_each_step_back(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop)
    laptop.visit("/triage")
    for question, about, keys in FULL:
        expect_question(laptop, question, about)
        press_keys(laptop, keys)
        expect(laptop.page.locator(".card").get_by_text(about)).to_have_count(0)
        press_keys(laptop, ["u"])
        expect_question(laptop, question, about)
        press_keys(laptop, keys)
        expect(laptop.page.locator(".card").get_by_text(about)).to_have_count(0)
    expect_done(laptop)
    laptop.expect_text("Photo saved with Ann Lee.")
    press_keys(laptop, ["Enter"])
    laptop.page.wait_for_url(f"**/events/{make_id(1)}/recap")
    for text in ("Ann Lee", "Recruiter", "Tom Ek", "Priya Nair", "Ask the chapter for a mentor"):
        laptop.expect_text(text)
    assert read_people(laptop) == [
        "Ann Lee",
        "Dana Park",
        "Dana Ruiz",
        "Liz Moss",
        "Maria Lopez",
        "Priya Nair",
        "Tall, grey beard",
        "Tom Ek",
    ]
    named = {person.get("name"): person["id"] for person in read_records(laptop, "person")}
    (photo,) = read_records(laptop, "photo")
    assert photo["person_id"] == named["Ann Lee"]
    (memo,) = read_records(laptop, "memo")
    assert memo["jot_id"] in {one["id"] for one in read_records(laptop, "jot") if "mentor" in one["text"]}
    laptop.visit("/triage")
    laptop.expect_text("All sorted.")


def test_whom_something_was_promised_for_was_not_met_there(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop, [EVENT, make_jot(40, "Send the handbook", 9, kind="promise")])
    laptop.visit("/triage")
    expect_question(laptop, SCRAP, "Send the handbook")
    press_keys(laptop, ["w", "=Sam Hart", "Enter"])
    expect_done(laptop)
    (sam,) = read_records(laptop, "person")
    assert "event_id" not in sam
    assert "met_at" not in sam


def test_a_sentence_is_offered_as_nobody(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop, [EVENT, make_jot(40, "HR closes at five", 9), make_jot(41, "Priya Nair", 8)])
    laptop.visit("/triage")
    expect_question(laptop, SCRAP, "Priya Nair")
    press_keys(laptop, ["d"])
    expect_question(laptop, SCRAP, "HR closes at five")
    expect(laptop.page.locator("[data-key=d]")).to_have_count(0)
    press_keys(laptop, ["w", "=Who closes at five?"])
    expect(laptop.page.get_by_role("option")).to_have_count(0)
    (priya,) = read_records(laptop, "person")
    assert priya["name"] == "Priya Nair"


def test_what_a_list_had_no_room_for_is_no_version_of_it(laptop: PlaywrightDevice) -> None:
    jot = make_jot(
        40, "Reads a lot on skills", 9, kind="interest", topics=["skills"], may_lack=["person_ids"]
    )
    rest = make_record("wording", 42, of_kind="jot", of_id=make_id(40), field="topics", words="pay, burnout")
    load_notebook(laptop, [EVENT, jot, rest])
    laptop.visit("/triage")
    expect_question(laptop, WORDING, "There was no room in it for:")
    laptop.expect_text("pay, burnout")
    laptop.expect_no_text("Current version")
    press_keys(laptop, ["0"])
    expect_done(laptop)


def test_a_topic_that_is_too_long_is_not_cut(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop, [EVENT, make_jot(40, "Hm", 9, kind="interest", may_lack=["person_ids"])])
    laptop.visit("/triage")
    expect_question(laptop, TOPIC, "Hm")
    field = laptop.find("combobox", "Type a topic")
    field.fill("𐐨" * 81)
    laptop.expect_text("Topics can have up to 80 characters.")
    expect(laptop.page.get_by_role("option")).to_have_count(0)
    field.fill("𐐨" * 80)
    field.press("Enter")
    expect_done(laptop)
    (jot,) = read_records(laptop, "jot")
    assert jot["topics"] == ["𐐨" * 80]


def test_undo_goes_back_through_the_whole_evening(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop)
    laptop.visit("/triage")
    for question, about, keys in FULL:
        expect_question(laptop, question, about)
        press_keys(laptop, keys)
        expect(laptop.page.locator(".card").get_by_text(about)).to_have_count(0)
    expect_done(laptop)
    for question, about, _ in reversed(FULL):
        press_keys(laptop, ["Control+z"])
        expect_question(laptop, question, about)
    assert read_people(laptop) == [
        "Dana",
        "Dana Park",
        "Dana Ruiz",
        "Elizabeth Moss, SHRM-SCP",
        "Liz Moss",
        "Maria Lopez",
        "Someone unnamed",
    ]


def test_skipping_looking_around_and_what_is_left(laptop: PlaywrightDevice) -> None:
    load_notebook(
        laptop, [EVENT, make_jot(50, "First", 10), make_jot(51, "Second", 20), make_jot(52, "Third", 30)]
    )
    laptop.visit("/triage")
    expect_question(laptop, SCRAP, "First")
    laptop.expect_text("3 left")
    press_keys(laptop, ["j"])
    expect_question(laptop, SCRAP, "Second")
    press_keys(laptop, ["k", "s"])
    expect_question(laptop, SCRAP, "Second")
    laptop.expect_text("2 left")
    press_keys(laptop, ["0"])
    expect_question(laptop, SCRAP, "Third")
    laptop.expect_text("Last one")
    press_keys(laptop, ["?"])
    expect(laptop.page.get_by_role("dialog")).to_contain_text("as often as you like")
    press_keys(laptop, ["Escape", "0"])
    laptop.expect_text("One left for later.")
    press_keys(laptop, ["Enter"])
    expect_question(laptop, SCRAP, "First")


def test_what_is_typed_in_triage_outlives_the_page(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop)
    laptop.visit("/triage")
    expect_question(laptop, PHOTO, "Organization")
    press_keys(laptop, ["w", "=Ann", "Tab", "=Head of people"])
    laptop.visit("/people")
    laptop.visit("/triage")
    expect_question(laptop, PHOTO, "Organization")
    expect(laptop.find("textbox", "Job title")).to_have_value("Head of people")
    expect(laptop.find("combobox", "Name")).to_have_value("Ann")


def test_a_badge_of_somebody_known_is_made_one_with_them_at_once(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop, [one for one in EVENING if one["kind"] in ("event", "person", "jot")])
    laptop.visit("/triage")
    expect_question(laptop, NAMELESS, "SB47112231")
    press_keys(laptop, ["w", "=Maria", "Enter"])
    expect_question(laptop, TOPIC, "Turnover in the first year")
    (maria,) = [one for one in read_records(laptop, "person") if one.get("name") == "Maria Lopez"]
    assert maria["badge_code"] == "SB47112231"
    press_keys(laptop, ["u"])
    expect_question(laptop, NAMELESS, "SB47112231")


def test_by_thumb(phone: PlaywrightDevice) -> None:
    load_notebook(phone, [EVENT, *JOTS, *[one for one in EVENING if one["kind"] == "person"]])
    phone.visit("/triage")
    phone.expect_text("Who is this?")
    phone.press("button", "Skip")
    phone.expect_text("Turnover in the first year")
    phone.press("button", "Retention")
    phone.expect_text("The coffee is downstairs")
    toast = phone.page.locator(".toast > div").bounding_box()
    keys = phone.page.locator(".triage .bar").bounding_box()
    assert toast is not None
    assert keys is not None
    assert toast["y"] + toast["height"] <= keys["y"], "what is told lies on the keys"
    phone.press("button", "No one in particular")
    phone.expect_text("Somebody asked about night shifts")
    phone.find("combobox", "Type a name").tap()
    phone.page.keyboard.type("Tom Ek")
    phone.find("option", "Tom Ek (new person)").tap()
    phone.expect_text("Tall, grey beard, Hooli")
    phone.page.get_by_role("status").get_by_role("button", name="Undo").tap()
    phone.expect_text("Undone")
    phone.expect_text("Somebody asked about night shifts")
    assert phone.evaluate(LOW) == []


@pytest.mark.parametrize("engine", ["firefox"])
def test_the_core_of_it_elsewhere(engine: str, app: Server, device: MakeDevice) -> None:
    desk = device(engine, **LAPTOP)
    load_notebook(desk)
    desk.visit("/triage")
    for question, about, keys in FULL[:3]:
        expect_question(desk, question, about)
        press_keys(desk, keys)
    expect_question(desk, TOPIC, "Turnover in the first year")
    press_keys(desk, ["u"])
    expect_question(desk, MEMO, "In your words")
    press_keys(desk, FULL[2][2])
    for question, about, keys in FULL[3:]:
        expect_question(desk, question, about)
        press_keys(desk, keys)
    expect_done(desk)


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing_whatever_is_asked(look: dict[str, Any], app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look)
    load_notebook(desk)
    desk.visit("/triage")
    violations: list[str] = []
    for question, about, _ in FULL[:11]:
        expect(desk.page.get_by_role("heading", name=question, level=2, exact=True)).to_be_visible()
        desk.expect_text(about)
        violations += run_axe(desk, question)
        desk.press("button", "Next")
    for path in (f"/events/{make_id(1)}/recap", f"/people/{make_id(14)}", "/settings/topics"):
        desk.visit(path)
        desk.page.get_by_role("heading", level=1).first.wait_for(state="attached")
        violations += run_axe(desk, path)
    assert violations == []


def test_at_the_end_of_sorting_only_what_does_something_is_offered(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.save_jot("Somebody asked about night shifts")
    phone.visit("/triage")
    phone.expect_text("Who is this about?")
    expect(phone.find("button", "Next")).to_be_disabled()
    expect(phone.find("button", "Back")).to_be_disabled()
    phone.press("button", "No one in particular")
    phone.expect_text("All sorted.")
    expect(phone.page.locator(".triage .bar button:visible")).to_have_count(1)
    phone.press("link", "Go to Follow up")
    expect(phone.find("heading", "Follow up")).to_be_visible()
