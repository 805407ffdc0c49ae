"""A browser asks to be told, and to be told no more; what it asks goes with its session, and is its own."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from server.database import begin_write
from server.ids import now
from server.push import views
from server.push.vapid import write_public_key
from server.sync.rows import lock_account
from tests.server.clients import Notebook
from tests.server.passkeys.browser import Browser
from tests.server.push.conftest import get_today, list_subscriptions, notify, promise, subscribe, write
from tests.support.push_service import PushService, Subscriber

PATH = "/api/push-subscription"


def endpoints(app: Flask) -> list[str]:
    return [endpoint for endpoint, _ in list_subscriptions(app)]


def test_it_is_off_until_asked_for_and_can_be_turned_off(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    key = write_public_key(app.extensions["settings"].secret_key)
    assert dana.ask("GET", PATH) == {"key": key, "since": None}
    dana.ask("DELETE", PATH, expect=204)
    subscribe(dana, push_service.subscribe())
    assert now() - 60_000 < dana.ask("GET", PATH)["since"] <= now()
    dana.ask("DELETE", PATH, expect=204)
    assert dana.ask("GET", PATH) == {"key": key, "since": None}
    assert endpoints(app) == []


def test_renewing_leaves_one_and_forgets_no_day(app: Flask, dana: Browser, push_service: PushService) -> None:
    subscribe(dana, push_service.subscribe())
    notify(app)
    since = dana.ask("GET", PATH)["since"]
    renewed = push_service.subscribe()
    subscribe(dana, renewed)
    assert list_subscriptions(app) == [(renewed.endpoint, get_today())]
    assert dana.ask("GET", PATH)["since"] == since


def test_a_browser_that_signs_in_anew_is_told_once(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    """Its earlier session may be there still: it was no device then."""
    again = Browser(app, dana.authenticator)
    again.sign_in()
    one = push_service.subscribe()
    subscribe(dana, one)
    subscribe(again, one)
    assert endpoints(app) == [one.endpoint]
    assert dana.ask("GET", PATH)["since"] is None


def test_two_sessions_of_one_browser_that_ask_at_once_leave_one(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    browsers = [dana, *(Browser(app, dana.authenticator) for _ in range(3))]
    for browser in browsers[1:]:
        browser.sign_in()
    for _ in range(10):
        one = push_service.subscribe()
        with ThreadPoolExecutor(8) as pool:
            told = [pool.submit(browser.call, "PUT", PATH, one.describe()) for browser in browsers * 2]
            answers = [each.result() for each in told]
        assert [answer.status_code for answer in answers] == [204] * 8
        assert endpoints(app) == [one.endpoint]


def test_who_asks_while_the_session_ends_is_signed_out(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    for _ in range(5):
        again = Browser(app, dana.authenticator)
        again.sign_in()
        body = push_service.subscribe().describe()
        with ThreadPoolExecutor(1) as pool:
            with app.app_context(), begin_write() as connection:
                (account,) = connection.execute(text("SELECT id FROM account")).scalars()
                lock_account(connection, account)
                told = pool.submit(again.refused, "PUT", PATH, body)
                dana.ask("GET", PATH)
                newest = "SELECT id FROM session ORDER BY created_at DESC, id DESC LIMIT 1"
                connection.execute(text(f"DELETE FROM session WHERE id = ({newest})"))
            assert told.result() == (401, "signed_out")
        assert endpoints(app) == []


def test_of_too_many_browsers_those_that_asked_last_are_told(
    app: Flask, dana: Browser, push_service: PushService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "MOST_OF_AN_ACCOUNT", 2)
    later = iter(range(3))
    monkeypatch.setattr(views, "now", lambda: now() + next(later) * 1000)
    devices = [push_service.subscribe() for _ in range(3)]
    for device in devices:
        browser = Browser(app, dana.authenticator)
        browser.sign_in()
        subscribe(browser, device)
    assert sorted(endpoints(app)) == sorted(device.endpoint for device in devices[1:])


@pytest.mark.parametrize("way", ["sign out", "from another device", "device signs in anew", "account"])
def test_it_goes_with_its_session(way: str, app: Flask, dana: Browser, push_service: PushService) -> None:
    subscribe(dana, push_service.subscribe())
    laptop = Browser(app, dana.authenticator)
    if way == "sign out":
        dana.ask("DELETE", "/api/session", expect=204)
    elif way == "from another device":
        laptop.sign_in()
        laptop.ask("DELETE", "/api/sessions", expect=204)
    elif way == "device signs in anew":
        laptop.sign_in(device={"id": "phone001"})
    else:
        with app.app_context(), begin_write() as connection:
            connection.execute(text("DELETE FROM account"))
    assert endpoints(app) == []


def test_another_accounts_subscription_cannot_be_touched(
    app: Flask, dana: Browser, open_browser: Callable[[str], Browser], push_service: PushService
) -> None:
    """Not even by who knows its address."""
    mallory = open_browser("mallory1")
    one = push_service.subscribe()
    subscribe(dana, one)
    write(dana, promise(get_today()))
    before = list_subscriptions(app)
    mallory.ask("DELETE", PATH, expect=204)
    assert mallory.ask("GET", PATH)["since"] is None
    forged = {**Subscriber(one.endpoint).describe("Etc/GMT+12")}
    mallory.ask("PUT", PATH, forged, expect=204)
    mallory.ask("DELETE", PATH, expect=204)
    assert list_subscriptions(app) == before
    assert notify(app) == "1 sent, 0 gone, 0 to try again, 0 failed."
    assert len(push_service.messages[one.endpoint]) == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"endpoint": "https://example.org/push"}, "push_refused"),
        ({"endpoint": "http://127.0.0.1:1/push"}, "push_refused"),
        ({"endpoint": "https://169.254.169.254/"}, "push_refused"),
        ({"p256dh": "B" + "A" * 86}, "push_refused"),
        ({"p256dh": "short"}, "malformed"),
        ({"auth": "A" * 21}, "malformed"),
        ({"auth": "A" * 22 + "\n"}, "malformed"),
        ({"timezone": "Nowhere/Land"}, "malformed"),
        ({"endpoint": ""}, "malformed"),
        ({"endpoint": 7}, "malformed"),
        ({"more": "x"}, "malformed"),
    ],
)
def test_what_cannot_be_reached_is_told_at_once(
    change: dict[str, Any], code: str, app: Flask, dana: Browser, push_service: PushService
) -> None:
    body = {**push_service.subscribe().describe(), **change}
    assert dana.refused("PUT", PATH, body) == (422, code)
    assert endpoints(app) == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_token_has_no_subscription(method: str, notebook: Notebook, push_service: PushService) -> None:
    body = push_service.subscribe().describe() if method == "PUT" else None
    answer = notebook.request(method, PATH, json=body) if body else notebook.request(method, PATH)
    assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed")
