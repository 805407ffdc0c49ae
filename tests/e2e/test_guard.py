"""Names are covered while the phone lies idle, is shown around, or comes back from somewhere else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.devices.playwright_device import PlaywrightDevice

BLURRED = "(element) => getComputedStyle(element).filter.includes('blur')"
LEAVE = """(hidden) => {
    Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""
"""As when another app comes to the front, and this one again."""

WORDS = "their nurses leave"


def met(device: PlaywrightDevice) -> PlaywrightDevice:
    """Somebody whose clock the test moves on has met Dana."""
    device.page.clock.install()
    device.visit("/")
    device.fill("combobox", "Who", "Dana Ruiz")
    device.save_jot(WORDS)
    return device


@pytest.fixture
def table(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone that lies on a table, with Dana's words on it."""
    return met(phone)


def find_confidential(device: PlaywrightDevice) -> list[Locator]:
    """By role and name: what is read aloud is the same when they are covered."""
    return [device.find("link", "Dana Ruiz"), device.page.get_by_text(WORDS)]


def expect_covered(device: PlaywrightDevice) -> None:
    expect(device.page.locator("html")).to_have_attribute("data-covered", "")
    assert all(secret.evaluate(BLURRED) for secret in find_confidential(device))
    expect(device.find("button", "Cover names")).to_have_attribute("aria-pressed", "true")


def expect_uncovered(device: PlaywrightDevice) -> None:
    expect(device.page.locator("html:not([data-covered])")).to_have_count(1)
    assert not any(secret.evaluate(BLURRED) for secret in find_confidential(device))
    expect(device.find("button", "Cover names")).to_have_attribute("aria-pressed", "false")


def test_a_phone_that_lies_idle_covers_names_until_a_tap(table: PlaywrightDevice) -> None:
    table.page.clock.fast_forward(40_000)
    table.fill("textbox", "Jot", "Tom Ek: one more")
    table.page.clock.fast_forward(40_000)
    expect_uncovered(table)
    table.page.clock.fast_forward(6_000)
    expect_covered(table)
    assert table.find("textbox", "Jot").evaluate(BLURRED)
    table.page.get_by_role("heading", name="Recent jots").click()
    expect_covered(table)
    table.page.get_by_text(WORDS).click()
    expect_uncovered(table)


def test_who_goes_on_typing_sees_what_is_typed_and_no_more(table: PlaywrightDevice) -> None:
    box = table.find("textbox", "Jot")
    box.fill("Tom Ek")
    table.page.clock.fast_forward(46_000)
    expect_covered(table)
    assert box.evaluate(BLURRED)
    box.press_sequentially("!late pay")
    expect(box).to_have_value("Tom Ek!late pay")
    assert not box.evaluate(BLURRED)
    assert all(secret.evaluate(BLURRED) for secret in find_confidential(table))
    table.press("button", "Save")
    table.expect_text("Saved.")
    expect(box).to_be_empty()
    assert all(secret.evaluate(BLURRED) for secret in find_confidential(table))
    box.press_sequentially("Ann")
    box.blur()
    assert box.evaluate(BLURRED)


def test_coming_back_from_another_app_it_is_covered(table: PlaywrightDevice) -> None:
    table.page.evaluate(LEAVE, True)
    table.page.evaluate(LEAVE, False)
    expect_covered(table)
    table.find("textbox", "Jot").click()
    expect_covered(table)
    table.find("link", "Dana Ruiz").click()
    expect_uncovered(table)


def test_the_eye_covers_before_the_phone_is_shown(table: PlaywrightDevice) -> None:
    table.press("button", "Cover names")
    expect_covered(table)
    table.page.mouse.wheel(0, 300)
    expect_covered(table)
    table.press("button", "Cover names")
    expect_uncovered(table)
    table.find("button", "Cover names").press("Enter")
    expect_covered(table)


def test_what_is_covered_stays_so_from_page_to_page(table: PlaywrightDevice) -> None:
    table.press("button", "Cover names")
    for page in ("People", "Follow up", "Shelf", "Events", "Settings"):
        table.press("link", page)
        expect(table.page.get_by_role("heading", level=1, name=page)).to_be_visible()
        expect(table.page.locator("html")).to_have_attribute("data-covered", "")
    # It names nobody.
    assert not table.page.get_by_role("link", name="Bin").evaluate(BLURRED)
    table.press("link", "Search")
    expect(table.page.locator("html")).to_have_attribute("data-covered", "")
    table.press("link", "Jot")
    expect_covered(table)


def test_a_laptop_covers_nothing_by_itself_until_it_is_told_to(laptop: PlaywrightDevice) -> None:
    met(laptop)
    laptop.page.clock.fast_forward(50_000)
    expect_uncovered(laptop)

    laptop.press("link", "Settings")
    guard = laptop.page.get_by_role("checkbox", name="Cover names")
    expect(guard).not_to_be_checked()
    guard.check()
    laptop.press("link", "Jot")
    laptop.page.clock.fast_forward(46_000)
    expect_covered(laptop)
    laptop.visit("/")
    laptop.expect_text(WORDS)
    laptop.page.evaluate(LEAVE, True)
    expect_covered(laptop)
