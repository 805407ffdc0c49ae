"""A page left in the midst of its reading: the browser may keep it asleep, and no page may wait for it."""

from __future__ import annotations

import pytest

from tests.journeys.conftest import MakeDevice
from tests.machine.server import Server


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_one_load_upon_another(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.jot("Ana wants to teach")
    for path in ["/", "/settings"] * 3:
        phone.visit(path)
    phone.find("button", "Create a passkey")

    phone.visit("/")
    phone.jot("Ben cannot sleep")
    phone.visit("/")
    phone.sees("Ana wants to teach")
    phone.sees("Ben cannot sleep")


@pytest.mark.parametrize("engine", ["chromium", "webkit"])  # Playwright does not notice Firefox's way back
def test_back_to_a_page_that_was_left_at_once(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.jot("Ana wants to teach")
    phone.visit("/")
    phone.visit("/settings")
    phone.find("button", "Create a passkey")

    phone.back()
    phone.sees("Ana wants to teach")
    phone.jot("Ben cannot sleep")
    phone.visit("/")
    phone.sees("Ben cannot sleep")
