"""Many write at once, each with connections of its own: no revision is missed."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from flask import Flask
from sqlalchemy import event

from server.database import begin_write, db, is_postgres
from server.ids import create_id
from server.sync import rows
from tests.server.clients import Device, Notebook
from tests.server.conftest import build_app

WRITERS, ROUNDS = 4, 12


def test_a_reader_hears_every_change_of_many_writers(
    app: Flask, notebook: Notebook, database_url: str, tmp_path: Path
) -> None:
    """Each writer has an app of its own on the same database, as processes have."""
    writers = [
        Notebook(build_app(database_url, tmp_path / "data"), notebook.account, notebook.token)
        for _ in range(WRITERS)
    ]
    written: set[str] = set()
    done = threading.Event()

    def write(number: int) -> set[str]:
        device = writers[number].device(f"writer{number:02}").start()
        mine = set()
        for turn in range(ROUNDS):
            change = device.change({"text": f"{number}.{turn}"})
            device.ask(change, device.change({"text": "beside"}, id=create_id()))
            mine.add(change["id"])
        return mine

    def read() -> set[str]:
        device = notebook.device("reader00").start()
        heard: set[str] = set()
        while True:
            last = done.is_set()
            heard |= device.catch_up().keys()
            if last:
                return heard

    with ThreadPoolExecutor(WRITERS + 1) as pool:
        reading = pool.submit(read)
        try:
            for mine in pool.map(write, range(WRITERS)):
                written |= mine
        finally:
            done.set()
        heard = reading.result()

    assert written <= heard
    assert notebook.device("afters00").start().ask()["revision"] == WRITERS * ROUNDS * 2, (
        "each took one revision"
    )


def test_who_cannot_get_the_lock_is_told_to_come_again(app: Flask, phone: Device, laptop: Device) -> None:
    question = phone.start().question(phone.change({"text": "patience"}))
    laptop.start()
    with app.app_context():
        if not is_postgres(db.engine):  # which waits 15 s; PostgreSQL waits 3 s
            db.engine.dispose()
            event.listen(db.engine, "connect", lambda opened, _: opened.execute("PRAGMA busy_timeout=50"))
        with begin_write() as connection:
            rows.lock_account(connection, phone.notebook.account)
            response = phone.send(question)
            assert laptop.ask()["changes"] == [], "whoever only reads does not wait"
    assert (response.status_code, response.get_json()["code"]) == (503, "busy")
    assert int(response.headers["Retry-After"]) > 0
    assert phone.send(question).get_json()["revision"] == 1
