"""Opening a notebook."""

from __future__ import annotations

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode

from sqlalchemy import Connection, insert

from ..ids import new_id, now
from ..sync.models import Account


def new_handle() -> str:
    """What an authenticator will know the account by: 32 random bytes, base64url."""
    return urlsafe_b64encode(secrets.token_bytes(32)).rstrip(b"=").decode()


def handle_bytes(handle: str) -> bytes:
    return urlsafe_b64decode(handle + "=")


def open_account(connection: Connection, name: str, user_handle: str) -> str:
    """An empty notebook; answers its id."""
    account_id = new_id()
    connection.execute(insert(Account).values(
        id=account_id, name=name, user_handle=user_handle, created_at=now(), epoch=secrets.token_hex(8)
    ))  # fmt: skip
    return account_id
