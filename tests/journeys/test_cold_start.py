"""Without any network the app starts from nothing but the device, on every page."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import MakeDevice
from tests.machine.chaos import Chaos
from tests.machine.server import Server

PAGES = [
    "/", "/people", "/follow-up", "/shelf", "/events", "/events/calendar", "/search", "/triage", "/settings",
    "/settings/ready", "/jot?text=Hi", "/share", "/follow-up/radar", "/follow-up/new", "/events/credits",
]  # fmt: skip

HEADING = """new Promise((resolve) => {
    const look = () => (document.querySelector("h1") ? resolve(true) : setTimeout(look, 50));
    look();
})"""
"""Settles when the screen, which may be loaded late, has its heading."""


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_every_page_opens_offline(engine: str, app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.is_ready_for_offline()
    phone.jot("Kept here")
    phone.quit()

    network.refuses()
    phone.start()
    for page in PAGES:
        phone.visit(page)
        phone.find("link", "Settings")
        phone.evaluate(HEADING)
    phone.visit("/")
    phone.sees("Kept here")


def test_the_box_has_focus_at_once(app: Server, network: Chaos, phone: MakeDevice) -> None:
    """Somebody who taps the icon and types at once loses no letter, while the rest is still loading."""
    phone.visit("/")
    phone.is_ready_for_offline()
    network.refuses()
    phone.page.goto("/", wait_until="commit")
    expect(phone.find("textbox", "Jot")).to_be_focused()
    phone.page.keyboard.type("Kept from the first letter")
    assert phone.value("textbox", "Jot") == "Kept from the first letter"
