"""The app in this process, on both sorts of database, and notebooks in it to speak with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from server import create_app
from server.accounts.creation import create_account, generate_handle
from server.accounts.tokens import create_token
from server.database import begin_write, db
from server.settings import Settings
from tests.server.clients import Device, Notebook


def build_app(url: str, data_dir: Path, **variables: str) -> Flask:
    environment = {"DATABASE_URL": url, "DATA_DIR": str(data_dir), **variables}
    return create_app(Settings.from_environment(environment))


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """The app on a migrated database of its own; the test runs once on each sort."""
    app = build_app(database_url, tmp_path / "data")
    yield app
    with app.app_context():
        for engine in db.engines.values():
            engine.dispose()


@pytest.fixture
def open_notebook(app: Flask) -> Callable[..., Notebook]:
    """Opens notebooks: `open_notebook("Dana", scope="all")`."""

    def opened(name: str = "Dana", scope: str = "all") -> Notebook:
        with app.app_context(), begin_write() as connection:
            account = create_account(connection, name, generate_handle())
            token = create_token(connection, account, "test", scope)
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
