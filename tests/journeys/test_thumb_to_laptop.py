"""From thumb to laptop: no network, no account, an empty battery, and yet every word is there in the end."""

from __future__ import annotations

import pytest

from tests.journeys.acts import make_passkey, sign_in
from tests.journeys.conftest import MakeDevice
from tests.machine.chaos import Chaos
from tests.machine.server import Server

HEARD = "Night-shift nurses leave within a year"


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_every_word_reaches_the_laptop(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.is_ready_for_offline()

    network.refuses()
    phone.jot(HEARD)
    phone.kill()

    phone.restart("/")
    phone.sees(HEARD)
    phone.has_unsent(1)
    phone.quit()

    network.passes()
    phone.restart("/")
    phone.sees(HEARD)
    make_passkey(phone)
    phone.is_in_mood("saved")
    phone.has_unsent(0)

    laptop = device(engine)
    sign_in(laptop, as_on=phone)
    laptop.is_in_mood("saved")
    laptop.visit("/")
    laptop.sees(HEARD)
