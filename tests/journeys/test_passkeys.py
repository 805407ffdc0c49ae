"""Several passkeys and sessions: added, used, named and ended, by someone who has just been verified."""

from __future__ import annotations

import sqlite3

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, sign_in
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.machine.server import Server

VERIFIED = "Is it you?"


@pytest.fixture
def signed_in(phone: PlaywrightDevice) -> PlaywrightDevice:
    make_passkey(phone)
    phone.is_in_mood("saved")
    return phone


@pytest.fixture
def long_ago(app: Server, signed_in: PlaywrightDevice) -> PlaywrightDevice:
    """Whoever is signed in was verified last at the beginning of time."""
    database = sqlite3.connect(app.environment["DATABASE_URL"].removeprefix("sqlite:///"), timeout=15)
    with database:
        database.execute("UPDATE session SET verified_at = 1")
    database.close()
    signed_in.visit("/settings")
    signed_in.sees("You are signed in")
    return signed_in


def add_passkey(device: PlaywrightDevice, name: str) -> None:
    """On an authenticator of its own: one holds no two passkeys of a notebook."""
    device.authenticator.give_way()
    device.press("button", "Add another passkey")
    device.fill("textbox", "Name of this passkey", name)
    device.press("button", "Create a passkey")
    device.sees(name)


def test_a_second_passkey_opens_the_same_notebook(signed_in: PlaywrightDevice) -> None:
    signed_in.visit("/")
    signed_in.jot("Heard before the second passkey")
    signed_in.press("button", "Sync now")
    signed_in.has_unsent(0)
    signed_in.visit("/settings")
    add_passkey(signed_in, "Key on my ring")
    signed_in.press("button", "Sign out")
    signed_in.is_in_mood("signed-out")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.is_in_mood("saved")
    signed_in.visit("/")
    signed_in.sees("Heard before the second passkey")


def test_passkeys_go_one_by_one_and_the_last_not_without_a_warning(signed_in: PlaywrightDevice) -> None:
    add_passkey(signed_in, "Key on my ring")
    remove = signed_in.page.get_by_role("button", name="Remove", exact=True)
    remove.first.click()
    expect(remove).to_have_count(1)
    remove.click()
    signed_in.sees("This is your only passkey.")
    signed_in.press("button", "Cancel")
    signed_in.sees("Key on my ring")


def test_a_dangerous_act_waits_for_the_passkey(long_ago: PlaywrightDevice) -> None:
    long_ago.press("button", "Rename")
    long_ago.fill("textbox", "Name of this passkey", "My phone")
    long_ago.press("button", "Rename")
    long_ago.sees(VERIFIED)
    long_ago.sees_nothing_of("My phone")
    long_ago.press("button", "Use my passkey")
    long_ago.sees("My phone")
    long_ago.press("button", "Make a recovery code")
    long_ago.sees("Write it down now")


def test_who_turns_away_has_changed_nothing(long_ago: PlaywrightDevice) -> None:
    opener = long_ago.find("button", "Add another passkey")
    opener.click()
    long_ago.sees(VERIFIED)
    long_ago.press("button", "Cancel")
    long_ago.sees_nothing_of(VERIFIED)
    expect(opener).to_be_focused()
    opener.click()
    long_ago.press("button", "Use my passkey")
    long_ago.find("textbox", "Name of this passkey").wait_for()


def test_a_session_is_ended_from_elsewhere(signed_in: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
    sign_in(laptop, as_on=signed_in)
    laptop.is_in_mood("saved")
    laptop.press("button", "End")
    expect(laptop.find("button", "End")).to_have_count(0)
    signed_in.visit("/settings")
    signed_in.sees("You are signed out here, and your notebook is still on this device.")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.is_in_mood("saved")


def test_a_passkey_is_picked_in_the_autofill(signed_in: PlaywrightDevice) -> None:
    signed_in.press("button", "Sign out")
    expect(signed_in.find("button", "Sign in with a passkey")).to_be_enabled()
    signed_in.find("textbox", "What to call it").click()
    signed_in.sees("You are signed in")
