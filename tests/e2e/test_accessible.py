"""Everybody can use it: axe finds nothing on any screen, and the keyboard alone reaches everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.support import codes
from tests.support.server import Server

SCREENS = [
    "/",
    "/people",
    "/follow-up",
    "/shelf",
    "/share",
    "/events",
    "/events/calendar",
    "/triage",
    "/search",
    "/scan",
    "/settings",
    "/settings/ready",
    "/settings/share",
]

STOP = """() => {
    const it = document.activeElement, style = getComputedStyle(it);
    const shown = style.outlineStyle !== "none" || style.boxShadow !== "none";
    return { where: it === document.body ? "" : it.outerHTML.slice(0, 200), shown };
}"""
"""Where the keyboard is, "" for nowhere, and whether the eye can see it."""


def run_axe(device: PlaywrightDevice, where: str) -> list[str]:
    """What axe holds against the page as it stands, in the dark and in the light, one line each."""
    violations = []
    for scheme in ("dark", "light"):
        device.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # no color is on its way
        violations += [
            f"{where}, {scheme}: {violation['id']}: {node['html']}"
            for violation in Axe().run(device.page).response["violations"]
            for node in violation["nodes"]
        ]
    return violations


def fill_notebook(device: PlaywrightDevice) -> None:
    """A jot of each kind, with somebody, at an event."""
    device.visit("/")
    device.press("button", "No event")
    device.fill("textbox", "Add an event", "SHRM Austin")
    device.press("button", "Add")
    for kind in ("Note", "Question", "Challenge", "Interest", "Promise"):
        device.find("radio", kind).check()
        device.fill("combobox", "Who", "Maria Lopez")
        device.save_jot(f"A {kind} from Austin")


def list_screens(device: PlaywrightDevice) -> list[str]:
    """Every screen, and the page of one person and of one event."""
    paths = list(SCREENS)
    for list_path, name in (("/people", "Maria Lopez"), ("/events", "SHRM Austin")):
        device.visit(list_path)
        device.page.get_by_role("main").get_by_role("link", name=name).first.click()
        device.page.wait_for_url(f"**{list_path}/*")
        paths.append(device.page.url.removeprefix(device.origin))
    return paths


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look)
    violations: list[str] = []
    for path in SCREENS:
        desk.visit(path)
        desk.page.get_by_role("heading", level=1).first.wait_for(state="attached")
        violations += run_axe(desk, f"empty {path}")
    fill_notebook(desk)
    for path in list_screens(desk):
        desk.visit(path)
        desk.page.get_by_role("heading", level=1).first.wait_for(state="attached")
        violations += run_axe(desk, path)
    assert violations == []


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing_while_something_is_captured(
    look: dict[str, Any], app: Server, device: MakeDevice, tmp_path: Path
) -> None:
    film = codes.write_film("MECARD:N:Lopez,Maria;ORG:Acme;;", tmp_path / "card.mjpeg")
    args = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    waiting = device("chromium", **look, args=args)
    waiting.visit("/scan")
    waiting.expect_text("Hold the code inside the frame.")
    violations = run_axe(waiting, "the viewfinder")
    waiting.quit()
    desk = device("chromium", **look, args=[*args, f"--use-file-for-fake-video-capture={film}"])
    photo = tmp_path / "card.jpg"
    photo.write_bytes(codes.draw_photo("SB48213"))
    desk.visit("/scan")
    desk.expect_text("Maria Lopez")
    violations += run_axe(desk, "a code that was read")
    desk.press("button", "Use it")

    desk.choose_file("Photo", photo)
    desk.expect_text("Found a code")
    violations += run_axe(desk, "a code on a photo")
    desk.press("button", "Skip it")
    desk.press("button", "Memo")
    desk.press("button", "Record")
    desk.expect_text("0:01 of 3:00")
    violations += run_axe(desk, "a memo that is spoken")
    desk.press("button", "Stop and save")
    desk.expect_text("Memo saved.")
    violations += run_axe(desk, "a memo")
    desk.visit("/people")
    desk.page.get_by_role("main").get_by_role("link", name="Maria Lopez").click()
    desk.expect_text("Cards and memos")
    violations += run_axe(desk, "what was captured of somebody")
    assert violations == []


def test_the_keyboard_alone_writes_and_finds(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    keys = laptop.page.keyboard
    expect(laptop.find("textbox", "Jot")).to_be_focused()
    keys.type("! Shift swaps are done on paper")
    keys.press("Tab")
    keys.press("Tab")
    keys.type("Maria Lopez")
    keys.press("Enter")
    keys.press("Control+Enter")
    laptop.expect_text("Shift swaps are done on paper")
    keys.press("Escape")
    laptop.page.evaluate("document.activeElement.blur()")

    keys.press("/")
    laptop.page.wait_for_url("**/search")
    expect(laptop.page.get_by_role("searchbox")).to_be_focused()
    keys.type("swap paper")
    laptop.expect_text("Shift swaps are done on paper")
    laptop.page.evaluate("document.activeElement.blur()")
    keys.press("n")
    expect(laptop.find("textbox", "Jot")).to_be_focused()


def test_each_stop_of_the_keyboard_is_seen(laptop: PlaywrightDevice) -> None:
    for path in SCREENS:
        laptop.visit(path)
        laptop.page.get_by_role("heading", level=1).first.wait_for(state="attached")
        stops = walk_by_keyboard(laptop)
        assert len(stops) >= 8, f"on {path} the navigation at least is reached"
        assert [stop["where"] for stop in stops if not stop["shown"]] == []


def walk_by_keyboard(device: PlaywrightDevice) -> list[dict[str, Any]]:
    """Every stop of the Tab key, from the first thing on the page until it comes round."""
    device.find("link", "Skip to the page").focus()
    stops = [device.page.evaluate(STOP)]
    while len(stops) < 60:
        device.page.keyboard.press("Tab")
        stop = device.page.evaluate(STOP)
        if stop["where"] in ("", stops[0]["where"]):
            break
        stops.append(stop)
    return stops
