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


class DoubledObject(dict[str, Any]):
    """An object that had the same key twice."""


def parse_json(text: bytes) -> tuple[Any, bool]:
    """The value, and whether it is known to be sound. Where it is not, ask `find_flaw` of each part.

    What a browser sends comes back from orjson byte for byte; then no key was doubled and no number bent.
    Unknown fields may still hold an integer past 2^53: `rules.mend` looks, where it is rare.
    """
    try:
        value = orjson.loads(text)
        if orjson.dumps(value) == text and b"\\u0000" not in text:
            return value, True
    except (orjson.JSONDecodeError, orjson.JSONEncodeError):
        pass  # the slow way below tells what is wrong with it, or mends nothing and raises
    try:
        return json.loads(text.decode(), object_pairs_hook=_build_object, parse_int=_parse_integer), False
    except (ValueError, RecursionError) as trouble:
        raise NotJson from trouble


def find_flaw(value: Any, depth: int = 0) -> str:
    """What is wrong with a value that was read the slow way, as the end of a sentence; `""` if nothing is."""
    if isinstance(value, str):
        return _find_text_flaw(value)
    if isinstance(value, float):
        return "" if math.isfinite(value) else "has a number that is not finite"
    if isinstance(value, int):
        return "" if abs(value) <= SAFE_INTEGER else "has a number past 2^53"
    if not isinstance(value, dict | list):
        return ""
    if depth == DEEPEST:
        return "is nested too deeply"
    if isinstance(value, DoubledObject):
        return "has a key twice"
    parts = [*value, *value.values()] if isinstance(value, dict) else value
    return next((flaw for part in parts if (flaw := find_flaw(part, depth + 1))), "")


def find_flaw_outside(value: Any, skipped: str) -> str:
    """The same for an object but for what stands at one key, whose parts are looked at one by one."""
    if not isinstance(value, dict) or isinstance(value, DoubledObject):
        return find_flaw(value)
    return find_flaw({key: part for key, part in value.items() if key != skipped})


def _find_text_flaw(text: str) -> str:
    if "\0" in text:
        return "has a NUL character"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "has half a character"
    return ""


def _build_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    return result if len(result) == len(pairs) else DoubledObject(result)


def _parse_integer(digits: str) -> int | float:
    """Thousands of digits would cost time before they could be refused."""
    return int(digits) if len(digits) < 20 else math.inf
