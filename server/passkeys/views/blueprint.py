"""The blueprint that these views share, and what they ask of the installation around them."""

from __future__ import annotations

from contextlib import AbstractContextManager

from flask import current_app
from flask_smorest import Blueprint

from ...guards import blueprints, limits
from ..ceremony import RelyingParty
from ..keyring import AttemptFailed

blueprint = Blueprint("passkeys", __name__, url_prefix="/api", description="Passkeys, sessions and devices")
blueprint.before_request(blueprints.refuse_unsound_body)
blueprint.after_request(blueprints.forbid_caching)


def get_relying_party() -> RelyingParty:
    """This installation, by its public origin."""
    return RelyingParty(current_app.extensions["settings"].public_origin)


def count_failures() -> AbstractContextManager[None]:
    """Count attempts that fail inside against their address; raises 429 where there were too many."""
    return limits.limit_failures(limits.FAILURES, limits.get_client_network(), failures=AttemptFailed)
