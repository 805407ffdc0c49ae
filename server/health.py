"""What a host asks: does the process live, and may it be sent requests."""

from __future__ import annotations

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Blueprint, current_app

from . import database
from .problems import Code, Problem

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
def get_health() -> dict[str, str]:
    return {"status": "ok"}


@blueprint.get("/readyz")
def get_readiness() -> dict[str, str]:
    """503 while the database cannot be reached, or its tables are older than this code.

    Where they are newer, this code's own are among them: while an update rolls out the old instances go on.
    """
    scripts = ScriptDirectory.from_config(current_app.extensions["migrate"].migrate.get_config())
    try:
        with database.begin_read() as connection:
            here = MigrationContext.configure(connection).get_current_heads()
    except Exception as trouble:
        raise _build_unready_problem("The database cannot be reached.") from trouble
    older = {script.revision for script in scripts.walk_revisions()} - set(scripts.get_heads())
    if not here or older & set(here):
        raise _build_unready_problem(
            "The tables are older than this version: run `flask --app server db upgrade`."
        )
    return {"status": "ok"}


def _build_unready_problem(detail: str) -> Problem:
    return Problem(503, Code.BUSY, detail, headers={"Retry-After": "5"})
