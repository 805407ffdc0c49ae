"""A new version comes while somebody writes: it waits, says so, and takes nothing out of their hands."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import Serve
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos
from tests.support.environment import ROOT
from tests.support.server import Server
from tests.support.web import WEB, run_npm

OLD, NEW = "Nothing here yet", "Nothing is here so far"


@pytest.fixture(scope="module")
def second_build(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What Vite makes of our sources with one sentence changed."""
    home = tmp_path_factory.mktemp("second")
    web = home / "web"
    shutil.copytree(WEB, web, ignore=shutil.ignore_patterns("node_modules"))
    (web / "node_modules").symlink_to(WEB / "node_modules")
    words = web / "src/text/en/box.ts"
    before = words.read_text()
    assert OLD in before
    words.write_text(before.replace(OLD, NEW))
    assert run_npm("run", "build", web=web) == 0
    return home / "server/dist"


@pytest.fixture
def app(serve: Serve, sqlite_url: str, network: Chaos, tmp_path: Path) -> Server:
    """An installation with a copy of the package, so that its build can be replaced."""
    shutil.copytree(ROOT / "server", tmp_path / "house/server")
    server = serve(sqlite_url, public_origin=network.origin, root=tmp_path / "house")
    network.upstream = server.port
    return server


def deploy_build(app: Server, build: Path) -> None:
    shutil.rmtree(app.root / "server/dist")
    shutil.copytree(build, app.root / "server/dist")
    app.restart()


def look_for_update(device: PlaywrightDevice) -> None:
    """What browsers do by themselves when the app is opened again, or once a day."""
    device.evaluate("navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => 0)")


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_a_new_version_waits_to_be_let_in(
    engine: str, app: Server, device: MakeDevice, second_build: Path
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.expect_text(OLD)
    phone.visit("/")
    phone.fill("textbox", "Jot", "Half a thought")
    phone.evaluate("window.untouched = true")

    deploy_build(app, second_build)
    look_for_update(phone)
    phone.expect_text("A new version is ready.")
    assert phone.evaluate("window.untouched") is True
    phone.expect_value("textbox", "Jot", "Half a thought")
    phone.expect_text(OLD)

    phone.press("button", "Update now")
    phone.expect_text(NEW)
    phone.expect_value("textbox", "Jot", "Half a thought")


def test_the_old_version_stays_whole_until_then(
    app: Server, phone: PlaywrightDevice, second_build: Path
) -> None:
    """What is loaded late still comes from the version that runs, though the server has it no more."""
    phone.visit("/")
    phone.wait_until_offline_ready()
    deploy_build(app, second_build)
    look_for_update(phone)
    phone.expect_text("A new version is ready.")
    for name in ("People", "Events", "Settings"):
        phone.press("link", name)
        phone.page.get_by_role("heading", level=1, name=name).wait_for(state="attached")
