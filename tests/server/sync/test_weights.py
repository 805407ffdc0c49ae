"""What one record, one page and one look at the database may weigh."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from flask import Flask

from server.ids import create_id
from server.sync import notebook as rules
from server.sync import rows
from tests.server.clients import Device, Notebook
from tests.server.conftest import build_app


@pytest.fixture
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "FULL_PAGE", 2_500)


def write_jots(device: Device, count: int, text: str) -> list[str]:
    ids = [create_id() for _ in range(count)]
    device.start().ask(*(device.change({"text": text}, id=id) for id in ids))
    return ids


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize("letter", ["w", "語"])
def test_a_page_ends_where_it_is_full(phone: Device, laptop: Device, letter: str) -> None:
    ids = write_jots(phone, 7, letter * 1_000)
    laptop.start()
    pages: list[dict[str, Any]] = []
    while not pages or pages[-1]["more"]:
        pages.append(laptop.ask())
    assert [[record["id"] for record in page["changes"]] for page in pages] == [ids[:3], ids[3:6], ids[6:]]
    assert laptop.heard == phone.heard


@pytest.mark.usefixtures("short_pages")
def test_so_do_the_answer_to_a_push_and_a_page_for_tools(
    notebook: Notebook, phone: Device, laptop: Device
) -> None:
    ids = write_jots(phone, 4, "w" * 1_000)
    answer = laptop.start().ask(laptop.change({"text": "mine"}))
    assert ([record["id"] for record in answer["changes"]], answer["more"]) == (ids[:3], True)
    rest = laptop.ask()
    assert ([record["id"] for record in rest["changes"]][:1], rest["more"]) == (ids[3:], False)
    page = notebook.request("GET", "/api/records").get_json()
    assert (len(page["records"]), page["more"]) == (3, True)


@pytest.mark.usefixtures("short_pages")
def test_what_is_heavier_than_a_page_goes_alone(phone: Device, laptop: Device) -> None:
    ids = write_jots(phone, 2, "w" * 4_000)
    laptop.start()
    pages = [laptop.ask() for _ in ids]
    assert [[record["id"] for record in page["changes"]] for page in pages] == [[id] for id in ids]
    assert [page["more"] for page in pages] == [True, False]


class TestOnPostgres:
    """Its driver takes in whatever the statement gives."""

    @pytest.fixture
    def app(self, postgres_url: str, tmp_path: Any) -> Flask:
        return build_app(postgres_url, tmp_path)

    def test_no_more_is_taken_in_than_goes_into_the_page(
        self, phone: Device, laptop: Device, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write_jots(phone, 50, "w" * 1_000)
        monkeypatch.setattr(rows, "FULL_PAGE", 500)
        taken: list[int] = []
        cut_page = rows.cut_page

        def watch(changed: Iterable[Any], limit: int) -> rows.Page:
            everything = list(changed)
            taken.append(len(everything))
            return cut_page(everything, limit)

        monkeypatch.setattr(rows, "cut_page", watch)
        assert len(laptop.start().ask()["changes"]) == 1
        assert taken == [3]


def refuse(device: Device, *changes: Any) -> list[str]:
    return [refusal["code"] for refusal in device.ask(*changes)["refused"]]


def test_a_record_has_so_many_fields_and_is_forgotten_all_the_same(phone: Device) -> None:
    jot = create_id()
    phone.start()
    for start in range(0, rules.MOST_FIELDS_HELD, 64):
        names = [f"newer_{number}" for number in range(start, start + 64)]
        assert refuse(phone, phone.change(dict.fromkeys(names, 1), id=jot)) == []
    assert refuse(phone, phone.change({"one_more": 1}, id=jot), phone.change({"text": "beside"})) == [
        "too_large"
    ]
    assert refuse(phone, phone.change({"newer_0": 2}, id=jot)) == []
    assert refuse(phone, phone.change({"erased_at": 1}, id=jot)) == []


def test_a_record_weighs_so_much_and_may_get_lighter(phone: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "HEAVIEST", 3_000)
    jot, third = create_id(), "w" * 1_000
    phone.start()
    assert refuse(phone, phone.change({"newer_1": third, "newer_2": third}, id=jot)) == []
    assert refuse(phone, phone.change({"newer_3": third}, id=jot)) == ["too_large"]
    assert refuse(phone, phone.change({"newer_1": "", "newer_3": third}, id=jot)) == []
