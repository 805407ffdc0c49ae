"""Opening a notebook."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode

from sqlalchemy import Connection

from ..database import run_sql
from ..ids import create_id, now


def generate_handle() -> str:
    """What an authenticator will know the account by: 32 random bytes, base64url."""
    return urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()


def decode_handle(handle: str) -> bytes:
    """The 32 bytes of a handle."""
    return urlsafe_b64decode(handle + "=")


def create_account(connection: Connection, name: str, user_handle: str) -> str:
    """An empty notebook; answers its id."""
    account_id = create_id()
    run_sql(
        connection,
        """
        INSERT INTO account (id, name, user_handle, created_at, revision, epoch, floor, clock)
        VALUES (?, ?, ?, ?, 0, ?, 0, '')
        """,
        account_id,
        name,
        user_handle,
        now(),
        secrets.token_hex(8),
    )
    return account_id
