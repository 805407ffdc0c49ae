"""Sessions of browsers: begun, verified again, ended. Each in the caller's transaction."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from ..database import run_sql
from ..ids import create_id, now
from . import devices
from .cookie import read_session_token
from .lifetimes import IDLE, RECOVERING
from .secrets import generate_token, hash_secret


def start_session(
    connection: Connection,
    account_id: str,
    device: dict[str, Any] | None,
    *,
    code_hash: bytes | None = None,
) -> tuple[str, str]:
    """Sign this browser in; answers the session's id and its new token. `device` is shaped by `DeviceSchema`.

    Whatever session this browser or this device had ends, so that the list shows each once. `code_hash`
    is of the recovery code that lets it in, if one does: such a session may only add a passkey.
    """
    end_own_session(connection)
    device = device or {}
    device_id, name = device.get("id"), device.get("name", "")
    at = now()
    if device_id:
        name = devices.bind_device(connection, account_id, device_id, name, at)
        run_sql(
            connection, "DELETE FROM session WHERE account_id = ? AND device_id = ?", account_id, device_id
        )
    verified = code_hash is None
    token, session_id = generate_token(), create_id()
    run_sql(connection, "DELETE FROM session WHERE expires_at <= ?", at)
    run_sql(
        connection,
        """
        INSERT INTO session (account_id, id, token_hash, scope, code_hash, device_id, name,
            created_at, verified_at, last_used_at, expires_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        account_id,
        session_id,
        hash_secret(token),
        "all" if verified else "recovery",
        code_hash,
        device_id,
        name,
        at,
        at if verified else 0,
        at,
        at + (IDLE if verified else RECOVERING),
    )
    return session_id, token


def mark_verified(connection: Connection, account_id: str, session_id: str) -> None:
    """The person behind the session has just used a passkey."""
    sql = "UPDATE session SET verified_at = ? WHERE account_id = ? AND id = ?"
    run_sql(connection, sql, now(), account_id, session_id)


def end_own_session(connection: Connection) -> None:
    """End the session whose cookie came with the request, if there is one."""
    token = read_session_token()
    if token:
        run_sql(connection, "DELETE FROM session WHERE token_hash = ?", hash_secret(token))


def end_session(connection: Connection, account_id: str, session_id: str) -> bool:
    """End one session of the account; whether there was one of that id."""
    sql = "DELETE FROM session WHERE account_id = ? AND id = ? RETURNING id"
    return bool(run_sql(connection, sql, account_id, session_id))


def end_other_sessions(connection: Connection, account_id: str, session_id: str) -> None:
    """End every session of the account but this one."""
    run_sql(connection, "DELETE FROM session WHERE account_id = ? AND id <> ?", account_id, session_id)


def end_recovery_sessions(connection: Connection, account_id: str) -> None:
    """End every session that a recovery code opened."""
    run_sql(connection, "DELETE FROM session WHERE account_id = ? AND scope = 'recovery'", account_id)
