"""The blueprint that these views share."""

from __future__ import annotations

from contextlib import AbstractContextManager

from flask import current_app
from flask_smorest import Blueprint

from ...guards import limits, rooms
from ..ceremony import RelyingParty
from ..keyring import AttemptFailed

blueprint = Blueprint("passkeys", __name__, url_prefix="/api", description="Passkeys, sessions and devices")
blueprint.before_request(rooms.refuse_what_is_not_sound)
blueprint.after_request(rooms.keep_out_of_caches)


def party() -> RelyingParty:
    return RelyingParty(current_app.extensions["settings"].public_origin)


def counting_failures() -> AbstractContextManager[None]:
    return limits.only_failures(limits.FAILURES, limits.address(), failures=AttemptFailed)
