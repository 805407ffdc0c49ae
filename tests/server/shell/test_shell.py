"""Which page answers which address, and how long browsers may keep what."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
from flask import Flask
from flask.testing import FlaskClient

from server.guards.headers import SafeHeaders
from server.shell import Shell, hash_styles
from tests.server.conftest import build_app

BOX, APP = b"<title>box</title>", b"<title>app</title>"
SCRIPT = b"export const words = 1\n" * 40


@pytest.fixture
def app(sqlite_url: str, tmp_path: Path) -> Flask:
    return build_app(sqlite_url, tmp_path / "data")


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    """A web app as the build leaves it."""
    files = {
        "index.html": BOX,
        "app.html": APP,
        "sw.js": b"self",
        "manifest.webmanifest": b"{}",
        "icons/icon-192.png": b"png",
        "assets/main-a1b2c3d4.js": SCRIPT,
        "assets/main-a1b2c3d4.js.gz": gzip.compress(SCRIPT),
        "assets/main-a1b2c3d4.js.br": brotli.compress(SCRIPT),
    }
    for name, content in files.items():
        file = tmp_path / "dist" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return tmp_path / "dist"


@pytest.fixture
def served(app: Flask) -> Callable[[Path], FlaskClient]:
    """The app with another `dist`."""

    def serve(dist: Path) -> FlaskClient:
        headers = app.wsgi_app
        assert isinstance(headers, SafeHeaders)
        assert isinstance(headers.inner, Shell)
        headers.inner = Shell(headers.inner.application, dist)
        return app.test_client()

    return serve


@pytest.fixture
def client(served: Callable[[Path], FlaskClient], dist: Path) -> FlaskClient:
    return served(dist)


@pytest.mark.parametrize("path", ["/", "/jot", "/jot?text=hello&kind=question&who=Erin"])
def test_the_box_has_a_page_of_its_own(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.data) == (200, BOX)


@pytest.mark.parametrize(
    "path",
    [
        "/people",
        "/people/0190f3c0-0000-7000-8000-000000000000",
        "/follow-up",
        "/shelf",
        "/shelf/1",
        "/events",
        "/follow-up/1",
        "/events/1",
        "/events/1/round",
        "/triage",
        "/search",
        "/settings",
        "/share?title=a&text=b",
    ],
)
def test_all_other_pages_are_the_app(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.data) == (200, APP)
    assert answer.mimetype == "text/html"
    assert client.head(path).status_code == 200


@pytest.mark.parametrize("path", ["/peopl", "/people/1/2", "/jot/1", "/settings/", "/nonsense?q=1"])
def test_a_page_that_is_not_there_is_told_of_by_the_app(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.data, answer.mimetype) == (404, APP, "text/html")
    assert answer.headers["Cache-Control"] == "no-cache"
    assert client.head(path).status_code == 404
    assert client.post(path).status_code == 404


def test_a_page_that_is_not_there_is_answered_whole(client: FlaskClient) -> None:
    known = client.get("/people").headers
    for headers in ({"Range": "bytes=0-3"}, {"If-Modified-Since": known["Last-Modified"]}):
        answer = client.get("/nonsense", headers=headers)
        assert (answer.status_code, answer.data) == (404, APP)


@pytest.mark.parametrize(
    "path",
    [
        "/dist/app.html",
        "/../settings.py",
        "/%2e%2e/settings.py",
        "/assets/",
        "/assets/gone-00000000.js",
    ],
)
def test_a_file_that_is_not_there_is_no_page(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert APP not in answer.data


def test_the_probes_are_no_pages(client: FlaskClient) -> None:
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").mimetype != "text/html"


def test_the_api_is_never_a_page(client: FlaskClient) -> None:
    answer = client.get("/api/people")
    assert (answer.status_code, answer.content_type) == (404, "application/problem+json")


def test_hashed_files_are_kept_for_ever_and_all_else_is_asked_for(client: FlaskClient) -> None:
    caching = client.get("/assets/main-a1b2c3d4.js").headers["Cache-Control"]
    assert caching == "max-age=315360000, public, immutable"
    for path in "/", "/people", "/sw.js", "/manifest.webmanifest", "/index.html", "/icons/icon-192.png":
        assert client.get(path).headers["Cache-Control"] == "no-cache", path


def test_what_has_not_changed_is_not_sent_again(client: FlaskClient) -> None:
    etag = client.get("/").headers["ETag"]
    assert client.get("/", headers={"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize(
    ("accepted", "sent", "unpack"),
    [
        ("gzip, br", "br", brotli.decompress),
        ("gzip", "gzip", gzip.decompress),
        ("", None, bytes),
    ],
)
def test_files_go_out_compressed(
    client: FlaskClient, accepted: str, sent: str | None, unpack: Callable[[bytes], bytes]
) -> None:
    answer = client.get("/assets/main-a1b2c3d4.js", headers={"Accept-Encoding": accepted})
    assert answer.headers.get("Content-Encoding") == sent
    assert unpack(answer.data) == SCRIPT
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert answer.mimetype == "text/javascript"


def test_files_and_pages_carry_the_headers(client: FlaskClient) -> None:
    for path in "/", "/people", "/sw.js", "/assets/main-a1b2c3d4.js":
        headers = client.get(path).headers
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Access-Control-Allow-Origin" not in headers


def test_styles_in_a_page_are_allowed_by_their_hash(dist: Path) -> None:
    """The hash is the one that `printf 'p{color:red}' | openssl dgst -sha256 -binary | base64` prints."""
    assert hash_styles(dist) == []
    for page in "index.html", "app.html":
        (dist / page).write_text("<title>é</title>\n<style>p{color:red}</style><p>é</p>", encoding="utf-8")
    assert hash_styles(dist) == ["sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64="]
    assert hash_styles(dist / "nothing") == []


def test_the_manifest_is_told_as_one(client: FlaskClient) -> None:
    assert client.get("/manifest.webmanifest").mimetype == "application/manifest+json"


def test_a_page_is_only_read(client: FlaskClient) -> None:
    assert client.post("/people").status_code in (404, 405)


@pytest.mark.parametrize("there", [False, True], ids=["no dist", "an empty dist"])
def test_without_the_build_it_says_what_to_do(
    served: Callable[[Path], FlaskClient], tmp_path: Path, there: bool
) -> None:
    dist = tmp_path / "nothing"
    if there:
        dist.mkdir()
    client = served(dist)
    for path in "/", "/people":
        answer = client.get(path)
        assert answer.status_code == 503
        assert "make run" in answer.text
        assert answer.headers["Content-Security-Policy"]
    assert client.get("/healthz").status_code == 200
