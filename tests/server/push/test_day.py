"""Who asked for it is told on the day: once, at a decent hour, however many instances are asked to."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import text

from server.database import begin_write
from server.ids import create_id
from server.push import day
from tests.server.conftest import build_app
from tests.server.passkeys.browser import DAY, Browser, let_time_pass
from tests.server.push.conftest import (
    get_today,
    list_subscriptions,
    notify,
    plan,
    promise,
    subscribe,
    tell_again,
    write,
)
from tests.support.push_service import PushService
from tests.support.server import run_flask

DANA = create_id()
NOTHING = "0 sent, 0 gone, 0 to try again, 0 failed."


def test_the_day_is_told_without_a_word_of_theirs(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    phone = push_service.subscribe()
    subscribe(dana, phone)
    write(
        dana,
        ("person", DANA, {"name": "Renee Castillo"}),
        promise(get_today(), person_ids=[DANA], in_confidence=True),
        plan(get_today()),
        promise(get_today(ahead=1)),
        plan(get_today(ahead=-1)),
    )
    assert notify(app) == "1 sent, 0 gone, 0 to try again, 0 failed."
    (message,) = push_service.messages[phone.endpoint]
    assert message == {
        "web_push": 8030,
        "notification": {
            "title": "A promise is for today",
            "body": "Something to give today",
            "lang": "en-US",
            "dir": "ltr",
            "tag": "today",
            "navigate": f"{dana.origin}/follow-up",
            "app_badge": "3",
        },
    }
    (claims,) = push_service.claims
    assert claims["sub"] == dana.origin
    assert claims["key"] == dana.ask("GET", "/api/push-subscription")["key"]
    (headers,) = push_service.headers
    assert (headers["Urgency"], headers["Topic"]) == ("normal", "today")
    assert 7 * 3600 <= int(headers["TTL"]) <= 8 * 3600, "in the evening it is no longer delivered"


def test_one_is_told_once_a_day_on_each_device(app: Flask, dana: Browser, push_service: PushService) -> None:
    laptop = Browser(app, dana.authenticator)
    laptop.sign_in(device={"id": "laptop00"})
    devices = push_service.subscribe(), push_service.subscribe()
    for browser, device in zip((dana, laptop), devices, strict=True):
        subscribe(browser, device)
    write(dana, promise(get_today()))
    assert notify(app) == "2 sent, 0 gone, 0 to try again, 0 failed."
    assert notify(app) == NOTHING
    assert [len(push_service.messages[device.endpoint]) for device in devices] == [1, 1]
    tell_again(app, get_today(ahead=-1))
    assert notify(app) == "2 sent, 0 gone, 0 to try again, 0 failed."


def test_a_quiet_day_is_quiet(app: Flask, dana: Browser, push_service: PushService) -> None:
    subscribe(dana, push_service.subscribe())
    write(dana, promise(get_today(ahead=1)), promise(get_today(ahead=-1)))
    assert notify(app) == NOTHING
    assert push_service.asked == []


def test_the_weekly_hour_is_told_on_its_day(app: Flask, dana: Browser, push_service: PushService) -> None:
    phone = push_service.subscribe()
    subscribe(dana, phone)
    setting = create_id()
    today = date.fromisoformat(get_today())
    for device, day_of_week in (("phone001", today + timedelta(1)), ("tablet01", today)):
        choice = {"name": "weekly_hour", "value": day_of_week.strftime("%a").lower()}
        write(dana, ("setting", setting, choice), promise(get_today(ahead=-1)), device=device)
        notify(app)
        tell_again(app, get_today(ahead=-1))
    (message,) = push_service.messages[phone.endpoint]
    assert message["notification"]["title"] == "Time for your weekly hour"
    assert message["notification"]["app_badge"] == "2"


@pytest.mark.parametrize(
    ("hour", "told"), [(0, 0), (3, 0), (8, 0), (9, 1), (12, 1), (19, 1), (20, 0), (23, 0)]
)
def test_nobody_is_told_at_night(
    hour: int,
    told: int,
    app: Flask,
    dana: Browser,
    push_service: PushService,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where they are: in Chicago it is Wednesday still."""
    at = datetime(2026, 12, 2, hour, 30, tzinfo=ZoneInfo("America/Chicago"))
    monkeypatch.setattr(day, "now", lambda: int(at.timestamp() * 1000))
    subscribe(dana, push_service.subscribe(), "America/Chicago")
    write(dana, promise("2026-12-02"))
    assert notify(app) == f"{told} sent, 0 gone, 0 to try again, 0 failed."


