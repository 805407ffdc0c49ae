"""The device's storage fails: it is said, and what was being written stays in the box."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import draw_card
from tests.e2e.sharing import share_content

WORDS = "Retention in the first ninety days"
LONG = "So much was said. " * 500


@pytest.fixture
def writing(phone: PlaywrightDevice) -> PlaywrightDevice:
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.save_jot("Kept before")
    return phone


@pytest.mark.disk
def test_a_full_device_says_so_and_keeps_the_text(writing: PlaywrightDevice) -> None:
    writing.quit()
    writing.start()  # Chromium believes for half a minute in the room that it once found
    session = writing.context.new_cdp_session(writing.page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": writing.origin, "quotaSize": 1})
    writing.visit("/")
    writing.expect_text("Kept before")
    writing.fill("textbox", "Jot", LONG)
    writing.press("button", "Save")
    writing.expect_text("out of space")
    writing.expect_value("textbox", "Jot", LONG)

    session.send("Storage.overrideQuotaForOrigin", {"origin": writing.origin})
    writing.press("button", "Save")
    expect(writing.find("textbox", "Jot")).to_have_value("")
    writing.expect_text("So much was said.")


@pytest.mark.disk
def test_what_is_shared_to_a_full_device_is_shown_whole_with_what_is_missing(
    writing: PlaywrightDevice,
) -> None:
    writing.quit()
    writing.start()
    session = writing.context.new_cdp_session(writing.page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": writing.origin, "quotaSize": 1})
    writing.visit("/shelf")
    share_content(writing, ("card.png", "image/png", draw_card()), title="On swaps", text=f"{LONG}The end.")
    writing.expect_text("On swaps")
    writing.expect_text("One file was left out")
    writing.expect_text("It was very long.")
    assert "So much was said. So much" in writing.page.get_by_role("main").inner_text()


def test_storage_that_breaks_off_is_opened_again(writing: PlaywrightDevice) -> None:
    """The browser throws the database away under the app, as iOS does under pressure."""
    writing.fill("textbox", "Jot", WORDS)
    session = writing.context.new_cdp_session(writing.page)
    session.send("Storage.clearDataForOrigin", {"origin": writing.origin, "storageTypes": "indexeddb"})
    writing.press("button", "Save")
    writing.expect_text(WORDS)
    writing.visit("/")
    writing.expect_text(WORDS)


def test_a_newer_app_in_another_tab_is_let_in(writing: PlaywrightDevice) -> None:
    """The old tab gives way to an upgrade of the database, and puts aside what it cannot save any more."""
    other = writing.context.new_page()
    other.goto("/")
    upgraded = other.evaluate(
        """() => new Promise((resolve, reject) => {
            const opening = indexedDB.open("heedful", 1000);
            opening.onsuccess = () => { opening.result.close(); resolve("upgraded"); };
            opening.onblocked = () => reject(new Error("the old tab holds it"));
        })"""
    )
    assert upgraded == "upgraded"
    writing.fill("textbox", "Jot", WORDS)
    writing.press("button", "Save")
    writing.expect_text("older version")
    writing.expect_value("textbox", "Jot", WORDS)
