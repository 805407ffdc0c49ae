"""The blueprint that the views of this room add to."""

from flask_smorest import Blueprint

blueprint = Blueprint(
    "integrations", __name__, url_prefix="/api", description="For scripts, shortcuts and other tools"
)
