"""The account as its owner sees it: see `AccountSchema`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from ..accounts.lifetimes import get_fresh_until
from ..accounts.models import Account, Device, Session
from ..database import db
from ..ids import now
from ..problems import Code, Problem
from .models import Passkey, Recovery


def describe_account(account_id: str, session_id: str) -> dict[str, Any]:
    """Shaped by `AccountSchema`; raises 401. In the transaction that changed it, or in one of its own."""
    session = db.session.get(Session, (account_id, session_id))
    account = db.session.get(Account, account_id)
    if session is None or account is None:
        raise Problem(401, Code.SIGNED_OUT, "This session has just ended. Sign in again.")
    living = [one for one in _read_rows(Session, account_id) if one.expires_at > now()]
    recovery = db.session.get(Recovery, account_id)
    return {
        "id": account.id,
        "name": account.name,
        "created_at": account.created_at,
        "fresh_until": get_fresh_until(session.verified_at, now()),
        "limited": session.scope == "recovery",
        "recovery": recovery is not None and recovery.code_hash is not None,
        "recovered_at": recovery.used_at if recovery else None,
        "passkeys": [_describe_passkey(one) for one in _read_rows(Passkey, account_id)],
        "sessions": [_describe_session(one, session_id) for one in living],
        "devices": [_describe_device(one) for one in _read_rows(Device, account_id)],
    }


def _read_rows(model: Any, account_id: str) -> Any:
    """The account's rows, oldest first."""
    return db.session.scalars(
        select(model).where(model.account_id == account_id).order_by(model.created_at, model.id)
    )


def _describe_passkey(one: Passkey) -> dict[str, Any]:
    fields = {
        "id": one.id,
        "name": one.name,
        "created_at": one.created_at,
        "last_used_at": one.last_used_at,
        "synced": one.synced,
    }
    return fields if one.stepped_back_at is None else {**fields, "warning": "copied"}


def _describe_session(one: Session, current: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "device": one.device_id,
        "name": one.name,
        "created_at": one.created_at,
        "last_used_at": one.last_used_at,
        "current": one.id == current,
    }


def _describe_device(one: Device) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "created_at": one.created_at,
        "last_seen_at": one.last_seen_at,
    }
