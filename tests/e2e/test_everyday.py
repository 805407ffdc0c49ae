"""What is done with what was written: followed up, put in its place, put away and brought back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, read_records, sign_in
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import NOW, load_notebook, make_record
from tests.e2e.event_notebook import LAST, LAST_YEAR

PROMISE = "Send her the swap template"


@pytest.fixture
def promised(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone with one promise to Maria."""
    phone.visit("/")
    phone.find("radio", "Promise").check()
    phone.fill("combobox", "Who", "Maria Lopez")
    phone.save_jot(PROMISE)
    return phone


@pytest.mark.parametrize(("act", "status"), [("Done", "You’ll find it under Given."), ("Skip", "Skipped.")])
def test_a_promise_is_settled_and_unsettled(act: str, status: str, promised: PlaywrightDevice) -> None:
    promised.visit("/follow-up")
    promised.expect_text(PROMISE)
    there = promised.page.get_by_role("region", name="Anytime")
    there.get_by_role("button", name=act).click()
    promised.expect_text(status)
    promised.expect_no_text(PROMISE)
    promised.press("button", "Undo")
    promised.expect_text(PROMISE)
    promised.visit("/settings/bin")
    promised.expect_text("The bin is empty.")


def test_what_is_written_from_a_person_is_about_them(promised: PlaywrightDevice) -> None:
    promised.visit("/people")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").click()
    promised.press("button", "Jot a note")
    expect(promised.find("textbox", "Jot")).to_be_focused()
    promised.save_jot("Tall, with a green scarf")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").first.click()
    promised.page.wait_for_url("**/people/*")
    promised.expect_text("Tall, with a green scarf")
    promised.expect_text(PROMISE)


def test_a_kept_promise_says_so_and_its_person_can_be_written_to(promised: PlaywrightDevice) -> None:
    promised.visit("/follow-up")
    promised.press("button", "Done")
    promised.expect_text("You’ll find it under Given.")
    promised.visit("/people")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").click()
    expect(promised.page.locator(".jot").filter(has_text=PROMISE)).to_contain_text("Kept")
    promised.page.get_by_role("main").get_by_role("link", name="Write", exact=True).click()
    promised.expect_text("Ask a real question instead")


def test_who_leaves_the_box_without_a_word_leaves_nobody_in_it(promised: PlaywrightDevice) -> None:
    chip = promised.find("button", "Remove Maria Lopez")
    promised.visit("/people")
    marias = promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez")
    marias.click()
    promised.press("button", "Jot a note")
    expect(chip).to_be_visible()
    promised.press("link", "People")
    marias.wait_for()
    promised.press("link", "Jot")
    expect(promised.find("textbox", "Jot")).to_be_focused()
    expect(chip).to_have_count(0)

    promised.press("link", "People")
    marias.click()
    promised.press("button", "Jot a note")
    expect(chip).to_be_visible()
    promised.page.reload()
    promised.expect_text(PROMISE)
    expect(chip).to_have_count(0)

    promised.press("link", "People")
    marias.click()
    promised.press("button", "Jot a note")
    promised.fill("textbox", "Jot", "Green sc")
    promised.press("link", "People")
    marias.wait_for()
    promised.press("link", "Jot")
    expect(chip).to_be_visible()


@pytest.mark.parametrize("field", ["Type a name", "About"])
def test_a_scrap_leaves_triage_with_its_person(field: str, phone: PlaywrightDevice) -> None:
    """By what triage asks, and by all of its fields."""
    phone.visit("/")
    phone.save_jot("Somebody asked about night shifts")
    phone.visit("/triage")
    phone.expect_text("Who is this about?")
    if field == "About":
        phone.press("button", "Edit")
        expect(phone.find("textbox", "Text")).to_be_focused()
    phone.fill("combobox", field, "Tom Ek")
    phone.find("combobox", field).press("Enter")
    phone.expect_text("All sorted.")
    phone.visit("/people")
    phone.expect_text("Tom Ek")
    phone.visit("/triage")
    phone.expect_text("All sorted.")


def test_the_bin_gives_back_and_erases_for_good(promised: PlaywrightDevice) -> None:
    promised.press("button", "Edit")
    promised.press("button", "Delete")
    promised.expect_text("Moved to the bin.")
    promised.visit("/settings/bin")
    promised.press("button", "Restore")
    promised.expect_text("The bin is empty.")
    promised.press("button", "Undo")

    promised.press("button", "Delete forever")
    dialog = promised.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Cancel").click()
    expect(promised.find("button", "Delete forever")).to_be_focused()
    promised.press("button", "Delete forever")
    expect(dialog.get_by_role("button", name="Delete forever")).not_to_have_class(re.compile("first"))
    dialog.get_by_role("button", name="Delete forever").click()
    promised.expect_text("The bin is empty.")
    expect(promised.page.get_by_role("heading", level=1)).to_be_focused()
    promised.visit("/")
    promised.expect_no_text(PROMISE)


