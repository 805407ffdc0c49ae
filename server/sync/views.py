"""POST /api/sync."""

from __future__ import annotations

from flask import Response
from flask_smorest import Blueprint

from ..passkeys.session import who_is_asking
from . import body, question
from .exchange import exchange
from .wire import EXCHANGE

blueprint = Blueprint("sync", __name__, url_prefix="/api", description="How devices hold the same notebook")


@blueprint.post("/sync")
@blueprint.doc(**EXCHANGE)
def sync() -> Response:
    """Send what is unsent, hear what is new."""
    asker = who_is_asking()
    return exchange(asker, question.read(body.read()))