def test_whose_session_has_ended_is_told_nothing(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    subscribe(dana, push_service.subscribe())
    write(dana, promise(get_today()))
    let_time_pass(app, 91 * DAY)
    assert notify(app) == NOTHING


@pytest.mark.parametrize("status", [404, 410])
def test_a_device_that_is_gone_is_forgotten(
    status: int, app: Flask, dana: Browser, push_service: PushService
) -> None:
    phone = push_service.subscribe()
    subscribe(dana, phone)
    write(dana, promise(get_today()))
    push_service.statuses[phone.endpoint] = status
    assert notify(app) == "0 sent, 1 gone, 0 to try again, 0 failed."
    assert list_subscriptions(app) == []


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_service_is_asked_again_in_the_next_run(
    status: int, app: Flask, dana: Browser, push_service: PushService
) -> None:
    phone = push_service.subscribe()
    subscribe(dana, phone)
    write(dana, promise(get_today()))
    push_service.statuses[phone.endpoint] = status
    assert notify(app) == "0 sent, 0 gone, 1 to try again, 0 failed."
    assert list_subscriptions(app) == [(phone.endpoint, None)]
    del push_service.statuses[phone.endpoint]
    assert notify(app) == "1 sent, 0 gone, 0 to try again, 0 failed."


@pytest.mark.parametrize("status", [302, 400, 403, 413])
def test_what_is_not_taken_is_not_sent_over_and_over(
    status: int, app: Flask, dana: Browser, push_service: PushService
) -> None:
    phone = push_service.subscribe()
    subscribe(dana, phone)
    write(dana, promise(get_today()))
    push_service.statuses[phone.endpoint] = status
    assert notify(app) == "0 sent, 0 gone, 0 to try again, 1 failed."
    assert notify(app) == NOTHING
    assert list_subscriptions(app) == [(phone.endpoint, get_today())]


def test_a_service_that_is_not_there_stops_nobody_else(
    app: Flask, dana: Browser, open_browser: Callable[[str], Browser], push_service: PushService
) -> None:
    tom = open_browser("phone002")
    for browser, device in (dana, "phone001"), (tom, "phone002"):
        subscribe(browser, push_service.subscribe())
        write(browser, promise(get_today()), device=device)
    account = {"id": dana.ask("GET", "/api/account")["id"]}
    with app.app_context(), begin_write() as connection:
        lost = "UPDATE push_subscription SET endpoint = 'http://127.0.0.1:1/' WHERE account_id = :id"
        connection.execute(text(lost), account)
    assert notify(app) == "1 sent, 0 gone, 0 to try again, 1 failed."


def test_where_no_connection_comes_about_the_next_run_tries_again(
    app: Flask, dana: Browser, push_service: PushService
) -> None:
    phone = push_service.subscribe()
    subscribe(dana, phone)
    write(dana, promise(get_today()))
    push_service.close()
    assert notify(app) == "0 sent, 0 gone, 1 to try again, 0 failed."
    assert list_subscriptions(app) == [(phone.endpoint, None)]


def test_two_runs_at_once_send_one_message(
    app: Flask, dana: Browser, push_service: PushService, tmp_path: Path
) -> None:
    """Two processes, as two instances have them."""
    phone = push_service.subscribe()
    subscribe(dana, phone)
    write(dana, promise(get_today()))
    settings = app.extensions["settings"]
    environment = {
        "DATABASE_URL": settings.database_url,
        "SECRET_KEY": settings.secret_key,
        "PUSH_ORIGINS": push_service.origin,
        "PUBLIC_ORIGIN": settings.public_origin,
        "DATA_DIR": str(tmp_path / "other"),
    }
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(lambda _: run_flask(environment, "notify").strip(), range(2)))
    assert sorted(said) == [NOTHING, "1 sent, 0 gone, 0 to try again, 0 failed."]
    assert len(push_service.messages[phone.endpoint]) == 1


def test_many_runs_at_once_tell_each_of_many_once(
    app: Flask, open_browser: Callable[[str], Browser], push_service: PushService, tmp_path: Path
) -> None:
    devices = []
    for number in range(6):
        browser, phone = open_browser(f"phone00{number}"), push_service.subscribe()
        subscribe(browser, phone)
        write(browser, promise(get_today()), device=f"phone00{number}")
        devices.append(phone)
    variables = {"PUSH_ORIGINS": push_service.origin, "SECRET_KEY": app.extensions["settings"].secret_key}
    apps = [build_app(app.extensions["settings"].database_url, tmp_path, **variables) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(notify, apps))
    assert [len(push_service.messages[phone.endpoint]) for phone in devices] == [1] * 6
