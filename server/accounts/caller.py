"""The authenticated caller: one indexed SELECT, from the session's cookie or a token in `Authorization`."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request
from sqlalchemy.exc import DBAPIError

from .. import database
from ..ids import SKEW, now
from ..problems import Code, Problem
from .cookie import read_session_token
from .lifetimes import ABSOLUTE, HOUR, IDLE, RECOVERING, get_fresh_until
from .secrets import hash_secret

_SESSION = """
    SELECT s.account_id, a.revision, a.mark, a.epoch, s.scope, s.id, s.verified_at, s.last_used_at
    FROM session AS s JOIN account AS a ON a.id = s.account_id
    WHERE s.token_hash = ? AND s.expires_at > ? AND (s.scope <> 'recovery' OR s.expires_at <= ?)
"""
_TOKEN = """
    SELECT t.account_id, a.revision, a.mark, a.epoch, t.scope, t.id, 0, t.last_used_at
    FROM api_token AS t JOIN account AS a ON a.id = t.account_id WHERE t.token_hash = ?
"""
_USE_SESSION = """
    UPDATE session SET last_used_at = ?,
        expires_at = CASE WHEN created_at + ? < ? THEN created_at + ? ELSE ? END
    WHERE account_id = ? AND id = ?
"""
_USE_TOKEN = "UPDATE api_token SET last_used_at = ? WHERE account_id = ? AND id = ?"


@dataclass(frozen=True, slots=True)
class Caller:
    """An account, as far as this request may act for it, and its head as it was just read.

    `session_id` is None for a token; `verified_at` is ms, 0 where no passkey was used in this session.
    """

    account_id: str
    revision: int
    mark: str
    epoch: str
    scope: str
    session_id: str | None
    verified_at: int

    @property
    def is_fresh(self) -> bool:
        """Whether the person was verified within the last five minutes."""
        at = now()
        return get_fresh_until(self.verified_at, at) > at


def require_caller(*scopes: str) -> Caller:
    """Raises 401 `signed_out`, and 403 `not_allowed` for a scope that is neither `all` nor in `scopes`."""
    caller = find_caller()
    if caller is None:
        raise Problem(401, Code.SIGNED_OUT, "You are signed out. What you write stays on this device.")
    if caller.scope != "all" and caller.scope not in scopes:
        raise Problem(403, Code.NOT_ALLOWED, "This token or session is not allowed to do that.")
    return caller


def require_person(*scopes: str, fresh: bool = False) -> Caller:
    """Like `require_caller`, for what tokens may never do. `fresh`: 403 `not_fresh` unless just verified."""
    caller = require_caller(*scopes)
    if caller.session_id is None:
        raise Problem(403, Code.NOT_ALLOWED, "A token cannot do that. Sign in with a passkey.")
    if fresh and not caller.is_fresh:
        raise Problem(403, Code.NOT_FRESH, "Confirm with your passkey that it is you, then try again.")
    return caller


def find_caller() -> Caller | None:
    """The caller, or None where the request has neither a living session nor a token that is known."""
    authorization = request.environ.get("HTTP_AUTHORIZATION")
    at = now()
    # A request that brings a token never counts as its browser's session: see guards/origin.py.
    if authorization is not None:
        scheme, _, token = authorization.partition(" ")
        is_bearer = scheme.lower() == "bearer"
        row = database.fetch_one_unpooled(_TOKEN, (hash_secret(token),)) if is_bearer else None
    else:
        secret = read_session_token()
        # A recovery code's session that a clock began ahead of time would be good for as long.
        span = (at, at + RECOVERING + SKEW)
        row = database.fetch_one_unpooled(_SESSION, (hash_secret(secret), *span)) if secret else None
    if row is None:
        return None
    account_id, revision, mark, epoch, scope, own_id, verified_at, last_used_at = row
    session_id = None if authorization else own_id
    if abs(at - last_used_at) > HOUR:  # ahead: the clock was put right since, and so is the session
        if session_id:
            _note_use(_USE_SESSION, at, ABSOLUTE, at + IDLE, ABSOLUTE, at + IDLE, account_id, own_id)
        else:
            _note_use(_USE_TOKEN, at, account_id, own_id)
    return Caller(account_id, revision, mark, epoch, scope, session_id, verified_at)


def _note_use(sql: str, *parameters: object) -> None:
    """Write down the use, once an hour. Where the database is busy, the next request tries again."""
    try:
        with database.begin_write() as connection:
            database.run_sql(connection, sql, *parameters)
    except DBAPIError as trouble:
        if not database.is_busy(trouble):
            raise
