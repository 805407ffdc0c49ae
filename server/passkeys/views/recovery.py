"""The recovery code, and the account as a whole."""

from __future__ import annotations

from typing import Any

from ...database import db
from ...problems import Code
from ..account import describe
from ..keyring import AttemptFailed
from ..recovery import account_of, new_code
from ..schemas import AccountSchema, CodeSchema, NothingSchema, RecoverSchema
from ..session import cookie, person_asking
from ..sessions import begin_session
from .room import blueprint, counting_failures


@blueprint.get("/account")
@blueprint.doc(operationId="getAccount")
@blueprint.response(200, AccountSchema)
def get_account() -> dict[str, Any]:
    """Passkeys, sessions and devices of the account."""
    asker = person_asking("recovery")
    with db.session.begin():
        return describe(asker.account_id, asker.session_id or "")


@blueprint.post("/recovery-code")
@blueprint.doc(operationId="makeRecoveryCode")
@blueprint.arguments(NothingSchema)
@blueprint.response(201, CodeSchema)
def make_recovery_code(_told: dict[str, Any]) -> dict[str, str]:
    """A new code, in place of an earlier one (freshly verified). It is shown this once."""
    asker = person_asking(fresh=True)
    with db.session.begin():
        return {"code": new_code(asker.account_id)}


@blueprint.post("/session/recover")
@blueprint.doc(operationId="recover")
@blueprint.arguments(RecoverSchema)
@blueprint.response(200, AccountSchema)
def recover(told: dict[str, Any]) -> tuple[dict[str, Any], int, dict[str, str]]:
    """Come in with the recovery code, for half an hour and only to make a passkey."""
    with counting_failures(), db.session.begin():
        account_id = account_of(told["code"])
        if account_id is None:
            raise AttemptFailed(422, Code.CODE_REFUSED, "That code does not work, or no longer.")
        session_id, token = begin_session(account_id, told.get("device"), verified=False)
        return describe(account_id, session_id), 200, cookie(token)
