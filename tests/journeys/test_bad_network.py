"""Networks that lie, hang or refuse: the box goes on, the badge is true, and all is sent in the end."""

from __future__ import annotations

import json

import pytest

from tests.journeys.acts import make_passkey
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.machine.chaos import Chaos

HEARD = "Sam cannot fill the payroll role"


@pytest.fixture
def synced(phone: PlaywrightDevice) -> PlaywrightDevice:
    """A phone with an account, all of whose words are on the server."""
    phone.visit("/")
    phone.is_ready_for_offline()
    make_passkey(phone)
    phone.is_in_mood("saved")
    phone.visit("/")
    return phone


def all_is_sent(phone: PlaywrightDevice, network: Chaos) -> None:
    """With a good network again, *Sync now* brings up what was kept."""
    network.passes()
    phone.press("button", "Sync now")
    phone.is_in_mood("saved")
    phone.has_unsent(0)


@pytest.mark.parametrize("trouble", ["refuses", "resets", "portal", "cuts_bodies", "drops_answers"])
def test_a_bad_network_keeps_the_words_here(trouble: str, synced: PlaywrightDevice, network: Chaos) -> None:
    getattr(network, trouble)()
    synced.jot(HEARD)
    synced.is_in_mood("offline")
    synced.has_unsent(1)
    synced.visit("/")
    synced.sees(HEARD)
    synced.sees_nothing_of("Accept our terms")
    all_is_sent(synced, network)


def test_a_hanging_connection_is_given_up(synced: PlaywrightDevice, network: Chaos) -> None:
    network.swallows()
    synced.jot(HEARD)
    synced.PATIENCE = 40.0
    synced.is_in_mood("offline")
    synced.has_unsent(1)
    all_is_sent(synced, network)


def test_a_busy_server_is_obeyed(synced: PlaywrightDevice, network: Chaos) -> None:
    problem = {"type": "about:blank", "title": "Too many", "status": 429, "code": "too_many", "detail": ""}
    told = {"Content-Type": "application/problem+json", "Retry-After": "4"}
    network.answers(429, json.dumps(problem), told, paths="/api/sync")
    synced.jot(HEARD)
    synced.is_in_mood("waiting")
    synced.has_unsent(1)
    network.passes()
    synced.is_in_mood("saved")
    synced.has_unsent(0)


def test_an_ended_session_costs_no_word(synced: PlaywrightDevice, network: Chaos) -> None:
    synced.context.clear_cookies()
    synced.jot(HEARD)
    synced.is_in_mood("signed-out")
    synced.has_unsent(1)
    synced.visit("/settings")
    synced.press("button", "Sign in with a passkey")
    synced.is_in_mood("saved")
    synced.has_unsent(0)


def test_a_doubled_request_writes_once(synced: PlaywrightDevice, network: Chaos) -> None:
    network.doubles("/api/sync")
    synced.jot(HEARD)
    synced.press("button", "Sync now")
    synced.is_in_mood("saved")
    synced.visit("/")
    synced.sees(HEARD)
    assert synced.page.get_by_text(HEARD).count() == 1
