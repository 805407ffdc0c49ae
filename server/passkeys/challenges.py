"""Ceremonies under way: a challenge for one purpose, good once and for five minutes."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from enum import StrEnum

from flask import current_app
from sqlalchemy import delete

from ..accounts.caller import Caller
from ..database import db, run_sql
from ..guards import limits
from ..ids import SKEW, now
from ..problems import Code, Problem
from .ceremony import TIMEOUT_MS
from .models import Challenge

_DERIVED = 32
"""How long the id of a derived challenge is; others are shorter."""
_MARK_USED = """
    INSERT INTO ceremony (id, purpose, challenge, expires_at) VALUES (?, 'used', ?, ?)
    ON CONFLICT (id) DO NOTHING RETURNING id
"""


class Purpose(StrEnum):
    """What a challenge is for; it is good for nothing else."""

    BEGIN = "begin"
    """A notebook, with its first passkey."""
    ADD = "add"
    """Another passkey."""
    SIGN_IN = "sign_in"
    VERIFY = "verify"
    """Whether the person who is signed in is the one who holds the phone."""


@dataclass(frozen=True, slots=True)
class Ceremony:
    """One that was begun. The last two are of the notebook that is to be made by it."""

    id: str
    challenge: bytes
    expires_at: int
    user_handle: str | None = None
    account_name: str | None = None


def begin_ceremony(
    purpose: Purpose, caller: Caller | None, user_handle: str | None = None, account_name: str | None = None
) -> Ceremony:
    """Begin one; raises 429. Only the caller's session may finish it, or, where there is none, no session.

    Signing in is never refused: where an address has asked for too much, its challenges are derived.
    """
    ceremony = Ceremony(
        secrets.token_urlsafe(16), secrets.token_bytes(32), now() + TIMEOUT_MS, user_handle, account_name
    )
    try:
        _write_down(ceremony, purpose, caller)
    except Problem:
        if purpose is not Purpose.SIGN_IN:
            raise
        return _derive(secrets.token_bytes(16) + ceremony.expires_at.to_bytes(8, "big"))
    return ceremony


def _write_down(ceremony: Ceremony, purpose: Purpose, caller: Caller | None) -> None:
    """Raises 429, the only problem there may be."""
    who = caller.account_id if caller else limits.get_client_network()
    with db.session.begin():
        limits.count_event_in(db.session.connection(), limits.CEREMONIES, who)
        db.session.execute(delete(Challenge).where(Challenge.expires_at <= now()))
        db.session.add(
            Challenge(
                id=ceremony.id,
                purpose=purpose,
                challenge=ceremony.challenge,
                session_id=caller.session_id if caller else None,
                user_handle=ceremony.user_handle,
                account_name=ceremony.account_name,
                expires_at=ceremony.expires_at,
            )
        )


def finish_ceremony(ceremony_id: str, purpose: Purpose, session_id: str | None) -> Ceremony:
    """Use it up, whatever comes of it; raises 422 `ceremony_over`.

    In a transaction of its own: a challenge that was tried must stay used when the attempt is refused.
    A derived one is used up by `mark_used`.
    """
    # Stripped, because a pattern's `$` also stands before a last line break.
    if purpose is Purpose.SIGN_IN and len(ceremony_id.strip()) == _DERIVED:
        derived = _derive(urlsafe_b64decode(ceremony_id))
        if not _is_in_time(derived.expires_at):
            raise _build_over_problem()
        return derived
    with db.session.begin():
        row = db.session.execute(
            delete(Challenge).where(Challenge.id == ceremony_id).returning(*Challenge.__table__.columns)
        ).first()
    in_time = row is not None and _is_in_time(row.expires_at)
    if row is None or not in_time or (row.purpose, row.session_id) != (purpose, session_id):
        raise _build_over_problem()
    return Ceremony(row.id, row.challenge, row.expires_at, row.user_handle, row.account_name)


def mark_used(attempt: Ceremony) -> None:
    """Use a derived challenge up, once its proof holds; raises 422 `ceremony_over` where it was used before.

    Nothing is written for a proof that does not hold: whoever floods us would have us write for each.
    """
    if len(attempt.id) == _DERIVED:
        with db.session.begin():
            connection = db.session.connection()
            if not run_sql(connection, _MARK_USED, attempt.id, attempt.challenge, attempt.expires_at):
                raise _build_over_problem()


def _derive(seed: bytes) -> Ceremony:
    """The ceremony of a seed, which is its id: chance, and when it ends.

    The challenge follows from it by a key of the server's. So none needs to be stored, and nobody knows the
    one of a seed that they made up. Servers that share no `SECRET_KEY` do not know each other's, which is why
    it is left to the day that one address asks for too many.
    """
    key: str = current_app.extensions["settings"].secret_key
    challenge = hmac.digest(key.encode(), b"challenge\0" + seed, hashlib.sha256)
    return Ceremony(urlsafe_b64encode(seed).decode(), challenge, int.from_bytes(seed[16:], "big"))


def _is_in_time(expires_at: int) -> bool:
    """One that ends later than it can was begun by a clock that has been put right since."""
    return 0 < expires_at - now() <= TIMEOUT_MS + SKEW


def _build_over_problem() -> Problem:
    return Problem(422, Code.CEREMONY_OVER, "That took too long, or began on another page. Try again.")
