"""Everybody who may ask something of the API, each with a notebook of their own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update

from server.accounts.creation import create_account, generate_handle
from server.accounts.models import Account
from server.accounts.tokens import create_token
from server.database import begin_write, db
from server.links import views as links
from server.links.page_head import PageHead
from tests.server.conftest import build_app
from tests.server.passkeys.browser import Browser


@dataclass(frozen=True)
class Caller:
    """What a request is sent with."""

    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class World:
    """The app on a database of its own, and who asks it."""

    app: Flask
    nobody: Caller
    script: Caller
    person: Caller

    @property
    def callers(self) -> tuple[Caller, ...]:
        return self.nobody, self.script, self.person


def described() -> dict[str, Any]:
    """The description of the API, which needs no database."""
    with tempfile.TemporaryDirectory() as data_dir:
        app = build_app("postgresql://nobody@127.0.0.1:1/nothing", Path(data_dir))
        spec: dict[str, Any] = app.test_client().get("/api/openapi.json").get_json()
    return spec


Open = Callable[[str], World]
EPOCH = "e" * 16
"""Of all notebooks: in another one nothing that a device sends is looked at."""


@pytest.fixture
def open_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the app on a migrated database; no page is really visited."""
    monkeypatch.setattr(links, "visit_page", lambda _url: PageHead("A title", ""))
    opened: list[Flask] = []

    def open_(database_url: str) -> World:
        app = build_app(database_url, tmp_path)
        opened.append(app)
        world = World(app, Caller(), script(app), person(app))
        with app.app_context(), begin_write() as connection:
            connection.execute(update(Account).values(epoch=EPOCH))
        return world

    yield open_
    for app in opened:
        with app.app_context():
            for engine in db.engines.values():
                engine.dispose()


def script(app: Flask, scope: str = "all") -> Caller:
    with app.app_context(), begin_write() as connection:
        account = create_account(connection, "Tom", generate_handle())
        token = create_token(connection, account, "script", scope)
    return Caller({"Authorization": f"Bearer {token}"})


def person(app: Flask) -> Caller:
    browser = Browser(app)
    browser.begin_notebook()
    return Caller({"Sec-Fetch-Site": "same-origin"}, {"heedful": browser.cookie})
