"""Whatever goes wrong under /api/ is answered in one shape, and tells nothing that is not for telling."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from server.database import begin_write, fetch_one_unpooled
from server.problems import Code
from tests.server.conftest import build_app

SECRET = "what she said in confidence"


@pytest.fixture
def failing(sqlite_url: str, tmp_path: Path) -> Flask:
    app = build_app(sqlite_url, tmp_path)

    def fail(how: str) -> str:
        if how == "bug":
            raise RuntimeError(SECRET)
        if how == "sql":
            with begin_write() as connection:
                connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": SECRET})
        if how == "unpooled":
            fetch_one_unpooled("SELECT ? FROM nowhere", (SECRET,))
        return "fine"

    app.add_url_rule("/api/fail/<how>", view_func=fail)
    return app


@pytest.mark.parametrize("how", ["bug", "sql", "unpooled"])
def test_a_fault_of_ours_tells_no_words(failing: Flask, caplog: pytest.LogCaptureFixture, how: str) -> None:
    with caplog.at_level(logging.DEBUG):
        response = failing.test_client().get(f"/api/fail/{how}")
    problem = response.get_json()
    assert (response.status_code, problem["code"]) == (500, "failed")
    assert problem.keys() == {"type", "title", "status", "code", "detail"}
    for output in (response.text, caplog.text):
        assert SECRET not in output
    assert "nowhere" not in response.text
    assert 'File "' not in response.text
    assert "in fail" in caplog.text, "the log says where it was"


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/api/nothing", 404, Code.NOT_FOUND),
        ("POST", "/api/openapi.json", 405, Code.WRONG_METHOD),
        ("GET", "/api/account", 401, Code.SIGNED_OUT),
        ("GET", "/api/records?limit=x", 422, Code.MALFORMED),
    ],
)
def test_every_error_has_the_shape(failing: Flask, method: str, path: str, status: int, code: str) -> None:
    response = failing.test_client().open(path, method=method)
    problem = response.get_json()
    assert response.content_type == "application/problem+json"
    assert (response.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["title"]
    assert problem["detail"]
    assert response.headers["Cache-Control"] == "no-store"


def test_a_method_that_is_not_allowed_names_those_that_are(failing: Flask) -> None:
    response = failing.test_client().delete("/api/sync")
    assert "POST" in response.headers["Allow"]


def test_a_database_that_is_gone_is_busy_not_broken(tmp_path: Path) -> None:
    """Its answers can come later: a device should try again, and forget nothing."""
    app = build_app("postgresql://nobody@127.0.0.1:1/nothing", tmp_path)
    response = app.test_client().post("/api/sync", headers={"Authorization": "Bearer x"})
    assert (response.status_code, response.get_json()["code"]) == (503, "busy")
    assert "Retry-After" in response.headers
    assert app.test_client().get("/readyz").status_code == 503
    assert app.test_client().get("/healthz").status_code == 200
