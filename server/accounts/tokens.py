"""API tokens: a key to one notebook for scripts and shortcuts."""

from __future__ import annotations

from sqlalchemy import Connection

from ..database import run_sql
from ..ids import create_id, now
from .secrets import generate_token, hash_secret


def create_token(connection: Connection, account_id: str, name: str, scope: str = "all") -> str:
    """Make one; `scope` is `all`, `read` or `jot`. The answer is the only time that it can be seen."""
    token = generate_token()
    at = now()
    run_sql(
        connection,
        """
        INSERT INTO api_token (account_id, id, token_hash, scope, name, created_at, last_used_at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        account_id,
        create_id(),
        hash_secret(token),
        scope,
        name,
        at,
        at,
    )
    return token
