"""The cookie that carries a session's token."""

from __future__ import annotations

from flask import current_app, request
from werkzeug.http import dump_cookie

from .lifetimes import ABSOLUTE


def read_session_token() -> str | None:
    """The token that came with the request, if one did."""
    return request.cookies.get(_get_cookie_name()) or None


def build_session_cookie(token: str) -> dict[str, str]:
    """The header that gives the browser its token; an empty token takes it away."""
    return {
        "Set-Cookie": dump_cookie(
            _get_cookie_name(),
            token,
            max_age=ABSOLUTE // 1000 if token else 0,
            path="/",
            secure=_is_secure(),
            httponly=True,
            samesite="Lax",
        )
    }


def _get_cookie_name() -> str:
    """Browsers tie a `__Host-` cookie to this very host, and refuse it over http."""
    return "__Host-heedful" if _is_secure() else "heedful"


def _is_secure() -> bool:
    return str(current_app.extensions["settings"].public_origin).startswith("https:")
