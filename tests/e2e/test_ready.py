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
    phone.press("link", "Ready to work offline? Check this device before an event")
    phone.expect_text("Almost ready")
    phone.expect_text("No upcoming event.")
    phone.expect_text("Your browser may delete the notebook")
    permissions = ["durableStorage", "videoCapture"]
    session = phone.context.new_cdp_session(phone.page)
    session.send("Browser.grantPermissions", {"origin": network.origin, "permissions": permissions})
    phone.press("button", "Protect from clean-up")
    phone.expect_text("Protected, even if")
    phone.expect_text("Allowed. You can scan cards, badges and codes.")
    load_notebook(phone, [event_notebook.THIS_YEAR])
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.visit("/settings/ready")
    phone.expect_text("Ready to go offline")
    phone.expect_text(f"You’re at SHRM Annual {event_notebook.TODAY.year}")

    network.refuse()
    phone.visit("/settings/ready")
    phone.expect_text("Ready to go offline")
    phone.visit("/")
    phone.save_jot("Kept in the basement")
    phone.visit("/settings/ready")
    phone.expect_text("One thing left to do.")
    phone.expect_text("Some items are only on this device.")
    network.connect()
    phone.press("button", "Upload now")
    phone.expect_text("Ready to go offline")


def test_what_another_window_writes_shows_at_once(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/ready")
    laptop.expect_text("No upcoming event.")
    other = laptop.context.new_page()
    other.goto("/")
    other.get_by_role("button", name="No event").click()
    other.get_by_label("Add an event").fill("Chapter breakfast")
    other.get_by_role("button", name="Add", exact=True).click()
    other.get_by_role("button", name="At Chapter breakfast").wait_for()
    laptop.expect_text("You’re at Chapter breakfast")
