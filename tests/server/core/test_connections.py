"""The database server may go away, come back, or be another: whoever asks next is answered."""

from __future__ import annotations

import socket
from pathlib import Path

import psycopg
import pytest
from flask import Flask
from sqlalchemy import make_url

from server.database import begin_read
from tests.server.clients import Device
from tests.server.conftest import build_app
from tests.server.passkeys.browser import Browser

CUT = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture
def app(postgres_url: str, tmp_path: Path) -> Flask:
    return build_app(postgres_url, tmp_path)


def run_elsewhere(url: str, *statements: str) -> None:
    """By a connection that is not the app's."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("SET default_transaction_read_only = off")
        for statement in statements:
            connection.execute(statement)


def test_a_poll_does_not_notice_that_its_connection_was_cut(
    app: Flask, phone: Device, postgres_url: str
) -> None:
    phone.start().ask()
    with app.app_context(), begin_read():
        pass  # one more connection that rests in the pool, and will be cut as well
    run_elsewhere(postgres_url, CUT)
    phone.ask()


def test_a_push_does_not_notice_it_either(phone: Device, postgres_url: str) -> None:
    phone.start().ask(phone.change({"text": "before"}))
    run_elsewhere(postgres_url, CUT)
    phone.ask(phone.change({"text": "after"}))


def test_nor_does_who_signs_in_after_a_quiet_while(
    app: Flask, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No caller is looked up first, whose connection would tell."""
    browser = Browser(app)
    browser.ask("POST", "/api/session/options", {})
    monkeypatch.setattr("server.postgres.RESTED", 0.0)
    run_elsewhere(postgres_url, CUT)
    browser.ask("POST", "/api/session/options", {})


def test_a_server_that_takes_no_writes_any_more_is_left_with_all_connections(
    phone: Device, postgres_url: str
) -> None:
    """After a failover what was the primary may still answer reads: nothing goes on asking it."""
    phone.start().ask(phone.change({"text": "before"}))
    name = make_url(postgres_url).database
    run_elsewhere(postgres_url, f'ALTER DATABASE "{name}" SET default_transaction_read_only = on', CUT)
    refused = phone.send(phone.question(phone.change({"text": "meanwhile"})))
    assert (refused.status_code, refused.get_json()["code"]) == (503, "busy")
    assert int(refused.headers["Retry-After"]) > 0
    run_elsewhere(postgres_url, f'ALTER DATABASE "{name}" SET default_transaction_read_only = off')
    phone.ask(phone.change({"text": "after"}))


def test_of_several_servers_the_primary_is_found_though_others_are_gone_or_silent(
    postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.postgres.CONNECT_TIMEOUT", 2)  # the shortest that the driver knows
    url = make_url(postgres_url)
    with socket.create_server(("localhost", 0)) as silent:
        hosts = ["localhost:1", f"localhost:{silent.getsockname()[1]}"]
        hosts.append(f"{url.host or url.query['host']}:{url.port or 5432}")
        several = url.set(host=None, port=None, query={"host": hosts, "target_session_attrs": "primary"})
        app = build_app(several.render_as_string(hide_password=False), tmp_path)
        assert app.test_client().get("/readyz").status_code == 200
