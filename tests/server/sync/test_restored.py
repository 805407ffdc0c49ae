"""A server that came back from a backup, or lost its tail, is made whole by its devices, untold."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from server.accounts.caller import require_caller
from server.database import begin_write
from server.ids import create_id
from server.sync import views
from tests.server.clients import Device


class Backup:
    """All rows of all tables of the notebook, to be put back."""

    TABLES = ("account", "device", "mark", "record")

    def __init__(self, app: Flask):
        self.app = app
        with app.app_context(), begin_write() as connection:
            self.rows = {
                table: [dict(row) for row in connection.execute(text(f"SELECT * FROM {table}")).mappings()]
                for table in self.TABLES
            }

    def bring_back(self) -> None:
        with self.app.app_context(), begin_write() as connection:
            for table in self.TABLES[1:]:
                connection.execute(text(f"DELETE FROM {table}"))
            (account,) = self.rows["account"]
            columns = ", ".join(
                f"{name} = :{name}" for name in ("revision", "mark", "epoch", "floor", "clock")
            )
            connection.execute(text(f"UPDATE account SET {columns}"), account)
            for table in self.TABLES[1:]:
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


def begin_new_epoch(device: Device) -> None:
    """As if it had heard the same revision of another history."""
    known = device.epoch
    assert device.ask(mark="of another history")["epoch"] != known
    device.heard, device.tries = 0, []
    device.start()


def test_the_command_of_old_does_nothing_and_says_so(app: Flask, phone: Device, jot: str) -> None:
    result = app.test_cli_runner().invoke(args=["restored"])
    assert (result.exit_code, result.output[:14]) == (0, "Nothing to do:")
    assert phone.ask()["epoch"] == phone.epoch


def test_what_only_devices_hold_comes_back(app: Flask, phone: Device, laptop: Device, jot: str) -> None:
    backup = Backup(app)
    second = create_id()
    phone.ask(
        phone.change({"text": "new"}, id=jot, base=phone.first),  # type: ignore[attr-defined]
        phone.change({"text": "written after the backup"}, id=second),
    )
    records = {record["id"]: record for record in phone.ask(heard=0)["changes"]}
    backup.bring_back()

    known = phone.epoch
    assert phone.ask()["epoch"] != known
    phone.heard, phone.tries = 0, []
    phone.start().ask(*map(offered, records.values()))

    laptop.heard = 0
    assert laptop.start().catch_up() == records, "the later words are back, and nothing was kept beside them"


def test_an_old_copy_that_is_offered_again_changes_nothing(
    app: Flask, phone: Device, laptop: Device, jot: str
) -> None:
    old = phone.ask(heard=0)["changes"][0]
    laptop.ask(laptop.change({"text": "newer"}, id=jot, base=old["stamps"]["text"], stamp=laptop.stamp(10)))
    begin_new_epoch(phone)
    phone.ask(offered(old))
    assert [record["fields"] for record in phone.ask(heard=0)["changes"]] == [{"text": "newer"}]


def test_a_device_that_has_heard_more_proves_a_restore(app: Flask, phone: Device, jot: str) -> None:
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


def read_texts(device: Device) -> list[str]:
    device.heard, device.epoch = 0, None
    return sorted(record["fields"]["text"] for record in device.start().catch_up().values())


@pytest.mark.parametrize("written_since", [1, 2, 5], ids=["fewer", "as many", "more"])
@pytest.mark.parametrize("asks", ["a poll", "a push"])
def test_a_lost_tail_is_found_though_another_wrote_past_it(
    app: Flask, phone: Device, laptop: Device, jot: str, written_since: int, asks: str
) -> None:
    """A standby that had not heard everything takes over, and the laptop writes on before the phone comes."""
    backup = Backup(app)
    tail = [phone.change({"text": f"tail {number}"}) for number in (1, 2)]
    for change in tail:
        phone.ask(change)
    backup.bring_back()
    since = [f"since {number}" for number in range(written_since)]
    for words in since:
        laptop.ask(laptop.change({"text": words}))

    known, new = phone.epoch, [phone.change({"text": "new"})] if asks == "a push" else []
    answer = phone.ask(*new)

    assert answer["epoch"] != known
    assert (answer["revision"], answer["mark"], answer["changes"]) == (0, "", []), "nothing was taken in"
    phone.heard, phone.tries = 0, []
    phone.start().ask(*map(offered, tail), *new)
    assert read_texts(phone) == read_texts(laptop)
    assert set(read_texts(phone)) == {"old", "tail 1", "tail 2", *since, *(["new"] if new else [])}


def test_an_app_that_knows_of_no_marks_is_told_by_the_number_alone(
    app: Flask, phone: Device, laptop: Device, jot: str
) -> None:
    backup = Backup(app)
    phone.ask(phone.change({"text": "tail"}))
    backup.bring_back()
    phone.marks.clear()
    known = phone.epoch
    assert phone.ask()["epoch"] != known, "it has heard more than there is"
    laptop.start()
    laptop.marks.clear()
    laptop.ask(laptop.change({"text": "on"}))
    begun = laptop.epoch
    assert laptop.ask()["epoch"] == begun


def test_every_page_has_a_mark_by_which_the_next_is_asked(phone: Device, laptop: Device) -> None:
    phone.start()
    for number in range(3):
        phone.ask(*(phone.change({"text": f"{number} {letter}"}) for letter in "abc"))
    known = laptop.start().epoch
    pages: list[dict[str, Any]] = []
    while not pages or pages[-1]["more"]:
        pages.append(laptop.ask(limit=2))
    assert {page["epoch"] for page in pages} == {known}
    assert [page["revision"] for page in pages] == [2, 4, 6, 8, 9]
    marks = [page["mark"] for page in pages]
    assert [marks.index(mark) for mark in marks] == [0, 1, 1, 3, 3], "one transaction, one mark"
    assert phone.ask()["mark"] == marks[-1]


def test_a_push_that_changes_nothing_draws_no_mark(phone: Device, jot: str) -> None:
    before = phone.marks[phone.heard]
    phone.ask(phone.change({"text": "old"}, id=jot, stamp=phone.first))  # type: ignore[attr-defined]
    assert phone.marks[phone.heard] == before


def test_what_an_instance_without_marks_writes_starts_no_epoch(
    app: Flask, phone: Device, laptop: Device, jot: str
) -> None:
    """While an update rolls out, old and new ones take turns: the old one's revisions have no mark."""
    laptop.heard, known = 0, laptop.epoch
    for _ in range(2):
        with app.app_context(), begin_write() as connection:
            connection.execute(
                text("UPDATE record SET revision = (SELECT revision + 1 FROM account) WHERE id = :id"),
                {"id": jot},
            )
            connection.execute(text("UPDATE account SET revision = revision + 1"))
        assert jot in laptop.catch_up().keys() & phone.catch_up().keys()
        laptop.ask(laptop.change({"text": "new"}))
        assert {laptop.ask()["epoch"], phone.ask()["epoch"]} == {known}


def test_an_old_copy_offered_after_a_restore_is_no_wording(
    app: Flask, phone: Device, laptop: Device, jot: str
) -> None:
    """The laptop had heard the old words only; the backup holds those that followed."""
    old = phone.ask(heard=0)["changes"][0]
    phone.ask(
        phone.change({"text": "new"}, id=jot, base=phone.first),  # type: ignore[attr-defined]
    )
    begin_new_epoch(laptop)
    laptop.ask(offered(old))
    laptop.heard = 0
    assert [record["fields"] for record in laptop.catch_up().values()] == [{"text": "new"}]


def test_a_poll_from_before_a_failover_leaves_no_trace(
    phone: Device, jot: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its caller was read where the tail is missing, and its notebook is locked where it is not."""
    with monkeypatch.context() as patch:
        patch.setattr(views, "require_caller", lambda: replace(require_caller(), revision=0))
        assert phone.ask()["epoch"] == phone.epoch
    assert phone.ask(phone.change({"text": "no twin"}))["refused"] == []
