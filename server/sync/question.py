"""The request of an exchange, checked as a whole: see `Claims` for the changes in it."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ..guards import strict_json
from ..problems import Code, Problem
from .stamp import SERVER, is_device

PROTOCOL = 1
MOST_CHANGES = 1000
MOST_TRIES = 21
_is_nonce = re.compile("[0-9a-f]{16}").fullmatch


class Question(NamedTuple):
    device: str
    req: str
    tries: list[str]
    epoch: str | None
    heard: int
    changes: list[Any]
    limit: int
    sound: bool  # no record has a flaw of JSON


def read(text: bytes) -> Question:
    """Raises Problem 422 `malformed`, naming what is wrong, or 426 where the protocol is another."""
    try:
        asked, sound = strict_json.read(text)
    except strict_json.NotJson:
        raise malformed("The body is not JSON.") from None
    if not isinstance(asked, dict):
        raise malformed("The body must be an object.")
    if not sound and (flaw := _envelope_flaw(asked)):
        raise malformed(f"The request {flaw}.")
    protocol = asked.get("protocol")
    if protocol != PROTOCOL or type(protocol) is not int:
        raise Problem(426, Code.UPGRADE_REQUIRED, "This server speaks protocol 1.")
    question = Question(
        asked.get("device", ""), asked.get("req", ""), asked.get("tries", []), asked.get("epoch"),
        asked.get("heard", -1), asked.get("changes", []), asked.get("limit", 2000), sound,
    )  # fmt: skip
    if wrong := _wrong(question):
        raise malformed(wrong)
    if len(question.changes) > MOST_CHANGES:
        raise Problem(413, Code.TOO_LARGE, f"A request may carry at most {MOST_CHANGES} changes.")
    return question


def malformed(detail: str) -> Problem:
    return Problem(422, Code.MALFORMED, detail)


def _envelope_flaw(asked: dict[str, Any]) -> str:
    if isinstance(asked, strict_json.Doubled):
        return "has a key twice"
    return strict_json.flaw({key: value for key, value in asked.items() if key != "changes"})


def _wrong(asked: Question) -> str:
    """The first thing that is wrong, as a sentence."""
    device, req, tries, epoch, heard, changes, limit, _ = asked
    if type(device) is not str or not is_device(device) or device == SERVER:
        return "device must be 8 characters of a-z and 0-9, and not the server's."
    if not _nonce(req):
        return "req must be 16 hex digits."
    if type(tries) is not list or len(tries) > MOST_TRIES or not all(map(_nonce, tries)):
        return f"tries must be a list of at most {MOST_TRIES} nonces."
    if epoch is not None and (type(epoch) is not str or len(epoch) > 60):
        return "epoch must be a short text or null."
    if type(heard) is not int or not 0 <= heard <= strict_json.SAFE_INTEGER:
        return "heard must be a whole number from 0."
    if type(limit) is not int or not 1 <= limit <= 5000:
        return "limit must be a whole number from 1 to 5000."
    if type(changes) is not list:
        return "changes must be a list."
    return ""


def _nonce(text: Any) -> bool:
    return type(text) is str and _is_nonce(text) is not None
