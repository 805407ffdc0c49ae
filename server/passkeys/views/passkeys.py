"""Making, naming and removing passkeys. The first one makes the account."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from ...accounts.caller import Caller, find_caller, require_person
from ...accounts.cookie import build_session_cookie
from ...accounts.creation import create_account, decode_handle, generate_handle
from ...accounts.models import Account
from ...accounts.sessions import start_session
from ...database import db
from ...guards import limits
from ...operations import allow_person, describe_operation
from ...problems import Code, Problem
from .. import ceremony, challenges
from ..account_view import describe_account
from ..challenges import Purpose
from ..keyring import build_passkey, read_credential, refuse_passkey
from ..models import Passkey
from ..recovery import spend_code
from ..schemas import (
    AccountSchema,
    BeginSchema,
    LastSchema,
    MakePasskeySchema,
    OptionsSchema,
    RenameSchema,
)
from .blueprint import blueprint, get_relying_party

Answer = tuple[dict[str, Any], int, dict[str, str]]


@blueprint.post("/passkeys/options")
@blueprint.doc(
    **describe_operation(
        "beginPasskey", [{}, *allow_person("recovery")], Code.NOT_ALLOWED, Code.NOT_FRESH, Code.TOO_MANY
    )
)
@blueprint.arguments(BeginSchema, required=False)
@blueprint.response(200, OptionsSchema)
def begin_passkey(body: dict[str, Any]) -> dict[str, Any]:
    """Options for a passkey: signed out, of a new notebook; signed in, one more (freshly verified)."""
    if find_caller() is None:
        name = body.get("name") or "My notebook"
        attempt = challenges.begin_ceremony(Purpose.BEGIN, None, generate_handle(), name)
        owner = ceremony.Owner(decode_handle(attempt.user_handle or ""), name)
        existing: list[ceremony.StoredCredential] = []
    else:
        caller = _require_adder()
        attempt = challenges.begin_ceremony(Purpose.ADD, caller)
        with db.session.begin():
            account = db.session.get_one(Account, caller.account_id)
            owner = ceremony.Owner(decode_handle(account.user_handle), account.name)
            mine = db.session.scalars(select(Passkey).where(Passkey.account_id == caller.account_id))
            existing = [read_credential(passkey) for passkey in mine]
    options = ceremony.build_creation_options(get_relying_party(), attempt.challenge, owner, existing)
    return {"ceremony": attempt.id, "options": options, "expires_at": attempt.expires_at}


def _require_adder() -> Caller:
    caller = require_person("recovery")
    return caller if caller.scope == "recovery" else require_person(fresh=True)


@blueprint.post("/passkeys")
@blueprint.doc(
    **describe_operation(
        "makePasskey",
        [{}, *allow_person("recovery")],
        Code.NOT_ALLOWED,
        Code.CEREMONY_OVER,
        Code.PASSKEY_REFUSED,
        Code.NOT_YOUR_NOTEBOOK,
        Code.TOO_MANY,
    )
)
@blueprint.arguments(MakePasskeySchema)
@blueprint.response(201, AccountSchema)
def make_passkey(body: dict[str, Any]) -> dict[str, Any] | Answer:
    """Take in a new passkey. Signed out, it opens a new notebook and signs in."""
    caller = require_person("recovery") if find_caller() else None
    attempt = challenges.finish_ceremony(
        body["ceremony"], Purpose.ADD if caller else Purpose.BEGIN, caller.session_id if caller else None
    )
    try:
        registration = ceremony.verify_registration(
            get_relying_party(), attempt.challenge, body["credential"]
        )
    except ceremony.RefusedCredential as wrong:
        raise refuse_passkey(wrong) from wrong
    try:
        with db.session.begin():
            return _register(caller, attempt, registration, body)
    except IntegrityError as wrong:
        raise refuse_passkey(wrong) from wrong  # this credential is registered already


def _register(
    caller: Caller | None,
    attempt: challenges.Ceremony,
    registration: ceremony.Registration,
    body: dict[str, Any],
) -> dict[str, Any] | Answer:
    if caller:
        account_id = caller.account_id
        if caller.scope == "recovery":
            spend_code(account_id, caller.session_id or "")
    else:
        connection = db.session.connection()
        limits.count_event_in(connection, limits.NOTEBOOKS, limits.get_client_network())
        account_id = create_account(connection, attempt.account_name or "", attempt.user_handle or "")
    db.session.add(build_passkey(registration, account_id, body.get("name", "")))
    if caller and caller.scope == "all" and caller.session_id:
        return describe_account(account_id, caller.session_id)
    session_id, token = start_session(db.session.connection(), account_id, body.get("device"))
    return describe_account(account_id, session_id), 201, build_session_cookie(token)


@blueprint.route("/passkeys/<uuid:passkey_id>", methods=["PATCH"])
@blueprint.doc(**describe_operation("renamePasskey", allow_person(), Code.NOT_FRESH, Code.NOT_FOUND))
@blueprint.arguments(RenameSchema)
@blueprint.response(200, AccountSchema)
def rename_passkey(body: dict[str, Any], passkey_id: UUID) -> dict[str, Any]:
    """Give a passkey another name (freshly verified)."""
    caller = require_person(fresh=True)
    with db.session.begin():
        _get_own(caller, passkey_id).name = body["name"]
        return describe_account(caller.account_id, caller.session_id or "")


@blueprint.delete("/passkeys/<uuid:passkey_id>")
@blueprint.doc(
    **describe_operation("removePasskey", allow_person(), Code.NOT_FRESH, Code.NOT_FOUND, Code.LAST_PASSKEY)
)
@blueprint.arguments(LastSchema, location="query")
@blueprint.response(200, AccountSchema)
def remove_passkey(body: dict[str, Any], passkey_id: UUID) -> dict[str, Any]:
    """Remove a passkey (freshly verified); the last one only with `?last=yes`."""
    caller = require_person(fresh=True)
    with db.session.begin():
        # The account's row is the lock: two passkeys removed at once must not both be the last but one.
        # Its weaker kind, which lets others sign in meanwhile.
        mine = select(Account.id).where(Account.id == caller.account_id)
        db.session.execute(mine.with_for_update(key_share=True))
        passkey = _get_own(caller, passkey_id)
        query = select(func.count()).select_from(Passkey).where(Passkey.account_id == caller.account_id)
        if db.session.scalar(query) == 1 and body.get("last") != "yes":
            raise Problem(
                409,
                Code.LAST_PASSKEY,
                "This is your only passkey. Without it you could not sign in again.",
            )
        db.session.delete(passkey)
        db.session.flush()
        return describe_account(caller.account_id, caller.session_id or "")


def _get_own(caller: Caller, passkey_id: UUID) -> Passkey:
    passkey = db.session.get(Passkey, (caller.account_id, str(passkey_id)))
    if passkey is None:
        raise Problem(404, Code.NOT_FOUND, "There is no such passkey.")
    return passkey
