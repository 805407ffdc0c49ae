"""What takes itself off the page leaves the keyboard somewhere, and what is tapped says what came of it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.e2e.app_actions import read_records
from tests.e2e.devices.playwright_device import PlaywrightDevice


def press_by_key(device: PlaywrightDevice, name: str) -> None:
    device.find("button", name).first.press("Enter")


def wait_for_focus(page: Page, gone: str) -> None:
    """Once that button is gone, the keyboard is somewhere."""
    expect(page.get_by_role("button", name=gone, exact=True)).to_have_count(0)
    expect(page.locator(":focus")).to_have_count(1)


def test_undo_after_save_gives_the_box_back(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    laptop.save_jot("shift swaps on paper")
    press_by_key(laptop, "Undo")
    expect(laptop.find("textbox", "Jot")).to_be_focused()


def test_the_bin_keeps_the_keyboard(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    laptop.save_jot("shift swaps on paper")
    laptop.press("button", "Edit")
    press_by_key(laptop, "Delete")
    wait_for_focus(laptop.page, "Delete")
    laptop.visit("/settings/bin")
    press_by_key(laptop, "Restore")
    wait_for_focus(laptop.page, "Restore")
    laptop.find("button", "Undo").press("Enter")
    wait_for_focus(laptop.page, "Undo")
    press_by_key(laptop, "Delete forever")
    laptop.page.get_by_role("dialog").get_by_role("button", name="Delete forever").press("Enter")
    wait_for_focus(laptop.page, "Delete forever")


def test_who_is_the_same_as_somebody_is_asked_where_the_keyboard_is(laptop: PlaywrightDevice) -> None:
    for name in ("Liz Moss", "Elizabeth Moss"):
        laptop.visit("/people")
        laptop.fill("textbox", "Add a person", name)
        laptop.press("button", "Add")
        laptop.find("button", "Jot a note").wait_for()
    press_by_key(laptop, "Merge with…")
    expect(laptop.find("combobox", "Merge with")).to_be_focused()
    press_by_key(laptop, "Cancel")
    expect(laptop.find("button", "Merge with…")).to_be_focused()
    laptop.page.keyboard.press("Enter")
    laptop.page.keyboard.type("Liz")
    laptop.page.get_by_role("option", name="Liz Moss").wait_for()
    laptop.page.keyboard.press("Enter")
    laptop.page.locator("form.merging").wait_for()
    expect(laptop.page.locator("form.merging :focus")).to_have_count(1)
    laptop.page.locator("form.merging [type=submit]").press("Enter")
    press_by_key(laptop, "Separate again")
    wait_for_focus(laptop.page, "Separate again")


def test_escape_leaves_the_choice_of_where_one_is(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    press_by_key(laptop, "No event")
    laptop.find("textbox", "Add an event").wait_for()
    laptop.page.keyboard.press("Escape")
    expect(laptop.find("textbox", "Add an event")).to_have_count(0)
    expect(laptop.find("textbox", "Jot")).to_be_focused()
    press_by_key(laptop, "No event")
    laptop.find("textbox", "Add an event").press("Escape")
    expect(laptop.find("textbox", "Jot")).to_be_focused()


def test_an_event_that_ends_before_it_begins_is_kept_and_told(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    laptop.press("button", "No event")
    laptop.fill("textbox", "Add an event", "SHRM Austin")
    laptop.press("button", "Add")
    laptop.press("link", "Events")
    laptop.page.locator(".list-of").get_by_role("link", name="SHRM Austin").click()
    laptop.page.get_by_label("First day").fill("2026-12-05")
    laptop.page.get_by_label("Last day").fill("2026-12-03")
    alert = laptop.page.get_by_role("alert").filter(has_text="It ends before it starts.")
    alert.wait_for()
    assert [read_records(laptop, "event")[0][day] for day in ("starts_on", "ends_on")] == [
        "2026-12-05",
        "2026-12-03",
    ]
    laptop.page.get_by_label("Last day").fill("2026-12-06")
    expect(alert).to_have_count(0)


def test_sync_now_says_that_one_is_signed_out(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    laptop.expect_sync_status("signed-out")
    laptop.press("button", "Sync now")
    laptop.expect_text("You’re signed out")
