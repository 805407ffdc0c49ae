"""Whose page a request comes from. Only our own may change anything with a person's cookie."""

from __future__ import annotations

from flask import Flask, current_app, request

from ..problems import Code, Problem

SAFE = frozenset(("GET", "HEAD", "OPTIONS"))


def install(app: Flask) -> None:
    app.before_request(refuse_foreign_pages)


def refuse_foreign_pages() -> None:
    """Refuse a change that another site's page asks for; raises 403.

    A token in `Authorization` is put there by whoever holds it, never by a browser on its own. A request
    with neither cookie nor a sign of a page comes from no browser, and has nothing that could be abused.
    """
    environ = request.environ
    if environ["REQUEST_METHOD"] in SAFE or environ.get("HTTP_AUTHORIZATION", "").startswith("Bearer "):
        return
    site, origin = environ.get("HTTP_SEC_FETCH_SITE"), environ.get("HTTP_ORIGIN")
    if site in ("same-origin", "none") or origin == current_app.extensions["settings"].public_origin:
        return
    if site is None and origin is None and "HTTP_COOKIE" not in environ:
        return
    raise Problem(403, Code.FOREIGN_ORIGIN, "This came from a page of another site, so nothing was changed.")


def require_json(longest: int = 64 * 1024) -> None:
    """Refuse a body that is not JSON, or over `longest` bytes before it is read; raises 413 and 415.

    A form on another site can send any text, but not call it JSON.
    """
    request.max_content_length = longest
    if (request.content_length or 0) > longest:
        raise Problem(413, Code.TOO_LARGE, f"At most {longest} bytes are taken in here.")
    has_body = request.content_length or "HTTP_TRANSFER_ENCODING" in request.environ
    if has_body and not request.is_json:
        raise Problem(415, Code.WRONG_TYPE, "The body must be JSON, with Content-Type: application/json.")
