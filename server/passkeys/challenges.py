"""Ceremonies under way: a challenge for one purpose, good once and for five minutes."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import delete

from ..accounts.caller import Caller
from ..database import db
from ..guards import limits
from ..ids import SKEW, now
from ..problems import Code, Problem
from .ceremony import TIMEOUT_MS
from .models import Challenge


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
    """Begin one; raises 429. Only the caller's session may finish it, or, where there is none, no session."""
    at = now()
    ceremony = Ceremony(
        secrets.token_urlsafe(16), secrets.token_bytes(32), at + TIMEOUT_MS, user_handle, account_name
    )
    with db.session.begin():
        who = caller.account_id if caller else limits.get_client_network()
        limits.count_event_in(db.session.connection(), limits.CEREMONIES, who)
        db.session.execute(delete(Challenge).where(Challenge.expires_at <= at))
        db.session.add(
            Challenge(
                id=ceremony.id,
                purpose=purpose,
                challenge=ceremony.challenge,
                session_id=caller.session_id if caller else None,
                user_handle=user_handle,
                account_name=account_name,
                expires_at=ceremony.expires_at,
            )
        )
    return ceremony


def finish_ceremony(ceremony_id: str, purpose: Purpose, session_id: str | None) -> Ceremony:
    """Use it up, whatever comes of it; raises 422 `ceremony_over`.

    In a transaction of its own: a challenge that was tried must stay used when the attempt is refused.
    """
    with db.session.begin():
        row = db.session.execute(
            delete(Challenge).where(Challenge.id == ceremony_id).returning(*Challenge.__table__.columns)
        ).first()
    # One that ends later than it can was begun by a clock that has been put right since.
    in_time = row is not None and 0 < row.expires_at - now() <= TIMEOUT_MS + SKEW
    if row is None or not in_time or (row.purpose, row.session_id) != (purpose, session_id):
        raise Problem(422, Code.CEREMONY_OVER, "That took too long, or began on another page. Try again.")
    return Ceremony(row.id, row.challenge, row.expires_at, row.user_handle, row.account_name)
