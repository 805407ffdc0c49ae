"""What blueprints of the API have in common, before and after each request."""

from __future__ import annotations

from flask import Response

from . import bodies


def refuse_unsound_body() -> None:
    """The schemas read the body once more, but not as strictly."""
    bodies.read_json_body()


def forbid_caching(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
