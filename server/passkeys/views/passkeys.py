"""Making, naming and removing passkeys. The first one makes the account."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from ...database import db
from ...guards import limits
from ...problems import Code, Problem
from ...sync.models import Account
from .. import ceremony, challenges
from ..account import describe
from ..accounts import handle_bytes, new_handle, open_account
from ..challenges import Purpose
from ..keyring import known_of, refused, row_of
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
from ..session import Asker, cookie, perhaps_asking, person_asking
from ..sessions import begin_session
from .room import blueprint, counting_failures, party

Answer = tuple[dict[str, Any], int, dict[str, str]]


@blueprint.post("/passkeys/options")
@blueprint.doc(operationId="beginPasskey")
@blueprint.arguments(BeginSchema)
@blueprint.response(200, OptionsSchema)
def begin_passkey(told: dict[str, Any]) -> dict[str, Any]:
    """Options for a passkey: signed out, of a new notebook; signed in, one more (freshly verified)."""
    if perhaps_asking() is None:
        name = told.get("name") or "My notebook"
        begun = challenges.begin(Purpose.BEGIN, None, new_handle(), name)
        owner = ceremony.Owner(handle_bytes(begun.user_handle or ""), name)
        already: list[ceremony.Known] = []
    else:
        asker = _may_add()
        begun = challenges.begin(Purpose.ADD, asker.session_id)
        with db.session.begin():
            account = db.session.get_one(Account, asker.account_id)
            owner = ceremony.Owner(handle_bytes(account.user_handle), account.name)
            mine = db.session.scalars(select(Passkey).where(Passkey.account_id == asker.account_id))
            already = [known_of(passkey) for passkey in mine]
    options = ceremony.creation_options(party(), begun.challenge, owner, already)
    return {"ceremony": begun.id, "options": options, "expires_at": begun.expires_at}


def _may_add() -> Asker:
    asker = person_asking("recovery")
    return asker if asker.scope == "recovery" else person_asking(fresh=True)


@blueprint.post("/passkeys")
@blueprint.doc(operationId="makePasskey")
@blueprint.arguments(MakePasskeySchema)
@blueprint.response(201, AccountSchema)
def make_passkey(told: dict[str, Any]) -> dict[str, Any] | Answer:
    """Take in a new passkey. Signed out, it opens a new notebook and signs in."""
    asker = person_asking("recovery") if perhaps_asking() else None
    with counting_failures():
        begun = challenges.finish(
            told["ceremony"], Purpose.ADD if asker else Purpose.BEGIN, asker.session_id if asker else None
        )
        try:
            made = ceremony.check_creation(party(), begun.challenge, told["credential"])
        except ceremony.Refused as wrong:
            raise refused(wrong) from wrong
    try:
        with db.session.begin():
            return _take_in(asker, begun, made, told)
    except IntegrityError as wrong:
        raise refused(wrong) from wrong  # this credential is registered already


def _take_in(
    asker: Asker | None, begun: challenges.Ceremony, made: ceremony.Made, told: dict[str, Any]
) -> dict[str, Any] | Answer:
    if asker:
        account_id = asker.account_id
    else:
        connection = db.session.connection()
        limits.count_on(connection, limits.NOTEBOOKS, limits.address())
        account_id = open_account(connection, begun.account_name or "", begun.user_handle or "")
    db.session.add(row_of(made, account_id, told.get("name", "")))
    if asker and asker.scope == "all" and asker.session_id:
        return describe(account_id, asker.session_id)
    if asker:
        spend_code(account_id)
    session_id, token = begin_session(account_id, told.get("device"))
    return describe(account_id, session_id), 201, cookie(token)


@blueprint.route("/passkeys/<uuid:passkey_id>", methods=["PATCH"])
@blueprint.doc(operationId="renamePasskey")
@blueprint.arguments(RenameSchema)
@blueprint.response(200, AccountSchema)
def rename_passkey(told: dict[str, Any], passkey_id: UUID) -> dict[str, Any]:
    """Give a passkey another name (freshly verified)."""
    asker = person_asking(fresh=True)
    with db.session.begin():
        _mine(asker, passkey_id).name = told["name"]
        return describe(asker.account_id, asker.session_id or "")


@blueprint.delete("/passkeys/<uuid:passkey_id>")
@blueprint.doc(operationId="removePasskey")
@blueprint.arguments(LastSchema, location="query")
@blueprint.response(200, AccountSchema)
def remove_passkey(told: dict[str, Any], passkey_id: UUID) -> dict[str, Any]:
    """Remove a passkey (freshly verified); the last one only with `?last=yes`."""
    asker = person_asking(fresh=True)
    with db.session.begin():
        # The account's row is the lock: two passkeys removed at once must not both be the last but one.
        # Its weaker kind, which lets others sign in meanwhile.
        mine = select(Account.id).where(Account.id == asker.account_id)
        db.session.execute(mine.with_for_update(key_share=True))
        passkey = _mine(asker, passkey_id)
        held = select(func.count()).select_from(Passkey).where(Passkey.account_id == asker.account_id)
        if db.session.scalar(held) == 1 and told.get("last") != "yes":
            raise Problem(
                409, Code.LAST_PASSKEY,
                "This is the only passkey: without it you cannot come in again once you are signed out.",
            )  # fmt: skip
        db.session.delete(passkey)
        db.session.flush()
        return describe(asker.account_id, asker.session_id or "")


def _mine(asker: Asker, passkey_id: UUID) -> Passkey:
    passkey = db.session.get(Passkey, (asker.account_id, str(passkey_id)))
    if passkey is None:
        raise Problem(404, Code.NOT_FOUND, "There is no such passkey.")
    return passkey
