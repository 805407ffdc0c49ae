"""A run takes long, and things break on the way; nobody else waits for a service or a notebook."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from server.database import begin_write, db
from server.push import day
from tests.server.passkeys.browser import Browser
from tests.server.push.conftest import (
    get_today,
    list_subscriptions,
    notify,
    promise,
    subscribe,
    tell_again,
    write,
)
from tests.support.push_service import PushService

NOTHING = "0 sent, 0 gone, 0 to try again, 0 failed."


def test_who_was_told_by_a_wrong_clock_is_told_again(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    subscribe(dana, push_service.subscribe())
    write(dana, promise(get_today()))
    tell_again(app, get_today(ahead=1))
    assert notify(app) == NOTHING, "who flew west was told of a day that began earlier"
    tell_again(app, get_today(ahead=400))
    assert notify(app) == "1 sent, 0 gone, 0 to try again, 0 failed."


def test_a_message_is_good_until_eight_and_none_is_sent_behind_it(
    app: Flask,
    open_browser: Callable[[str], Browser],
    push_service: PushService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A run takes long: with each message it is a while later."""
    begun = datetime(2026, 12, 2, 19, 10, tzinfo=ZoneInfo("America/Chicago")).timestamp()
    minute = 60
    monkeypatch.setattr(day, "now", lambda: int((begun + len(push_service.asked) * 20 * minute) * 1000))
    for number in range(5):
        browser = open_browser(f"phone00{number}")
        subscribe(browser, push_service.subscribe(), "America/Chicago")
        write(browser, promise("2026-12-02"), device=f"phone00{number}")
    assert notify(app) == "3 sent, 0 gone, 0 to try again, 0 failed."
    assert [int(headers["TTL"]) for headers in push_service.headers] == [
        50 * minute,
        30 * minute,
        10 * minute,
    ]
    assert sorted(str(told) for _, told in list_subscriptions(app)) == ["2026-12-02"] * 3 + ["None"] * 2


def test_of_one_notebook_too_none_is_told_behind_eight(
    app: Flask, dana: Browser, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = datetime(2026, 12, 2, 19, 50, tzinfo=ZoneInfo("America/Chicago")).timestamp()
    monkeypatch.setattr(day, "now", lambda: int((begun + len(push_service.asked) * 1200) * 1000))
    laptop = Browser(app, dana.authenticator)
    laptop.sign_in(device={"id": "laptop00"})
    for browser in (dana, laptop):
        subscribe(browser, push_service.subscribe(), "America/Chicago")
    write(dana, promise("2026-12-02"))
    assert notify(app) == "1 sent, 0 gone, 1 to try again, 0 failed."


def test_a_notebook_that_cannot_be_read_stops_nobody_else(
    app: Flask, open_browser: Callable[[str], Browser], push_service: PushService
) -> None:
    devices = []
    for number in range(3):
        browser, phone = open_browser(f"phone00{number}"), push_service.subscribe()
        subscribe(browser, phone)
        write(browser, promise(get_today()), device=f"phone00{number}")
        devices.append((browser.ask("GET", "/api/account")["id"], phone))
    (broken, lost), *sound = sorted(devices, key=lambda device: device[0])
    with app.app_context(), begin_write() as connection:
        connection.execute(text("UPDATE record SET body = '{' WHERE account_id = :id"), {"id": broken})
    assert notify(app) == "2 sent, 0 gone, 0 to try again, 0 failed."
    assert all(push_service.messages[phone.endpoint] for _, phone in sound)
    assert (lost.endpoint, None) in list_subscriptions(app), "its day is not taken"


def test_a_busy_database_behind_the_sending_stops_nobody_else(
    app: Flask,
    dana: Browser,
    open_browser: Callable[[str], Browser],
    push_service: PushService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tom = open_browser("phone002")
    phones = push_service.subscribe(), push_service.subscribe()
    for browser, phone, device in zip((dana, tom), phones, ("phone001", "phone002"), strict=True):
        subscribe(browser, phone)
        write(browser, promise(get_today()), device=device)
        push_service.statuses[phone.endpoint] = 410
    busy = OperationalError("DELETE", {}, sqlite3.OperationalError("database is locked"))
    with app.app_context():
        engine = db.engine

    def refuse(*arguments: Any) -> None:
        if arguments[2].startswith("DELETE FROM push_subscription"):
            raise busy

    event.listen(engine, "before_cursor_execute", refuse)
    try:
        assert notify(app) == "0 sent, 2 gone, 0 to try again, 0 failed."
    finally:
        event.remove(engine, "before_cursor_execute", refuse)
    assert len(list_subscriptions(app)) == 2


def test_a_service_that_does_not_answer_is_soon_left_for_the_next_run(
    app: Flask, open_browser: Callable[[str], Browser], push_service: PushService
) -> None:
    """Each message may take ten seconds, and there may be thousands."""
    for number in range(6):
        browser = open_browser(f"phone00{number}")
        subscribe(browser, push_service.subscribe())
        write(browser, promise(get_today()), device=f"phone00{number}")
    push_service.hangs_up = True
    assert notify(app) == "0 sent, 0 gone, 3 to try again, 3 failed."
    assert len(push_service.asked) == day.MOST_TROUBLES
    push_service.hangs_up = False
    assert notify(app) == "3 sent, 0 gone, 0 to try again, 0 failed."


def test_devices_that_are_not_taken_keep_nobody_from_the_service(
    app: Flask, open_browser: Callable[[str], Browser], push_service: PushService
) -> None:
    for number in range(6):
        browser, phone = open_browser(f"phone00{number}"), push_service.subscribe()
        subscribe(browser, phone)
        write(browser, promise(get_today()), device=f"phone00{number}")
        if number < 5:
            push_service.statuses[phone.endpoint] = 400 + number
    assert notify(app) == "1 sent, 1 gone, 0 to try again, 4 failed."
