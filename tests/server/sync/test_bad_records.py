"""Records that are wrong: each is refused by itself, with a reason, and never blocks the others."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from werkzeug.test import TestResponse

from server.ids import create_id
from tests.server.clients import Device

STAMP = "0199f2a4b3c1-0000-phone000"
JOT = "0199f2a4-b3c1-7000-8000-000000000001"
SOUND: dict[str, Any] = {
    "kind": "jot",
    "id": JOT,
    "fields": {"text": "x"},
    "stamps": {"text": STAMP},
    "base": {"text": ""},
}


def changed(**parts: Any) -> dict[str, Any]:
    return {**SOUND, **parts}


def of(field: str, value: Any, kind: str = "jot") -> dict[str, Any]:
    return changed(kind=kind, fields={field: value}, stamps={field: STAMP}, base={field: ""})


REFUSED: list[tuple[str, Any]] = [
    ("malformed", None),
    ("malformed", "text"),
    ("malformed", []),
    ("malformed", 5),
    ("unknown_kind", {}),
    ("unknown_kind", changed(kind="poem")),
    ("unknown_kind", changed(kind=["jot"])),
    ("unknown_kind", changed(kind=None)),
    ("malformed", changed(id="")),
    ("malformed", changed(id=JOT.replace("a", "A"))),
    ("malformed", changed(id=1)),
    ("malformed", changed(id=JOT + "\n")),
    ("malformed", changed(id="../" + JOT)),
    ("malformed", changed(id=None)),
    ("malformed", changed(fields=None)),
    ("malformed", changed(fields={}, stamps={}, base={})),
    ("malformed", changed(fields=[["text", "x"]])),
    ("malformed", changed(stamps=None)),
    ("malformed", changed(stamps={})),
    ("malformed", changed(stamps={"text": STAMP, "kind": STAMP})),
    ("malformed", changed(stamps={"text": None})),
    ("malformed", changed(stamps={"text": ["x"]})),
    ("malformed", changed(stamps={"text": STAMP.upper()})),
    ("malformed", changed(stamps={"text": STAMP + "\n"})),
    ("malformed", changed(stamps={"text": STAMP[1:]})),
    ("malformed", changed(stamps={"text": ""})),
    ("malformed", changed(base=None)),
    ("malformed", changed(base={"kind": ""})),
    ("malformed", changed(base={"text": "x"})),
    ("malformed", changed(base={"text": None})),
    ("clock_ahead", changed(stamps={"text": "ffffffffffff-ffff-phone000"})),
    ("wrong_value", of("text", 5)),
    ("wrong_value", of("text", ["x"])),
    ("wrong_value", of("person_ids", "x")),
    ("wrong_value", of("person_ids", ["x"])),
    ("wrong_value", of("event_id", "x")),
    ("wrong_value", of("heard_at", "now")),
    ("wrong_value", of("heard_at", -1)),
    ("wrong_value", of("heard_at", 1.5)),
    ("wrong_value", of("heard_at", 2**53)),
    ("wrong_value", of("heard_at", True)),
    ("wrong_value", of("due_on", "2026-02-30")),
    ("wrong_value", of("due_on", "tomorrow")),
    ("wrong_value", of("in_confidence", 1)),
    ("wrong_value", of("kind", "")),
    ("wrong_value", of("topics", [""])),
    ("wrong_value", of("sha256", "abc", "photo")),
    ("wrong_value", of("position", -1, "prompt")),
    ("wrong_value", of("Bad Name", 1)),
    ("wrong_value", of("", None)),
    ("wrong_value", of("new_field", "x" * 20_001)),
    ("wrong_value", of("new_field", 2**53)),
    ("wrong_value", of("new_field", [[[[[[[[[1]]]]]]]]])),
    (
        "too_large",
        changed(
            **{
                part: {f"field_{n}": value for n in range(65)}
                for part, value in {"fields": 1, "stamps": STAMP, "base": ""}.items()
            }
        ),
    ),
]


@pytest.mark.parametrize(("code", "record"), REFUSED, ids=lambda value: repr(value)[:60])
def test_a_wrong_record_is_refused_alone(phone: Device, code: str, record: Any) -> None:
    other = create_id()
    answer = phone.start().ask(record, phone.change({"text": "sound"}, id=other))
    (refused,) = answer["refused"]
    assert refused.keys() == {"kind", "id", "code", "detail", "fields"}
    assert refused["code"] == code
    assert refused["detail"]
    assert [record["id"] for record in phone.ask(heard=0)["changes"]] == [other]


def test_a_refusal_names_its_record_and_fields(phone: Device) -> None:
    record = of("due_on", "tomorrow")
    (refused,) = phone.start().ask(record)["refused"]
    assert (refused["kind"], refused["id"], refused["fields"]) == ("jot", JOT, ["due_on"])
    assert "due_on" in refused["detail"]


def test_a_refused_record_is_refused_whole(phone: Device) -> None:
    stamps = {"text": STAMP, "due_on": STAMP}
    record = changed(
        fields={"text": "fine", "due_on": "never"}, stamps=stamps, base={"text": "", "due_on": ""}
    )
    assert len(phone.start().ask(record)["refused"]) == 1
    assert phone.ask(heard=0)["changes"] == []


def test_a_kind_never_changes(phone: Device) -> None:
    phone.start().ask(phone.change({"text": "a jot"}, id=JOT))
    (refused,) = phone.ask(phone.change({"name": "a person"}, id=JOT, kind="person"))["refused"]
    assert refused["code"] == "wrong_kind"


def test_a_stamp_a_day_ahead_is_believed_and_one_beyond_is_not(phone: Device) -> None:
    day, minute = 24 * 60 * 60 * 1000, 60 * 1000
    near, far = phone.stamp(day - minute), phone.stamp(day + minute)
    answer = phone.start().ask(
        phone.change({"text": "near"}, stamp=near), phone.change({"text": "far"}, stamp=far)
    )
    (refused,) = answer["refused"]
    assert (refused["code"], refused["fields"]) == ("clock_ahead", ["text"])
    assert [record["fields"] for record in phone.ask(heard=0)["changes"]] == [{"text": "near"}]


def say(phone: Device, record: bytes, *others: dict[str, Any]) -> TestResponse:
    """Send a record as these very bytes, which no JSON library would write."""
    body = orjson.dumps(phone.question("RAW", *others)).replace(b'"RAW"', record)
    return phone.notebook.request("POST", "/api/sync", data=body, content_type="application/json")


def raw(field: bytes) -> bytes:
    body = orjson.dumps(of("new_field", "HERE"))
    return body.replace(b'"HERE"', field)


FLAWED = {
    "NUL": raw(b'"a\\u0000b"'),
    "half a character": raw(b'"a\\ud800b"'),
    "NaN": raw(b"NaN"),
    "infinity": raw(b"1e999"),
    "minus infinity": raw(b"-Infinity"),
    "past 2^53": raw(b"9007199254740993"),
    "far past": raw(b"1" * 5000),
    "a doubled key": orjson.dumps(SOUND)[:-1] + b',"kind":"jot"}',
    "a doubled field": raw(b'{"a":1,"a":2}'),
    "deep": raw(b"[" * 40 + b"]" * 40),
}


@pytest.mark.parametrize("record", FLAWED.values(), ids=FLAWED.keys())
def test_json_that_databases_or_browsers_would_bend_is_refused_by_record(
    phone: Device, record: bytes
) -> None:
    other = create_id()
    response = say(phone.start(), record, phone.change({"text": "sound"}, id=other))
    assert response.status_code == 200, response.text
    (refused,) = response.get_json()["refused"]
    assert refused["code"] in ("malformed", "wrong_value")
    assert [record["id"] for record in phone.ask(heard=0)["changes"]] == [other]


def test_json_in_another_style_is_read_as_well(phone: Device) -> None:
    spaced = b'{ "kind": "jot", "id": "%s", "fields": {"text": "\\u00e9 \\ud83d\\ude00"},' % JOT.encode()
    spaced += b' "stamps": {"text": "%s"}, "base": {"text": ""} }' % STAMP.encode()
    assert say(phone.start(), spaced).get_json()["refused"] == []
    assert phone.ask(heard=0)["changes"][0]["fields"] == {"text": "é 😀"}


def test_an_escaped_backslash_before_u0000_is_no_nul(phone: Device) -> None:
    assert phone.start().ask(phone.change({"text": "\\u0000"}))["refused"] == []
    assert phone.ask(heard=0)["changes"][0]["fields"] == {"text": "\\u0000"}


MENDED = [
    ("text", "  x \n", "x"),
    ("text", "é" * 10_001, "é" * 10_000),
    ("text", "😀" * 10_001, "😀" * 10_000),
    ("session_name", "s" * 301, "s" * 300),
    ("topics", ["a", "b", "a"], ["a", "b"]),
    ("topics", [str(n) for n in range(60)], [str(n) for n in range(50)]),
]


@pytest.mark.parametrize(("field", "sent", "mended"), MENDED, ids=lambda value: repr(value)[:30])
def test_a_slightly_wrong_value_is_mended(phone: Device, field: str, sent: Any, mended: Any) -> None:
    answer = phone.start().ask(of(field, sent))
    assert answer["refused"] == []
    assert answer["changes"][0]["fields"] == {field: mended}
