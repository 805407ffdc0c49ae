"""The readiness check: what is left to do before a day without a network, and one green screen."""

from __future__ import annotations

from tests.e2e import event_notebook
from tests.e2e.app_actions import create_passkey
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook
from tests.support.chaos import Chaos
from tests.support.server import Server


def test_one_green_screen_and_what_is_left_to_do(app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = device("chromium", **TOUCH, args=["--use-fake-device-for-media-stream"])
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.visit("/settings")
    phone.press("link", "Ready for a day without a network? One look at this device before the event")
    phone.expect_text("Almost ready")
    phone.expect_text("No event is ahead.")
    phone.expect_text("The browser may clear the notebook")
    permissions = ["durableStorage", "videoCapture"]
    session = phone.context.new_cdp_session(phone.page)
    session.send("Browser.grantPermissions", {"origin": network.origin, "permissions": permissions})
    phone.press("button", "Ask it to keep it")
    phone.expect_text("The browser has promised to keep it")
    phone.expect_text("It is allowed: cards, badges and codes can be taken.")
    load_notebook(phone, [event_notebook.THIS_YEAR])
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.visit("/settings/ready")
    phone.expect_text("Ready for the basement")
    phone.expect_text(f"You are at SHRM Annual {event_notebook.TODAY.year}")

    network.refuse()
    phone.visit("/settings/ready")
    phone.expect_text("Ready for the basement")
    phone.visit("/")
    phone.save_jot("Kept in the basement")
    phone.visit("/settings/ready")
    phone.expect_text("One thing is left to do.")
    phone.expect_text("Some of it is on this device only.")
    network.connect()
    phone.press("button", "Send now")
    phone.expect_text("Ready for the basement")


def test_what_another_window_writes_shows_at_once(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/ready")
    laptop.expect_text("No event is ahead.")
    other = laptop.context.new_page()
    other.goto("/")
    other.get_by_role("button", name="No event").click()
    other.get_by_label("Name a new one").fill("Chapter breakfast")
    other.get_by_role("button", name="Add", exact=True).click()
    other.get_by_role("button", name="At Chapter breakfast").wait_for()
    laptop.expect_text("You are at Chapter breakfast")
