"""The app in this process, on both sorts of database, and notebooks in it to speak with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from server import create_app
from server.database import db, writing
from server.passkeys.accounts import new_handle, open_account
from server.passkeys.tokens import give_token
from server.settings import Settings
from tests.server.speaking import Device, Notebook


def app_on(url: str, data_dir: Path) -> Flask:
    return create_app(Settings.from_environment({"DATABASE_URL": url, "DATA_DIR": str(data_dir)}))


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """The app on a migrated database of its own; the test runs once on each sort."""
    app = app_on(database_url, tmp_path / "data")
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


@pytest.fixture
def open_notebook(app: Flask) -> Callable[..., Notebook]:
    """Opens notebooks: `open_notebook("Dana", scope="all")`."""

    def opened(name: str = "Dana", scope: str = "all") -> Notebook:
        with app.app_context(), writing() as connection:
            account = open_account(connection, name, new_handle())
            token = give_token(connection, account, "test", scope)
        return Notebook(app, account, token)

    return opened


@pytest.fixture
def notebook(open_notebook: Callable[..., Notebook]) -> Notebook:
    return open_notebook()


@pytest.fixture
def phone(notebook: Notebook) -> Device:
    return notebook.device("phone000")


@pytest.fixture
def laptop(notebook: Notebook) -> Device:
    return notebook.device("laptop00")
