"""The schema of an exchange and the check by hand: one takes exactly what the other takes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from marshmallow import ValidationError

from server.guards import strict_json
from server.ids import create_id
from server.problems import Problem
from server.rules.mend import MENDERS
from server.rules.stamps import DAY_MS
from server.sync.change_check import ChangeChecker
from server.sync.refusal import Reason, RefusedChange
from server.sync.request import REQUIRED, parse_request
from server.sync.schema import ExchangeRequest

NOW = 2**48 - 1 - DAY_MS
"""No clock is ahead of it, for clocks are no matter of shape."""
ID, STAMP = "0199f2a4-b3c1-7000-8000-000000000001", "0199f2a4b3c1-0000-k3v9x0ab"
UUID4 = "9b2f3c52-7c1e-4b8a-9a53-0c5b7f8d2e11"
Json = Any


def by_hand(text: bytes) -> str | set[int]:
    """`refused`, or the places of the changes that are refused by themselves."""
    try:
        request = parse_request(text)
    except Problem:
        return "refused"
    checker, refused = ChangeChecker(NOW), set()
    for place, raw in enumerate(request.changes):
        try:
            if not request.sound and strict_json.find_flaw(raw):
                raise RefusedChange(Reason.MALFORMED, "")
            checker.check(raw)
        except RefusedChange:
            refused.add(place)
    return refused


def by_the_schema(text: bytes) -> str | set[int]:
    try:
        body, _ = strict_json.parse_json(text)
        ExchangeRequest().load(body)
    except strict_json.NotJson:
        return "refused"
    except ValidationError as wrong:
        messages = wrong.messages_dict
        places = messages.pop("changes", {})
        if messages or not isinstance(places, dict) or not all(isinstance(place, int) for place in places):
            return "refused"
        return set(places)
    return set()


# A request that is right, and then is not.
ids = st.builds(create_id) | st.just("f81d4fae-7dec-51d0-a765-00a0c91e6bf6")
devices = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=8, max_size=8)
stamps = st.builds("{:012x}-{:04x}-{}".format, st.integers(0, 2**48 - 1), st.integers(0, 0xFFFF), devices)
nonces = st.text("0123456789abcdef", min_size=16, max_size=16)
words = st.text(max_size=12) | st.sampled_from(
    ["", "  x ", "é😀", "x" * 600, "note", "open", "2026-02-28", "a" * 64, ID]
)
unknown_names = st.sampled_from(["mood", "x", "Mood", "a b", "x" * 60, "x" * 61, "é", ""])
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([-1, 0, 1, 2**53 - 1, 2**53, -(2**53), 2**63, 10**20, 1.0, 0.5, 1e300])
    | st.floats(allow_nan=False)
    | words
    | st.sampled_from([ID.upper(), ID + "\n", UUID4, STAMP + "\n", STAMP.upper(), "\0", "\ud800"])
)
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)


def nested(levels: int) -> Json:
    value: Json = 1
    for _ in range(levels):
        value = [value]
    return value


deep = st.sampled_from([7, 8, 9, 30, 31, 32, 33]).map(nested)
odd = anything | deep


@st.composite
def changes(draw: st.DrawFn) -> dict[str, Json]:
    kind = draw(st.sampled_from(sorted(MENDERS)))
    names = draw(st.lists(st.sampled_from(sorted(MENDERS[kind])), min_size=1, max_size=4, unique=True))
    fields: dict[str, Json] = {
        name: draw(st.none() | words | st.booleans() | st.integers(0, 2**53 - 1)) for name in names
    }
    fields |= draw(st.dictionaries(unknown_names, odd, max_size=1))
    base = draw(st.dictionaries(st.sampled_from(sorted(fields)), stamps | st.just(""), max_size=2))
    return {
        "kind": kind,
        "id": draw(ids),
        "fields": fields,
        "stamps": {name: draw(stamps) for name in fields},
        "base": base,
    }


@st.composite
def requests(draw: st.DrawFn) -> dict[str, Json]:
    return {
        "protocol": 1,
        "device": draw(devices),
        "req": draw(nonces),
        "tries": draw(st.lists(nonces, max_size=22)),
        "epoch": draw(st.none() | st.text("0123456789abcdef", min_size=16, max_size=16)),
        "heard": draw(st.integers(0, 2**53 - 1)),
        "changes": draw(st.lists(changes(), max_size=3)),
        **draw(st.sampled_from([{}, {"limit": 1}, {"limit": 5000}])),
    }


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Json]:
    """Up to two places of a right request say something else, are missing, or are new."""
    request = draw(requests())
    for _ in range(draw(st.integers(0, 3))):
        objects = list(objects_in(request))
        place = draw(st.sampled_from(objects))
        name = draw(st.sampled_from([*place, "more", "é"]))
        if draw(st.booleans()):
            place[name] = draw(odd)
        else:
            place.pop(name, None)
    return request


def objects_in(value: Json) -> Any:
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects_in(part)


@settings(max_examples=250, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(mutated(), st.booleans())
@example({"protocol": 1}, True)
def test_one_takes_exactly_what_the_other_takes(request: dict[str, Json], with_blanks: bool) -> None:
    """With blanks it is read the slow way, in which more is seen."""
    text = json.dumps(request, ensure_ascii=False, separators=None if with_blanks else (",", ":"))
    raw = text.encode(errors="surrogatepass")
    assert by_hand(raw) == by_the_schema(raw)


def change(**extra: Json) -> dict[str, Json]:
    right = {
        "kind": "jot",
        "id": ID,
        "fields": {"text": "a"},
        "stamps": {"text": STAMP},
        "base": {"text": ""},
    }
    return right | extra


def with_field(name: str, value: Json) -> dict[str, Json]:
    return change(fields={name: value}, stamps={name: STAMP}, base={})


WRONG_CHANGES = {
    "an id of version 4": change(id=UUID4),
    "an id in upper case": change(id=ID.upper()),
    "an id with a line break": change(id=ID + "\n"),
    "no kind": change(kind="lead"),
    "a kind that is no text": change(kind=["jot"]),
    "no field": change(fields={}, stamps={}, base={}),
    "a field without a stamp": change(stamps={}),
    "a stamp without a field": change(stamps={"text": STAMP, "kind": STAMP}),
    "a base without a field": change(base={"kind": STAMP}),
    "a stamp with a line break": change(stamps={"text": STAMP + "\n"}),
    "an empty stamp": change(stamps={"text": ""}),
    "a stamp that is a list": change(stamps={"text": [STAMP]}),
    "a base that is null": change(base={"text": None}),
    "an instant that is yes": with_field("heard_at", True),
    "an instant with a point": with_field("heard_at", 1.0),
    "a day that is none": with_field("due_on", "2026-02-30"),
    "a name that is none, unknown": with_field("Mood", 1),
    "a field unknown, past 2^53": with_field("mood", 2**53),
    "a field unknown, nested 9 deep": with_field("mood", nested(9)),
    "a field unknown, of 20,001 letters": with_field("mood", "x" * 20_001),
    "past 2^53 beside": change(more=2**53),
    "nested 33 deep beside": change(more=nested(33)),
    "no object": "jot",
}
WRONG_REQUESTS: dict[str, dict[str, Json]] = {
    "protocol that is yes": {"protocol": True},
    "the server's device": {"device": "server00"},
    "device with a line break": {"device": "k3v9x0a\n"},
    "req with a line break": {"req": "0" * 15 + "\n"},
    "22 tries": {"tries": ["0" * 16] * 22},
    "an epoch of 61 letters": {"epoch": "x" * 61},
    "heard that is yes": {"heard": True},
    "heard past 2^53": {"heard": 2**53},
    "a limit with a point": {"limit": 1.0},
    "a limit that is null": {"limit": None},
    "changes that are an object": {"changes": {}},
    "past 2^53 beside": {"more": 2**53},
    "nested 33 deep beside": {"more": nested(33)},
}
RIGHT = {
    "protocol": 1,
    "device": "k3v9x0ab",
    "req": "0" * 16,
    "tries": [],
    "epoch": None,
    "heard": 0,
    "changes": [],
    "mark": "a newer app says more",
}
slow_and_quick = pytest.mark.parametrize("separators", [(", ", ": "), (",", ":")])


@slow_and_quick
@pytest.mark.parametrize("name", WRONG_CHANGES)
def test_a_wrong_change_is_refused_by_itself(name: str, separators: tuple[str, str]) -> None:
    raw = json.dumps({**RIGHT, "changes": [change(), WRONG_CHANGES[name]]}, separators=separators).encode()
    assert by_hand(raw) == by_the_schema(raw) == {1}


@slow_and_quick
@pytest.mark.parametrize("name", [*WRONG_REQUESTS, *sorted(REQUIRED | {"protocol"})])
def test_a_wrong_request_is_refused(name: str, separators: tuple[str, str]) -> None:
    request = {**RIGHT, **WRONG_REQUESTS.get(name, {})}
    request.pop(name, None)
    raw = json.dumps(request, separators=separators).encode()
    assert by_hand(raw) == by_the_schema(raw) == "refused"


def test_a_key_twice_is_refused_where_it_stands() -> None:
    right = json.dumps({**RIGHT, "changes": [change()]})
    for raw, refused in (
        (right.replace('"heard": 0', '"heard": 0, "heard": 0'), "refused"),
        (right.replace('"kind": "jot"', '"kind": "jot", "kind": "jot"'), {0}),
    ):
        assert by_hand(raw.encode()) == by_the_schema(raw.encode()) == refused
