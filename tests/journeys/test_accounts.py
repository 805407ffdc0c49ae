"""In and out of accounts: nothing unsent is lost, and two notebooks are never mixed without a question."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Download, expect

from tests.journeys.acts import make_passkey, sign_in
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.machine.chaos import Chaos

MINE = "My own words, not sent yet"
HERS = "Words of somebody else"


@pytest.fixture
def signed_in(phone: PlaywrightDevice) -> PlaywrightDevice:
    phone.visit("/")
    phone.is_ready_for_offline()
    make_passkey(phone)
    phone.is_in_mood("saved")
    return phone


@pytest.fixture
def unsent(signed_in: PlaywrightDevice, network: Chaos) -> PlaywrightDevice:
    """A signed-in phone with one jot that the server has not."""
    network.answers(503, "{}", {"Content-Type": "application/problem+json", "Retry-After": "60"}, "/api/sync")
    signed_in.visit("/")
    signed_in.jot(MINE)
    signed_in.has_unsent(1)
    signed_in.visit("/settings")
    signed_in.press("button", "Sign out")
    signed_in.sees("1 record is on this device only")
    return signed_in


def is_signed_out(device: PlaywrightDevice) -> None:
    device.is_in_mood("signed-out")
    device.find("button", "Create a passkey").wait_for()


def saved_words(download: Download, into: Path) -> str:
    download.save_as(into)
    json.loads(into.read_text())
    return into.read_text()


def test_signing_out_wipes_the_phone(signed_in: PlaywrightDevice) -> None:
    signed_in.visit("/")
    signed_in.jot(MINE)
    signed_in.press("button", "Sync now")
    signed_in.has_unsent(0)
    signed_in.visit("/settings")
    signed_in.press("button", "Sign out")
    is_signed_out(signed_in)
    signed_in.visit("/")
    signed_in.sees("Nothing here yet")
    signed_in.sees_nothing_of(MINE)

    signed_in.visit("/settings")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.is_in_mood("saved")
    signed_in.visit("/")
    signed_in.sees(MINE)


def test_signing_out_sends_what_is_unsent(unsent: PlaywrightDevice, network: Chaos) -> None:
    network.passes()
    unsent.press("button", "Send them, then sign out")
    is_signed_out(unsent)
    unsent.press("button", "Sign in with a passkey")
    unsent.is_in_mood("saved")
    unsent.visit("/")
    unsent.sees(MINE)


def test_signing_out_stays_while_nothing_can_be_sent(unsent: PlaywrightDevice) -> None:
    unsent.press("button", "Send them, then sign out")
    unsent.sees("They could not be sent just now.")
    unsent.press("button", "Stay signed in")
    unsent.visit("/")
    unsent.sees(MINE)
    unsent.has_unsent(1)


def test_signing_out_leaves_a_file(unsent: PlaywrightDevice, tmp_path: Path) -> None:
    with unsent.page.expect_download() as saving:
        unsent.press("button", "Save a copy to a file, then sign out")
    assert MINE in saved_words(saving.value, tmp_path / "notebook.json")
    is_signed_out(unsent)


@pytest.fixture
def between(signed_in: PlaywrightDevice, laptop: PlaywrightDevice) -> PlaywrightDevice:
    """A laptop with words of nobody's, on which the owner of the phone's notebook signs in."""
    signed_in.visit("/")
    signed_in.jot(MINE)
    signed_in.press("button", "Sync now")
    signed_in.has_unsent(0)
    laptop.visit("/")
    laptop.jot(HERS)
    sign_in(laptop, as_on=signed_in)
    laptop.sees("Two notebooks meet")
    return laptop


def test_nothing_is_mixed_before_the_answer(between: PlaywrightDevice, signed_in: PlaywrightDevice) -> None:
    between.visit("/")
    between.sees(HERS)
    between.sees_nothing_of(MINE)
    signed_in.press("button", "Sync now")
    signed_in.is_in_mood("saved")
    signed_in.sees_nothing_of(HERS)


def test_adding_brings_both_together(between: PlaywrightDevice, signed_in: PlaywrightDevice) -> None:
    between.press("button", "Add them to that notebook")
    between.is_in_mood("saved")
    between.visit("/")
    between.sees(MINE)
    between.sees(HERS)
    signed_in.press("button", "Sync now")
    signed_in.sees(HERS)


def test_a_file_keeps_what_is_cleared(between: PlaywrightDevice, tmp_path: Path) -> None:
    with between.page.expect_download() as saving:
        between.press("button", "Save them to a file, then start clean here")
    assert HERS in saved_words(saving.value, tmp_path / "notebook.json")
    between.is_in_mood("saved")
    between.visit("/")
    between.sees(MINE)
    between.sees_nothing_of(HERS)


def test_stopping_leaves_all_as_it_was(between: PlaywrightDevice) -> None:
    between.press("button", "Stop, and leave everything as it was")
    is_signed_out(between)
    between.visit("/")
    between.sees(HERS)
    between.sees_nothing_of(MINE)


def test_a_declined_passkey_changes_nothing(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.jot(MINE)
    phone.authenticator.decline()
    phone.visit("/settings")
    phone.press("button", "Create a passkey")
    expect(phone.page.get_by_role("alert")).to_contain_text("No passkey was used")
    phone.has_unsent(1)
