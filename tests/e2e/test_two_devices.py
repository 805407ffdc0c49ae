"""Two devices write apart: no wording is lost, and the person settles what both shall say."""

from __future__ import annotations

import pytest

from tests.e2e.app_actions import create_passkey, sign_in, sync_devices
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos

FIRST = "Their onboarding takes too long"
ON_PHONE = "Their onboarding takes three months"
ON_LAPTOP = "Their onboarding loses people in the first week"


def rewrite_jot(device: PlaywrightDevice, text: str) -> None:
    device.press("button", "Edit")
    device.fill("textbox", "Text", text)
    device.press("button", "Done")
    device.expect_text(text)


@pytest.fixture
def diverged(phone: PlaywrightDevice, laptop: PlaywrightDevice, network: Chaos) -> None:
    """The same jot on both, and then written anew on each without a network."""
    phone.visit("/")
    phone.save_jot(FIRST)
    create_passkey(phone)
    phone.expect_sync_status("saved")
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    for device in (phone, laptop):
        device.wait_until_offline_ready()
        device.visit("/")
        device.expect_text(FIRST)
    network.refuse()
    rewrite_jot(phone, ON_PHONE)
    rewrite_jot(laptop, ON_LAPTOP)
    network.connect()
    sync_devices(phone, laptop, phone)


@pytest.mark.usefixtures("diverged")
class TestDivergedDevices:
    """Both wordings are on both devices, and each way to settle them settles them everywhere."""

    def test_both_wordings_are_on_both(self, phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
        for device in (phone, laptop):
            device.expect_text(ON_PHONE)
            device.expect_text(ON_LAPTOP)
            device.expect_text("Also written on another device:")

    def test_use_this_one(self, phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
        phone.press("button", "Use this one")
        sync_devices(phone, laptop)
        for device in (phone, laptop):
            device.expect_text(ON_PHONE)
            device.expect_no_text(ON_LAPTOP)
            device.expect_no_text("Also written")

    def test_keep_both(self, phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
        laptop.press("button", "Keep both")
        sync_devices(laptop, phone)
        for device in (phone, laptop):
            device.expect_text(ON_PHONE)
            device.expect_text(ON_LAPTOP)
            device.expect_no_text("Also written")
