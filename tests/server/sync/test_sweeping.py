"""Photos and memos that no record names are swept in the end; what one may still come to name is not."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select, update

from server.blobs.models import Blob
from server.commands import sweep_unnamed_bytes
from server.database import begin_read, begin_write
from server.ids import create_id, now
from tests.server.clients import Device, Notebook

DAY = 24 * 60 * 60 * 1000
VOICE = b"ID3\x04\0\0 a voice"
OTHER = b"ID3\x04\0\0 another"


def sha(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()


def send(notebook: Notebook, *memos: bytes) -> list[int]:
    return [
        notebook.request("PUT", f"/api/blobs/{sha(raw)}", data=raw, content_type="audio/mpeg").status_code
        for raw in memos
    ]


def let_days_pass(notebook: Notebook, days: int) -> None:
    older = update(Blob).where(Blob.account_id == notebook.account)
    with notebook.app.app_context(), begin_write() as connection:
        connection.execute(older.values(created_at=Blob.created_at - days * DAY))


def sweep(app: Flask, *arguments: str) -> int:
    result = app.test_cli_runner().invoke(args=["sweep", *arguments])
    assert result.exit_code == 0, result.output
    return int(result.output.split()[0])


def list_kept(notebook: Notebook) -> list[str]:
    held = select(Blob.sha256).where(Blob.account_id == notebook.account)
    with notebook.app.app_context(), begin_read() as connection:
        return sorted(connection.execute(held).scalars())


def test_a_forgotten_memo_that_is_sent_again_goes_after_a_month(app: Flask, phone: Device) -> None:
    memo = create_id()
    phone.start().ask(phone.change({"sha256": sha(VOICE)}, id=memo, kind="memo"))
    assert send(phone.notebook, VOICE) == [201]
    phone.ask(phone.change({"erased_at": now()}, id=memo, kind="memo"))
    assert list_kept(phone.notebook) == []

    assert send(phone.notebook, VOICE) == [201], "nothing of it was remembered"
    let_days_pass(phone.notebook, 29)
    assert sweep(app) == 0
    let_days_pass(phone.notebook, 2)
    assert sweep(app) == 1
    assert list_kept(phone.notebook) == []


def test_what_a_record_names_stays_however_old_it_is(app: Flask, phone: Device) -> None:
    in_bin, named = create_id(), create_id()
    assert send(phone.notebook, VOICE, OTHER) == [201, 201]
    phone.start().ask(
        phone.change({"sha256": sha(VOICE), "deleted_at": now()}, id=in_bin, kind="memo"),
        phone.change({"sha256": sha(OTHER)}, id=named, kind="photo"),
    )
    let_days_pass(phone.notebook, 1000)
    assert sweep(app, "--days", "2") == 0
    assert list_kept(phone.notebook) == sorted([sha(VOICE), sha(OTHER)])


def test_what_another_hash_took_the_place_of_is_swept(app: Flask, phone: Device) -> None:
    memo = create_id()
    assert send(phone.notebook, VOICE, OTHER) == [201, 201]
    phone.start().ask(phone.change({"sha256": sha(VOICE)}, id=memo, kind="memo"))
    phone.ask(phone.change({"sha256": sha(OTHER)}, id=memo, kind="memo"))
    let_days_pass(phone.notebook, 31)
    assert sweep(app) == 1
    assert list_kept(phone.notebook) == [sha(OTHER)]


def test_bytes_may_come_long_before_their_record(app: Flask, phone: Device) -> None:
    assert send(phone.notebook, VOICE) == [201]
    let_days_pass(phone.notebook, 40)
    assert send(phone.notebook, VOICE) == [200], "known, and from now on waiting for its record anew"
    assert sweep(app, "--days", "2") == 0
    phone.start().ask(phone.change({"sha256": sha(VOICE)}, kind="memo"))
    let_days_pass(phone.notebook, 40)
    assert sweep(app) == 0
    assert list_kept(phone.notebook) == [sha(VOICE)]


def test_bytes_that_are_swept_as_they_are_sent_again_are_taken_in(app: Flask, notebook: Notebook) -> None:
    assert send(notebook, VOICE) == [201]
    let_days_pass(notebook, 31)
    assert sweep(app) == 1
    assert send(notebook, VOICE) == [201]
    assert list_kept(notebook) == [sha(VOICE)]


def test_each_notebook_names_its_own(
    app: Flask, notebook: Notebook, open_notebook: Callable[..., Notebook]
) -> None:
    other = open_notebook("Kim")
    assert send(notebook, VOICE) == send(other, VOICE) == [201]
    kim = other.device("kims0000").start()
    kim.ask(kim.change({"sha256": sha(VOICE)}, kind="memo"))
    for one in notebook, other:
        let_days_pass(one, 31)
    assert send(other, VOICE) == [200], "which is no word about another's"
    assert sweep(app) == 1
    assert (list_kept(notebook), list_kept(other)) == ([], [sha(VOICE)])


@pytest.mark.parametrize("days", ["1", "0", "-1"])
def test_nobody_sweeps_what_came_today(app: Flask, notebook: Notebook, days: str) -> None:
    assert send(notebook, VOICE) == [201]
    assert app.test_cli_runner().invoke(sweep_unnamed_bytes, ["--days", days]).exit_code == 2
    assert list_kept(notebook) == [sha(VOICE)]
