"""POST /api/sync."""

from __future__ import annotations

from flask import Response
from flask_smorest import Blueprint

from ..accounts.caller import require_caller
from .exchange import run_exchange
from .raw_body import read_raw_body
from .request import parse_request
from .schema import EXCHANGE

blueprint = Blueprint("sync", __name__, url_prefix="/api", description="How devices hold the same notebook")


@blueprint.post("/sync")
@blueprint.doc(**EXCHANGE)
def exchange_changes() -> Response:
    """Send what is unsent, hear what is new."""
    caller = require_caller()
    return run_exchange(caller, parse_request(read_raw_body()))
