"""Requests that are wrong as a whole: a problem that says why, and nothing is changed."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import orjson
import pytest

from server.sync.raw_body import LONGEST
from tests.server.clients import Device, Notebook

MALFORMED: list[dict[str, Any]] = [
    {"device": ""},
    {"device": "PHONE000"},
    {"device": "phone00"},
    {"device": "server00"},
    {"device": 12345678},
    {"device": "phone000\n"},
    {"req": "x"},
    {"req": None},
    {"req": "0" * 17},
    {"tries": None},
    {"tries": ["x"]},
    {"tries": ["0" * 16] * 22},
    {"tries": {}},
    {"epoch": 1},
    {"epoch": "e" * 61},
    {"heard": -1},
    {"heard": "0"},
    {"heard": 1.5},
    {"heard": True},
    {"heard": 2**53},
    {"heard": None},
    {"limit": 0},
    {"limit": 5001},
    {"limit": "10"},
    {"changes": None},
    {"changes": {}},
    {"changes": "[]"},
]


@pytest.mark.parametrize("wrong", MALFORMED, ids=repr)
def test_a_wrong_envelope_is_named(phone: Device, wrong: dict[str, Any]) -> None:
    (name,) = wrong
    response = phone.send({**phone.start().question(phone.change({"text": "x"})), **wrong})
    problem = response.get_json()
    assert (response.status_code, problem["code"]) == (422, "malformed")
    assert name in problem["detail"]
    assert phone.ask(heard=0)["changes"] == []


@pytest.mark.parametrize("missing", ["device", "req", "heard"])
def test_a_missing_key_is_named(phone: Device, missing: str) -> None:
    question = phone.start().question()
    del question[missing]
    assert missing in phone.send(question).get_json()["detail"]


@pytest.mark.parametrize("protocol", [0, 2, "1", True, 1.0, None])
def test_another_protocol_is_told_to_upgrade(phone: Device, protocol: Any) -> None:
    response = phone.send({**phone.start().question(), "protocol": protocol})
    assert (response.status_code, response.get_json()["code"]) == (426, "upgrade_required")


BODIES = {
    "empty": b"",
    "no json": b"{",
    "a list": b"[]",
    "a number": b"1",
    "html": b"<html>",
    "not utf-8": b'{"a":"\xff"}',
    "NaN": b'{"protocol":1,"heard":NaN}',
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 5000 + b"1" + b"}" * 5000,
    "many digits": b'{"protocol":' + b"1" * 10_000 + b"}",
    "a doubled key": b'{"protocol":1,"protocol":1}',
    "NUL": b'{"protocol":1,"device":"\\u0000"}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_a_body_that_is_no_request_is_malformed(notebook: Notebook, body: bytes) -> None:
    response = notebook.request("POST", "/api/sync", data=body, content_type="application/json")
    assert (response.status_code, response.get_json()["code"]) == (422, "malformed")


@pytest.mark.parametrize(
    "content_type", ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonp"]
)
def test_a_body_must_be_called_json(phone: Device, content_type: str) -> None:
    body = orjson.dumps(phone.start().question())
    response = phone.notebook.request("POST", "/api/sync", data=body, content_type=content_type)
    assert (response.status_code, response.get_json()["code"]) == (415, "wrong_type")


def send_packed(phone: Device, body: bytes, encoding: str = "gzip") -> tuple[int, str]:
    headers = {"Content-Encoding": encoding, "Content-Type": "application/json"}
    response = phone.notebook.request("POST", "/api/sync", data=body, headers=headers)
    return response.status_code, response.get_json().get("code", "")


def test_a_packed_body_must_be_whole(phone: Device) -> None:
    packed = gzip.compress(orjson.dumps(phone.start().question()))
    assert send_packed(phone, packed) == (200, "")
    assert send_packed(phone, packed[:-5]) == (422, "malformed")
    assert send_packed(phone, packed + b"more") == (422, "malformed")
    assert send_packed(phone, b"not gzip at all") == (422, "malformed")
    assert send_packed(phone, zlib.compress(b"{}"), "deflate") == (415, "wrong_type")


def test_a_small_body_that_unpacks_to_a_huge_one_is_refused(phone: Device) -> None:
    bomb = gzip.compress(b'{"x":"' + b" " * (50 * LONGEST) + b'"}')
    assert len(bomb) < LONGEST
    tracemalloc.start()
    assert send_packed(phone, bomb) == (413, "too_large")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10 * LONGEST, "it is never unpacked whole"


def test_a_body_over_the_limit_is_not_even_read(phone: Device) -> None:
    class Unread:
        def read(self, *_: Any) -> bytes:
            raise AssertionError("it was read")

    response = phone.notebook.request(
        "POST",
        "/api/sync",
        content_type="application/json",
        environ_overrides={"wsgi.input": Unread(), "CONTENT_LENGTH": str(LONGEST + 1)},
    )
    assert (response.status_code, response.get_json()["code"]) == (413, "too_large")


def test_more_than_a_thousand_changes_are_too_many(phone: Device) -> None:
    changes = [phone.change({"created_at": 1}) for _ in range(1001)]
    response = phone.send(phone.start().question(*changes))
    assert (response.status_code, response.get_json()["code"]) == (413, "too_large")
    assert phone.ask(*changes[:1000])["refused"] == []


def test_signed_out_is_said_before_anything_else(notebook: Notebook) -> None:
    for headers in ({}, {"Authorization": "Bearer wrong"}, {"Authorization": "Basic eA=="}):
        response = notebook.app.test_client().post("/api/sync", data=b"{", headers=headers)
        assert (response.status_code, response.get_json()["code"]) == (401, "signed_out")


@pytest.mark.parametrize("scope", ["read", "jot"])
def test_a_token_for_less_may_not_exchange(open_notebook: Callable[..., Notebook], scope: str) -> None:
    device = open_notebook("Dana", scope).device("phone000")
    response = device.send(device.question())
    assert (response.status_code, response.get_json()["code"]) == (403, "not_allowed")


def test_only_post_is_answered(notebook: Notebook) -> None:
    response = notebook.request("GET", "/api/sync")
    assert (response.status_code, response.get_json()["code"]) == (405, "wrong_method")
    assert "POST" in response.headers["Allow"]
