"""What may be tapped stays where it is: pages that wait keep the room, or show all in one go."""

from __future__ import annotations

import time
from typing import Any

import pytest
from playwright.sync_api import Route, expect

from tests.e2e.app_actions import create_passkey
from tests.e2e.devices.playwright_device import PlaywrightDevice

WATCH = """
window.moved = [];
new PerformanceObserver((list) => {
    for (const { sources } of list.getEntries())
        for (const { node, previousRect: from, currentRect: to } of sources)
            if (from.height && to.height && from.top !== to.top)
                moved.push(`${from.top} to ${to.top}: ${node?.outerHTML ?? node?.textContent}`.slice(0, 160));
}).observe({ type: "layout-shift", buffered: true });
"""
"""What was in view, and stood elsewhere in the next picture."""


def hold_answers(device: PlaywrightDevice) -> None:
    """Every answer of the account takes as long as on a slow network, each longer than the one before."""
    began: list[str] = []

    def hold(route: Route) -> None:
        began.append(route.request.url)
        time.sleep(0.15 * len(began))
        route.continue_()

    for path in ("account", "calendar-feed", "push-subscription"):
        device.page.route(f"**/api/{path}", hold)


def list_moved(device: PlaywrightDevice) -> list[Any]:
    return list(device.page.evaluate("moved"))


def test_the_settings_of_somebody_signed_in_do_not_jump(phone: PlaywrightDevice) -> None:
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.context.add_init_script(WATCH)
    hold_answers(phone)
    phone.visit("/settings")
    phone.expect_text("Signed in to")
    expect(phone.find("button", "Create private calendar link")).to_be_enabled()
    expect(phone.find("button", "Remind me on this device")).to_be_visible()
    phone.page.get_by_text("used of").wait_for()
    assert list_moved(phone) == []


@pytest.mark.parametrize("path", ["/settings", "/people", "/follow-up", "/shelf", "/events"])
def test_pages_of_a_new_notebook_do_not_jump(path: str, phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.save_jot("Heard something")
    phone.wait_until_offline_ready()
    phone.context.add_init_script(WATCH)
    phone.visit(path)
    phone.page.get_by_role("heading", level=1).wait_for(state="attached")
    phone.page.wait_for_load_state("networkidle")
    assert list_moved(phone) == []


REMOVED = """(() => {
    window.removed = [];
    new MutationObserver((changes) => {
        for (const { removedNodes } of changes)
            for (const node of removedNodes)
                if (node.textContent.includes("Dana Ruiz")) removed.push(node.outerHTML ?? node.textContent);
    }).observe(document.querySelector(".heard"), { childList: true, subtree: true });
})()"""


def test_the_names_in_the_stream_stay_while_one_more_is_saved(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.fill("combobox", "Who", "Dana Ruiz")
    phone.save_jot("Their nurses leave")
    phone.find("link", "Dana Ruiz").wait_for()
    phone.page.evaluate(REMOVED)
    phone.fill("combobox", "Who", "Tom Ek")
    phone.save_jot("Late pay")
    phone.find("link", "Tom Ek").wait_for()
    assert phone.page.evaluate("removed") == []
