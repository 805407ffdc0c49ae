"""The account as its owner sees it: see `AccountSchema`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from ..database import db
from ..ids import now
from ..problems import Code, Problem
from ..sync.models import Account, Device
from .models import Passkey, Recovery, Session
from .session import FRESH


def describe(account_id: str, session_id: str) -> dict[str, Any]:
    """To be asked in the transaction that changed it, or in one of its own."""
    session = db.session.get(Session, (account_id, session_id))
    account = db.session.get(Account, account_id)
    if session is None or account is None:
        raise Problem(401, Code.SIGNED_OUT, "This session was ended just now.")
    recovery = db.session.get(Recovery, account_id)
    return {
        "id": account.id,
        "name": account.name,
        "created_at": account.created_at,
        "fresh_until": session.verified_at + FRESH,
        "limited": session.scope == "recovery",
        "recovery": recovery is not None and recovery.code_hash is not None,
        "recovered_at": recovery.used_at if recovery else None,
        "passkeys": [_passkey(one) for one in _of(Passkey, account_id)],
        "sessions": [_session(one, session_id) for one in _of(Session, account_id) if one.expires_at > now()],
        "devices": [_device(one) for one in _of(Device, account_id)],
    }


def _of(model: Any, account_id: str) -> Any:
    """The account's rows, oldest first."""
    return db.session.scalars(
        select(model).where(model.account_id == account_id).order_by(model.created_at, model.id)
    )


def _passkey(one: Passkey) -> dict[str, Any]:
    shown = {
        "id": one.id,
        "name": one.name,
        "created_at": one.created_at,
        "last_used_at": one.last_used_at,
        "synced": one.synced,
    }
    return shown if one.stepped_back_at is None else {**shown, "warning": "copied"}


def _session(one: Session, current: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "device": one.device_id,
        "name": one.name,
        "created_at": one.created_at,
        "last_used_at": one.last_used_at,
        "current": one.id == current,
    }


def _device(one: Device) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "created_at": one.created_at,
        "last_seen_at": one.last_seen_at,
    }
