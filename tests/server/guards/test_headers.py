"""The headers stand on every answer: data, files, pages, errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from server import create_app
from server.guards.headers import UNUSED, USED
from server.settings import Settings
from server.shell import hash_styles
from tests.server.clients import Notebook

STYLES = " ".join(["'self'", *(f"'{style_hash}'" for style_hash in hash_styles())])
POLICY = (
    f"default-src 'none'; script-src 'self'; style-src {STYLES}; img-src 'self' blob: data:; "
    "media-src blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker"
)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/healthz"),
        ("GET", "/"),
        ("GET", "/people/0190"),
        ("POST", "/people"),
        ("GET", "/nowhere"),
        ("GET", "/api/nowhere"),
        ("GET", "/api/account"),
        ("GET", "/api/openapi.json"),
        ("POST", "/api/sync"),
        ("PATCH", "/api/sync"),
        ("OPTIONS", "/api/sync"),
        ("GET", "/api/explode"),
    ],
)
def test_every_answer_carries_them(app: Flask, method: str, path: str) -> None:
    app.add_url_rule("/api/explode", view_func=lambda: str(1 // 0))
    headers = app.test_client().open(path, method=method).headers
    assert headers.getlist("Content-Security-Policy") == [POLICY]
    assert headers.getlist("Referrer-Policy") == ["no-referrer"]
    assert headers.getlist("X-Content-Type-Options") == ["nosniff"]
    assert headers.getlist("Cross-Origin-Opener-Policy") == ["same-origin"]
    assert headers.getlist("Cross-Origin-Resource-Policy") == ["same-origin"]
    assert len(headers.getlist("Permissions-Policy")) == 1
    assert "Strict-Transport-Security" not in headers
    assert "Access-Control-Allow-Origin" not in headers


def test_the_camera_and_passkeys_are_ours_and_the_rest_is_off(app: Flask) -> None:
    policy = app.test_client().get("/healthz").headers["Permissions-Policy"].split(", ")
    assert set(policy) == {f"{name}=(self)" for name in USED} | {f"{name}=()" for name in UNUSED}
    assert {"camera=(self)", "publickey-credentials-get=(self)", "geolocation=()"} <= set(policy)
    assert not [rule for rule in policy if rule.startswith(("clipboard", "web-share"))]


def test_behind_tls_browsers_are_told_to_stay_there(sqlite_url: str, tmp_path: Path) -> None:
    environment = {
        "DATABASE_URL": sqlite_url,
        "DATA_DIR": str(tmp_path),
        "PUBLIC_ORIGIN": "https://heedful.example",
    }
    client: FlaskClient = create_app(Settings.from_environment(environment)).test_client()
    sent = client.get("/healthz").headers["Strict-Transport-Security"]
    assert sent == "max-age=31536000; includeSubDomains"


def test_what_is_personal_stays_out_of_caches(notebook: Notebook) -> None:
    for path in "/api/blobs/" + "0" * 64, "/api/account":
        assert notebook.request("GET", path).headers["Cache-Control"] == "no-store"
