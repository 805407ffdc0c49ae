"""Something comes along on the phone; it is kept, and shows at once whose challenge it answers, in her words."""

from __future__ import annotations

import pytest

from tests.journeys.acts import make_passkey, sign_in, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.sharing import ARTICLE, CHALLENGE, DANA, hear_dana, share
from tests.machine.chaos import Chaos
from tests.machine.server import Server

TITLE = ARTICLE["title"]


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_an_article_shared_offline_answers_dana(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    hear_dana(phone)
    phone.is_ready_for_offline()
    network.refuses()

    share(phone, **ARTICLE)
    phone.sees("May help")
    phone.sees(CHALLENGE)
    phone.sees("Both are about retention")
    assert written(phone, "clipping") == []

    phone.press("button", "Keep on the shelf")
    phone.sees("It is on the shelf.")
    phone.sees(CHALLENGE)
    (clipping,) = written(phone, "clipping")
    assert (clipping["kind"], clipping["title"]) == ("article", TITLE)
    assert clipping["url"] == "https://example.org/stay-interviews"

    phone.kill()
    phone.restart("/shelf")
    phone.sees(TITLE)
    phone.visit("/share")
    phone.sees("Nothing waits here.")
