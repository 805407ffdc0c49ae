"""From thumb to laptop: no network, no account, an empty battery, and yet every word is there in the end."""

from __future__ import annotations

import pytest

from tests.e2e.app_actions import create_passkey, sign_in
from tests.e2e.conftest import MakeDevice
from tests.support.chaos import Chaos
from tests.support.server import Server

HEARD = "Night-shift nurses leave within a year"


@pytest.mark.disk
@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_every_word_reaches_the_laptop(engine: str, app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()

    network.refuse()
    phone.save_jot(HEARD)
    phone.kill()

    phone.restart("/")
    phone.expect_text(HEARD)
    phone.expect_unsent(1)
    phone.quit()

    network.connect()
    phone.restart("/")
    phone.expect_text(HEARD)
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.expect_unsent(0)

    laptop = device(engine)
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/")
    laptop.expect_text(HEARD)
