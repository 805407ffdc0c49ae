"""A person's browser: cookies, an authenticator, and the two calls that every ceremony takes."""

from __future__ import annotations

from typing import Any

from flask import Flask
from sqlalchemy import text
from werkzeug.test import TestResponse

from server.database import begin_write
from tests.server.passkeys.authenticator import Authenticator

Json = dict[str, Any]


class Browser:
    """Speaks to the app as our own page does. Two may share one authenticator, as synced passkeys do."""

    def __init__(self, app: Flask, authenticator: Authenticator | None = None):
        self.app = app
        self.origin: str = app.extensions["settings"].public_origin
        self.client = app.test_client()
        self.authenticator = authenticator or Authenticator(self.origin)

    def call(self, method: str, path: str, body: Any = None, **options: Any) -> TestResponse:
        headers = {"Origin": self.origin, "Sec-Fetch-Site": "same-origin", **options.pop("headers", {})}
        if body is not None:
            options["json"] = body
        return self.client.open(path, method=method, base_url=self.origin, headers=headers, **options)

    def ask(self, method: str, path: str, body: Any = None, expect: int = 200) -> Json:
        """Call, and insist on the status."""
        answer = self.call(method, path, body)
        assert answer.status_code == expect, answer.text
        return answer.get_json() if answer.data else {}

    def refused(self, method: str, path: str, body: Any = None) -> tuple[int, str]:
        """Call, and tell the status and the code of the problem."""
        answer = self.call(method, path, body)
        assert answer.content_type == "application/problem+json", answer.text
        return answer.status_code, answer.get_json()["code"]

    def create(self, **fields: Any) -> Json:
        """The body for POST /api/passkeys, freshly made."""
        begun = self.ask("POST", "/api/passkeys/options", {"name": fields.pop("notebook", "Dana's notebook")})
        credential = self.authenticator.create(begun["options"])
        return {"ceremony": begun["ceremony"], "credential": credential, **fields}

    def use(self, path: str = "/api/session", **fields: Any) -> Json:
        """The body for POST /api/session or /api/session/fresh, freshly signed."""
        begun = self.ask("POST", f"{path}/options", {})
        return {
            "ceremony": begun["ceremony"],
            "credential": self.authenticator.get(begun["options"]),
            **fields,
        }

    def begin_notebook(self, **fields: Any) -> Json:
        """Make a passkey, signed out; answers the account."""
        return self.ask("POST", "/api/passkeys", self.create(**fields), expect=201)

    def sign_in(self, **fields: Any) -> Json:
        return self.ask("POST", "/api/session", self.use(**fields))

    def verify(self) -> Json:
        return self.ask("POST", "/api/session/fresh", self.use("/api/session/fresh"))

    @property
    def cookie(self) -> str:
        """The session's token."""
        cookie = self.client.get_cookie("heedful", domain="localhost")
        assert cookie is not None
        return cookie.value


INSTANTS = {
    "session": ("created_at", "verified_at", "last_used_at", "expires_at"),
    "api_token": ("created_at", "last_used_at"),
    "ceremony": ("expires_at",),
    "rate": ("until",),
}


def let_time_pass(app: Flask, milliseconds: int) -> None:
    """As if all that is written had been written so much earlier."""
    with app.app_context(), begin_write() as connection:
        for table, columns in INSTANTS.items():
            earlier = ", ".join(f"{column} = {column} - {milliseconds}" for column in columns)
            connection.execute(text(f"UPDATE {table} SET {earlier}"))


MINUTE = 60 * 1000
DAY = 24 * 60 * MINUTE
