"""Nothing acts through the cover: what is pressed while names are covered only uncovers them."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import LAPTOP, PlaywrightDevice
from tests.support.server import Server

WORDS = "their nurses leave"
CONFIDED = (
    "Confidential: stays out of drafts, suggestions and what you share. "
    "A full copy of your notebook includes it."
)


@pytest.fixture(params=["chromium", "firefox"])
def laptop(request: pytest.FixtureRequest, device: MakeDevice, app: Server) -> PlaywrightDevice:
    """A laptop with what Dana said in confidence."""
    laptop: PlaywrightDevice = device(request.param, **LAPTOP)
    laptop.visit("/")
    laptop.fill("combobox", "Who", "Dana Ruiz")
    laptop.press("button", "Confidential")
    laptop.save_jot(WORDS)
    return laptop


def cover(device: PlaywrightDevice) -> None:
    device.press("button", "Cover names")
    expect(device.find("button", "Cover names")).to_have_attribute("aria-pressed", "true")


def expect_covered(device: PlaywrightDevice) -> None:
    expect(device.page.locator("html")).to_have_attribute("data-covered", "")


def expect_uncovered(device: PlaywrightDevice) -> None:
    expect(device.page.locator("html:not([data-covered])")).to_have_count(1)


def test_a_tap_on_what_is_covered_only_uncovers(laptop: PlaywrightDevice) -> None:
    cover(laptop)
    dana = laptop.find("link", "Dana Ruiz")
    dana.click()
    expect_uncovered(laptop)
    expect(laptop.page).to_have_url(f"{laptop.origin}/")
    cover(laptop)
    dana.click(button="middle")
    expect_uncovered(laptop)
    assert len(laptop.context.pages) == 1
    if laptop.engine == "chromium":  # Playwright's Firefox makes two single clicks of it
        cover(laptop)
        dana.dblclick()
        expect_uncovered(laptop)
        expect(laptop.page).to_have_url(f"{laptop.origin}/")
    cover(laptop)
    laptop.press("button", "Edit")
    expect_uncovered(laptop)
    expect(laptop.find("button", "Done")).to_have_count(0)

    laptop.press("button", "Edit")
    cover(laptop)
    laptop.find("checkbox", CONFIDED).click()
    expect_uncovered(laptop)
    expect(laptop.find("checkbox", CONFIDED)).to_be_checked()
    laptop.press("button", "Done")
    cover(laptop)
    laptop.press("link", "People")
    expect(laptop.find("link", "People")).to_have_attribute("aria-current", "page")
    expect_covered(laptop)
    laptop.page.locator(".entry").click()
    expect_uncovered(laptop)
    expect(laptop.page).to_have_url(f"{laptop.origin}/people")
    laptop.page.locator(".entry").click()
    expect(laptop.page).not_to_have_url(f"{laptop.origin}/people")
    cover(laptop)
    laptop.press("button", "Jot a note")
    expect_uncovered(laptop)
    expect(laptop.find("link", "People")).to_have_attribute("aria-current", "page")


def test_what_has_been_shown_to_nobody_is_not_let_go(laptop: PlaywrightDevice) -> None:
    laptop.find("radio", "Promise").check()
    laptop.fill("combobox", "Who", "Maria Lopez")
    laptop.save_jot("Send her the swap template")
    laptop.press("link", "Follow up")
    cover(laptop)
    promise = laptop.page.get_by_role("listitem").filter(has_text="Send her the swap template")
    promise.get_by_role("button", name="Skip").click()
    expect_uncovered(laptop)
    expect(promise).to_be_visible()
    laptop.expect_no_text("Skipped.")


def test_a_key_presses_nothing_that_is_covered(laptop: PlaywrightDevice) -> None:
    cover(laptop)
    laptop.find("link", "Dana Ruiz").press("Enter")
    expect_uncovered(laptop)
    expect(laptop.page).to_have_url(f"{laptop.origin}/")
    cover(laptop)
    laptop.find("button", "Edit").press(" ")
    expect_uncovered(laptop)
    expect(laptop.find("button", "Done")).to_have_count(0)
    cover(laptop)
    laptop.find("button", "Edit").press("n")
    expect_covered(laptop)
    box = laptop.find("textbox", "Jot")
    expect(box).to_be_focused()
    laptop.press("button", "Cover names")

    box.fill("Tom Ek")
    cover(laptop)
    box.press("Control+Enter")
    expect_uncovered(laptop)
    expect(box).to_have_value("Tom Ek")
    cover(laptop)
    box.press_sequentially("!")
    expect(laptop.page.locator("html")).to_have_attribute("data-covered", "typing")
    expect(box).to_have_value("Tom Ek!")
    laptop.press("button", "Cover names")
    cover(laptop)
    radio = laptop.find("radio", "Note")
    radio.press("ArrowRight")
    expect_uncovered(laptop)
    expect(radio).to_be_checked()


def test_a_reload_stays_as_it_was(laptop: PlaywrightDevice) -> None:
    cover(laptop)
    laptop.page.reload()
    expect_covered(laptop)
    laptop.press("button", "Cover names")
    laptop.page.reload()
    laptop.expect_text(WORDS)
    expect_uncovered(laptop)
    cover(laptop)
    # The browser's own keys load it anew, and uncover nothing.
    laptop.find("textbox", "Jot").press("Control")
    laptop.find("textbox", "Jot").press("F5")
    expect_covered(laptop)


def test_a_phone_that_loads_anew_is_not_taken_for_one_that_was_put_away(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.save_jot(WORDS)
    phone.page.reload()
    phone.expect_text(WORDS)
    expect_uncovered(phone)
