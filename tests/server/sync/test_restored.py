"""A server that came back from a backup is made whole by its devices."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from server.database import begin_write
from server.ids import create_id
from tests.server.clients import Device


class Backup:
    """All rows of all tables of the notebook, to be put back."""

    TABLES = ("account", "device", "record")

    def __init__(self, app: Flask):
        self.app = app
        with app.app_context(), begin_write() as connection:
            self.rows = {
                table: [dict(row) for row in connection.execute(text(f"SELECT * FROM {table}")).mappings()]
                for table in self.TABLES
            }

    def bring_back(self) -> None:
        with self.app.app_context(), begin_write() as connection:
            connection.execute(text("DELETE FROM record"))
            connection.execute(text("DELETE FROM device"))
            (account,) = self.rows["account"]
            connection.execute(
                text(
                    "UPDATE account SET revision = :revision, epoch = :epoch, floor = :floor, clock = :clock"
                ),
                account,
            )
            for table in ("device", "record"):
                for row in self.rows[table]:
                    names = ", ".join(row)
                    marks = ", ".join(f":{name}" for name in row)
                    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)


def offered(record: dict[str, Any]) -> dict[str, Any]:
    """A record as a device offers it again: each field's base is its own stamp."""
    return {**record, "base": record["stamps"]}


@pytest.fixture
def jot(phone: Device, laptop: Device) -> str:
    jot, stamp = create_id(), phone.stamp()
    phone.start().ask(phone.change({"text": "old"}, id=jot, stamp=stamp))
    laptop.start().catch_up()
    phone.first = stamp  # type: ignore[attr-defined]
    return jot


def test_the_command_begins_a_new_epoch(app: Flask, phone: Device, jot: str) -> None:
    result = app.test_cli_runner().invoke(args=["restored"])
    assert result.exit_code == 0, result.output
    answer = phone.ask()
    assert answer["epoch"] != phone.epoch
    assert answer["changes"] == []


def test_what_only_devices_hold_comes_back(app: Flask, phone: Device, laptop: Device, jot: str) -> None:
    backup = Backup(app)
    second = create_id()
    phone.ask(
        phone.change({"text": "new"}, id=jot, base=phone.first),  # type: ignore[attr-defined]
        phone.change({"text": "written after the backup"}, id=second),
    )
    records = {record["id"]: record for record in phone.ask(heard=0)["changes"]}
    backup.bring_back()
    app.test_cli_runner().invoke(args=["restored"])

    phone.heard, phone.tries = 0, []
    phone.start().ask(*map(offered, records.values()))

    laptop.heard = 0
    assert laptop.start().catch_up() == records, "the later words are back, and nothing was kept beside them"


def test_an_old_copy_that_is_offered_again_changes_nothing(
    app: Flask, phone: Device, laptop: Device, jot: str
) -> None:
    old = phone.ask(heard=0)["changes"][0]
    laptop.ask(laptop.change({"text": "newer"}, id=jot, base=old["stamps"]["text"], stamp=laptop.stamp(10)))
    app.test_cli_runner().invoke(args=["restored"])
    phone.start().ask(offered(old))
    assert [record["fields"] for record in phone.ask(heard=0)["changes"]] == [{"text": "newer"}]


def test_a_device_that_has_heard_more_proves_a_forgotten_restore(app: Flask, phone: Device, jot: str) -> None:
    backup = Backup(app)
    phone.ask(phone.change({"text": "after the backup"}))
    backup.bring_back()
    lost = phone.epoch

    answer = phone.ask(phone.change({"text": "and now"}))

    assert answer["epoch"] != lost
    assert (answer["revision"], answer["changes"]) == (0, []), "nothing was taken in"
    phone.heard, phone.tries = 0, []
    again = phone.start().ask(phone.change({"text": "and now"}))
    assert again["refused"] == [], "and its requests before the restore do not make it a twin"


def test_a_poll_proves_it_too(app: Flask, phone: Device, jot: str) -> None:
    known = phone.epoch
    assert phone.ask(heard=phone.heard + 1)["epoch"] != known


def test_an_old_copy_offered_after_a_restore_is_no_wording(
    app: Flask, phone: Device, laptop: Device, jot: str
) -> None:
    """The laptop had heard the old words only; the backup holds those that followed."""
    old = phone.ask(heard=0)["changes"][0]
    phone.ask(
        phone.change({"text": "new"}, id=jot, base=phone.first),  # type: ignore[attr-defined]
    )
    app.test_cli_runner().invoke(args=["restored"])
    laptop.start().ask(offered(old))
    laptop.heard = 0
    assert [record["fields"] for record in laptop.catch_up().values()] == [{"text": "new"}]
