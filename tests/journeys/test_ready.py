"""The readiness check: what is left to do before a day without a network, and one green screen."""

from __future__ import annotations

from tests.journeys import before
from tests.journeys.acts import make_passkey
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import TOUCH
from tests.journeys.evening import give
from tests.machine.chaos import Chaos
from tests.machine.server import Server


def test_one_green_screen_and_what_is_left_to_do(app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = device("chromium", **TOUCH, args=["--use-fake-device-for-media-stream"])
    phone.visit("/")
    phone.is_ready_for_offline()
    phone.visit("/settings")
    phone.press("link", "Ready for a day without a network? One look at this device before the event")
    phone.sees("Almost ready")
    phone.sees("No event is ahead.")
    phone.sees("The browser may clear the notebook")
    permissions = ["durableStorage", "videoCapture"]
    session = phone.context.new_cdp_session(phone.page)
    session.send("Browser.grantPermissions", {"origin": network.origin, "permissions": permissions})
    phone.press("button", "Ask it to keep it")
    phone.sees("The browser has promised to keep it")
    phone.sees("It is allowed: cards, badges and codes can be taken.")
    give(phone, [before.THIS_YEAR])
    make_passkey(phone)
    phone.is_in_mood("saved")
    phone.visit("/settings/ready")
    phone.sees("Ready for the basement")
    phone.sees(f"You are at SHRM Annual {before.TODAY.year}")

    network.refuses()
    phone.visit("/settings/ready")
    phone.sees("Ready for the basement")
    phone.visit("/")
    phone.jot("Kept in the basement")
    phone.visit("/settings/ready")
    phone.sees("One thing is left to do.")
    phone.sees("Some of it is on this device only.")
    network.passes()
    phone.press("button", "Send now")
    phone.sees("Ready for the basement")
