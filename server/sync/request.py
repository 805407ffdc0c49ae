"""The request of an exchange, checked as a whole: see `ChangeChecker` for the changes in it."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ..guards import strict_json
from ..problems import Code, Problem
from ..rules.stamps import SERVER, is_device

PROTOCOL = 1
MOST_CHANGES = 1000
MOST_TRIES = 21
REQUIRED = {"device", "req", "tries", "epoch", "heard", "changes"}
NAMED = {"protocol", "mark", "limit", *REQUIRED}
MOST_LIMIT = 5000
LONGEST_MARK = 32
LONGEST_EPOCH = 60
_is_nonce = re.compile("[0-9a-f]{16}").fullmatch


class SyncRequest(NamedTuple):
    """What a device sent. `changes` are as they came, each still to be checked by itself."""

    device: str
    req: str
    tries: list[str]
    epoch: str | None
    heard: int
    mark: str | None  # None of an app that knows of none
    changes: list[Any]
    limit: int
    sound: bool  # no record has a flaw of JSON


def parse_request(text: bytes) -> SyncRequest:
    """Raises Problem 422 `malformed`, naming what is wrong, or 426 where the protocol is another, or 413 for
    too many changes."""
    try:
        body, sound = strict_json.parse_json(text)
    except strict_json.NotJson:
        raise build_malformed_problem("The body is not JSON.") from None
    if not isinstance(body, dict):
        raise build_malformed_problem("The body must be an object.")
    if (not sound or body.keys() - NAMED) and (flaw := strict_json.find_flaw_outside(body, "changes")):
        raise build_malformed_problem(f"The request {flaw}.")
    protocol = body.get("protocol")
    if protocol != PROTOCOL or type(protocol) is not int:
        raise Problem(426, Code.UPGRADE_REQUIRED, "This server speaks protocol 1.")
    if missing := REQUIRED - body.keys():
        raise build_malformed_problem(f"{min(missing)} is missing.")
    request = SyncRequest(
        body["device"],
        body["req"],
        body["tries"],
        body["epoch"],
        body["heard"],
        body.get("mark"),
        body["changes"],
        body.get("limit", 2000),
        sound,
    )
    if fault := _find_fault(request):
        raise build_malformed_problem(fault)
    if len(request.changes) > MOST_CHANGES:
        raise Problem(413, Code.TOO_LARGE, f"A request may carry at most {MOST_CHANGES} changes.")
    return request


def build_malformed_problem(detail: str) -> Problem:
    """The problem of a body that is not what an exchange takes in."""
    return Problem(422, Code.MALFORMED, detail)


def _find_fault(request: SyncRequest) -> str:
    """The first thing that is wrong, as a sentence; `""` if nothing is."""
    device, req, tries, epoch, heard, mark, changes, limit, _ = request
    if type(device) is not str or not is_device(device) or device == SERVER:
        return "device must be 8 characters of a-z and 0-9, and not the server's."
    if not _is_req(req):
        return "req must be 16 hex digits."
    if type(tries) is not list or len(tries) > MOST_TRIES or not all(map(_is_req, tries)):
        return f"tries must be a list of at most {MOST_TRIES} nonces."
    if epoch is not None and (type(epoch) is not str or len(epoch) > LONGEST_EPOCH):
        return "epoch must be a short text or null."
    if type(heard) is not int or not 0 <= heard <= strict_json.SAFE_INTEGER:
        return "heard must be a whole number from 0."
    if mark is not None and (type(mark) is not str or len(mark) > LONGEST_MARK):
        return "mark must be a short text."
    if type(limit) is not int or not 1 <= limit <= MOST_LIMIT:
        return "limit must be a whole number from 1 to 5000."
    if type(changes) is not list:
        return "changes must be a list."
    return ""


def _is_req(value: Any) -> bool:
    return type(value) is str and _is_nonce(value) is not None
