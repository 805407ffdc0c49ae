"""Text may be twice as large: no letters below one another, nothing beyond the edge, and Save is there."""

from __future__ import annotations

import pytest

from tests.e2e import months_notebook
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook
from tests.e2e.test_calm import IN_VIEW
from tests.support.server import Server

ENLARGE = "document.documentElement.style.fontSize = '%d%%'"

CRAMPED = """() => {
    const width = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > width ? ["the page scrolls sideways"] : [];
    for (const it of document.querySelectorAll("body *")) {
        if (it.closest(".unseen, [hidden], .line-row > *") || !it.checkVisibility()) continue;
        const { right, width: room, height } = it.getBoundingClientRect();
        const letter = parseFloat(getComputedStyle(it).fontSize);
        const isTall = !it.children.length && it.textContent.length > 3 && height > 4 * letter;
        if (right > width + 1) found.push(`beyond the edge: ${it.outerHTML.slice(0, 120)}`);
        if (isTall && room < 2.5 * letter) found.push(`letter by letter: ${it.outerHTML.slice(0, 120)}`);
    }
    return found;
}"""
"""What large text has no room for. The rows of chips scroll by themselves."""

PAGES = ["/", "/people", "/follow-up", "/shelf", "/events", "/settings", "/triage", "/search"]


def list_cramped(device: PlaywrightDevice, percent: int) -> dict[str, list[str]]:
    device.visit("/people")
    device.page.locator(".entry").first.click()
    device.find("button", "Jot a note").wait_for()
    person = device.page.url.removeprefix(device.origin)
    device.visit("/follow-up")
    device.page.get_by_role("button", name="Write", exact=True).first.click()
    device.page.get_by_role("heading", level=1).wait_for()
    cramped = {}
    for path in [*PAGES, person, device.page.url.removeprefix(device.origin)]:
        device.visit(path)
        device.page.evaluate(ENLARGE % percent)
        device.page.get_by_role("heading", level=1).first.wait_for(state="attached")
        if path == "/":
            device.fill(*JOT, "Dana Ruiz @Acme !their people keep leaving #engagement")
            device.find("button", "@Acme").wait_for(state="attached")
            device.page.evaluate("scrollTo(0, 0)")
            assert device.page.evaluate(IN_VIEW, ["form.box > textarea", ".box .acts .first"]) == [True] * 2
        if found := device.page.evaluate(CRAMPED):
            cramped[path] = found
    return cramped


@pytest.mark.parametrize("percent", [175, 200])
def test_a_phone_with_large_text(later: PlaywrightDevice, percent: int) -> None:
    assert list_cramped(later, percent) == {}


def test_a_laptop_with_large_text(app: Server, device: MakeDevice) -> None:
    laptop: PlaywrightDevice = device("chromium", **LAPTOP)
    laptop.visit("/")
    load_notebook(laptop, months_notebook.MONTHS)
    assert list_cramped(laptop, 200) == {}


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_a_browser_whose_own_letters_are_large(
    app: Server, device: MakeDevice, look: dict[str, object]
) -> None:
    """The queries of the style sheets see this size, and not the page's own."""
    reader: PlaywrightDevice = device("chromium", **look, args=["--blink-settings=defaultFontSize=32"])
    reader.visit("/")
    load_notebook(reader, months_notebook.MONTHS)
    assert list_cramped(reader, 100) == {}


LINES = """[...document.querySelectorAll(".nav span:not([hidden])")].map((label) => {
    const line = parseFloat(getComputedStyle(label).lineHeight);
    return Math.round(label.getBoundingClientRect().height / line);
})"""
"""How many lines each label of the navigation takes."""


def test_each_label_of_the_navigation_stands_in_one_line(app: Server, device: MakeDevice) -> None:
    phone: PlaywrightDevice = device("chromium", **TOUCH | {"viewport": {"width": 320, "height": 640}})
    phone.visit("/follow-up")
    assert phone.page.evaluate(LINES) == [1] * 6
