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

from server.database import db, reading
from server.shares import views

FOREIGN = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}


class Head(HTMLParser):
    """What stands in the page's head for the app to find."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.shared: dict[str, Any] = {}
        self.scripts = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.scripts += tag == "script"
        if tag == "meta" and told.get("name") == "shared":
            self.shared = json.loads(told["content"] or "")


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
    told = Head(share(app, files=files).text).shared
    assert len(told["files"]) == views.MOST_FILES
    assert told["left_out"] == 50 - views.MOST_FILES
    assert base64.b64decode(told["files"][0]["base64"]) == b"card"
    assert told["files"][0]["type"] == "image/jpeg"


@pytest.mark.parametrize("form", [
    lambda: {"text": "x" * (views.LONGEST + 1)},
    lambda: {"files": [(io.BytesIO(b"x" * (views.LONGEST + 1)), "large.jpg")]},
    lambda: {f"part{number}": "x" for number in range(views.MOST_PARTS + 1)},
], ids=["text", "file", "parts"])  # fmt: skip
def test_too_much_leads_to_a_page_that_says_so(form: Callable[[], dict[str, Any]], app: Flask) -> None:
    answer = share(app, **form())
    assert (answer.status_code, answer.headers["Location"]) == (303, "/share?refused=too_large")


def test_nothing_of_it_is_kept(app: Flask) -> None:
    share(app, title="Told in confidence")
    with app.app_context(), reading() as connection:
        for table in inspect(db.engine).get_table_names():
            rows = connection.execute(text(f"SELECT * FROM {table}")).all()
            assert "Told in confidence" not in str(rows)
