"""What is done with what was written: followed up, put in its place, put away and brought back."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, sign_in
from tests.journeys.devices.playwright_device import PlaywrightDevice

PROMISE = "Send her the swap template"


@pytest.fixture
def promised(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone with one promise to Maria."""
    phone.visit("/")
    phone.find("radio", "Promise").check(force=True)
    phone.fill("combobox", "Who", "Maria Lopez")
    phone.jot(PROMISE)
    return phone


@pytest.mark.parametrize(
    ("act", "said"), [("Done", "It is with your gifts now."), ("Let go", "Let go, and that is fine.")]
)
def test_a_promise_is_settled_and_unsettled(act: str, said: str, promised: PlaywrightDevice) -> None:
    promised.visit("/follow-up")
    promised.sees(PROMISE)
    there = promised.page.get_by_role("region", name="Whenever it fits")
    there.get_by_role("button", name=act).click()
    promised.sees(said)
    promised.sees_nothing_of(PROMISE)
    promised.press("button", "Undo")
    promised.sees(PROMISE)
    promised.visit("/settings/bin")
    promised.sees("The bin is empty.")


def test_what_is_written_from_a_person_is_about_them(promised: PlaywrightDevice) -> None:
    promised.visit("/people")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").click()
    promised.press("button", "Write something down")
    expect(promised.find("textbox", "Jot")).to_be_focused()
    promised.jot("Tall, with a green scarf")
    promised.page.get_by_role("main").get_by_role("link", name="Maria Lopez").first.click()
    promised.page.wait_for_url("**/people/*")
    promised.sees("Tall, with a green scarf")
    promised.sees(PROMISE)


@pytest.mark.parametrize("field", ["Type who it is", "About"])
def test_a_scrap_leaves_triage_with_its_person(field: str, phone: PlaywrightDevice) -> None:
    """By what triage asks, and by all of its fields."""
    phone.visit("/")
    phone.jot("Somebody asked about night shifts")
    phone.visit("/triage")
    phone.sees("Who is it about?")
    if field == "About":
        phone.press("button", "Edit")
        expect(phone.find("textbox", "Words")).to_be_focused()
    phone.fill("combobox", field, "Tom Ek")
    phone.find("combobox", field).press("Enter")
    phone.sees("All is in its place.")
    phone.visit("/people")
    phone.sees("Tom Ek")
    phone.visit("/triage")
    phone.sees("All is in its place.")


def test_the_bin_gives_back_and_erases_for_good(promised: PlaywrightDevice) -> None:
    promised.press("button", "Edit")
    promised.press("button", "Put in the bin")
    promised.sees("It is in the bin.")
    promised.visit("/settings/bin")
    promised.press("button", "Bring back")
    promised.sees("The bin is empty.")
    promised.press("button", "Undo")

    promised.press("button", "Erase for good")
    dialog = promised.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Cancel").click()
    expect(promised.find("button", "Erase for good")).to_be_focused()
    promised.press("button", "Erase for good")
    dialog.get_by_role("button", name="Erase for good").click()
    promised.sees("The bin is empty.")
    expect(promised.page.get_by_role("heading", level=1)).to_be_focused()
    promised.visit("/")
    promised.sees_nothing_of(PROMISE)


def test_nothing_is_taken_away_in_great_numbers_without_a_question(
    phone: PlaywrightDevice, laptop: PlaywrightDevice
) -> None:
    """On the laptop almost everything goes into the bin; the phone asks before it follows."""
    phone.visit("/")
    for number in range(22):
        phone.jot(f"Heard as number {number}.")
    make_passkey(phone)
    phone.is_in_mood("saved")
    phone.visit("about:blank")
    sign_in(laptop, as_on=phone)
    laptop.is_in_mood("saved")
    laptop.visit("/")
    jots = laptop.page.get_by_role("main").get_by_role("listitem")
    for left in reversed(range(22)):
        laptop.page.get_by_role("button", name="Edit", exact=True).first.click()
        laptop.press("button", "Put in the bin")
        expect(jots).to_have_count(left)
    laptop.press("button", "Sync now")
    laptop.has_unsent(0)

    phone.visit("/")
    phone.is_in_mood("needs-you")
    phone.sees("would take away 22 of your 22 records")
    phone.sees("Heard as number 0.")
    phone.press("button", "Keep them all")
    phone.is_in_mood("saved")
    phone.sees("Heard as number 0.")
    laptop.press("button", "Sync now")
    laptop.sees("Heard as number 0.")
