"""In and out of accounts: nothing unsent is lost, and two notebooks are never mixed without a question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Download, expect

from tests.e2e.app_actions import create_passkey, sign_in
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos

MINE = "My own words, not sent yet"
HERS = "Words of somebody else"


@pytest.fixture
def signed_in(phone: PlaywrightDevice) -> PlaywrightDevice:
    phone.visit("/")
    phone.wait_until_offline_ready()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    return phone


@pytest.fixture
def unsent(signed_in: PlaywrightDevice, network: Chaos) -> PlaywrightDevice:
    """A signed-in phone with one jot that the server has not."""
    network.respond(503, "{}", {"Content-Type": "application/problem+json", "Retry-After": "60"}, "/api/sync")
    signed_in.visit("/")
    signed_in.save_jot(MINE)
    signed_in.expect_unsent(1)
    signed_in.visit("/settings")
    signed_in.press("button", "Sign out")
    signed_in.expect_text("1 item is only on this device")
    return signed_in


def expect_signed_out(device: PlaywrightDevice) -> None:
    device.expect_sync_status("signed-out")
    device.find("button", "Create a passkey").wait_for()


def read_download(download: Download, into: Path) -> str:
    download.save_as(into)
    json.loads(into.read_text())
    return into.read_text()


def test_signing_out_wipes_the_phone(signed_in: PlaywrightDevice) -> None:
    signed_in.visit("/")
    signed_in.save_jot(MINE)
    signed_in.press("button", "Sync now")
    signed_in.expect_unsent(0)
    signed_in.visit("/settings")
    signed_in.press("button", "Sign out")
    expect_signed_out(signed_in)
    signed_in.visit("/")
    signed_in.expect_text("Nothing here yet")
    signed_in.expect_no_text(MINE)

    signed_in.visit("/settings")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.expect_sync_status("saved")
    signed_in.visit("/")
    signed_in.expect_text(MINE)


def test_what_another_window_holds_leaves_with_the_notebook(signed_in: PlaywrightDevice) -> None:
    signed_in.visit("/")
    other = signed_in.context.new_page()
    other.goto("/")
    box = other.get_by_role("textbox", name="Jot")
    box.fill(MINE)
    other.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    signed_in.visit("/settings")
    signed_in.press("button", "Sign out")
    signed_in.expect_text("You have unsaved writing on this device")
    signed_in.press("button", "Sync, then sign out")
    expect_signed_out(signed_in)
    expect(box).to_have_value("")
    other.close()
    signed_in.visit("/")
    signed_in.expect_text("Nothing here yet")
    signed_in.expect_value("textbox", "Jot", "")

    signed_in.visit("/settings")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.expect_sync_status("saved")
    signed_in.visit("/")
    signed_in.expect_text(MINE)


def test_signing_out_sends_what_is_unsent(unsent: PlaywrightDevice, network: Chaos) -> None:
    network.connect()
    unsent.press("button", "Sync, then sign out")
    expect_signed_out(unsent)
    unsent.press("button", "Sign in with a passkey")
    unsent.expect_sync_status("saved")
    unsent.visit("/")
    unsent.expect_text(MINE)


def test_signing_out_stays_while_nothing_can_be_sent(unsent: PlaywrightDevice) -> None:
    unsent.press("button", "Sync, then sign out")
    unsent.expect_text("Couldn’t sync right now.")
    unsent.press("button", "Stay signed in")
    unsent.visit("/")
    unsent.expect_text(MINE)
    unsent.expect_unsent(1)


def test_signing_out_leaves_a_file(unsent: PlaywrightDevice, tmp_path: Path) -> None:
    with unsent.page.expect_download() as saving:
        unsent.press("button", "Save a copy to a file, then sign out")
    assert MINE in read_download(saving.value, tmp_path / "notebook.json")
    expect_signed_out(unsent)


def test_signing_out_stays_where_a_phone_saves_no_file(unsent: PlaywrightDevice) -> None:
    """As in the home-screen app of iOS, whose share sheet was closed."""
    unsent.evaluate(
        """(() => {
            Object.defineProperty(navigator, "standalone", { value: true });
            navigator.share = () => Promise.reject(new DOMException("", "AbortError"));
        })()"""
    )
    unsent.press("button", "Save a copy to a file, then sign out")
    unsent.expect_text("Canceled. Nothing was saved or changed.")
    unsent.press("button", "Stay signed in")
    unsent.visit("/")
    unsent.expect_text(MINE)
    unsent.expect_unsent(1)


@pytest.fixture
def between(signed_in: PlaywrightDevice, laptop: PlaywrightDevice) -> PlaywrightDevice:
    """A laptop with words of nobody's, on which the owner of the phone's notebook signs in."""
    signed_in.visit("/")
    signed_in.save_jot(MINE)
    signed_in.press("button", "Sync now")
    signed_in.expect_unsent(0)
    laptop.visit("/")
    laptop.save_jot(HERS)
    sign_in(laptop, as_on=signed_in)
    laptop.expect_text("Two notebooks")
    return laptop


def test_nothing_is_mixed_before_the_answer(between: PlaywrightDevice, signed_in: PlaywrightDevice) -> None:
    between.visit("/")
    between.expect_text(HERS)
    between.expect_no_text(MINE)
    signed_in.press("button", "Sync now")
    signed_in.expect_sync_status("saved")
    signed_in.expect_no_text(HERS)


def test_adding_brings_both_together(between: PlaywrightDevice, signed_in: PlaywrightDevice) -> None:
    between.press("button", "Add them to that notebook")
    between.expect_sync_status("saved")
    between.visit("/")
    between.expect_text(MINE)
    between.expect_text(HERS)
    signed_in.press("button", "Sync now")
    signed_in.expect_text(HERS)


def test_a_file_keeps_what_is_cleared(between: PlaywrightDevice, tmp_path: Path) -> None:
    with between.page.expect_download() as saving:
        between.press("button", "Save them to a file, then start fresh here")
    assert HERS in read_download(saving.value, tmp_path / "notebook.json")
    between.expect_sync_status("saved")
    between.visit("/")
    between.expect_text(MINE)
    between.expect_no_text(HERS)


def test_stopping_leaves_all_as_it_was(between: PlaywrightDevice) -> None:
    between.press("button", "Cancel and change nothing")
    expect_signed_out(between)
    between.visit("/")
    between.expect_text(HERS)
    between.expect_no_text(MINE)


def test_a_declined_passkey_changes_nothing(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.save_jot(MINE)
    phone.authenticator.decline()
    phone.visit("/settings")
    phone.press("button", "Create a passkey")
    expect(phone.page.get_by_role("alert")).to_contain_text("No passkey was used")
    phone.expect_unsent(1)
