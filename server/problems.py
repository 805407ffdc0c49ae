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
from typing import Any

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
    TOO_LARGE = "too_large"
    WRONG_TYPE = "wrong_type"
    UPGRADE_REQUIRED = "upgrade_required"
    TOO_MANY = "too_many"
    BUSY = "busy"
    FAILED = "failed"


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

    def response(self) -> Response:
        body = {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
        }
        headers = {"Cache-Control": "no-store", **self.headers}
        return Response(orjson.dumps(body), self.status, headers, content_type="application/problem+json")


def wrong(messages: Any) -> Problem:
    """What marshmallow found, {field: [sentence]} or {location: {field: [sentence]}}, as a problem."""
    return Problem(422, Code.MALFORMED, " ".join(_sentences("", messages)))


def _sentences(name: str, messages: Any) -> Iterator[str]:
    if isinstance(messages, dict):
        for part, said in messages.items():
            yield from _sentences(str(part), said)
    else:
        for said in messages:
            yield f"{name}: {said}" if name and name != "_schema" else str(said)


def install(app: Flask) -> None:
    """Answer every error under /api/ as a problem. Comes after flask-smorest, which has its own way."""
    app.register_error_handler(Problem, Problem.response)
    app.register_error_handler(HTTPException, _from_http)
    app.register_error_handler(Exception, _unforeseen)


def _from_http(error: HTTPException) -> Response:
    """What Flask, Werkzeug and webargs raise. Outside /api/ the plain page stays."""
    if not request.path.startswith("/api/") or error.code is None or error.code < 400:
        return error.get_response()  # type: ignore[return-value]
    code = BY_STATUS.get(error.code, Code.FAILED if error.code >= 500 else Code.MALFORMED)
    said = getattr(error, "data", None) or {}
    if "messages" in said:
        return wrong(said["messages"]).response()
    headers = {name: value for name, value in error.get_headers() if name in ("Allow", "Retry-After")}
    detail = error.description or "It cannot be done."
    return Problem(error.code, code, detail, headers=headers).response()


def _unforeseen(error: Exception) -> Response:
    """Also what a driver raises where it is used without SQLAlchemy."""
    return _busy(error) if database.is_busy(error) else _failed(error)


def _busy(error: Exception) -> Response:
    log.warning("database busy at %s: %s", request.path, type(error).__name__)
    detail = "The notebook is busy just now. Nothing was lost; try again."
    return Problem(503, Code.BUSY, detail, headers={"Retry-After": "2"}).response()


def _failed(error: Exception) -> Response:
    # The error's own message is left out: it may quote what somebody wrote.
    frames = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s at %s %s\n%s", type(error).__name__, request.method, request.path, frames)
    return Problem(500, Code.FAILED, "Something went wrong here. Nothing was taken in.").response()
