"""A body is taken whole or not at all, on every route, whatever it says of its length."""

from __future__ import annotations

import io
import socket
from typing import Any

import pytest
from flask import Flask

from tests.conftest import Serve
from tests.server.clients import Notebook

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
ROUTES = [
    ("/api/sync", JSON, 1_100_000),
    ("/api/jots", JSON, 65_536),
    ("/api/jots", FORM, 65_536),
    ("/api/session/options", JSON, 65_536),
    ("/api/passkeys", JSON, 65_536),
]
ACCOUNT = [
    "/api/session",
    "/api/session/options",
    "/api/session/fresh",
    "/api/session/recover",
    "/api/passkeys",
    "/api/passkeys/options",
    "/api/recovery-code",
]


def send(
    notebook: Notebook, path: str, content_type: str, body: io.BytesIO, **environ: Any
) -> tuple[int, str]:
    """As gunicorn hands it on: it knows itself where the body ends."""
    answer = notebook.request(
        "POST",
        path,
        content_type=content_type,
        input_stream=body,
        environ_overrides={"wsgi.input_terminated": True, **environ},
    )
    return answer.status_code, answer.get_json()["code"]


@pytest.mark.parametrize(("path", "content_type", "longest"), ROUTES)
def test_too_long_a_body_that_hides_its_length_is_too_large(
    notebook: Notebook, path: str, content_type: str, longest: int
) -> None:
    body = (b"text=" if content_type == FORM else b'"').ljust(longest + 1, b"x")
    chunked = {"HTTP_TRANSFER_ENCODING": "chunked"}
    assert send(notebook, path, content_type, io.BytesIO(body), **chunked) == (413, "too_large")


@pytest.mark.parametrize(("path", "content_type", "longest"), ROUTES)
def test_a_body_that_breaks_off_is_not_taken_in(
    notebook: Notebook, path: str, content_type: str, longest: int
) -> None:
    class Broken(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise OSError("the connection has ended")

        readinto = read  # type: ignore[assignment]

    chunked = {"HTTP_TRANSFER_ENCODING": "chunked"}
    assert send(notebook, path, content_type, Broken(), **chunked) == (422, "malformed")


def test_half_a_jot_is_none(notebook: Notebook) -> None:
    """A form can be cut anywhere and still be one."""
    half = io.BytesIO(b"text=They+lose+nur")
    assert send(notebook, "/api/jots", FORM, half, CONTENT_LENGTH="30") == (422, "malformed")
    assert notebook.device("reader00").start().catch_up() == {}


@pytest.mark.parametrize("path", ACCOUNT)
@pytest.mark.parametrize(
    "body",
    [
        b"[" * 60_000,
        b'{"name":' * 8000,
        b'{"name":' + b"9" * 6000 + b"}",
        b'{"name":NaN}',
        b'{"name":"a","name":"b"}',
        b'{"name":"a\\u0000"}',
        b'{"name":"\\ud800"}',
        b"\xff",
        b"{",
    ],
    ids=lambda body: body[:12],
)
def test_json_that_is_not_sound_is_refused(app: Flask, path: str, body: bytes) -> None:
    answer = app.test_client().post(path, data=body, content_type=JSON)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "malformed")


def test_chunks_that_are_none_are_refused(serve: Serve, sqlite_url: str) -> None:
    """In a real server, whose errors of its own must not pass for ours."""
    server = serve(sqlite_url)
    head = "\r\n".join(
        (
            "POST /api/session/options HTTP/1.1",
            "Host: localhost",
            f"Content-Type: {JSON}",
            "Transfer-Encoding: chunked",
            "Connection: close",
            "",
            "",
        )
    )
    for chunks in b"zz\r\n{}\r\n0\r\n\r\n", b"2\r\n{}..0\r\n\r\n":
        with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
            connection.sendall(head.encode() + chunks)
            answer = connection.makefile("rb").read()
        assert answer.startswith(b"HTTP/1.1 422"), answer
    assert "Traceback" not in server.log()
