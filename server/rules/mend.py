"""The schemas, made into one quick check a kind: what bulk exchanges use instead of `Schema.load`.

It answers as `load` does (a test holds them together), but mends in place and keeps fields it does not know:
a newer app may have written them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import orjson

from ..kinds import KINDS
from ..kinds.fields import SAFE_INTEGER, KindField

MENDERS: dict[str, dict[str, Callable[[Any], Any]]] = {}
WORD_FIELDS: dict[str, frozenset[str]] = {}
"""Of each kind, the fields whose words are never dropped unseen."""

for _kind, _schema in KINDS.items():
    _fields = {n: f for n, f in _schema._declared_fields.items() if isinstance(f, KindField)}
    MENDERS[_kind] = {name: field.mend for name, field in _fields.items()}
    WORD_FIELDS[_kind] = frozenset(name for name, field in _fields.items() if field.words)

LONGEST_UNKNOWN = 20_000
DEEPEST_UNKNOWN = 8
_is_name = re.compile("[a-z][a-z0-9_]{0,59}").fullmatch


class MendedFields(NamedTuple):
    """`fields` is the dict that was given; `mended` names what was changed in it."""

    fields: dict[str, Any]
    mended: list[str]
    wrong: dict[str, str]


def mend_fields(kind: str, fields: dict[str, Any]) -> MendedFields:
    """Mend the fields of a record in place, and say what is wrong with them: {name: sentence}."""
    mends = MENDERS[kind]
    mended: list[str] = []
    wrong: dict[str, str] = {}
    for name, value in fields.items():
        mend = mends.get(name)
        if mend is not None and value is None:
            continue
        try:
            result = check_unknown_field(name, value) if mend is None else mend(value)
        except ValueError as trouble:
            wrong[name] = str(trouble)
            continue
        if result is not value and result != value:
            mended.append(name)
            fields[name] = result
    return MendedFields(fields, mended, wrong)


def check_unknown_field(name: str, value: Any) -> Any:
    """A field of a newer app: kept as it is, within bounds. Raises ValueError."""
    if not _is_name(name):
        raise ValueError("is not a name a field can have")
    if _deeper_than(DEEPEST_UNKNOWN, value) or len(orjson.dumps(value)) > LONGEST_UNKNOWN:
        raise ValueError("is too large")
    return value


def _deeper_than(levels: int, value: Any) -> bool:
    """Also where an integer is too large for JavaScript: nothing could hold it to the byte."""
    if type(value) is int and abs(value) > SAFE_INTEGER:
        return True
    if not isinstance(value, dict | list):
        return False
    parts = value.values() if isinstance(value, dict) else value
    return levels == 0 or any(_deeper_than(levels - 1, part) for part in parts)
