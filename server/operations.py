"""What the description says of every operation: its name, who may ask for it, each error it answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from apispec import BasePlugin

from .problems import MEANINGS, Code

Security = list[dict[str, list[str]]]

ANYBODY: Security = []
SECURITY_SCHEMES = {
    "session": {
        "type": "apiKey",
        "in": "cookie",
        "name": "heedful",
        "description": "A signed-in browser; behind TLS the cookie is called `__Host-heedful`. Its scope is "
        "`all`, or `recovery` where a recovery code opened it.",
    },
    "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "What a script carries. Its scope is `all`, `read` or `jot`.",
    },
}
ALWAYS = (Code.BUSY, Code.FAILED)
OF_CALLERS = (Code.SIGNED_OUT, Code.NOT_ALLOWED)
OF_BODIES = (Code.TOO_LARGE, Code.WRONG_TYPE, Code.MALFORMED)
SAFE_METHODS = ("get", "head")
RETRY_AFTER = {"description": "seconds to wait before asking again", "schema": {"type": "integer"}}


def describe_operation(name: str, security: Security, *codes: Code, **more: Any) -> dict[str, Any]:
    """For `blueprint.doc`. `codes` are the errors of this operation's own: what its method, its callers and
    its body bring with them is added by `ErrorAnswers`."""
    return {"operationId": name, "security": security, "x-codes": list(codes), **more}


def allow_callers(*scopes: str) -> Security:
    """A session or token with the scope `all`, or a token with one of `scopes`."""
    return [*allow_person(), {"token": ["all"]}, *({"token": [scope]} for scope in scopes)]


def allow_person(*scopes: str) -> Security:
    """A session with the scope `all`, or with one of `scopes`; a token may not."""
    return [{"session": [scope]} for scope in ("all", *scopes)]


class ErrorResponses(BasePlugin):
    """Writes the errors into an operation's description, status by status, in the shape that all have."""

    def operation_helper(
        self, path: str | None = None, operations: dict[str, Any] | None = None, **_: Any
    ) -> None:
        for method, operation in (operations or {}).items():
            codes = operation.pop("x-codes", ())
            responses = operation["responses"]
            responses.pop(422, None)  # flask-smorest's own, where it checks what is sent
            for status, grouped in _group_by_status(_collect_codes(method, operation, codes)).items():
                responses[str(status)] = _describe_error(status, grouped)


def _collect_codes(method: str, operation: dict[str, Any], codes: Iterable[Code]) -> set[Code]:
    collected = {*codes, *ALWAYS}
    if {} not in operation["security"] and operation["security"] != ANYBODY:
        collected.update(OF_CALLERS)
    if method not in SAFE_METHODS:
        collected.add(Code.FOREIGN_ORIGIN)
    if "requestBody" in operation:
        collected.update(OF_BODIES)
    if any(parameter["in"] == "query" for parameter in operation.get("parameters", ())):
        collected.add(Code.MALFORMED)
    return collected


def _group_by_status(codes: Iterable[Code]) -> dict[int, list[Code]]:
    groups: dict[int, list[Code]] = {}
    for code in Code:
        if code in codes:
            groups.setdefault(MEANINGS[code].status, []).append(code)
    return dict(sorted(groups.items()))


def _describe_error(status: int, codes: list[Code]) -> dict[str, Any]:
    response: dict[str, Any] = {
        "description": "; ".join(f"`{code}`: {MEANINGS[code].sentence}" for code in codes),
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
        "x-codes": [str(code) for code in codes],
    }
    if status in (429, 503):
        response["headers"] = {"Retry-After": RETRY_AFTER}
    return response
