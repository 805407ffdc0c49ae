"""What journeys are made of: an installation behind a network, and people's devices before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, sync_playwright

from tests.conftest import Serve
from tests.journeys import months
from tests.journeys.devices.device import Device
from tests.journeys.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.journeys.devices.webkitgtk import WebKitDevice, screen
from tests.journeys.evening import give
from tests.machine.browsers import has_webkitgtk
from tests.machine.chaos import Chaos
from tests.machine.server import Server

MakeDevice = Callable[..., Any]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def display() -> Iterator[None]:
    with screen():
        yield


@pytest.fixture
def app(serve: Serve, sqlite_url: str, network: Chaos) -> Server:
    """The installation. Devices reach it through `network`, whose origin is the app's."""
    server = serve(sqlite_url, public_origin=network.origin)
    network.upstream = server.port
    return server


@pytest.fixture
def device(request: pytest.FixtureRequest, tmp_path: Path, network: Chaos) -> Iterator[MakeDevice]:
    """Unpack a device: `device("chromium")`, started. Its console must hold nothing against the app."""
    unpacked: list[Device] = []
    with ExitStack() as started:

        def unpack(engine: str = "chromium", **look: Any) -> Device:
            profile = tmp_path / f"{engine}-{len(unpacked)}"
            if engine == "webkit" and has_webkitgtk():
                request.getfixturevalue("display")
                new: Device = WebKitDevice(profile, network.origin)
            else:
                browser = getattr(request.getfixturevalue("playwright"), engine)
                new = PlaywrightDevice(browser, profile, network.origin, **look)
            new.start()
            started.callback(new.quit)
            unpacked.append(new)
            return new

        yield unpack
    complaints = sorted({complaint for one in unpacked for complaint in one.complaints})
    assert not complaints, "the console complained:\n" + "\n".join(complaints)


@pytest.fixture
def phone(device: MakeDevice, app: Server) -> PlaywrightDevice:
    """A phone with Chromium, nothing on it yet."""
    return device("chromium", **TOUCH)


@pytest.fixture
def laptop(device: MakeDevice, app: Server) -> PlaywrightDevice:
    """A laptop with Chromium, nothing on it yet."""
    return device("chromium", **LAPTOP)


@pytest.fixture
def later(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone with the notebook of some weeks ago."""
    phone.visit("/")
    give(phone, months.MONTHS)
    return phone
