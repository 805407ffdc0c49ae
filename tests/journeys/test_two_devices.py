"""Two devices write apart: no wording is lost, and the person settles what both shall say."""

from __future__ import annotations

import pytest

from tests.journeys.acts import make_passkey, sign_in, sync
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.machine.chaos import Chaos

FIRST = "Their onboarding takes too long"
ON_PHONE = "Their onboarding takes three months"
ON_LAPTOP = "Their onboarding loses people in the first week"


def rewrite(device: PlaywrightDevice, text: str) -> None:
    device.press("button", "Edit")
    device.fill("textbox", "Words", text)
    device.press("button", "Done")
    device.sees(text)


@pytest.fixture
def apart(phone: PlaywrightDevice, laptop: PlaywrightDevice, network: Chaos) -> None:
    """The same jot on both, and then written anew on each without a network."""
    phone.visit("/")
    phone.jot(FIRST)
    make_passkey(phone)
    phone.is_in_mood("saved")
    sign_in(laptop, as_on=phone)
    laptop.is_in_mood("saved")
    for device in (phone, laptop):
        device.is_ready_for_offline()
        device.visit("/")
        device.sees(FIRST)
    network.refuses()
    rewrite(phone, ON_PHONE)
    rewrite(laptop, ON_LAPTOP)
    network.passes()
    sync(phone, laptop, phone)


@pytest.mark.usefixtures("apart")
class TestApart:
    """Both wordings are on both devices, and each way to settle them settles them everywhere."""

    def test_both_wordings_are_on_both(self, phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
        for device in (phone, laptop):
            device.sees(ON_PHONE)
            device.sees(ON_LAPTOP)
            device.sees("Also written, on another device:")

    def test_use_this_one(self, phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
        phone.press("button", "Use this one")
        sync(phone, laptop)
        for device in (phone, laptop):
            device.sees(ON_PHONE)
            device.sees_nothing_of(ON_LAPTOP)
            device.sees_nothing_of("Also written")

    def test_keep_both(self, phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
        laptop.press("button", "Keep both")
        sync(laptop, phone)
        for device in (phone, laptop):
            device.sees(ON_PHONE)
            device.sees(ON_LAPTOP)
            device.sees_nothing_of("Also written")
