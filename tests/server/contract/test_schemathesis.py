"""What the description of the API promises and what the API does, held against each other by Schemathesis.

Every operation is asked with what its description allows, and with what it forbids in all manner of ways:
signed out, by a script, and by a person. The cases are the same in each run.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zoneinfo import available_timezones

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection

from server.blobs.views import SORTS
from server.guards import strict_json
from tests.server.contract.conftest import EPOCH, Caller, Open, World, described

UNGUESSABLE = {"putBlob": "the hash of the bytes stands in the address"}
"""What no generator can bring together, so that `malformed` is all there is to hear."""
REFUSING = [401, 403, 404, 405, 413, 415, 422, 426, 429]
"""Statuses for what is not as described."""
TAKING = ["2xx", 304, 401, 403, 404, 409, 422, 429]
"""Statuses for what is as described. 422 only where its code says something else than `malformed`."""

ANYWHERE = {"405": ["wrong_method"], "413": ["too_large"], "415": ["wrong_type"], "422": ["malformed"]}
"""What `info.description` says of all operations: of methods and bodies that they do not have."""

schemathesis.openapi.format("iana-time-zone", st.sampled_from(sorted(available_timezones())))


@schemathesis.serializer(*SORTS)
def serialize_bytes(_context: object, value: object) -> bytes:
    """Photos and memos: any bytes."""
    return value if isinstance(value, bytes) else repr(value).encode()


quietly = settings(suppress_health_check=list(HealthCheck), deadline=None)


def without_security(spec: dict[str, Any]) -> dict[str, Any]:
    """So that callers are ours to choose: who may ask for what is proved in `test_callers.py`."""
    for operations in spec["paths"].values():
        for operation in operations.values():
            if isinstance(operation, dict):
                operation.pop("security")
    return spec


def read_schema(*, examples: int, with_every_boundary: bool) -> Any:
    config = {
        "warnings": False,
        "generation": {"max-examples": examples, "deterministic": True},
        "phases": {"coverage": {"enabled": with_every_boundary}},
        "checks": {
            "positive_data_acceptance": {"expected-statuses": TAKING},
            "negative_data_rejection": {"expected-statuses": REFUSING},
        },
    }
    return schemathesis.openapi.from_dict(
        without_security(described()), config=schemathesis.Config.from_dict(config)
    )


whole_schema = read_schema(examples=20, with_every_boundary=True)
short_schema = read_schema(examples=10, with_every_boundary=False)


@whole_schema.parametrize()
@quietly
def test_the_api_does_what_its_description_says(case: Any, on_sqlite: World) -> None:
    for caller in on_sqlite.callers:
        hold_to_the_description(case, on_sqlite, caller)


@short_schema.parametrize()
@quietly
def test_it_does_so_on_postgresql(case: Any, on_postgresql: World) -> None:
    hold_to_the_description(case, on_postgresql, on_postgresql.person)


@pytest.fixture
def on_sqlite(open_world: Open, sqlite_url: str) -> World:
    return open_world(sqlite_url)


@pytest.fixture
def on_postgresql(open_world: Open, postgres_url: str) -> World:
    return open_world(postgres_url)


def hold_to_the_description(case: Any, world: World, caller: Caller) -> None:
    """All checks of Schemathesis, and what they cannot know."""
    if isinstance(case.body, dict) and case.body.get("epoch", "") is None:
        case.body["epoch"] = EPOCH
    answer = case.call(app=world.app, headers=caller.headers, cookies=caller.cookies)
    is_json = "json" in answer.headers.get("content-type", [""])[0]
    body = answer.json() if is_json and answer.content else {}
    is_left_out = answer.status_code == 200 and takes_nothing_in(case.body, body)
    case.validate_response(answer, excluded_checks=[negative_data_rejection] if is_left_out else [])
    operation, status = case.operation.definition.raw, str(answer.status_code)
    if answer.status_code >= 400:
        described = operation["responses"].get(status, {}).get("x-codes", ANYWHERE.get(status))
        assert body["code"] in described
        assert body["status"] == answer.status_code
    is_as_described = case.meta.generation.mode is GenerationMode.POSITIVE
    if is_as_described and answer.status_code == 422 and operation["operationId"] not in UNGUESSABLE:
        assert body["code"] != "malformed" or not is_sound(case.body), body["detail"]


def takes_nothing_in(sent: Any, body: dict[str, Any]) -> bool:
    """An exchange refuses by itself a record that is not as described, and looks at none in another epoch."""
    return "refused" in body and (bool(body["refused"]) or body["epoch"] != sent["epoch"])


def is_sound(body: Any) -> bool:
    """Whether a body is JSON as it must be here, which no JSON Schema can say: see `info.description`."""
    return not strict_json.find_flaw(body) and not any(map(is_pointed, values_in(body)))


def is_pointed(value: Any) -> bool:
    """A whole number with a decimal point, an integer for JSON Schema."""
    return isinstance(value, float) and value.is_integer()


def values_in(value: Any) -> Iterator[Any]:
    yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from values_in(part)
