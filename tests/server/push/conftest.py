"""The app beside a push service of our own, and a person whose browser may be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import text

from server.database import begin_read, begin_write, db
from server.ids import create_id
from tests.server.clients import Device, Notebook
from tests.server.conftest import build_app
from tests.server.passkeys.browser import Browser
from tests.support.push_service import PushService, Subscriber

Record = tuple[str, str, dict[str, Any]]


@pytest.fixture
def push_service() -> Iterator[PushService]:
    service = PushService()
    yield service
    service.close()


@pytest.fixture
def app(database_url: str, tmp_path: Path, push_service: PushService) -> Iterator[Flask]:
    """The app on a migrated database of its own, that knows our push service."""
    app = build_app(database_url, tmp_path / "data", PUSH_ORIGINS=push_service.origin)
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


@pytest.fixture
def open_browser(app: Flask) -> Callable[[str], Browser]:
    """A person signed in on a device, with a notebook of their own."""

    def open_(device: str) -> Browser:
        browser = Browser(app)
        browser.begin_notebook(device={"id": device, "name": "Phone"})
        return browser

    return open_


@pytest.fixture
def dana(open_browser: Callable[[str], Browser]) -> Browser:
    return open_browser("phone001")


def find_zone_at_noon() -> str:
    """One in which it is between twelve and one now."""
    ahead = (12 - datetime.now(UTC).hour + 12) % 24 - 12
    return f"Etc/GMT{-ahead:+d}" if ahead else "UTC"


def subscribe(browser: Browser, subscriber: Subscriber, zone: str = "") -> None:
    """Tell this browser from now on; where no zone is given, it is noon where it is."""
    body = subscriber.describe(zone or find_zone_at_noon())
    browser.ask("PUT", "/api/push-subscription", body, expect=204)


def get_today(ahead: int = 0) -> str:
    """The day where it is noon, or one so many days ahead of it."""
    return (datetime.now(ZoneInfo(find_zone_at_noon())).date() + timedelta(ahead)).isoformat()


def write(browser: Browser, *records: Record, device: str = "phone001") -> None:
    """Bring records into the notebook, by the browser's own session."""
    phone = Device(Notebook(browser.app, "", ""), device)
    epoch = browser.ask("POST", "/api/sync", phone.question())["epoch"]
    changes = [phone.change(fields, id=id_, kind=kind) for kind, id_, fields in records]
    assert browser.ask("POST", "/api/sync", phone.question(*changes, epoch=epoch))["refused"] == []


def promise(due_on: str, **more: Any) -> Record:
    return "jot", create_id(), {"kind": "promise", "text": "The RFP template", "due_on": due_on, **more}


def plan(due_on: str, **more: Any) -> Record:
    return "followup", create_id(), {"state": "open", "due_on": due_on, **more}


def notify(app: Flask) -> str:
    """Run the command; what it printed."""
    done = app.test_cli_runner().invoke(args=["notify"])
    assert done.exit_code == 0, done.output
    return done.output.strip()


def list_subscriptions(app: Flask) -> list[tuple[str, str | None]]:
    """Endpoint and the day that was last told, of all there are."""
    with app.app_context(), begin_read() as connection:
        rows = connection.execute(text("SELECT endpoint, notified_on FROM push_subscription"))
        return [(row.endpoint, row.notified_on) for row in rows]


def tell_again(app: Flask, day: str) -> None:
    """As if the last day that was told had been this one."""
    with app.app_context(), begin_write() as connection:
        connection.execute(text("UPDATE push_subscription SET notified_on = :day"), {"day": day})
