"""Several passkeys and sessions: added, used, named and ended, by someone who has just been verified."""

from __future__ import annotations

import sqlite3

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, sign_in, wait_until
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.server import Server

VERIFIED = "Confirm it’s you"


@pytest.fixture
def signed_in(phone: PlaywrightDevice) -> PlaywrightDevice:
    create_passkey(phone)
    phone.expect_sync_status("saved")
    return phone


@pytest.fixture
def long_ago(app: Server, signed_in: PlaywrightDevice) -> PlaywrightDevice:
    """Whoever is signed in was verified last at the beginning of time."""
    database = sqlite3.connect(app.environment["DATABASE_URL"].removeprefix("sqlite:///"), timeout=15)
    with database:
        database.execute("UPDATE session SET verified_at = 1")
    database.close()
    signed_in.visit("/settings")
    signed_in.expect_text("Signed in to")
    return signed_in


def add_passkey(device: PlaywrightDevice, name: str) -> None:
    """On an authenticator of its own: one holds no two passkeys of a notebook."""
    device.authenticator.replace()
    device.press("button", "Add another passkey")
    device.fill("textbox", "Passkey name", name)
    device.press("button", "Create a passkey")
    device.expect_text(name)


def test_a_second_passkey_opens_the_same_notebook(signed_in: PlaywrightDevice) -> None:
    signed_in.visit("/")
    signed_in.save_jot("Heard before the second passkey")
    signed_in.press("button", "Sync now")
    signed_in.expect_unsent(0)
    signed_in.visit("/settings")
    add_passkey(signed_in, "Key on my ring")
    signed_in.press("button", "Sign out")
    signed_in.expect_sync_status("signed-out")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.expect_sync_status("saved")
    signed_in.visit("/")
    signed_in.expect_text("Heard before the second passkey")


def test_passkeys_go_one_by_one_and_the_last_not_without_a_warning(signed_in: PlaywrightDevice) -> None:
    add_passkey(signed_in, "Key on my ring")
    remove = signed_in.page.get_by_role("button", name="Remove", exact=True)
    remove.first.click()
    expect(remove).to_have_count(1)
    remove.click()
    signed_in.expect_text("This is your only passkey.")
    signed_in.press("button", "Cancel")
    signed_in.expect_text("Key on my ring")


def test_a_dangerous_act_waits_for_the_passkey(long_ago: PlaywrightDevice) -> None:
    long_ago.press("button", "Rename")
    long_ago.fill("textbox", "Passkey name", "My phone")
    long_ago.press("button", "Rename")
    long_ago.expect_text(VERIFIED)
    long_ago.expect_no_text("My phone")
    long_ago.press("button", "Use my passkey")
    long_ago.expect_text("My phone")
    long_ago.press("button", "Create a recovery code")
    long_ago.expect_text("Write it down now")


def test_who_turns_away_has_changed_nothing(long_ago: PlaywrightDevice) -> None:
    opener = long_ago.find("button", "Add another passkey")
    opener.click()
    long_ago.expect_text(VERIFIED)
    long_ago.press("button", "Cancel")
    long_ago.expect_no_text(VERIFIED)
    expect(opener).to_be_focused()
    opener.click()
    long_ago.press("button", "Use my passkey")
    long_ago.find("textbox", "Passkey name").wait_for()


def test_a_session_is_ended_from_elsewhere(signed_in: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
    sign_in(laptop, as_on=signed_in)
    laptop.expect_sync_status("saved")
    laptop.press("button", "End session")
    expect(laptop.find("button", "End session")).to_have_count(0)
    signed_in.visit("/settings")
    signed_in.expect_text("You’re signed out, and your notebook is still on this device.")
    signed_in.press("button", "Sign in with a passkey")
    signed_in.expect_sync_status("saved")


def test_a_passkey_is_picked_in_the_autofill(signed_in: PlaywrightDevice) -> None:
    signed_in.press("button", "Sign out")
    expect(signed_in.find("button", "Sign in with a passkey")).to_be_enabled()
    signed_in.find("textbox", "Notebook name").click()
    signed_in.expect_text("Signed in to")


def test_a_notebook_has_the_name_that_was_typed_last_and_can_get_another(phone: PlaywrightDevice) -> None:
    phone.visit("/settings")
    phone.fill("textbox", "Notebook name", "Eve")
    create = phone.find("button", "Create a passkey")
    expect(create).to_be_enabled()
    phone.fill("textbox", "Notebook name", "Evenings")
    create.click()
    phone.expect_text("Signed in to “Evenings”.")
    phone.press("button", "Rename notebook")
    phone.fill("textbox", "Notebook name", "Mornings")
    phone.press("button", "Save name")
    phone.expect_text("Signed in to “Mornings”.")
    phone.visit("/settings")
    phone.expect_text("Signed in to “Mornings”.")


BREAK_JSON = """for (const name of ["create", "get"]) {
    const ask = navigator.credentials[name].bind(navigator.credentials);
    navigator.credentials[name] = async (options) => {
        const credential = await ask(options);
        credential.toJSON = () => { throw new TypeError("Illegal invocation"); };
        return credential;
    };
}"""
"""As the credentials of several password managers."""


def test_credentials_that_cannot_be_told_as_json_sign_in(phone: PlaywrightDevice) -> None:
    phone.page.add_init_script(BREAK_JSON)
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.press("button", "Sign out")
    phone.press("button", "Sign in with a passkey")
    phone.expect_text("Signed in to")


WATCH_OFFERS = """
    window.challenges = [];
    const ask = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = (options) => {
        challenges.push(btoa(String.fromCharCode(...new Uint8Array(options.publicKey.challenge))));
        if (!window.isHeld) return ask(options);
        return new Promise((_, reject) => {
            options.signal.addEventListener("abort", () => reject(options.signal.reason));
        });
    };
    window.isHeld = true;
"""
"""Whoever is offered a passkey does not pick one until they are let."""


def wait_for_offers(device: PlaywrightDevice, count: int) -> None:
    wait_until(device, lambda: device.page.evaluate("challenges.length") == count)


def test_what_the_autofill_offers_is_renewed_before_it_expires(signed_in: PlaywrightDevice) -> None:
    with signed_in.page.expect_navigation():
        signed_in.press("button", "Sign out")
    signed_in.page.clock.install()
    signed_in.page.add_init_script(WATCH_OFFERS)
    signed_in.visit("/settings")
    expect(signed_in.find("button", "Sign in with a passkey")).to_be_enabled()
    signed_in.find("textbox", "Notebook name").click()
    wait_for_offers(signed_in, 1)
    for offers in (2, 3):
        with signed_in.page.expect_response("**/api/session/options"):
            signed_in.page.clock.fast_forward(275_000)
        wait_for_offers(signed_in, offers)
    assert len(set(signed_in.page.evaluate("challenges"))) == 3
    signed_in.page.evaluate("window.isHeld = false")
    signed_in.page.clock.fast_forward(275_000)
    signed_in.expect_text("Signed in to")
