"""API tokens: a key to one notebook for scripts and shortcuts."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from ..ids import new_id, now
from .models import ApiToken
from .session import hashed, new_token


def give_token(connection: Connection, account_id: str, name: str, scope: str = "all") -> str:
    """Make one. The answer is the only time that it can be seen."""
    token = new_token()
    at = now()
    connection.execute(insert(ApiToken).values(
        account_id=account_id, id=new_id(), token_hash=hashed(token), scope=scope, name=name,
        created_at=at, last_used_at=at,
    ))  # fmt: skip
    return token
