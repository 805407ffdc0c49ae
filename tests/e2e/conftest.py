"""What journeys are made of: an installation behind a network, and people's devices before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.e2e import months_notebook
from tests.e2e.devices.device import Device
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice, build_launch_options
from tests.e2e.devices.webkitgtk import WebKitDevice, screen
from tests.e2e.evening_notebook import load_notebook
from tests.support.browsers import has_webkitgtk
from tests.support.chaos import Chaos
from tests.support.databases import SqliteDatabases, clear_database
from tests.support.server import Server

MakeDevice = Callable[..., Any]


class Installation(NamedTuple):
    """A server, and the network through which devices reach it."""

    server: Server
    network: Chaos


expect.set_options(timeout=Device.PATIENCE * 1000)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """One for all devices that are never switched off: each takes a second to start."""
    browser = playwright.chromium.launch(**build_launch_options("chromium"))
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def display() -> Iterator[None]:
    with screen():
        yield


@pytest.fixture(scope="session")
def installation(
    sqlite_databases: SqliteDatabases, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installation]:
    """A server before which all journeys of this process take place: one takes seconds to start."""
    home = tmp_path_factory.mktemp("installation")
    network = Chaos()
    server = Server(home, sqlite_databases.create_migrated(home), public_origin=network.origin)
    server.start()
    yield Installation(server, network)
    server.kill()
    network.close()


@pytest.fixture
def network(installation: Installation) -> Chaos:
    """The network before the installation, with nothing wrong with it. Its origin is the app's."""
    installation.network.connect()
    return installation.network


@pytest.fixture
def app(installation: Installation, network: Chaos) -> Iterator[Server]:
    """The installation with nothing in its database. Its log shows when the journey fails."""
    server = installation.server
    clear_database(server.environment["DATABASE_URL"])
    network.upstream = server.port
    before = len(server.log())
    yield server
    print(f"--- log of {server.origin}\n{server.log()[before:]}")


@pytest.fixture
def device(request: pytest.FixtureRequest, tmp_path: Path, network: Chaos) -> Iterator[MakeDevice]:
    """Unpack a device: `device("chromium")`, started. Its console must hold nothing against the app."""
    unpacked: list[Device] = []
    has_disk = request.node.get_closest_marker("disk") is not None
    with ExitStack() as started:

        def unpack(engine: str = "chromium", **look: Any) -> Device:
            profile = tmp_path / f"{engine}-{len(unpacked)}"
            if engine == "webkit" and has_webkitgtk():
                request.getfixturevalue("display")
                new: Device = WebKitDevice(profile, network.origin)
            elif engine == "chromium" and not has_disk and "args" not in look:
                new = PlaywrightDevice(request.getfixturevalue("chromium"), profile, network.origin, **look)
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
    phone: PlaywrightDevice = device("chromium", **TOUCH)
    return phone


@pytest.fixture
def laptop(device: MakeDevice, app: Server) -> PlaywrightDevice:
    """A laptop with Chromium, nothing on it yet."""
    laptop: PlaywrightDevice = device("chromium", **LAPTOP)
    return laptop


@pytest.fixture
def later(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone with the notebook of some weeks ago."""
    phone.visit("/")
    load_notebook(phone, months_notebook.MONTHS)
    return phone
