"""Networks that lie, hang or refuse: the box goes on, the badge is true, and all is sent in the end."""

from __future__ import annotations

import json

import pytest

from tests.e2e.app_actions import create_passkey
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos

HEARD = "Sam cannot fill the payroll role"


@pytest.fixture
def synced(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone with an account, all of whose words are on the server."""
    phone.visit("/")
    phone.wait_until_offline_ready()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.visit("/")
    return phone


def expect_all_sent(phone: PlaywrightDevice, network: Chaos) -> None:
    """With a good network again, *Sync now* brings up what was kept."""
    network.connect()
    phone.press("button", "Sync now")
    phone.expect_sync_status("saved")
    phone.expect_unsent(0)


@pytest.mark.parametrize("trouble", ["refuse", "reset", "show_portal", "cut_bodies", "drop_responses"])
def test_a_bad_network_keeps_the_words_here(trouble: str, synced: PlaywrightDevice, network: Chaos) -> None:
    getattr(network, trouble)()
    synced.save_jot(HEARD)
    synced.expect_sync_status("offline")
    synced.expect_unsent(1)
    synced.visit("/")
    synced.expect_text(HEARD)
    synced.expect_no_text("Accept our terms")
    expect_all_sent(synced, network)


def test_a_hanging_connection_is_given_up(synced: PlaywrightDevice, network: Chaos) -> None:
    network.swallow()
    synced.save_jot(HEARD)
    synced.PATIENCE = 60.0
    synced.expect_sync_status("offline")
    synced.expect_unsent(1)
    expect_all_sent(synced, network)


def test_a_busy_server_is_obeyed(synced: PlaywrightDevice, network: Chaos) -> None:
    problem = {"type": "about:blank", "title": "Too many", "status": 429, "code": "too_many", "detail": ""}
    headers = {"Content-Type": "application/problem+json", "Retry-After": "4"}
    network.respond(429, json.dumps(problem), headers, paths="/api/sync")
    synced.save_jot(HEARD)
    synced.expect_sync_status("waiting")
    synced.expect_unsent(1)
    network.connect()
    synced.expect_sync_status("saved")
    synced.expect_unsent(0)


def test_an_ended_session_costs_no_word(synced: PlaywrightDevice, network: Chaos) -> None:
    synced.context.clear_cookies()
    synced.save_jot(HEARD)
    synced.expect_sync_status("signed-out")
    synced.expect_unsent(1)
    synced.visit("/settings")
    synced.press("button", "Sign in with a passkey")
    synced.expect_sync_status("saved")
    synced.expect_unsent(0)


def test_a_doubled_request_writes_once(synced: PlaywrightDevice, network: Chaos) -> None:
    network.double_requests("/api/sync")
    synced.save_jot(HEARD)
    synced.press("button", "Sync now")
    synced.expect_sync_status("saved")
    synced.visit("/")
    synced.expect_text(HEARD)
    assert synced.page.get_by_text(HEARD).count() == 1
