"""POST /api/sync."""
from flask_smorest import Blueprint

blueprint = Blueprint("sync", __name__, url_prefix="/api")
