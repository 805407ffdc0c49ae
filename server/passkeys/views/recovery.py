"""The recovery code, and the account as a whole."""

from __future__ import annotations

from typing import Any

from ...accounts.caller import require_person
from ...accounts.cookie import build_session_cookie
from ...accounts.models import Account
from ...accounts.sessions import start_session
from ...database import db
from ...guards import limits
from ...operations import ANYBODY, allow_person, describe_operation
from ...problems import Code, Problem
from ..account_view import describe_account
from ..recovery import find_code, replace_code
from ..schemas import AccountSchema, CodeSchema, NothingSchema, RecoverSchema, RenameSchema
from .blueprint import blueprint


@blueprint.get("/account")
@blueprint.doc(**describe_operation("getAccount", allow_person("recovery")))
@blueprint.response(200, AccountSchema)
def get_account() -> dict[str, Any]:
    """Passkeys, sessions and devices of the account."""
    caller = require_person("recovery")
    with db.session.begin():
        return describe_account(caller.account_id, caller.session_id or "")


@blueprint.route("/account", methods=["PATCH"])
@blueprint.doc(**describe_operation("renameAccount", allow_person()))
@blueprint.arguments(RenameSchema)
@blueprint.response(200, AccountSchema)
def rename_account(body: dict[str, Any]) -> dict[str, Any]:
    """Give the notebook another name."""
    caller = require_person()
    with db.session.begin():
        db.session.get_one(Account, caller.account_id).name = body["name"]
        return describe_account(caller.account_id, caller.session_id or "")


@blueprint.post("/recovery-code")
@blueprint.doc(**describe_operation("makeRecoveryCode", allow_person(), Code.NOT_FRESH))
@blueprint.arguments(NothingSchema, required=False)
@blueprint.response(201, CodeSchema)
def make_recovery_code(_body: dict[str, Any]) -> dict[str, str]:
    """A new code, in place of an earlier one (freshly verified). It is shown this once."""
    caller = require_person(fresh=True)
    with db.session.begin():
        return {"code": replace_code(caller.account_id)}


@blueprint.post("/session/recover")
@blueprint.doc(
    **describe_operation("recover", ANYBODY, Code.CODE_REFUSED, Code.NOT_YOUR_NOTEBOOK, Code.TOO_MANY)
)
@blueprint.arguments(RecoverSchema)
@blueprint.response(200, AccountSchema)
def recover_account(body: dict[str, Any]) -> tuple[dict[str, Any], int, dict[str, str]]:
    """Come in with the recovery code, for half an hour and only to make a passkey."""
    with db.session.begin():
        known = find_code(body["code"])
        if known is not None:
            account_id, code_hash = known
            session_id, token = start_session(
                db.session.connection(), account_id, body.get("device"), code_hash=code_hash
            )
            return describe_account(account_id, session_id), 200, build_session_cookie(token)
    limits.count_guess(limits.FAILURES, limits.get_client_network())
    raise Problem(422, Code.CODE_REFUSED, "That code does not work, or was replaced.")
