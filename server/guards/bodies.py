"""The bodies of requests: taken whole or not at all, and never read further than they may be long."""

from __future__ import annotations

from typing import Any

from flask import request

from ..problems import Code, Problem
from . import strict_json

SHORT = 64 * 1024
"""Bytes: enough for whatever is no batch, photo or memo."""


def read_whole_body(longest: int, too_long: str = "") -> bytes:
    """The body as it was sent; raises 413 with the sentence `too_long`, and 422 where it was cut off.

    One that tells a length over `longest` is refused unread; one that tells none is read to a byte past it.
    """
    declared = request.content_length
    request.max_content_length = longest + 1
    try:
        raw = request.get_data() if (declared or 0) <= longest else None
    except Exception as broken:  # the connection ended, or the chunks are none: each server has its own error
        raise _build_cut_off_problem() from broken
    if raw is None or len(raw) > longest:
        raise Problem(
            413,
            Code.TOO_LARGE,
            too_long or f"At most {longest:,} bytes are accepted here.",
        )
    if declared is not None and len(raw) < declared:
        raise _build_cut_off_problem()
    return raw


def read_json_body(longest: int = SHORT) -> Any:
    """The value of a body in JSON, sound in all its parts; None without a body. Raises 413, 415 and 422.

    A form on another site can send any text, but not call it JSON.
    """
    has_body = request.content_length or "HTTP_TRANSFER_ENCODING" in request.environ
    if has_body and not request.is_json:
        raise build_not_json_problem()
    raw = read_whole_body(longest)
    if not raw:
        return None
    try:
        value, _ = strict_json.parse_json(raw)
    except strict_json.NotJson:
        raise Problem(422, Code.MALFORMED, "The body is not JSON.") from None
    refuse_flawed(value)
    return value


def refuse_flawed(value: Any) -> None:
    """Raise 422 where some part of the value is nothing that all databases and browsers would give back."""
    if flaw := strict_json.find_flaw(value):
        raise Problem(422, Code.MALFORMED, f"The body {flaw}.")


def build_not_json_problem() -> Problem:
    return Problem(415, Code.WRONG_TYPE, "The body must be JSON, with Content-Type: application/json.")


def _build_cut_off_problem() -> Problem:
    return Problem(422, Code.MALFORMED, "The body was cut off on the way.")
