"""Read is what every database and browser gives back the same; of the rest it is told what is wrong."""

from __future__ import annotations

import json

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.guards.strict_json import NotJson, find_flaw, parse_json

safe = st.integers(-(2**53) + 1, 2**53 - 1)
text = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
sound = st.recursive(
    st.none() | st.booleans() | safe | st.floats(allow_nan=False, allow_infinity=False) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=20,
)


@given(sound)
def test_what_is_sound_is_read_as_it_is(value: object) -> None:
    for written in (orjson.dumps(value), json.dumps(value).encode(), json.dumps(value, indent=1).encode()):
        known, trusted = parse_json(written)
        assert known == value
        assert trusted or find_flaw(known) == ""


def test_what_a_browser_writes_takes_the_quick_way() -> None:
    browser = '{"a":"é \\n\\t\\"\\\\ \\u001f \u2028","b":[1,-2.5,true,null]}'.encode()
    assert parse_json(browser)[1]


FLAWS = [
    ('{"a":1,"a":1}', "twice"),
    ('{"a":[{"b":{"c":1,"c":2}}]}', "twice"),
    ('"\\u0000"', "NUL"),
    ('{"\\u0000":1}', "NUL"),
    ('"\\ud800"', "half"),
    ('{"\\udfff":1}', "half"),
    ("NaN", "number"),
    ("[1e400]", "number"),
    ("9007199254740992", "2^53"),
    ("-9007199254740992", "2^53"),
    ("[ " * 40 + "]" * 40, "deeply"),
]


@pytest.mark.parametrize(("written", "sentence"), FLAWS)
def test_what_is_wrong_is_told(written: str, sentence: str) -> None:
    value, trusted = parse_json(written.encode())
    assert not trusted or "2^53" in find_flaw(value)
    assert sentence in find_flaw(value)


@pytest.mark.parametrize(
    "written", [b"", b"{", b"'a'", b"\xff", b"[1,]", b"01", b"\xef\xbb\xbf{}", b"[" * 100_000]
)
def test_what_is_no_json_is_refused(written: bytes) -> None:
    with pytest.raises(NotJson):
        parse_json(written)
