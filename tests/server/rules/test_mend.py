"""The quick check says what marshmallow would say."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from marshmallow import ValidationError

from server.kinds import KINDS
from server.rules.mend import MENDERS, WORD_FIELDS, mend_fields

UUID = "0199f2a4-b3c1-7000-8000-000000000001"
texts = st.text(max_size=20) | st.text(alphabet=" \nxé😀", max_size=90) | st.just("x" * 25_000)
special = st.sampled_from([UUID, UUID + "\n", "2026-02-28", "2026-02-30", "2026-1-1", "a" * 64, "note", ""])
scalars = st.none() | st.booleans() | st.integers() | st.floats() | texts | special
values = (
    scalars | st.lists(texts | special | st.integers(), max_size=4) | st.lists(st.just(UUID), max_size=60)
)
records = st.sampled_from(sorted(KINDS)).flatmap(
    lambda kind: st.tuples(st.just(kind), st.dictionaries(st.sampled_from(sorted(MENDERS[kind])), values))
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(records)
def test_it_agrees_with_the_schema(record: tuple[str, dict[str, Any]]) -> None:
    kind, fields = record
    sent = copy.deepcopy(fields)
    checked = mend_fields(kind, fields)
    if checked.wrong:
        with pytest.raises(ValidationError) as error:
            KINDS[kind]().load(sent)
        assert error.value.messages == {name: [sentence] for name, sentence in checked.wrong.items()}
    else:
        loaded = KINDS[kind]().load(copy.deepcopy(sent))
        assert checked.fields == loaded
        assert sorted(checked.mended) == sorted(name for name in sent if sent[name] != loaded[name])


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(records)
def test_what_was_mended_needs_no_more_mending(record: tuple[str, dict[str, Any]]) -> None:
    kind, fields = record
    for name in mend_fields(kind, fields).wrong:
        del fields[name]
    assert mend_fields(kind, copy.deepcopy(fields)) == (fields, [], {})


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_described_and_can_be_emptied(kind: str) -> None:
    for name, field in KINDS[kind]().fields.items():
        assert field.metadata["description"], name
        assert mend_fields(kind, {name: None}).wrong == {}


def test_the_words_are_the_free_texts() -> None:
    assert WORD_FIELDS["jot"] == {"text", "reading", "session_name", "answer"}
    assert WORD_FIELDS["wording"] == {"words"}


@pytest.mark.parametrize("value", [None, 1, "x", [1, {"a": None}], {"a": [True]}])
def test_an_unknown_field_is_left_alone(value: Any) -> None:
    assert mend_fields("jot", {"of_a_newer_app": value}) == ({"of_a_newer_app": value}, [], {})


@pytest.mark.parametrize("name", ["", "Aa", "a-b", "1a", "__proto__", "a" * 61, "a\n"])
def test_a_field_needs_a_decent_name(name: str) -> None:
    assert list(mend_fields("jot", {name: None}).wrong) == [name]
