"""Signing in and out, verifying again, and ending sessions on other devices."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select

from ...accounts import sessions
from ...accounts.caller import require_person
from ...accounts.cookie import build_session_cookie
from ...accounts.creation import decode_handle
from ...accounts.models import Account
from ...database import db
from ...operations import ANYBODY, allow_person, describe_operation
from ...problems import Code, Problem
from .. import ceremony, challenges
from ..account_view import describe_account
from ..challenges import Purpose
from ..keyring import note_use, read_credential, refuse_passkey
from ..models import Passkey
from ..schemas import AccountSchema, NothingSchema, OptionsSchema, ProofSchema, SignInSchema
from .blueprint import blueprint, get_relying_party


@blueprint.post("/session/options")
@blueprint.doc(**describe_operation("beginSignIn", ANYBODY))
@blueprint.arguments(NothingSchema, required=False)
@blueprint.response(200, OptionsSchema)
def begin_sign_in(_body: dict[str, Any]) -> dict[str, Any]:
    """Options for signing in with any passkey of this site. The same for everybody."""
    attempt = challenges.begin_ceremony(Purpose.SIGN_IN, None)
    options = ceremony.build_request_options(get_relying_party(), attempt.challenge)
    return {"ceremony": attempt.id, "options": options, "expires_at": attempt.expires_at}


@blueprint.post("/session")
@blueprint.doc(
    **describe_operation("signIn", ANYBODY, Code.CEREMONY_OVER, Code.PASSKEY_REFUSED, Code.NOT_YOUR_NOTEBOOK)
)
@blueprint.arguments(SignInSchema)
@blueprint.response(200, AccountSchema)
def sign_in(body: dict[str, Any]) -> tuple[dict[str, Any], int, dict[str, str]]:
    """Sign in. The passkey names the account; the session gets a new token."""
    attempt = challenges.finish_ceremony(body["ceremony"], Purpose.SIGN_IN, None)
    passkey_key, assertion = _verify_assertion(attempt.challenge, body["credential"])
    challenges.mark_used(attempt)
    with db.session.begin():
        passkey = _get_for_update(passkey_key)
        note_use(passkey, assertion)
        session_id, token = sessions.start_session(
            db.session.connection(), passkey.account_id, body.get("device")
        )
        return describe_account(passkey.account_id, session_id), 200, build_session_cookie(token)


@blueprint.post("/session/fresh/options")
@blueprint.doc(**describe_operation("beginVerifying", allow_person(), Code.TOO_MANY))
@blueprint.arguments(NothingSchema, required=False)
@blueprint.response(200, OptionsSchema)
def begin_verifying(_body: dict[str, Any]) -> dict[str, Any]:
    """Options for verifying again: names the passkeys of this account."""
    caller = require_person()
    attempt = challenges.begin_ceremony(Purpose.VERIFY, caller)
    with db.session.begin():
        mine = db.session.scalars(select(Passkey).where(Passkey.account_id == caller.account_id))
        options = ceremony.build_request_options(
            get_relying_party(), attempt.challenge, [read_credential(one) for one in mine]
        )
    return {"ceremony": attempt.id, "options": options, "expires_at": attempt.expires_at}


@blueprint.post("/session/fresh")
@blueprint.doc(**describe_operation("verifyAgain", allow_person(), Code.CEREMONY_OVER, Code.PASSKEY_REFUSED))
@blueprint.arguments(ProofSchema)
@blueprint.response(200, AccountSchema)
def verify_again(body: dict[str, Any]) -> dict[str, Any]:
    """Count as just verified for five minutes. The token stays: other requests are out with it."""
    caller = require_person()
    attempt = challenges.finish_ceremony(body["ceremony"], Purpose.VERIFY, caller.session_id)
    passkey_key, assertion = _verify_assertion(attempt.challenge, body["credential"], caller.account_id)
    with db.session.begin():
        note_use(_get_for_update(passkey_key), assertion)
        session_id = caller.session_id or ""
        sessions.mark_verified(db.session.connection(), caller.account_id, session_id)
        return describe_account(caller.account_id, session_id)


@blueprint.delete("/session")
@blueprint.doc(**describe_operation("signOut", ANYBODY))
@blueprint.response(204)
def sign_out() -> tuple[str, int, dict[str, str]]:
    """Sign this browser out; whether or not it was signed in."""
    with db.session.begin():
        sessions.end_own_session(db.session.connection())
    return "", 204, build_session_cookie("")


@blueprint.delete("/sessions")
@blueprint.doc(**describe_operation("signOutElsewhere", allow_person(), Code.NOT_FRESH))
@blueprint.response(204)
def sign_out_elsewhere() -> None:
    """End every session but this one (freshly verified)."""
    caller = require_person(fresh=True)
    with db.session.begin():
        sessions.end_other_sessions(db.session.connection(), caller.account_id, caller.session_id or "")


@blueprint.delete("/sessions/<uuid:session_id>")
@blueprint.doc(**describe_operation("endSession", allow_person(), Code.NOT_FRESH, Code.NOT_FOUND))
@blueprint.response(204)
def end_session(session_id: UUID) -> None:
    """End one session, on whatever device (freshly verified)."""
    caller = require_person(fresh=True)
    with db.session.begin():
        if not sessions.end_session(db.session.connection(), caller.account_id, str(session_id)):
            raise Problem(404, Code.NOT_FOUND, "There is no such session.")


def _verify_assertion(
    challenge: bytes, credential: dict[str, Any], account_id: str | None = None
) -> tuple[tuple[str, str], ceremony.Assertion]:
    """Check the use of a passkey: of any account, or of the one given. Answers its key and the assertion."""
    try:
        credential_id = ceremony.read_credential_id(credential)
        key, own_credential, handle = _find_passkey(credential_id, account_id)
        assertion = ceremony.verify_assertion(
            get_relying_party(),
            challenge,
            credential,
            own_credential,
            handle,
            discoverable=account_id is None,
        )
    except ceremony.RefusedCredential as wrong:
        raise refuse_passkey(wrong) from wrong
    return key, assertion


def _find_passkey(
    credential_id: bytes, account_id: str | None
) -> tuple[tuple[str, str], ceremony.StoredCredential, bytes]:
    """A passkey's key, what is stored of it, and its account's user handle.

    One that is not there is checked like one that is, so that its time tells nothing either.
    """
    query = (
        select(Passkey, Account.user_handle)
        .join(Account, Account.id == Passkey.account_id)
        .where(Passkey.credential_id == credential_id)
    )
    if account_id is not None:
        query = query.where(Passkey.account_id == account_id)
    with db.session.begin():
        row = db.session.execute(query).first()
        if row is None:
            return ("", ""), ceremony.build_decoy_credential(credential_id), b""
        passkey, handle = row
        return (passkey.account_id, passkey.id), read_credential(passkey), decode_handle(handle)


def _get_for_update(key: tuple[str, str]) -> Passkey:
    """The passkey again, for writing. It may have been removed while its signature was checked."""
    passkey = db.session.get(Passkey, key, with_for_update=True)
    if passkey is None:
        raise refuse_passkey(LookupError("passkey removed"))
    return passkey