def test_before_somebody_is_erased_it_is_said_that_jots_about_them_stay(promised: PlaywrightDevice) -> None:
    promised.visit("/people")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").click()
    promised.page.get_by_text("Details").click()
    promised.press("button", "Delete")
    promised.expect_text("Moved to the bin.")
    promised.visit("/settings/bin")
    promised.press("button", "Delete forever")
    dialog = promised.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Jots about them stay, without their name.")
    dialog.get_by_role("button", name="Delete forever").click()
    promised.expect_text("The bin is empty.")
    promised.visit("/")
    promised.expect_text(PROMISE)
    promised.expect_no_text("Maria Lopez")


def test_nothing_is_taken_away_in_great_numbers_without_a_question(
    phone: PlaywrightDevice, laptop: PlaywrightDevice
) -> None:
    """On the laptop almost everything goes into the bin; the phone asks before it follows."""
    phone.visit("/")
    for number in range(22):
        phone.save_jot(f"Heard as number {number}.")
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.visit("about:blank")
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/")
    for number in reversed(range(22)):
        laptop.page.get_by_role("button", name="Edit", exact=True).first.click()
        laptop.press("button", "Delete")
        # While it is edited its words stand in a field.
        expect(laptop.find("button", "Delete")).to_have_count(0)
        expect(laptop.page.get_by_text(f"Heard as number {number}.")).to_have_count(0)
    laptop.press("button", "Sync now")
    laptop.expect_unsent(0)

    phone.visit("/")
    phone.expect_sync_status("needs-you")
    phone.expect_text("wants to delete 22 of your 22 items")
    phone.expect_text("Heard as number 21.")
    phone.press("button", "Keep everything")
    phone.expect_sync_status("saved")
    phone.expect_text("Heard as number 21.")
    assert [one.get("deleted_at") for one in read_records(phone, "jot")] == [None] * 22
    laptop.press("button", "Sync now")
    laptop.expect_text("Heard as number 21.")
    assert [one.get("deleted_at") for one in read_records(laptop, "jot")] == [None] * 22


def test_names_in_one_line_are_all_hoped_for(phone: PlaywrightDevice) -> None:
    phone.visit("/events")
    phone.fill("textbox", "Add an event", "Talent")
    phone.press("button", "Add")
    phone.press("link", "Get ready")
    phone.fill("combobox", "Add someone", "Eee Fff, Ggg Hhh, Iii Jjj")
    phone.find("button", "Add").first.click()
    for name in ("Eee Fff", "Ggg Hhh", "Iii Jjj"):
        phone.expect_text(name)


def test_words_too_long_for_a_field_stand_beside_it(promised: PlaywrightDevice) -> None:
    promised.visit("/people")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").click()
    promised.page.get_by_text("Details").click()
    promised.fill("textbox", "Remember by", "a" * 500 + "the last words")
    promised.expect_text("The last 14 are saved separately")
    promised.find("textbox", "Name").focus()
    promised.expect_text("Also written:")
    promised.expect_text("the last words")
    promised.expect_value("textbox", "Remember by", "a" * 500)


def test_whoever_has_jots_finds_them_on_the_first_page_days_after_the_event(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    jot = make_record("jot", 120, text="Night shifts empty out", event_id=LAST, heard_at=NOW, kind="note")
    load_notebook(phone, [LAST_YEAR, jot])
    phone.visit("/")
    phone.expect_text("Night shifts empty out")
    expect(phone.find("heading", "Recent jots")).to_be_visible()
    phone.expect_no_text("Nothing here yet")

    phone.press("button", "No event")
    phone.fill("textbox", "Add an event", "Breakfast")
    phone.press("button", "Add")
    phone.find("button", "At Breakfast").wait_for()
    phone.expect_text("Night shifts empty out")
    phone.save_jot("Asked about pay bands")
    expect(phone.find("heading", "Heard at Breakfast")).to_be_visible()
    phone.expect_no_text("Night shifts empty out")

    phone.visit("/search")
    phone.fill("searchbox", "Search everything", "night shifts")
    expect(phone.page.get_by_role("main").locator(".jot")).to_contain_text("Night shifts empty out")
    phone.press("link", "Go to its event")
    phone.find("heading", str(LAST_YEAR["fields"]["name"])).wait_for()


def test_a_search_brings_a_note_of_nobody_whole_also_once_it_was_sorted(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    for words in ("Somebody sells gloves", "The gloves are in the van"):
        phone.save_jot(words)
    phone.visit("/triage")
    for left in ("Last one", "All sorted."):
        phone.press("button", "No one in particular")
        phone.expect_text(left)
    phone.visit("/search")
    phone.fill("searchbox", "Search everything", "gloves")
    found = phone.page.get_by_role("main").locator(".jot")
    expect(found).to_have_count(2)
    found.filter(has_text="Somebody sells gloves").get_by_role("button", name="Edit").click()
    phone.expect_value("textbox", "Text", "Somebody sells gloves")
    phone.fill("textbox", "Text", "Somebody in Boston sells gloves")
    phone.press("button", "Done")
    expect(found.filter(has_text="Somebody in Boston sells gloves")).to_have_count(1)
