"""Without any network the app starts from nothing but the device, on every page."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos
from tests.support.server import Server

PAGES = [
    "/",
    "/people",
    "/follow-up",
    "/shelf",
    "/events",
    "/events/calendar",
    "/search",
    "/triage",
    "/settings",
    "/settings/ready",
    "/jot?text=Hi",
    "/share",
    "/follow-up/radar",
    "/follow-up/new",
    "/events/credits",
]

HEADING = """new Promise((resolve) => {
    const look = () => (document.querySelector("h1") ? resolve(true) : setTimeout(look, 50));
    look();
})"""
"""Settles when the screen, which may be loaded late, has its heading."""


@pytest.mark.disk
@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_every_page_opens_offline(engine: str, app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.save_jot("Kept here")
    phone.quit()

    network.refuse()
    phone.start()
    for page in PAGES:
        phone.visit(page)
        phone.find("link", "Settings")
        phone.evaluate(HEADING)
    phone.visit("/")
    phone.expect_text("Kept here")


LOSE_FILES = """caches.keys().then(async ([name]) => {
    const cache = await caches.open(name);
    const scripts = (await cache.keys()).filter(({ url }) => url.endsWith(".js"));
    const lost = [...scripts.slice(-2), new Request("/app.html")];
    for (const request of lost) await cache.delete(request);
    return lost.map(({ url }) => new URL(url).pathname);
})"""
HOLDS = """(paths) => new Promise((resolve) => {
    const look = async () => {
        const held = await Promise.all(paths.map((path) => caches.match(path)));
        if (held.every(Boolean)) resolve(true);
        else setTimeout(look, 50);
    };
    look();
})"""


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_a_file_that_the_cache_lost_is_fetched_again(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    """Clean-up tools take single files: the next opening with a network makes the build whole."""
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    lost = phone.evaluate(LOSE_FILES)
    assert len(lost) == 3

    phone.visit("/")
    assert phone.page.evaluate(HOLDS, lost)
    network.refuse()
    phone.visit("/people")
    phone.find("link", "Settings")
    phone.evaluate(HEADING)


def test_the_box_has_focus_at_once(app: Server, network: Chaos, phone: PlaywrightDevice) -> None:
    """Somebody who taps the icon and types at once loses no letter, while the rest is still loading."""
    phone.visit("/")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.page.goto("/", wait_until="commit")
    expect(phone.find("textbox", "Jot")).to_be_focused()
    phone.page.keyboard.type("Kept from the first letter")
    phone.expect_value("textbox", "Jot", "Kept from the first letter")
