"""Beginning and ending sessions. All of it happens in the caller's transaction on `db.session`."""

from __future__ import annotations

from typing import Any

from flask import request
from sqlalchemy import delete

from ..database import db
from ..ids import new_id, now
from ..sync import devices
from .models import Session
from .session import DAY, IDLE, cookie_name, hashed, new_token

RECOVERING = DAY // 48
"""How long a recovery code's session lasts: half an hour, to make a passkey in."""


def begin_session(account_id: str, device: dict[str, Any] | None, verified: bool = True) -> tuple[str, str]:
    """Sign this browser in; answers the session's id and its new token.

    Whatever session this browser or this device had ends, so that the list shows each once. Not
    `verified` means let in by a recovery code: such a session may only add a passkey.
    """
    end_this_browsers()
    told = device or {}
    device_id, name = told.get("id"), told.get("name", "")
    at = now()
    if device_id:
        name = devices.bind(db.session.connection(), account_id, device_id, name, at)
        db.session.execute(
            delete(Session).where(Session.account_id == account_id, Session.device_id == device_id)
        )
    token = new_token()
    db.session.execute(delete(Session).where(Session.expires_at <= at))
    session = Session(
        account_id=account_id,
        id=new_id(),
        token_hash=hashed(token),
        scope="all" if verified else "recovery",
        device_id=device_id,
        name=name,
        created_at=at,
        verified_at=at if verified else 0,
        last_used_at=at,
        expires_at=at + (IDLE if verified else RECOVERING),
    )
    db.session.add(session)
    return session.id, token


def end_this_browsers() -> None:
    """End the session whose cookie came with the request, if there is one."""
    token = request.cookies.get(cookie_name())
    if token:
        db.session.execute(delete(Session).where(Session.token_hash == hashed(token)))
