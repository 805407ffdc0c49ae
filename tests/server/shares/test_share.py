"""What is shared before there is a worker comes back in the page, as plain data, and stays nowhere else."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import inspect, text
from werkzeug.test import TestResponse

from server.database import begin_read, db
from server.guards import limits
from server.guards.limits import Limit
from server.shares import views

FOREIGN = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}


def read(encoded: str) -> bytes:
    """As the page's script reads it."""
    return base64.b64decode(encoded, validate=True)


class Head(HTMLParser):
    """What stands in the page's head for the app to find."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.shared: dict[str, Any] = {}
        self.scripts = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.scripts += tag == "script"
        if tag == "meta" and attributes.get("name") == "shared":
            self.shared = json.loads(attributes["content"] or "")
            self.shared |= {name: read(self.shared[name]).decode() for name in views.TEXTS}


def share(app: Flask, **form: Any) -> TestResponse:
    return app.test_client().post("/share", data=form, headers=FOREIGN, content_type="multipart/form-data")


def test_the_page_holds_what_was_shared(app: Flask) -> None:
    answer = share(app, title="Stay interviews", text="for Dana", url="https://example.org/a")
    assert (answer.status_code, answer.mimetype) == (200, "text/html")
    assert answer.headers["Cache-Control"] == "no-store"
    expected = {"title": "Stay interviews", "text": "for Dana", "url": "https://example.org/a"}
    assert Head(answer.text).shared == {**expected, "files": [], "left_out": 0}


def test_script_is_only_text(app: Flask) -> None:
    hostile = "\"><script>alert(1)</script><meta name='shared' content='{}'>"
    quiet, loud = (Head(share(app, title=title).text) for title in ("", hostile))
    assert loud.shared["title"] == hostile
    assert loud.scripts == quiet.scripts


def test_files_come_along_and_too_many_are_told(app: Flask) -> None:
    files = [(io.BytesIO(b"card"), f"{number}.jpg") for number in range(50)]
    shared = Head(share(app, files=files).text).shared
    assert len(shared["files"]) == views.MOST_FILES
    assert shared["left_out"] == 50 - views.MOST_FILES
    first = {name: read(value) for name, value in shared["files"][0].items()}
    assert first == {"name": b"0.jpg", "type": b"image/jpeg", "bytes": b"card"}


@pytest.mark.parametrize("letter", ['"', "&", "<", "\\", "\x01", "é"])
def test_the_answer_is_hardly_longer_than_what_was_shared(letter: str, app: Flask) -> None:
    page = len(share(app).data)
    words, name = letter * (views.LONGEST_TEXT // 4), letter.replace('"', "'") * 1000
    answer = share(app, text=words, files=[(io.BytesIO(words.encode()), f"{name}.txt")])
    assert Head(answer.text).shared["text"] == words
    assert len(answer.data) - page < 1.4 * len((words * 2 + name).encode()) + 1000


def test_shares_of_one_address_are_limited(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SHARES", Limit("shares", 2, limits.HOUR))
    answers = [share(app, title="Again") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].get_json()["code"] == "too_many"
    assert "Again" not in answers[2].text


def test_a_plain_form_is_taken_too_and_not_read_further(app: Flask) -> None:
    def sent(text: str) -> TestResponse:
        return app.test_client().post("/share", data={"text": text}, headers=FOREIGN)

    assert Head(sent("plain").text).shared["text"] == "plain"
    assert sent("x" * views.LONGEST_TEXT).status_code == 303


@pytest.mark.parametrize(
    "form",
    [
        lambda: {"text": "x" * (views.LONGEST + 1)},
        lambda: {"text": "x" * (views.LONGEST_TEXT + 1)},
        lambda: {"title": "é" * (views.LONGEST_TEXT // 4), "text": "x" * (views.LONGEST_TEXT // 2 + 1)},
        lambda: {"files": [(io.BytesIO(b"x" * (views.LONGEST + 1)), "large.jpg")]},
        lambda: {f"part{number}": "x" for number in range(views.MOST_PARTS + 1)},
    ],
    ids=["all", "text", "texts", "file", "parts"],
)
def test_too_much_leads_to_a_page_that_says_so(form: Callable[[], dict[str, Any]], app: Flask) -> None:
    answer = share(app, **form())
    assert (answer.status_code, answer.headers["Location"]) == (303, "/share?refused=too_large")


def test_nothing_of_it_is_kept(app: Flask) -> None:
    share(app, title="Told in confidence")
    with app.app_context(), begin_read() as connection:
        for table in inspect(db.engine).get_table_names():
            rows = connection.execute(text(f"SELECT * FROM {table}")).all()
            assert "Told in confidence" not in str(rows)
