"""What a host asks: does the process live, and may it be sent requests."""

from __future__ import annotations

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Blueprint, current_app

from . import database
from .problems import Code, Problem

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def alive() -> dict[str, str]:
    return {"status": "ok"}


@blueprint.get("/readyz")
def ready() -> dict[str, str]:
    """503 while the database cannot be reached, or its tables are older than this code."""
    scripts = ScriptDirectory.from_config(current_app.extensions["migrate"].migrate.get_config())
    try:
        with database.reading() as connection:
            here = MigrationContext.configure(connection).get_current_heads()
    except Exception as trouble:
        raise _not_yet("The database cannot be reached.") from trouble
    if set(here) != set(scripts.get_heads()):
        raise _not_yet("The tables are not those of this version: run `flask --app server db upgrade`.")
    return {"status": "ok"}


def _not_yet(detail: str) -> Problem:
    return Problem(503, Code.BUSY, detail, headers={"Retry-After": "5"})
