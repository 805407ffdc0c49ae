"""The recap of an event: read, copied, printed; what was said in confidence stays on the screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import LAPTOP, PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook, make_id
from tests.support.server import Server

RECAP = f"/events/{make_id(1)}/recap"
CONFIDED = "Layoffs are planned for March"
TOLD = [
    "Maria Lopez, HR Director, Acme",
    "- Maria Lopez: “Night-shift nurses leave within a year”",
    "- “Somebody asked about night shifts”",
    "- Maria Lopez: Send her the swap template (by Mar 5, 2031)",
    "  Answer: Two agencies, neither stayed",
    "  Promised by Mar 5, 2031: Send her the swap template",
]


@pytest.fixture
def evening(laptop: PlaywrightDevice) -> PlaywrightDevice:
    """A laptop at the recap, come to from the event."""
    load_notebook(laptop)
    laptop.visit(f"/events/{make_id(1)}")
    laptop.press("link", "Recap: who I met and what to send next")
    laptop.page.wait_for_url(f"**{RECAP}")
    expect(laptop.page.get_by_role("heading", name="Recap of SHRM Austin")).to_be_focused()
    return laptop


def test_it_is_copied_without_what_was_said_in_confidence(evening: PlaywrightDevice) -> None:
    evening.expect_text(CONFIDED)
    evening.expect_text("One item is confidential.")
    evening.context.grant_permissions(["clipboard-read", "clipboard-write"])
    evening.press("button", "Copy")
    evening.expect_text("Copied.")
    copied = str(evening.evaluate("navigator.clipboard.readText()"))
    assert copied.startswith("SHRM Austin, ")
    lines = copied.splitlines()
    assert [line for line in TOLD if line not in lines and f"- {line}" not in lines] == []
    assert CONFIDED not in copied


def test_it_is_printed_without_what_was_said_in_confidence(evening: PlaywrightDevice) -> None:
    evening.expect_text(CONFIDED)
    evening.page.emulate_media(media="print")
    for unseen in (CONFIDED, "Search", "Copy", "One item is confidential."):
        expect(evening.page.get_by_text(unseen).first).to_be_hidden()
    expect(evening.page.get_by_text("Night-shift nurses leave within a year").first).to_be_visible()
    page = evening.page.locator("html")
    expect(page).to_have_css("color", "rgb(0, 0, 0)")
    expect(page).to_have_css("background-color", "rgb(255, 255, 255)")
    assert evening.page.pdf().startswith(b"%PDF")


def test_where_the_browser_does_not_copy_it_lies_ready(app: Server, device: MakeDevice) -> None:
    desk = device("firefox", **LAPTOP)
    load_notebook(desk)
    desk.visit(RECAP)
    desk.expect_text(CONFIDED)
    desk.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    desk.press("button", "Copy")
    text = desk.find("textbox", "Recap as text")
    assert TOLD[0] in text.input_value()
    assert CONFIDED not in text.input_value()


def test_an_event_of_which_nothing_is_written_says_what_will_be_here(laptop: PlaywrightDevice) -> None:
    laptop.visit("/events")
    laptop.fill("textbox", "Add an event", "SHRM Leeds")
    laptop.press("button", "Add")
    laptop.page.wait_for_url("**/events/*")
    laptop.visit(laptop.page.url + "/recap")
    laptop.expect_text("Nothing here yet.")
