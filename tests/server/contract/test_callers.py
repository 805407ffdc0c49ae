"""Who may ask for what: for every operation, the description's `security` is what the API holds to."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import update

from server.accounts.lifetimes import RECOVERING
from server.accounts.models import Session
from server.database import begin_write
from server.ids import create_id, now
from tests.server.contract.conftest import Caller, Open, World, described, person, script

SPEC = described()
OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, operations in SPEC["paths"].items()
    for method, operation in operations.items()
    if isinstance(operation, dict)
}


BODIES: dict[str, dict[str, Any]] = {
    "renamePasskey": {"name": "Phone"},
    "renameAccount": {"name": "Evenings"},
    "verifyAgain": {"ceremony": "none", "credential": {}},
    "lookUpLink": {"url": "https://example.org/"},
    "fetchCalendar": {"url": "https://example.org/"},
    "makeCalendarFeed": {"timezone": "UTC"},
    "putPushSubscription": {
        "endpoint": "https://fcm.googleapis.com/fcm/send/one",
        "p256dh": "B" + "A" * 86,
        "auth": "A" * 22,
        "timezone": "UTC",
    },
    "makePasskey": {"ceremony": "none", "credential": {}},
}
"""Of operations that look at the body before they ask who sent it."""


@pytest.fixture
def world(open_world: Open, sqlite_url: str) -> World:
    return open_world(sqlite_url)


def ask(world: World, caller: Caller, name: str) -> tuple[int, str]:
    """Status and code of a request that is as described, and says as little as may be."""
    method, path, operation = OPERATIONS[name]
    for parameter in ("passkey_id", "session_id"):
        path = path.replace(f"{{{parameter}}}", create_id())
    client = world.app.test_client()
    for key, value in caller.cookies.items():
        client.set_cookie(key, value)
    body: dict[str, Any] = {"json": BODIES.get(name, {})} if "requestBody" in operation else {}
    answer = client.open(path.replace("{sha256}", "0" * 64), method=method, headers=caller.headers, **body)
    result = answer.get_json(silent=True) or {}
    return answer.status_code, result.get("code", "")


def names_open_to(*alternatives: Any) -> set[str]:
    """The operations whose description names one of these, or nothing that would be needed."""
    return {
        name
        for name, (_, _, operation) in OPERATIONS.items()
        if not operation["security"] or any(one in operation["security"] for one in alternatives)
    }


def test_who_is_signed_out_may_do_what_needs_nobody(world: World) -> None:
    refused = {name for name in OPERATIONS if ask(world, world.nobody, name) == (401, "signed_out")}
    assert OPERATIONS.keys() - refused == names_open_to({})


@pytest.mark.parametrize("scope", ["all", "read", "jot"])
def test_a_token_may_do_what_its_scope_says(world: World, scope: str) -> None:
    caller = script(world.app, scope)
    signed_in = OPERATIONS.keys() - names_open_to({})
    refused = {name for name in signed_in if ask(world, caller, name) == (403, "not_allowed")}
    assert signed_in - refused == names_open_to({"token": [scope]}) & signed_in


@pytest.mark.parametrize("scope", ["all", "recovery"])
def test_a_session_may_do_what_its_scope_says(world: World, scope: str) -> None:
    refused = set()
    for name in OPERATIONS:  # a session each, as some end it
        caller = person(world.app)
        change_sessions(world.app, scope=scope, expires_at=now() + RECOVERING)
        if ask(world, caller, name) == (403, "not_allowed"):
            refused.add(name)
    assert OPERATIONS.keys() - refused == names_open_to({"session": [scope]})


def test_what_asks_for_a_person_just_verified_says_so(world: World) -> None:
    refused = set()
    for name in OPERATIONS:
        caller = person(world.app)
        change_sessions(world.app, verified_at=0)
        if ask(world, caller, name) == (403, "not_fresh"):
            refused.add(name)
    answers = {name: operation["responses"] for name, (_, _, operation) in OPERATIONS.items()}
    assert refused == {
        name for name in answers if "not_fresh" in answers[name].get("403", {}).get("x-codes", [])
    }


def change_sessions(app: Flask, **values: Any) -> None:
    with app.app_context(), begin_write() as connection:
        connection.execute(update(Session).values(**values))
