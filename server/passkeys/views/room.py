"""The blueprint that these views share."""

from __future__ import annotations

from contextlib import AbstractContextManager

from flask import Response, current_app
from flask_smorest import Blueprint

from ...guards import bodies, limits
from ..ceremony import RelyingParty
from ..keyring import AttemptFailed

blueprint = Blueprint("passkeys", __name__, url_prefix="/api", description="Passkeys, sessions and devices")


@blueprint.before_request
def refuse_what_is_not_sound() -> None:
    """The schemas read the body once more, but not as strictly."""
    bodies.json()


@blueprint.after_request
def keep_out_of_caches(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response


def party() -> RelyingParty:
    return RelyingParty(current_app.extensions["settings"].public_origin)


def counting_failures() -> AbstractContextManager[None]:
    return limits.only_failures(limits.FAILURES, limits.address(), failures=AttemptFailed)
