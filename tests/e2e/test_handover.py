"""By hand from one place to the other, without any network: the bridge between Safari's tab and the icon."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos

HEARD = "Their managers never learnt to give feedback"


@pytest.fixture
def jot_on_phone(phone: PlaywrightDevice, laptop: PlaywrightDevice, network: Chaos) -> None:
    """Two apps that have started once; the phone holds a jot, and there is no network."""
    for device in (phone, laptop):
        device.visit("/")
        device.wait_until_offline_ready()
    network.refuse()
    phone.save_jot(HEARD)


@pytest.mark.usefixtures("jot_on_phone")
def test_copied_here_and_pasted_there(phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
    phone.context.grant_permissions(["clipboard-read", "clipboard-write"])
    phone.visit("/settings/move")
    phone.press("button", "Copy my notebook")
    phone.expect_text("Copied.")
    copied = str(phone.evaluate("navigator.clipboard.readText()"))

    laptop.visit("/settings/move")
    laptop.fill("textbox", "A copied notebook", copied)
    laptop.expect_text("1 item found")
    laptop.press("button", "Import")
    laptop.expect_text("1 item imported")
    laptop.visit("/")
    laptop.expect_text(HEARD)


@pytest.mark.usefixtures("jot_on_phone")
def test_carried_in_a_file(phone: PlaywrightDevice, laptop: PlaywrightDevice, tmp_path: Path) -> None:
    phone.visit("/settings/move")
    with phone.page.expect_download() as saving:
        phone.press("button", "Save to a file")
    saving.value.save_as(tmp_path / "notebook.json")

    laptop.visit("/settings/move")
    laptop.page.get_by_label("Open a file").set_input_files(tmp_path / "notebook.json")
    laptop.expect_text("1 item found")
    laptop.press("button", "Import")
    laptop.expect_text("1 item imported")
    laptop.visit("/")
    laptop.expect_text(HEARD)


@pytest.mark.usefixtures("jot_on_phone")
def test_half_a_notebook_is_not_taken(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/move")
    laptop.fill("textbox", "A copied notebook", '{"app": "heedful", "records": [')
    laptop.expect_text("That isn’t a complete Heedful notebook")
