"""Signing in and out, verifying again, and ending sessions on other devices."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import delete, select

from ...database import db
from ...ids import now
from ...problems import Code, Problem
from ...sync.models import Account
from .. import ceremony, challenges
from ..account import describe
from ..accounts import handle_bytes
from ..challenges import Purpose
from ..keyring import known_of, note_use, refused
from ..models import Passkey, Session
from ..schemas import AccountSchema, NothingSchema, OptionsSchema, ProofSchema, SignInSchema
from ..session import cookie, person_asking
from ..sessions import begin_session, end_this_browsers
from .room import blueprint, counting_failures, party


@blueprint.post("/session/options")
@blueprint.doc(operationId="beginSignIn")
@blueprint.arguments(NothingSchema)
@blueprint.response(200, OptionsSchema)
def begin_sign_in(_told: dict[str, Any]) -> dict[str, Any]:
    """Options for signing in with any passkey of this site. The same for everybody."""
    begun = challenges.begin(Purpose.SIGN_IN, None)
    options = ceremony.request_options(party(), begun.challenge)
    return {"ceremony": begun.id, "options": options, "expires_at": begun.expires_at}


@blueprint.post("/session")
@blueprint.doc(operationId="signIn")
@blueprint.arguments(SignInSchema)
@blueprint.response(200, AccountSchema)
def sign_in(told: dict[str, Any]) -> tuple[dict[str, Any], int, dict[str, str]]:
    """Sign in. The passkey names the account; the session gets a new token."""
    with counting_failures():
        begun = challenges.finish(told["ceremony"], Purpose.SIGN_IN, None)
        passkey_key, proof = _check(begun.challenge, told["credential"])
    with db.session.begin():
        passkey = _still_there(passkey_key)
        note_use(passkey, proof)
        session_id, token = begin_session(passkey.account_id, told.get("device"))
        return describe(passkey.account_id, session_id), 200, cookie(token)


@blueprint.post("/session/fresh/options")
@blueprint.doc(operationId="beginVerifying")
@blueprint.arguments(NothingSchema)
@blueprint.response(200, OptionsSchema)
def begin_verifying(_told: dict[str, Any]) -> dict[str, Any]:
    """Options for verifying again: names the passkeys of this account."""
    asker = person_asking()
    begun = challenges.begin(Purpose.VERIFY, asker.session_id)
    with db.session.begin():
        mine = db.session.scalars(select(Passkey).where(Passkey.account_id == asker.account_id))
        options = ceremony.request_options(party(), begun.challenge, [known_of(one) for one in mine])
    return {"ceremony": begun.id, "options": options, "expires_at": begun.expires_at}


@blueprint.post("/session/fresh")
@blueprint.doc(operationId="verifyAgain")
@blueprint.arguments(ProofSchema)
@blueprint.response(200, AccountSchema)
def verify_again(told: dict[str, Any]) -> dict[str, Any]:
    """Count as just verified for five minutes. The token stays: other requests are out with it."""
    asker = person_asking()
    with counting_failures():
        begun = challenges.finish(told["ceremony"], Purpose.VERIFY, asker.session_id)
        passkey_key, proof = _check(begun.challenge, told["credential"], asker.account_id)
    with db.session.begin():
        note_use(_still_there(passkey_key), proof)
        session = db.session.get(Session, (asker.account_id, asker.session_id))
        if session:
            session.verified_at = now()
        return describe(asker.account_id, asker.session_id or "")


@blueprint.delete("/session")
@blueprint.doc(operationId="signOut")
@blueprint.response(204)
def sign_out() -> tuple[str, int, dict[str, str]]:
    """Sign this browser out; whether or not it was signed in."""
    with db.session.begin():
        end_this_browsers()
    return "", 204, cookie("")


@blueprint.delete("/sessions")
@blueprint.doc(operationId="signOutElsewhere")
@blueprint.response(204)
def sign_out_elsewhere() -> None:
    """End every session but this one (freshly verified)."""
    asker = person_asking(fresh=True)
    with db.session.begin():
        db.session.execute(
            delete(Session).where(Session.account_id == asker.account_id, Session.id != asker.session_id)
        )


@blueprint.delete("/sessions/<uuid:session_id>")
@blueprint.doc(operationId="endSession")
@blueprint.response(204)
def end_session(session_id: UUID) -> None:
    """End one session, on whatever device (freshly verified)."""
    asker = person_asking(fresh=True)
    with db.session.begin():
        session = db.session.get(Session, (asker.account_id, str(session_id)))
        if session is None:
            raise Problem(404, Code.NOT_FOUND, "There is no such session.")
        db.session.delete(session)


def _check(
    challenge: bytes, credential: dict[str, Any], account_id: str | None = None
) -> tuple[tuple[str, str], ceremony.Proof]:
    """Check the use of a passkey: of any account, or of the one given. Answers its key and the proof."""
    try:
        credential_id = ceremony.credential_id_of(credential)
        key, known, handle = _find(credential_id, account_id)
        proof = ceremony.check_use(
            party(), challenge, credential, known, handle, discoverable=account_id is None
        )
    except ceremony.Refused as wrong:
        raise refused(wrong) from wrong
    return key, proof


def _find(credential_id: bytes, account_id: str | None) -> tuple[tuple[str, str], ceremony.Known, bytes]:
    """A passkey's key, what is known of it, and its account's user handle.

    One that is not there is checked like one that is, so that time tells nothing either.
    """
    asked = (
        select(Passkey, Account.user_handle)
        .join(Account, Account.id == Passkey.account_id)
        .where(Passkey.credential_id == credential_id)
    )
    if account_id is not None:
        asked = asked.where(Passkey.account_id == account_id)
    with db.session.begin():
        found = db.session.execute(asked).first()
        if found is None:
            return ("", ""), ceremony.nobody(credential_id), b""
        passkey, handle = found
        return (passkey.account_id, passkey.id), known_of(passkey), handle_bytes(handle)


def _still_there(key: tuple[str, str]) -> Passkey:
    """The passkey again, for writing. It may have been removed while its signature was checked."""
    passkey = db.session.get(Passkey, key, with_for_update=True)
    if passkey is None:
        raise refused(LookupError("passkey removed"))
    return passkey
