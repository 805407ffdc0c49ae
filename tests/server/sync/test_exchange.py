"""Two devices and a server: what goes up comes down, once."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import brotli
import orjson
import pytest
from flask import Flask
from sqlalchemy import event

from server.database import db
from server.ids import create_id
from tests.server.clients import Device, Notebook


def test_what_one_device_writes_the_other_hears(phone: Device, laptop: Device) -> None:
    phone.start()
    laptop.start()
    jot = create_id()

    answer = phone.ask(phone.change({"kind": "challenge", "text": "Managers leave after a year"}, id=jot))

    assert answer["refused"] == []
    assert answer["changes"] == [], "what the phone holds already is left out"
    heard = laptop.catch_up()
    assert heard[jot]["fields"] == {"kind": "challenge", "text": "Managers leave after a year"}
    assert laptop.heard == phone.heard == 1
    assert laptop.ask()["changes"] == []


def test_an_answer_says_who_speaks_and_when(phone: Device) -> None:
    question = phone.start().question()
    answer = phone.send(question).get_json()
    assert (answer["app"], answer["protocol"], answer["req"]) == ("heedful", 1, question["req"])
    assert answer["epoch"] == phone.epoch
    assert abs(answer["now"] - int(phone.stamp()[:12], 16)) < 60_000


@pytest.mark.parametrize("epoch", [None, "of another time"])
def test_with_another_epoch_nothing_is_taken_in(phone: Device, epoch: str | None) -> None:
    known = phone.start().epoch
    answer = phone.ask(phone.change({"text": "not yet"}), epoch=epoch)
    assert (answer["epoch"], answer["revision"], answer["changes"]) == (known, 0, [])
    assert phone.catch_up() == {}


def test_the_same_request_twice_is_as_once(phone: Device, laptop: Device) -> None:
    question = phone.start().question(phone.change({"text": "once"}))
    first = phone.send(question).get_json()
    again = phone.send(question).get_json()
    assert again["revision"] == first["revision"] == 1, "the second spends no revision"
    assert [record["fields"] for record in again["changes"]] == [{"text": "once"}], (
        "its answer was perhaps lost"
    )
    assert len(laptop.start().catch_up()) == 1


def test_an_edit_after_a_lost_answer_makes_no_wording(phone: Device, laptop: Device) -> None:
    jot, first = create_id(), phone.stamp()
    lost = phone.start().question(phone.change({"text": "draft"}, id=jot, stamp=first))
    phone.send(lost)
    phone.tries = lost["tries"]
    phone.ask(phone.change({"text": "draft, longer"}, id=jot))
    records = laptop.start().catch_up()
    assert records.keys() == {jot}
    assert records[jot]["fields"]["text"] == "draft, longer"


def test_pages_lead_to_the_end_and_skip_nothing(phone: Device, laptop: Device) -> None:
    phone.start()
    ids = [create_id() for _ in range(7)]
    phone.ask(*(phone.change({"text": f"jot {number}"}, id=id) for number, id in enumerate(ids)))
    laptop.start()
    received, revisions, more = [], [], True
    while more:
        answer = laptop.ask(limit=3)
        received += [record["id"] for record in answer["changes"]]
        revisions.append(answer["revision"])
        more = answer["more"]
    assert received == ids
    assert revisions == [3, 6, 7]


def test_a_request_with_changes_brings_only_its_page_down(phone: Device, laptop: Device) -> None:
    laptop.start().ask(*(laptop.change({"text": f"jot {number}"}) for number in range(5)))
    answer = phone.start().ask(phone.change({"text": "mine"}), limit=2)
    assert (len(answer["changes"]), answer["revision"], answer["more"]) == (2, 2, True)
    assert len(phone.catch_up()) == 4, "its own comes again, since more changed before it"


def test_a_record_that_changed_while_away_is_told_back_whole(phone: Device, laptop: Device) -> None:
    jot = create_id()
    phone.start().ask(phone.change({"text": "hers", "kind": "note"}, id=jot))
    laptop.start().catch_up()
    laptop.ask(laptop.change({"reading": "mine"}, id=jot))
    answer = phone.ask(phone.change({"kind": "promise"}, id=jot, base="000000000000-0000-phone000"))
    (record,) = answer["changes"]
    assert record["fields"] == {"text": "hers", "reading": "mine", "kind": "promise"}
    assert record["stamps"].keys() == record["fields"].keys()


def test_an_emptied_field_stays_as_null(phone: Device, laptop: Device) -> None:
    jot, stamp = create_id(), phone.stamp()
    phone.start().ask(phone.change({"text": "gone soon"}, id=jot, stamp=stamp))
    phone.ask(phone.change({"text": None}, id=jot, base=stamp))
    assert laptop.start().catch_up()[jot]["fields"] == {"text": None}


def test_a_field_of_a_newer_app_is_carried(phone: Device, laptop: Device) -> None:
    fields = {"text": "heard", "mood_of_the_room": {"warm": True, "of": [1, 2.5, "x"]}}
    phone.start().ask(phone.change(fields))
    (record,) = laptop.start().catch_up().values()
    assert record["fields"] == fields


def test_a_poll_writes_nothing_and_asks_once(app: Flask, phone: Device, laptop: Device) -> None:
    phone.start().ask(phone.change({"text": "there"}))
    asked: list[str] = []
    with app.app_context():
        for engine in db.engines.values():
            event.listen(engine, "before_cursor_execute", lambda *details: asked.append(details[2]))
    answer = phone.ask()
    assert (answer["changes"], answer["revision"], answer["more"]) == ([], 1, False)
    assert asked == [], "who is asking is looked up beside the engines; nothing else is"


def test_accounts_never_see_each_other(open_notebook: Callable[..., Notebook]) -> None:
    danas, priyas = open_notebook("Dana").device("danas000"), open_notebook("Priya").device("priyas00")
    jot = create_id()
    danas.start().ask(danas.change({"text": "Dana's"}, id=jot))
    priyas.start().ask(priyas.change({"text": "Priya's"}, id=jot), priyas.change({"erased_at": 1}))
    assert [record["fields"] for record in danas.ask(heard=0)["changes"]] == [{"text": "Dana's"}]
    changes = priyas.ask(heard=0)["changes"]
    assert [record["fields"] for record in changes] == [{"text": "Priya's"}, {"erased_at": 1}]
    assert priyas.epoch != danas.epoch


def test_a_body_may_come_packed(phone: Device, laptop: Device) -> None:
    packed = gzip.compress(orjson.dumps(phone.start().question(phone.change({"text": "squeezed"}))))
    response = phone.notebook.request(
        "POST",
        "/api/sync",
        data=packed,
        headers={"Content-Encoding": "gzip", "Content-Type": "application/json"},
    )
    assert response.status_code == 200
    assert len(laptop.start().catch_up()) == 1


@pytest.mark.parametrize(
    ("accepted", "encoding", "unpack"),
    [("gzip, br", "br", brotli.decompress), ("gzip", "gzip", gzip.decompress), ("identity", None, bytes)],
)
def test_a_long_answer_is_packed_as_the_client_wishes(
    phone: Device, laptop: Device, accepted: str, encoding: str | None, unpack: Callable[[bytes], bytes]
) -> None:
    phone.start().ask(*(phone.change({"text": "the same words again " * 20}) for _ in range(10)))
    response = laptop.send(laptop.start().question(), headers={"Accept-Encoding": accepted})
    assert response.headers.get("Content-Encoding") == encoding
    assert response.headers["Vary"] == "Accept-Encoding"
    assert response.headers["Cache-Control"] == "no-store"
    assert len(orjson.loads(unpack(response.data))["changes"]) == 10


def test_a_short_answer_is_not_packed(phone: Device) -> None:
    response = phone.send(phone.start().question(), headers={"Accept-Encoding": "br"})
    assert "Content-Encoding" not in response.headers
