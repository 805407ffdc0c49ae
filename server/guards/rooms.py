"""What blueprints of the API have in common, before and after each request."""

from __future__ import annotations

from flask import Response

from . import bodies


def refuse_what_is_not_sound() -> None:
    """The schemas read the body once more, but not as strictly."""
    bodies.json()


def keep_out_of_caches(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
