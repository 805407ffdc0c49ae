"""Who is asking: one indexed SELECT, from the session's cookie or a token in `Authorization`."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from flask import current_app, request
from sqlalchemy import case, update
from sqlalchemy.exc import DBAPIError
from werkzeug.http import dump_cookie

from .. import database
from ..ids import now
from ..problems import Code, Problem
from .models import ApiToken, Session

HOUR = 60 * 60 * 1000
DAY = 24 * HOUR
IDLE = 90 * DAY
"""A session unused for so long ends. There is no timed rotation: an answer lost at a venue would sign out."""
ABSOLUTE = 400 * DAY
FRESH = 5 * 60 * 1000
"""How long a person counts as just verified."""

_SESSION = """
    SELECT s.account_id, a.revision, a.epoch, s.scope, s.id, s.verified_at, s.last_used_at
    FROM session AS s JOIN account AS a ON a.id = s.account_id WHERE s.token_hash = ? AND s.expires_at > ?
"""
_TOKEN = """
    SELECT t.account_id, a.revision, a.epoch, t.scope, t.id, 0, t.last_used_at
    FROM api_token AS t JOIN account AS a ON a.id = t.account_id WHERE t.token_hash = ?
"""


@dataclass(frozen=True, slots=True)
class Asker:
    """An account, as far as this request may act for it. `session_id` is None for a token."""

    account_id: str
    revision: int
    epoch: str
    scope: str
    session_id: str | None
    verified_at: int

    @property
    def fresh_until(self) -> int:
        return self.verified_at + FRESH

    @property
    def fresh(self) -> bool:
        return self.fresh_until > now()


def who_is_asking(*scopes: str) -> Asker:
    """Raises 401 `signed_out`, and 403 `not_allowed` for a scope that is neither `all` nor in `scopes`."""
    asker = perhaps_asking()
    if asker is None:
        raise Problem(401, Code.SIGNED_OUT, "You are signed out. What you write is kept on this device.")
    if asker.scope != "all" and asker.scope not in scopes:
        raise Problem(403, Code.NOT_ALLOWED, "This token or session may not do that.")
    return asker


def person_asking(*scopes: str, fresh: bool = False) -> Asker:
    """Like `who_is_asking`, for what tokens may never do. `fresh`: 403 `not_fresh` unless just verified."""
    asker = who_is_asking(*scopes)
    if asker.session_id is None:
        raise Problem(403, Code.NOT_ALLOWED, "A token may not do that: sign in with a passkey.")
    if fresh and not asker.fresh:
        raise Problem(403, Code.NOT_FRESH, "Confirm with your passkey that it is you, then try again.")
    return asker


def perhaps_asking() -> Asker | None:
    """Who is asking, if anybody is."""
    authorization = request.environ.get("HTTP_AUTHORIZATION")
    at = now()
    # A request that brings a token never counts as its browser's session: see guards/origin.py.
    if authorization is not None:
        scheme, _, token = authorization.partition(" ")
        row = database.glance(_TOKEN, (hashed(token),)) if scheme.lower() == "bearer" else None
    else:
        cookie = request.cookies.get(cookie_name())
        row = database.glance(_SESSION, (hashed(cookie), at)) if cookie else None
    if row is None:
        return None
    account_id, revision, epoch, scope, own_id, verified_at, last_used_at = row
    if at - last_used_at > HOUR:
        _note_use(ApiToken if authorization else Session, account_id, own_id, at)
    return Asker(account_id, revision, epoch, scope, None if authorization else own_id, verified_at)


def _note_use(table: type[ApiToken] | type[Session], account_id: str, own_id: str, at: int) -> None:
    """Write down the use, once an hour. Where the database is busy, the next request tries again."""
    values: dict[str, object] = {"last_used_at": at}
    if table is Session:
        ends = Session.created_at + ABSOLUTE
        values["expires_at"] = case((ends < at + IDLE, ends), else_=at + IDLE)
    try:
        with database.writing() as connection:
            connection.execute(
                update(table).where(table.account_id == account_id, table.id == own_id).values(values)
            )
    except DBAPIError as trouble:
        if not database.is_busy(trouble):
            raise


def hashed(secret: str) -> bytes:
    """What is kept of a secret that somebody carries."""
    return hashlib.sha256(secret.encode(errors="replace")).digest()


def new_token() -> str:
    """256 bits."""
    return secrets.token_urlsafe(32)


def _secure() -> bool:
    return str(current_app.extensions["settings"].public_origin).startswith("https:")


def cookie_name() -> str:
    """Browsers tie a `__Host-` cookie to this very host, and refuse it over http."""
    return "__Host-heedful" if _secure() else "heedful"


def cookie(token: str) -> dict[str, str]:
    """The header that gives the browser its token; an empty token takes it away."""
    return {
        "Set-Cookie": dump_cookie(
            cookie_name(), token, max_age=ABSOLUTE // 1000 if token else 0,
            path="/", secure=_secure(), httponly=True, samesite="Lax",
        )
    }  # fmt: skip
