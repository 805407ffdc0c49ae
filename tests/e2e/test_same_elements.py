"""The box stands in the HTML before any script is here; the app then draws the same, and nothing jumps."""

from __future__ import annotations

import pytest

from tests.e2e.devices.playwright_device import PlaywrightDevice

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
