"""Reading for other tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.server.clients import Notebook


def read(notebook: Notebook, **question: Any) -> dict[str, Any]:
    response = notebook.request("GET", "/api/records", query_string=question)
    assert response.status_code == 200, response.text
    page: dict[str, Any] = response.get_json()
    return page


@pytest.fixture
def filled(notebook: Notebook) -> Notebook:
    device = notebook.device("phone000").start()
    for kind, field in (("person", "name"), ("jot", "text"), ("person", "name"), ("event", "name")):
        device.ask(device.change({field: f"a {kind}"}, kind=kind))
    return notebook


def test_all_records_come_in_the_order_of_their_change(filled: Notebook) -> None:
    page = read(filled)
    assert [record["kind"] for record in page["records"]] == ["person", "jot", "person", "event"]
    assert (page["revision"], page["more"]) == (4, False)


def test_one_kind_alone(filled: Notebook) -> None:
    page = read(filled, kind="person")
    assert [record["fields"] for record in page["records"]] == [{"name": "a person"}] * 2


def test_pages_lead_on_by_since(filled: Notebook) -> None:
    kinds, since, more = [], 0, True
    while more:
        page = read(filled, since=since, limit=1, kind="person")
        kinds += [record["kind"] for record in page["records"]]
        since, more = page["revision"], page["more"]
    assert kinds == ["person", "person"]
    assert read(filled, since=since, kind="person") == {"records": [], "revision": since, "more": False}


def test_another_notebook_is_not_read(filled: Notebook, open_notebook: Callable[..., Notebook]) -> None:
    assert read(open_notebook("Priya"))["records"] == []


@pytest.mark.parametrize(
    "question",
    [
        {"kind": "poem"},
        {"since": "-1"},
        {"since": "x"},
        {"since": str(2**64)},
        {"limit": "0"},
        {"limit": "5001"},
    ],
    ids=repr,
)
def test_a_bad_question_is_named(filled: Notebook, question: dict[str, str]) -> None:
    response = filled.request("GET", "/api/records", query_string=question)
    assert (response.status_code, response.get_json()["code"]) == (422, "malformed")
    assert next(iter(question)) in response.get_json()["detail"]


@pytest.mark.parametrize(("scope", "status"), [("all", 200), ("read", 200), ("jot", 403)])
def test_a_token_must_be_for_it(open_notebook: Callable[..., Notebook], scope: str, status: int) -> None:
    assert open_notebook("Dana", scope).request("GET", "/api/records").status_code == status
