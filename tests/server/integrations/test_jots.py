"""One jot at a time, from shortcuts and scripts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from server.ids import now
from server.rules.due import Live, find_due, get_day_in_zone
from tests.server.clients import Notebook


def add(notebook: Notebook, **body: Any) -> dict[str, Any]:
    response = notebook.request("POST", "/api/jots", json=body)
    assert response.status_code == 201, response.text
    ids: dict[str, Any] = response.get_json()
    return ids


def read_held(notebook: Notebook) -> dict[str, dict[str, Any]]:
    return notebook.device("reader00").start().catch_up()


def test_a_jot_becomes_a_record_of_the_notebook(notebook: Notebook) -> None:
    made = add(
        notebook, text="  They lose nurses  ", kind="challenge", who="Ann Lee", event="Chapter breakfast"
    )
    records = read_held(notebook)
    jot = records[made["id"]]["fields"]
    assert (jot["text"], jot["kind"]) == ("They lose nurses", "challenge")
    assert (jot["person_ids"], jot["event_id"]) == ([made["person_id"]], made["event_id"])
    assert abs(jot["heard_at"] - now()) < 60_000
    assert records[made["person_id"]]["fields"]["name"] == "Ann Lee"
    assert records[made["event_id"]]["fields"]["name"] == "Chapter breakfast"
    assert {stamp[18:] for stamp in records[made["id"]]["stamps"].values()} == {"server00"}


def test_only_the_words_are_needed(notebook: Notebook) -> None:
    made = add(notebook, text="just this")
    assert (made["person_id"], made["event_id"]) == (None, None)
    assert read_held(notebook)[made["id"]]["fields"]["kind"] == "note"


def test_lines_stay_in_one_jot_as_they_are(notebook: Notebook) -> None:
    text = "! they lose nurses\n? which survey #hr\n\n> send it by Friday"
    made = add(notebook, text=text)
    assert made["further_ids"] == []
    (jot,) = read_held(notebook).values()
    assert (jot["fields"]["text"], jot["fields"]["kind"]) == (text, "note")


@pytest.mark.parametrize(("text", "between"), [("x" * 10_001, ""), ("\n".join(["word" * 10] * 600), "\n")])
def test_what_one_jot_cannot_hold_goes_on_in_the_next(notebook: Notebook, text: str, between: str) -> None:
    made = add(notebook, text=text, kind="challenge", who="Ann Lee")
    records = read_held(notebook)
    ids = [made["id"], *made["further_ids"]]
    assert len(ids) > 1
    assert ids == sorted(ids), "as they are written they are read"
    jots = [records[id_]["fields"] for id_ in ids]
    assert between.join(jot["text"] for jot in jots) == text
    assert {jot["kind"] for jot in jots} == {"challenge"}
    assert {tuple(jot["person_ids"]) for jot in jots} == {(made["person_id"],)}
    assert len({jot["heard_at"] for jot in jots}) == 1


def test_a_form_will_do(notebook: Notebook) -> None:
    response = notebook.request("POST", "/api/jots", data={"text": "by form", "who": "Ann"})
    assert response.status_code == 201
    assert len(read_held(notebook)) == 2


def test_the_same_name_is_the_same_person(notebook: Notebook) -> None:
    first = add(notebook, text="one", who="Ann Lee", event="SHRM")
    second = add(notebook, text="two", who=" ann  LEE", event="shrm")
    assert (first["person_id"], first["event_id"]) == (second["person_id"], second["event_id"])


def test_a_name_is_the_same_however_it_is_written(notebook: Notebook) -> None:
    first = add(notebook, text="one", who="Dana Núñez")
    second = add(notebook, text="two", who="Nunez, Dana, SHRM-SCP")
    assert first["person_id"] == second["person_id"]


@pytest.mark.parametrize(
    ("stored", "sought"),
    [
        ("Deniz Yıldız", "deniz yildiz"),
        ("DENİZ YILDIZ", "Deniz Yıldız"),
        ("Anna Straße", "anna STRASSE"),
        ("Łukasz Nowak", "lukasz nowak"),
        ("Seán O’Brien", "Sean O'Brien"),
        ("Kaʻiulani O`Neil", "kaiulani o´neil"),
        ("Jose\u0301 Nu\u0301n\u0303ez", "Jos\u00e9 N\u00fa\u00f1ez"),
        ("Jos\u00e9 N\u00fa\u00f1ez", "Jose\u0301 Nu\u0301n\u0303ez"),
        ("\u1100\u1175\u11b7\u1106\u1175\u11ab\u1109\u116e", "\uae40\ubbfc\uc218"),
        ("Ｄａｎａ Ruiz", "Dana\u00a0Ruiz"),
    ],
)
def test_a_name_is_the_same_in_other_letters(stored: str, sought: str, notebook: Notebook) -> None:
    first = add(notebook, text="one", who=stored)
    assert add(notebook, text="two", who=sought)["person_id"] == first["person_id"]


def test_whoever_was_hoped_for_is_met_by_a_jot_that_names_them(notebook: Notebook) -> None:
    phone = notebook.device("phone000").start()
    there = phone.change({"name": "Talent"}, kind="event")
    hoped = {"name": "Renee Castillo", "hoped_for": True, "event_id": there["id"]}
    renee = phone.change(hoped, kind="person")
    phone.ask(there, renee)
    made = add(notebook, text="They lose nurses", kind="challenge", who="Renee Castillo", event="Talent")
    assert (made["person_id"], made["event_id"]) == (renee["id"], there["id"])
    records = read_held(notebook)
    live = {
        kind: {id_: one["fields"] for id_, one in records.items() if one["kind"] == kind}
        for kind in ("person", "jot", "followup", "event")
    }
    heard = get_day_in_zone("UTC", records[made["id"]]["fields"]["heard_at"])
    (line,) = find_due(Live(**live), zone="UTC", rhythm="often", today=heard)
    assert (line.why, line.person_id) == ("first", renee["id"])
    assert date.fromisoformat(line.due_on) - date.fromisoformat(heard) == timedelta(2)


def test_of_two_of_one_name_nobody_is_taken(notebook: Notebook) -> None:
    """Nobody can be asked here, so somebody new is made, and sorting asks who it was."""
    phone = notebook.device("phone000").start()
    two = [phone.change({"name": name}, kind="person") for name in ("Ann Lee", "ann lee, PHR")]
    phone.ask(*two)
    assert add(notebook, text="one", who="Ann Lee")["person_id"] not in {one["id"] for one in two}


def test_without_an_event_it_belongs_to_the_newest_around_today(notebook: Notebook) -> None:
    device = notebook.device("phone000").start()

    def event(name: str, *days: int) -> str:
        on = [str(datetime.now(UTC).date() + timedelta(days=day)) for day in days]
        change = device.change(
            {"name": name, **dict(zip(("starts_on", "ends_on"), on, strict=False))}, kind="event"
        )
        device.ask(change)
        return str(change["id"])

    event("last year's", -365, -363)
    event("next month's", 30)
    event("of no day")
    assert add(notebook, text="in between")["event_id"] is None
    long = event("since three days", -3, 1)
    assert add(notebook, text="on the last day but one")["event_id"] == long
    newest = event("this evening's", 0)
    assert add(notebook, text="in the evening")["event_id"] == newest
    assert add(notebook, text="elsewhere", event="Webinar")["event_id"] not in (long, newest)


@pytest.mark.parametrize("field", ["deleted_at", "erased_at"])
def test_somebody_who_is_gone_is_not_found(notebook: Notebook, field: str) -> None:
    first = add(notebook, text="one", who="Ann Lee")["person_id"]
    device = notebook.device("phone000").start()
    device.ask(device.change({field: 5}, id=first, kind="person", stamp=device.stamp(10)))
    assert add(notebook, text="two", who="Ann Lee")["person_id"] != first


BAD: list[dict[str, Any]] = [
    {},
    {"text": ""},
    {"text": "   "},
    {"text": 5},
    {"text": None},
    {"text": "a\0b"},
    {"text": "x", "kind": "poem"},
    {"text": "x", "who": ["Ann"]},
    {"text": "x", "event": "e" * 201},
    {"text": "x", "mood": "fine"},
]


@pytest.mark.parametrize("body", BAD, ids=lambda body: repr(body)[:40])
def test_a_bad_jot_is_refused_and_leaves_nothing(notebook: Notebook, body: dict[str, Any]) -> None:
    response = notebook.request("POST", "/api/jots", json={"who": "Nobody", **body})
    assert (response.status_code, response.get_json()["code"]) == (422, "malformed")
    assert read_held(notebook) == {}


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b'{"text":"\\ud800"}', b'{"text":"a","text":"b"}']
)
def test_a_body_that_is_no_jot_is_refused(notebook: Notebook, body: bytes) -> None:
    response = notebook.request("POST", "/api/jots", data=body, content_type="application/json")
    assert (response.status_code, response.get_json()["code"]) == (422, "malformed")


def test_a_form_with_a_nul_is_refused(notebook: Notebook) -> None:
    assert notebook.request("POST", "/api/jots", data={"text": "a\0b"}).status_code == 422


def test_other_types_and_sizes_are_refused(notebook: Notebook) -> None:
    plain = notebook.request("POST", "/api/jots", data=b"text=x", content_type="text/plain")
    assert (plain.status_code, plain.get_json()["code"]) == (415, "wrong_type")
    for options in ({"json": {"text": "x" * 70_000}}, {"data": {"text": "x" * 70_000}}):
        response = notebook.request("POST", "/api/jots", **options)
        assert (response.status_code, response.get_json()["code"]) == (413, "too_large")


@pytest.mark.parametrize(("scope", "status"), [("all", 201), ("jot", 201), ("read", 403)])
def test_a_token_must_be_for_it(open_notebook: Callable[..., Notebook], scope: str, status: int) -> None:
    assert open_notebook("Dana", scope).request("POST", "/api/jots", json={"text": "x"}).status_code == status


def test_without_a_token_it_is_nobodys(notebook: Notebook) -> None:
    assert notebook.app.test_client().post("/api/jots", json={"text": "x"}).status_code == 401
