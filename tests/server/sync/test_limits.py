"""Exchanges that carry changes are counted per account and device; polls are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from server.guards import limits
from tests.server.clients import Device, Notebook


@pytest.fixture(autouse=True)
def two_exchanges_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "EXCHANGES", limits.Limit("exchanges", 2, limits.MINUTE))


def spend(device: Device) -> Device:
    for _ in range(2):
        device.start().ask(device.change({"text": "again"}))
    return device


def test_one_too_many_is_told_to_wait_and_taken_in_later(
    phone: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = spend(phone).question(phone.change({"text": "too soon"}))
    response = phone.send(question)
    assert (response.status_code, response.get_json()["code"]) == (429, "too_many")
    assert 0 < int(response.headers["Retry-After"]) <= 60
    assert len(phone.ask(heard=0)["changes"]) == 2

    monkeypatch.setattr(limits, "now", lambda: int(phone.stamp(2 * limits.MINUTE)[:12], 16))
    assert phone.send(question).status_code == 200


def test_polls_go_on(phone: Device) -> None:
    spend(phone)
    for _ in range(5):
        assert phone.ask()["changes"] == []


def test_a_device_that_claims_to_have_heard_more_is_counted(phone: Device) -> None:
    """Each such claim begins a new epoch, and has all devices offer all that they hold."""
    for _ in range(2):
        phone.start().ask(heard=100)
    epoch = phone.start().epoch
    response = phone.send(phone.question(heard=100))
    assert (response.status_code, response.get_json()["code"]) == (429, "too_many")
    assert phone.start().epoch == epoch


def test_another_device_or_notebook_is_not_held_up(
    phone: Device, laptop: Device, open_notebook: Callable[..., Notebook]
) -> None:
    spend(phone)
    spend(laptop)
    spend(open_notebook("Priya").device("priyas00"))
