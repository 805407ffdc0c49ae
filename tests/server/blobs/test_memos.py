"""Memos go up and come down as they are, whatever they are called, and nothing else in their name."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from server.blobs.voice import LONGEST, inspect_memo
from tests.server.clients import Notebook

VOICE = b"a voice" * 100
OpenNotebook = Callable[..., Notebook]


def webm(track: bytes = b"A_OPUS", named: bytes = b"webm") -> bytes:
    head = b"B\x86\x81\x01B\xf7\x81\x01B\x82" + bytes([0x80 | len(named)]) + named
    return b"\x1aE\xdf\xa3" + bytes([0x80 | len(head)]) + head + b"\x18S\x80g\x01" + track + VOICE


def mp4(handler: bytes = b"soun") -> bytes:
    head = b"\0\0\0\x18ftypiso5\0\0\0\x01isommp41"
    return head + b"\0\0\0\x20moov\0\0\0\x18hdlr" + bytes(8) + handler + VOICE


def ogg(stream: bytes = b"OpusHead") -> bytes:
    return b"OggS\0\x02" + bytes(20) + b"\x01\x13" + stream + VOICE


MEMOS = {
    "audio/webm": webm(),
    "audio/mp4": mp4(),
    "audio/ogg": ogg(),
    "audio/mpeg": b"ID3\x04\0\0" + VOICE,
    "audio/wav": b"RIFF\x24\x08\0\0WAVEfmt " + VOICE,
}


def put(notebook: Notebook, raw: bytes, content_type: str = "audio/webm", name: str = "") -> TestResponse:
    name = name or hashlib.sha256(raw).hexdigest()
    return notebook.request("PUT", f"/api/blobs/{name}", data=raw, content_type=content_type)


def get(notebook: Notebook, raw: bytes, method: str = "GET") -> TestResponse:
    return notebook.request(method, f"/api/blobs/{hashlib.sha256(raw).hexdigest()}")


def problem(answer: TestResponse) -> tuple[int, str]:
    assert answer.content_type == "application/problem+json"
    assert set(answer.get_json()) == {"type", "title", "status", "code", "detail"}
    return answer.status_code, answer.get_json()["code"]


@pytest.mark.parametrize("type_", MEMOS)
def test_a_memo_goes_up_once_and_comes_down_as_it_was(notebook: Notebook, type_: str) -> None:
    raw = MEMOS[type_]
    assert get(notebook, raw, "HEAD").status_code == 404
    assert put(notebook, raw, f"{type_};codecs=opus").status_code == 201
    assert put(notebook, raw, type_).status_code == 200
    answer = get(notebook, raw)
    assert (answer.status_code, answer.content_type, answer.data) == (200, type_, raw)
    assert answer.headers["Cache-Control"] == "no-store", (
        "whoever signs out leaves none in the browser's cache"
    )


def test_a_memo_can_never_run_as_a_page(notebook: Notebook) -> None:
    raw = webm() + b"<script>alert(1)</script>"
    put(notebook, raw)
    headers = get(notebook, raw).headers
    assert headers["Content-Type"] == "audio/webm"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Content-Disposition"] == "attachment"
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_the_type_is_told_by_the_bytes_not_by_the_sender(notebook: Notebook) -> None:
    assert put(notebook, ogg(), "audio/webm").status_code == 201
    assert get(notebook, ogg()).content_type == "audio/ogg"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"<html>",
        b"\x1aE\xdf\xa3" + bytes(60),
        webm(named=b"html"),
        b"RIFF\x24\x08\0\0AVI LIST",
        b"OggS\0\x02" + bytes(20) + b"\x01\x13\x80theora",
        b"\xff\xd8\xff\xe0",
        b"\xff\xfe<\0h\0",
        b"\0\0\0\x18free",
    ],
    ids=lambda raw: repr(raw[:8]),
)
def test_what_is_no_memo_is_refused(notebook: Notebook, raw: bytes) -> None:
    assert problem(put(notebook, raw)) == (415, "wrong_type")
    assert get(notebook, raw).status_code == 404


@pytest.mark.parametrize("content_type", ["video/webm", "audio/midi", "audio/x-scpls", "audio/", "text/html"])
def test_another_content_type_is_refused(notebook: Notebook, content_type: str) -> None:
    assert problem(put(notebook, webm(), content_type)) == (415, "wrong_type")


def test_a_memo_is_no_photo_and_a_photo_no_memo(notebook: Notebook) -> None:
    assert problem(put(notebook, webm(), "image/jpeg")) == (415, "wrong_type")
    assert problem(put(notebook, b"\x89PNG\r\n\x1a\n" + bytes(40), "audio/webm")) == (415, "wrong_type")


@pytest.mark.parametrize("raw", [webm(b"V_VP8"), webm(b"V_AV1"), mp4(b"vide"), ogg() + b"\x80theora"])
def test_a_film_is_refused(notebook: Notebook, raw: bytes) -> None:
    answer = put(notebook, raw)
    assert problem(answer) == (422, "malformed")
    assert "video" in answer.get_json()["detail"]


def test_the_limits_are_those_of_the_sort(notebook: Notebook) -> None:
    longest = webm() + bytes(LONGEST - len(webm()))
    assert put(notebook, longest).status_code == 201
    answer = put(notebook, longest + b"\0")
    assert problem(answer) == (413, "too_large")
    assert "memo" in answer.get_json()["detail"]
    assert problem(put(notebook, longest, "image/jpeg")) == (413, "too_large"), "a photo has less room"


def test_too_many_bytes_are_refused_before_they_are_read(notebook: Notebook) -> None:
    class Unread(io.BytesIO):
        def read(self, *_: Any) -> bytes:
            raise AssertionError("the body was read")

    answer = notebook.request(
        "PUT",
        "/api/blobs/" + "0" * 64,
        content_type="audio/webm",
        environ_overrides={"CONTENT_LENGTH": str(LONGEST + 1), "wsgi.input": Unread()},
    )
    assert problem(answer) == (413, "too_large")


def test_bytes_that_are_not_those_of_the_name_are_refused(notebook: Notebook) -> None:
    name = hashlib.sha256(webm()).hexdigest()
    for other in ogg(), webm()[:-1], webm() + b"\0":
        assert problem(put(notebook, other, name=name)) == (422, "malformed")
    assert problem(put(notebook, webm(), name="x")) == (422, "malformed")
    assert get(notebook, webm()).status_code == 404


def test_looking_takes_no_time_whatever_the_bytes_are() -> None:
    for hostile in b"B\x82", b"hdlr", b"V_", b"\x01vorbi", b"\0":
        raw = (webm() + hostile * LONGEST)[:LONGEST]
        began = time.process_time()
        inspect_memo(raw)
        assert time.process_time() - began < 1


def test_nobody_else_hears_it(app: Flask, notebook: Notebook, open_notebook: OpenNotebook) -> None:
    other = open_notebook("Mallory")
    put(notebook, webm())
    assert problem(get(other, webm())) == (404, "not_found")
    assert put(other, webm()).status_code == 201, "nor learns that it is known"
    for method in "PUT", "GET":
        answer = app.test_client().open("/api/blobs/" + "0" * 64, method=method)
        assert problem(answer) == (401, "signed_out")
