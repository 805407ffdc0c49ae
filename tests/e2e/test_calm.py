"""The box is calm: while words come in, nothing moves below them, and Save stays where the thumb is."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT, SAVE
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.support.server import Server

LINES = [
    "D",
    "Dana Ruiz-Featherstonehaugh @Acme",
    "Dana Ruiz-Featherstonehaugh & Tom Ek @Acme Amalgamated !their people keep leaving #enga",
    "Dana Ruiz @Acme !their people keep leaving, and nobody who stays has had a rest since spring " * 4,
    "",
]
"""What is typed after one another."""

SCREENS = {"phone": (390, 844), "small": (360, 640), "keyboard": (360, 330), "small-keyboard": (320, 300)}
"""With an on-screen keyboard up, that is what it leaves."""

IN_VIEW = """(within) => within.map((selector) => {
    const { left, right, top, bottom } = document.querySelector(selector).getBoundingClientRect();
    const lies = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= visualViewport.height && lies.closest(selector) !== null;
})"""
"""Of each selector, whether all of it is to be seen, and nothing lies on it."""


@pytest.fixture(params=SCREENS.values(), ids=list(SCREENS))
def screen(request: pytest.FixtureRequest, app: Server, device: MakeDevice) -> PlaywrightDevice:
    width, height = request.param
    phone: PlaywrightDevice = device("chromium", **TOUCH | {"viewport": {"width": width, "height": height}})
    phone.visit("/")
    phone.wait_until_offline_ready()
    return phone


def measure_places(device: PlaywrightDevice) -> list[Any]:
    device.page.evaluate("scrollTo(0, 0)")
    things = [device.find(*SAVE), device.find("radiogroup", "Kind"), device.find("combobox", "Who")]
    return [thing.bounding_box() for thing in things]


def test_nothing_moves_while_words_come_in(screen: PlaywrightDevice) -> None:
    before = measure_places(screen)
    for line in LINES:
        screen.fill(*JOT, line)
        if "leaving" in line:
            screen.find("button", "Add Retention").wait_for(state="attached")
        assert measure_places(screen) == before, line[:60]


def test_save_stays_when_somebody_is_chosen_and_when_it_is_pressed(screen: PlaywrightDevice) -> None:
    before = measure_places(screen)[0]
    for name in ("Dana Ruiz-Featherstonehaugh", "Tom Ek", "Ana Sol"):
        screen.find("combobox", "Who").press_sequentially(f"{name},")
        screen.find("button", f"Remove {name}").wait_for(state="attached")
    assert measure_places(screen)[0] == before
    screen.save_jot("All of them lose nurses")
    assert measure_places(screen)[0] == before


def test_words_chips_and_save_are_in_view(screen: PlaywrightDevice) -> None:
    screen.fill(*JOT, LINES[2])
    screen.find("button", "Tom Ek").wait_for(state="attached")
    screen.page.evaluate("scrollTo(0, 0)")
    assert screen.page.evaluate(IN_VIEW, ["form.box > textarea", ".chips", ".box .acts .first"]) == [True] * 3


def test_a_tap_on_a_chip_leaves_the_keyboard_up(screen: PlaywrightDevice) -> None:
    screen.find(*JOT).press_sequentially("Dana Ruiz @Acme !hires wait")
    screen.find("button", "@Acme").tap()
    assert screen.page.evaluate("document.activeElement.matches('form.box > textarea')")
    screen.find("button", "Confidential").dispatch_event("mousedown")
    assert screen.page.evaluate("document.activeElement.matches('form.box > textarea')")


GAP = """(() => {
    const below = document.querySelector("#heard").getBoundingClientRect().top;
    return below - document.querySelector("form.box").getBoundingClientRect().bottom;
})()"""
"""The room between the box and what was heard."""


def test_the_line_for_what_is_due_takes_no_room_of_its_own(screen: PlaywrightDevice) -> None:
    assert screen.page.evaluate(GAP) <= 32


APART = """([one, other]) => {
    const [a, b] = [one, other].map((selector) => document.querySelector(selector).getBoundingClientRect());
    return a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;
}"""
"""Whether neither lies on the other."""


def test_a_toast_lies_on_nothing_that_is_being_typed(screen: PlaywrightDevice) -> None:
    screen.save_jot("All of them lose nurses")
    screen.page.locator(".toast > div").wait_for()
    screen.page.evaluate("scrollTo(0, 0)")
    assert screen.page.evaluate(APART, [".toast > div", "form.box > textarea"])
    screen.find(*JOT).press_sequentially("and now")
    assert screen.page.evaluate(APART, [".toast > div", "form.box > textarea"])


OFFER = """(() => {
    const offer = new Event("beforeinstallprompt", { cancelable: true });
    offer.prompt = () => Promise.resolve();
    dispatchEvent(offer);
})()"""
"""As Chromium offers to install, whenever it thinks fit."""


def test_one_thing_speaks_up_at_a_time_and_is_gone_when_dismissed(screen: PlaywrightDevice) -> None:
    card = screen.page.get_by_text("Add Heedful to your home screen?")
    screen.evaluate(OFFER)
    screen.save_jot("All of them lose nurses")
    screen.page.locator(".toast > div").wait_for()
    expect(card).to_have_count(0)
    screen.press("button", "Undo")
    screen.expect_value(*JOT, "All of them lose nurses")
    screen.press(*SAVE)
    screen.page.get_by_text("Saved.").wait_for()
    screen.page.locator(".toast > div").wait_for(state="detached", timeout=20_000)
    expect(card).to_be_visible()
    box = screen.page.locator("form.box").bounding_box()
    stands = card.bounding_box()
    assert box
    assert stands
    assert stands["y"] >= box["y"] + box["height"]
    screen.press("button", "Not now")
    expect(card).to_have_count(0)
    screen.visit("/")
    screen.evaluate(OFFER)
    screen.expect_text("All of them lose nurses")
    expect(card).to_have_count(0)


def test_in_sort_what_is_told_lies_above_the_keys_however_short_the_page(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    for words in ("Somebody sells gloves", "The gloves are in the van"):
        phone.save_jot(words)
    phone.visit("/triage")
    phone.press("button", "No one in particular")
    phone.expect_text("Last one")
    phone.page.locator(".toast > div").wait_for()
    assert phone.page.evaluate(APART, [".toast > div", ".triage .bar"])
