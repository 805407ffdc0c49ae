"""Whose page a request comes from. Only our own may change anything with a person's cookie."""

from __future__ import annotations

from flask import Flask, current_app, request

from ..problems import Code, Problem

SAFE = frozenset(("GET", "HEAD", "OPTIONS"))
OPEN = "/share"
"""Where any app may hand something in. It changes nothing here, whoever is signed in."""


def install_origin_check(app: Flask) -> None:
    app.before_request(refuse_foreign_pages)


def refuse_foreign_pages() -> None:
    """Refuse a change that another site's page asks for; raises 403.

    A token in `Authorization` is put there by whoever holds it, never by a browser on its own. A request
    with neither cookie nor a sign of a page comes from no browser, and has nothing that could be abused.
    """
    environ = request.environ
    has_token = environ.get("HTTP_AUTHORIZATION", "").lower().startswith("bearer ")
    if environ["REQUEST_METHOD"] in SAFE or has_token or environ["PATH_INFO"] == OPEN:
        return
    site, origin = environ.get("HTTP_SEC_FETCH_SITE"), environ.get("HTTP_ORIGIN")
    if site in ("same-origin", "none") or origin == current_app.extensions["settings"].public_origin:
        return
    if site is None and origin is None and "HTTP_COOKIE" not in environ:
        return
    raise Problem(403, Code.FOREIGN_ORIGIN, "This request came from another site, so nothing was changed.")
