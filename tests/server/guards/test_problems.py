"""Every error under /api/ is a problem of one shape, and tells nothing of the inside."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask, abort
from werkzeug.exceptions import default_exceptions
from werkzeug.test import TestResponse

from server.problems import Code
from tests.server.conftest import build_app
from tests.server.passkeys.browser import Browser


@pytest.fixture
def sqlite_app(sqlite_url: str, tmp_path: Path) -> Flask:
    return build_app(sqlite_url, tmp_path)


def check_shape(answer: TestResponse, status: int | None = None) -> None:
    assert answer.content_type == "application/problem+json", answer.text
    problem = answer.get_json()
    assert {"type", "title", "status", "code", "detail"} <= set(problem)
    assert problem["status"] == answer.status_code == (status or answer.status_code)
    assert problem["code"] in set(Code)
    assert problem["detail"].strip()
    for inside in ("Traceback", "SELECT", "INSERT", "server/", "sqlalchemy", "marshmallow"):
        assert inside not in answer.text


@pytest.mark.parametrize("status", sorted(code for code in default_exceptions if code >= 400))
def test_every_error_that_werkzeug_knows(sqlite_app: Flask, status: int) -> None:
    sqlite_app.add_url_rule("/api/raise", view_func=lambda: abort(status))
    check_shape(sqlite_app.test_client().get("/api/raise"), status)


def test_every_route_answers_in_one_shape(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    signed_out = Browser(app)
    ids = {"passkey_id": "0" * 36, "session_id": "1", "sha256": "no hash"}
    seen = 0
    for rule in app.url_map.iter_rules():
        if not rule.rule.startswith("/api/"):
            continue
        path = rule.rule
        for part in path.split("/"):
            if "<" in part:
                path = path.replace(part, ids.get(part.strip("<>").split(":")[-1], "nonsense"))
        for browser in signed_out, dana:
            for method in "GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND":
                for body in BODIES:
                    if (method, path) == ("DELETE", "/api/session"):
                        continue
                    answer = browser.call(method, path, data=body, content_type="application/json")
                    if answer.status_code >= 400:
                        check_shape(answer)
                        seen += 1
                    if answer.status_code == 405:
                        assert answer.headers["Allow"]
    assert seen > 300


BODIES = (
    b"",
    b"{",
    b"[]",
    b"null",
    b'"x"',
    b"{}",
    b"\xff",
    b'{"a":1,"a":2}',
    b'{"ceremony":NaN}',
    b"[" * 5000,
    b'{"ceremony":"\\u0000","credential":{}}',
    b'{"ceremony":"x","credential":{"id":"\\ud800"}}',
    b'{"ceremony":"x","credential":[]}',
    b'{"ceremony":"x","credential":{},"device":{"id":"\\u0000"}}',
    b'{"code":"\\ud800","device":null}',
    b'{"name":"\\ud800\\u0000"}',
    b'{"name":123456789012345678901234567890}',
)


def test_no_address_is_made_from_the_host_that_a_request_names(app: Flask) -> None:
    for path in "/api//records", "/api/records/", "//evil.example", "/api//docs":
        answer = app.test_client().get(path, headers={"Host": "evil.example"})
        assert answer.status_code == 404
        assert "Location" not in answer.headers
        assert "evil.example" not in answer.text


def test_outside_the_api_the_plain_page_stays(app: Flask) -> None:
    answer = app.test_client().get("/nowhere")
    assert answer.status_code == 404
    assert answer.mimetype == "text/html"
