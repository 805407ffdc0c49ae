"""The API's description, for programs and for people."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from server.kinds import KINDS
from tests.server.conftest import build_app


@pytest.fixture
def described(tmp_path: Path) -> Flask:
    """The app on a database that is not there: describing needs none."""
    return build_app("postgresql://nobody@127.0.0.1:1/nothing", tmp_path)


@pytest.fixture
def spec(described: Flask) -> dict[str, Any]:
    description: dict[str, Any] = described.test_client().get("/api/openapi.json").get_json()
    return description


def test_every_route_has_a_name_of_its_own(spec: dict[str, Any]) -> None:
    named = [
        operation["operationId"]
        for operations in spec["paths"].values()
        for method, operation in operations.items()
        if method in ("get", "post", "put", "patch", "delete", "head")
    ]
    assert len(named) == len(set(named)) > 15


def test_every_route_under_api_is_described(described: Flask, spec: dict[str, Any]) -> None:
    routes = {re.sub("<[^>]*?([a-z0-9_]+)>", r"{\1}", rule.rule) for rule in described.url_map.iter_rules()}
    own = {"/api/openapi.json", "/api/docs", "/api/docs.css"}
    assert {route for route in routes if route.startswith("/api/")} - own == set(spec["paths"])


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_described_field_by_field(spec: dict[str, Any], kind: str) -> None:
    shape = spec["components"]["schemas"][f"{KINDS[kind].__name__}Fields"]
    assert shape["properties"].keys() == KINDS[kind]().fields.keys()
    assert all(field["description"] for field in shape["properties"].values())


def test_every_shape_that_is_named_is_there(spec: dict[str, Any]) -> None:
    named = set(re.findall(r"#/components/schemas/(\w+)", str(spec)))
    assert named <= spec["components"]["schemas"].keys()
    assert {"Change", "Record", "ExchangeRequest", "ExchangeResponse", "Refusal", "Problem"} <= named


def test_the_page_for_people_names_every_route(described: Flask, spec: dict[str, Any]) -> None:
    page = described.test_client().get("/api/docs")
    assert page.status_code == 200
    for path in spec["paths"]:
        assert path in page.text
    assert page.text.count("<dt>asked by</dt><dd>session: all; token: all; token: read</dd>") == 2
    assert "signed_out" in page.text
    assert described.test_client().get("/api/docs.css").mimetype == "text/css"
    assert "http://" not in page.text
    assert "https://" not in page.text
