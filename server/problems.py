"""Errors in one shape, `application/problem+json`: {type, title, status, code, detail}.

A `Problem` may be raised anywhere under a request. Answers never carry SQL, a path or a trace; the log
carries the trace, and never anybody's words.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from enum import StrEnum
from http import HTTPStatus
from typing import Any, NamedTuple

import orjson
from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from . import database

log = logging.getLogger(__name__)


class Code(StrEnum):
    """Every `code` that a problem may have. Clients decide by these, people read `detail`."""

    MALFORMED = "malformed"
    SIGNED_OUT = "signed_out"
    NOT_ALLOWED = "not_allowed"
    NOT_FRESH = "not_fresh"
    FOREIGN_ORIGIN = "foreign_origin"
    NOT_FOUND = "not_found"
    WRONG_METHOD = "wrong_method"
    TWIN = "twin"
    NOT_YOUR_NOTEBOOK = "not_your_notebook"
    LAST_PASSKEY = "last_passkey"
    CEREMONY_OVER = "ceremony_over"
    PASSKEY_REFUSED = "passkey_refused"
    CODE_REFUSED = "code_refused"
    LINK_REFUSED = "link_refused"
    PUSH_REFUSED = "push_refused"
    TOO_LARGE = "too_large"
    WRONG_TYPE = "wrong_type"
    UPGRADE_REQUIRED = "upgrade_required"
    TOO_MANY = "too_many"
    BUSY = "busy"
    FAILED = "failed"


class Meaning(NamedTuple):
    """The status that a code goes with, and what it says, for the description of the API."""

    status: int
    sentence: str


MEANINGS = {
    Code.MALFORMED: Meaning(422, "what was sent is not as described, or is no sound JSON"),
    Code.SIGNED_OUT: Meaning(401, "no session and no token, or one that has ended"),
    Code.NOT_ALLOWED: Meaning(403, "the session or token has another scope"),
    Code.NOT_FRESH: Meaning(403, "the person was not verified within five minutes"),
    Code.FOREIGN_ORIGIN: Meaning(403, "a page of another site asks for it"),
    Code.NOT_FOUND: Meaning(404, "there is none, or it is another's"),
    Code.WRONG_METHOD: Meaning(405, "the path has other methods"),
    Code.TWIN: Meaning(409, "a copy of the device has spoken meanwhile"),
    Code.NOT_YOUR_NOTEBOOK: Meaning(409, "the device holds another notebook"),
    Code.LAST_PASSKEY: Meaning(409, "it is the only passkey"),
    Code.CEREMONY_OVER: Meaning(422, "the ceremony is over, or began elsewhere"),
    Code.PASSKEY_REFUSED: Meaning(422, "the credential proves nothing"),
    Code.CODE_REFUSED: Meaning(422, "the recovery code does not work, or no longer"),
    Code.LINK_REFUSED: Meaning(422, "the address may not be visited, or what was asked for is not there"),
    Code.PUSH_REFUSED: Meaning(422, "no push service that is known here, or no key of a browser"),
    Code.TOO_LARGE: Meaning(413, "it is larger than is taken in at once"),
    Code.WRONG_TYPE: Meaning(415, "another content type or encoding than described"),
    Code.UPGRADE_REQUIRED: Meaning(426, "the protocol is another"),
    Code.TOO_MANY: Meaning(429, "that was a lot at once"),
    Code.BUSY: Meaning(503, "the server is busy; nothing was lost"),
    Code.FAILED: Meaning(500, "something went wrong; nothing was taken in"),
}
BY_STATUS = {
    401: Code.SIGNED_OUT,
    403: Code.NOT_ALLOWED,
    404: Code.NOT_FOUND,
    405: Code.WRONG_METHOD,
    413: Code.TOO_LARGE,
    415: Code.WRONG_TYPE,
    429: Code.TOO_MANY,
    503: Code.BUSY,
}


class Problem(Exception):
    """An answer that says what is wrong; `headers` go with it."""

    def __init__(self, status: int, code: Code, detail: str, *, headers: dict[str, str] | None = None):
        super().__init__(code)
        self.status, self.code, self.detail, self.headers = status, code, detail, headers or {}

    def build_response(self) -> Response:
        body = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
        }
        headers = {"Cache-Control": "no-store", **self.headers}
        return Response(orjson.dumps(body), self.status, headers, content_type="application/problem+json")


def build_validation_problem(messages: Any) -> Problem:
    """What marshmallow found, {field: [sentence]} or {location: {field: [sentence]}}, as a problem."""
    return Problem(422, Code.MALFORMED, " ".join(_list_sentences("", messages)))


def _list_sentences(name: str, messages: Any) -> Iterator[str]:
    if isinstance(messages, dict):
        for part, message in messages.items():
            yield from _list_sentences(str(part), message)
    else:
        for message in messages:
            yield f"{name}: {message}" if name and name != "_schema" else str(message)


def install_error_handlers(app: Flask) -> None:
    """Answer every error under /api/ as a problem. Comes after flask-smorest, which has its own way."""
    app.register_error_handler(Problem, Problem.build_response)
    app.register_error_handler(HTTPException, _answer_http_error)
    app.register_error_handler(Exception, _answer_unforeseen_error)


def _answer_http_error(error: HTTPException) -> Response:
    """What Flask, Werkzeug and webargs raise. Outside /api/ the plain page stays."""
    if not request.path.startswith("/api/") or error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    code = BY_STATUS.get(error.code, Code.FAILED if error.code >= 500 else Code.MALFORMED)
    data = getattr(error, "data", None) or {}
    if "messages" in data:
        return build_validation_problem(data["messages"]).build_response()
    headers = {name: value for name, value in error.get_headers() if name in ("Allow", "Retry-After")}
    detail = error.description or "It cannot be done."
    return Problem(error.code, code, detail, headers=headers).build_response()


def _answer_unforeseen_error(error: Exception) -> Response:
    """Also what a driver raises where it is used without SQLAlchemy."""
    return _answer_busy(error) if database.is_busy(error) else _answer_failure(error)


def _answer_busy(error: Exception) -> Response:
    log.warning("database busy at %s: %s", request.path, type(error).__name__)
    detail = "The notebook is busy just now. Nothing was lost; try again."
    return Problem(503, Code.BUSY, detail, headers={"Retry-After": "2"}).build_response()


def _answer_failure(error: Exception) -> Response:
    # The error's own message is left out: it may quote what somebody wrote.
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s at %s %s\n%s", type(error).__name__, request.method, request.path, frames)
    return Problem(500, Code.FAILED, "Something went wrong here. Nothing was saved.").build_response()
