"""The app starts, knows whether it may be sent requests, and its commands do what they say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from server.database import begin_write
from server.kinds import KINDS
from tests.conftest import Serve
from tests.server.clients import Device, Notebook
from tests.server.conftest import build_app


def run(app: Flask, *arguments: str) -> str:
    done = app.test_cli_runner().invoke(args=arguments)
    assert done.exit_code == 0, done.output
    return done.output


def test_it_is_ready_when_its_tables_are_there_or_newer_ones(app: Flask) -> None:
    assert app.test_client().get("/healthz").status_code == 200
    assert app.test_client().get("/readyz").status_code == 200
    for version, status in (("0001", 503), ("9999", 200)):
        with app.app_context(), begin_write() as connection:
            connection.execute(
                text("UPDATE alembic_version SET version_num = :version"), {"version": version}
            )
        assert app.test_client().get("/readyz").status_code == status, version


def test_without_tables_it_lives_but_is_not_ready(tmp_path: Path) -> None:
    client = build_app(f"sqlite:///{tmp_path}/new.sqlite3", tmp_path).test_client()
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503


def test_the_migrations_make_what_the_models_say(app: Flask) -> None:
    run(app, "db", "check")
    with app.app_context(), begin_write() as connection:
        connection.execute(text("ALTER TABLE account DROP COLUMN name"))
    assert app.test_cli_runner().invoke(args=["db", "check"]).exit_code == 1


def test_the_migrations_can_be_taken_back(app: Flask) -> None:
    run(app, "db", "downgrade", "base")
    run(app, "db", "upgrade")
    assert app.test_client().get("/readyz").status_code == 200


def test_what_was_written_before_there_were_marks_counts_as_one_transaction(
    app: Flask, phone: Device, laptop: Device
) -> None:
    phone.start()
    for words in ("before", "still before"):
        phone.ask(phone.change({"text": words}))
    laptop.start()
    run(app, "db", "downgrade", "0003")
    run(app, "db", "upgrade")
    phone.marks.clear()
    first, last = laptop.ask(limit=1), phone.ask()
    assert first["mark"] == last["mark"] != ""
    phone.ask(phone.change({"text": "after"}))
    assert {laptop.ask()["epoch"], phone.ask()["epoch"]} == {phone.epoch}


def test_an_account_made_by_command_opens_its_notebook(app: Flask) -> None:
    made = json.loads(run(app, "account", "create", "Dana"))
    assert made.keys() == {"account", "token"}
    device = Notebook(app, made["account"], made["token"]).device("phone000").start()
    assert device.ask(device.change({"text": "hello"}))["revision"] == 1


def test_seeding_fills_a_notebook_with_sound_records(app: Flask) -> None:
    made = json.loads(run(app, "seed", "--records", "700"))
    device = Notebook(app, made["account"], made["token"]).device("phone000").start()
    records = device.catch_up()
    assert len(records) == made["records"] == 700
    people = [record for record in records.values() if record["kind"] == "person"]
    assert len(people) > 100
    for record in records.values():
        assert KINDS[record["kind"]]().load(record["fields"]) == record["fields"]
        assert record["fields"].get("event_id", people[0]["fields"]["event_id"]) in records


def test_seeding_adds_to_a_notebook_there_is(app: Flask, notebook: Notebook) -> None:
    run(app, "seed", "--records", "5", "--account", notebook.account)
    assert len(notebook.device("phone000").start().catch_up()) == 5


def test_a_notebook_that_is_not_there_is_not_seeded(app: Flask) -> None:
    done = app.test_cli_runner().invoke(args=["seed", "--account", "nobody"])
    assert (done.exit_code, "no such notebook" in done.output) == (2, True)


@pytest.mark.parametrize("database", ["sqlite_url", "postgres_url"])
def test_several_processes_serve_one_notebook(
    serve: Serve, request: pytest.FixtureRequest, database: str
) -> None:
    server = serve(request.getfixturevalue(database), processes=2)
    assert len(server.workers()) == 2
    assert server.account("Dana").token
