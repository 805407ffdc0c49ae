"""JSON, read strictly: nothing that SQLite, PostgreSQL and browsers would not all give back the same.

No doubled key, no NaN or infinity, no NUL, no lone surrogate, no integer past 2^53. What is wrong is found
per record where the text as a whole still is JSON.
"""

from __future__ import annotations

import json
import math
from typing import Any

import orjson

SAFE_INTEGER = 2**53 - 1
DEEPEST = 32


class NotJson(ValueError):
    """The text as a whole cannot be read."""


class Doubled(dict[str, Any]):
    """An object that had the same key twice."""


def read(text: bytes) -> tuple[Any, bool]:
    """The value, and whether it is known to be sound. Where it is not, ask `flaw` of each part.

    What a browser sends comes back from orjson byte for byte; then no key was doubled and no number bent.
    Unknown fields may still hold an integer past 2^53: `kinds.check` looks, where it is rare.
    """
    try:
        value = orjson.loads(text)
        if orjson.dumps(value) == text and b"\\u0000" not in text:
            return value, True
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        pass  # the slow way below tells what is wrong with it, or mends nothing and raises
    try:
        return json.loads(text.decode(), object_pairs_hook=_pairs, parse_int=_integer), False
    except (ValueError, RecursionError) as trouble:
        raise NotJson from trouble


def flaw(value: Any, depth: int = 0) -> str:
    """What is wrong with a value that was read the slow way, as the end of a sentence; `""` if nothing is."""
    if isinstance(value, str):
        return _text_flaw(value)
    if isinstance(value, float):
        return "" if math.isfinite(value) else "has a number that is none"
    if isinstance(value, int):
        return "" if abs(value) <= SAFE_INTEGER else "has a number past 2^53"
    if not isinstance(value, dict | list):
        return ""
    if depth == DEEPEST:
        return "is nested too deeply"
    if isinstance(value, Doubled):
        return "has a key twice"
    parts = [*value, *value.values()] if isinstance(value, dict) else value
    return next((found for part in parts if (found := flaw(part, depth + 1))), "")


def _text_flaw(text: str) -> str:
    if "\0" in text:
        return "has a NUL character"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "has half a character"
    return ""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    return made if len(made) == len(pairs) else Doubled(made)


def _integer(digits: str) -> int | float:
    """Thousands of digits would cost time before they could be refused."""
    return int(digits) if len(digits) < 20 else math.inf
