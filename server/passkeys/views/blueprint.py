"""The blueprint that these views share, and what they ask of the installation around them."""

from __future__ import annotations

from flask import current_app
from flask_smorest import Blueprint

from ...guards import blueprints
from ..ceremony import RelyingParty

blueprint = Blueprint("passkeys", __name__, url_prefix="/api", description="Passkeys, sessions and devices")
blueprint.before_request(blueprints.refuse_unsound_body)
blueprint.after_request(blueprints.forbid_caching)


def get_relying_party() -> RelyingParty:
    """This installation, by its public origin."""
    return RelyingParty(current_app.extensions["settings"].public_origin)
