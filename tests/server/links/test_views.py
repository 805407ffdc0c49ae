"""POST /api/links: who may ask, how often, and what is said where the page may not be visited."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from server.guards import limits
from server.guards.limits import Limit
from tests.server.clients import Notebook

INSIDE = "http://169.254.169.254/latest/meta-data/"


def test_what_lies_inside_is_refused_in_one_shape(notebook: Notebook) -> None:
    answer = notebook.request("POST", "/api/links", json={"url": INSIDE})
    assert (answer.status_code, answer.get_json()["code"]) == (422, "link_refused")
    assert "Your link is saved" in answer.get_json()["detail"]


def test_who_is_signed_out_cannot_send_the_server_anywhere(app: Flask) -> None:
    answer = app.test_client().post("/api/links", json={"url": INSIDE})
    assert (answer.status_code, answer.get_json()["code"]) == (401, "signed_out")


def test_a_token_that_only_jots_cannot_either(open_notebook: Callable[..., Notebook]) -> None:
    answer = open_notebook(scope="jot").request("POST", "/api/links", json={"url": INSIDE})
    assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed")


def test_visits_are_limited(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LINKS", Limit("links", 2, limits.HOUR))
    statuses = [notebook.request("POST", "/api/links", json={"url": INSIDE}).status_code for _ in range(3)]
    assert statuses == [422, 422, 429]


@pytest.mark.parametrize("body", [{}, {"url": ""}, {"url": 7}, {"url": "x" * 2001}, []])
def test_a_malformed_wish_is_told(body: object, notebook: Notebook) -> None:
    answer = notebook.request("POST", "/api/links", json=body)
    assert (answer.status_code, answer.get_json()["code"]) == (422, "malformed")
