"""The box stands in the HTML before any script is here; the app then draws the same, and nothing jumps."""

from __future__ import annotations

import pytest
from playwright.sync_api import Route

from tests.e2e.app_actions import read_records
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT, SAVE
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.server import Server

OUTLINE = """(within) => {
    const words = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
    const shown = (node) => node.nodeType === Node.ELEMENT_NODE || words(node);
    const given = (node) => [...node.attributes].filter(({ name }) => name !== "checked");
    const told = (node) => words(node) || [
        node.localName,
        ...given(node).map(({ name, value }) => `${name}=${value}`).sort(),
        ...(node.checked ? ["chosen"] : []),
        ...[...node.childNodes].filter(shown).map(told),
    ];
    return within.map((selector) => told(document.querySelector(selector)));
}"""
"""The elements under the selectors, with their attributes and words; of a choice, whether it is made."""

FRAME = [".skip", ".rail", ".toast"]
BOX = [*FRAME, "h1", "form.box"]


@pytest.fixture
def bare(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone whose network lets no script through, yet."""
    phone.context.route("**/*.js", lambda route: route.abort())
    return phone


def test_the_box_is_drawn_as_it_was_served(bare: PlaywrightDevice) -> None:
    bare.visit("/")
    served = bare.page.evaluate(OUTLINE, BOX)

    bare.context.unroute("**/*.js")
    bare.visit("/")
    bare.expect_text("Nothing here yet")
    assert bare.page.evaluate(OUTLINE, BOX) == served, "taken over"

    bare.press("link", "People")
    bare.page.get_by_role("heading", level=1, name="People").wait_for()
    bare.press("link", "Jot")
    bare.expect_text("Nothing here yet")
    assert bare.page.evaluate(OUTLINE, BOX) == served, "drawn anew"


def test_the_frame_of_other_pages_is_drawn_as_it_was_served(bare: PlaywrightDevice) -> None:
    bare.visit("/triage")
    served = bare.page.evaluate(OUTLINE, FRAME)

    bare.context.unroute("**/*.js")
    bare.visit("/triage")
    bare.expect_text("All sorted.")
    assert bare.page.evaluate(OUTLINE, FRAME) == served


@pytest.mark.parametrize("engine", ["chromium", "firefox"])  # WebKit gives no button the focus by a tap
def test_what_was_tapped_before_any_script_is_here_acts_when_it_is(
    engine: str, app: Server, device: MakeDevice
) -> None:
    phone = device(engine)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    phone.context.route("**/assets/first-*.js", hold)
    phone.page.goto("/", wait_until="commit")
    phone.fill(*JOT, "Quicker than the network")
    phone.press(*SAVE)
    phone.expect_value(*JOT, "Quicker than the network")
    for route in held:
        route.continue_()
    phone.expect_value(*JOT, "")
    (jot,) = read_records(phone, "jot")
    assert jot["text"] == "Quicker than the network"
