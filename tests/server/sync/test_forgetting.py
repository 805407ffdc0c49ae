"""What is forgotten is gone from the server, with all that belonged to it."""

from __future__ import annotations

import hashlib
from itertools import pairwise, product

import pytest
from flask import Flask
from sqlalchemy import insert, select

from server.blobs.models import Blob
from server.database import begin_read, begin_write
from server.ids import create_id
from server.sync.models import Record
from tests.cases.files import Case, read_cases
from tests.server.clients import Device

SECRET = "what she said in confidence"


def stored(app: Flask) -> str:
    """All that the database holds of records."""
    with app.app_context(), begin_read() as connection:
        return "\n".join(
            body + memory for body, memory in connection.execute(select(Record.body, Record.memory))
        )


def keep_bytes(app: Flask, account: str, sha256: str) -> None:
    with app.app_context(), begin_write() as connection:
        connection.execute(
            insert(Blob).values(
                account_id=account, sha256=sha256, type="image/png", bytes=b"...", created_at=1
            )
        )


def kept_bytes(app: Flask) -> list[str]:
    with app.app_context(), begin_read() as connection:
        return sorted(connection.execute(select(Blob.sha256)).scalars())


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_nothing_is_left_of_a_forgotten_record_and_its_wordings(
    app: Flask, phone: Device, laptop: Device
) -> None:
    jot = create_id()
    phone.start().ask(phone.change({"text": f"{SECRET} (phone)", "reading": SECRET}, id=jot))
    laptop.start().ask(laptop.change({"text": f"{SECRET} (laptop)"}, id=jot, stamp=laptop.stamp(10)))
    assert SECRET in stored(app)

    phone.ask(phone.change({"erased_at": 5}, id=jot, stamp=phone.stamp(20)))

    assert SECRET not in stored(app)
    records = laptop.catch_up()
    assert records[jot]["fields"] == {"erased_at": 5}
    assert [list(record["fields"]) for record in records.values() if record["kind"] == "wording"] == [
        ["erased_at"]
    ]


def test_words_that_conflict_in_the_request_that_forgets_are_not_kept(
    app: Flask, phone: Device, laptop: Device
) -> None:
    jot = create_id()
    phone.start().ask(phone.change({"text": f"{SECRET} (phone)"}, id=jot))
    laptop.start().ask(
        laptop.change({"text": f"{SECRET} (laptop)"}, id=jot, stamp=laptop.stamp(10)),
        laptop.change({"erased_at": 5}, id=jot, stamp=laptop.stamp(20)),
    )
    assert SECRET not in stored(app)


@pytest.mark.parametrize("fields", [{"text": "again"}, {"erased_at": None}, {"deleted_at": 3}])
def test_later_changes_to_it_are_refused(phone: Device, laptop: Device, fields: dict[str, object]) -> None:
    jot = create_id()
    phone.start().ask(phone.change({"text": "there"}, id=jot), phone.change({"erased_at": 5}, id=jot))
    answer = laptop.start().ask(
        laptop.change(fields, id=jot, stamp=laptop.stamp(60)), laptop.change({"text": "ok"})
    )
    (refused,) = answer["refused"]
    assert (refused["id"], refused["code"]) == (jot, "erased")
    assert laptop.ask(heard=0)["changes"][0]["fields"] == {"erased_at": 5}


def test_forgetting_twice_is_no_fault(phone: Device, laptop: Device) -> None:
    jot = create_id()
    question = phone.start().question(phone.change({"erased_at": 5}, id=jot))
    for _ in range(2):
        assert phone.send(question).get_json()["refused"] == []
    later = laptop.start().ask(laptop.change({"erased_at": 6}, id=jot, stamp=laptop.stamp(60)))
    assert later["refused"] == []
    assert laptop.ask(heard=0)["changes"][0]["fields"] == {"erased_at": 6}, "of two, the later stays"


def test_what_was_left_in_the_same_change_goes_too(app: Flask, phone: Device) -> None:
    phone.start().ask(phone.change({"erased_at": 5, "text": SECRET}))
    assert SECRET not in stored(app)


@pytest.mark.parametrize("case", read_cases("forgotten.json"), ids=lambda case: case["name"])
def test_what_belongs_to_it_goes_with_it(phone: Device, case: Case) -> None:
    phone.start()
    for written in case["writes"]:
        phone.ask(phone.change(written["fields"], id=written["id"], kind=written["kind"]))
    kind = next(written["kind"] for written in case["writes"] if written["id"] == case["forget"])
    phone.ask(phone.change({"erased_at": 9}, id=case["forget"], kind=kind))
    records = phone.ask(heard=0)["changes"]
    erased = [record["id"] for record in records if list(record["fields"]) == ["erased_at"]]
    assert sorted(erased) == case["erased"]


@pytest.mark.parametrize(("kind", "words"), [("photo", "caption"), ("memo", "words")])
@pytest.mark.parametrize(("owned", "field"), [("person", "person_id"), ("jot", "jot_id")])
def test_bytes_go_with_their_person_or_jot(
    app: Flask, phone: Device, owned: str, field: str, kind: str, words: str
) -> None:
    account, owner, hers = phone.notebook.account, create_id(), create_id()
    for name in ("hers", "other"):
        keep_bytes(app, account, sha(name))
    phone.start().ask(
        phone.change({"created_at": 1}, id=owner, kind=owned),
        phone.change({"sha256": sha("hers"), field: owner, words: SECRET}, id=hers, kind=kind),
        phone.change({"sha256": sha("other")}, kind=kind),
    )
    answer = phone.ask(phone.change({"erased_at": 5}, id=owner, kind=owned))
    assert SECRET not in stored(app)
    assert [record["id"] for record in answer["changes"]] == [hers], "the phone is told of it"
    assert kept_bytes(app) == [sha("other")]


def test_with_a_person_go_the_bytes_of_whoever_was_merged_into_them(app: Flask, phone: Device) -> None:
    keep_bytes(app, phone.notebook.account, sha("card"))
    person, merged = create_id(), create_id()
    phone.start().ask(
        phone.change({"name": "Ann"}, id=person, kind="person"),
        phone.change({"sha256": sha("card"), "person_id": merged}, kind="photo"),
        phone.change({"name": SECRET, "merged_into_id": person, "deleted_at": 4}, id=merged, kind="person"),
    )
    phone.ask(phone.change({"erased_at": 5}, id=person, kind="person"))
    assert SECRET not in stored(app)
    assert kept_bytes(app) == []


def test_a_long_row_of_merges_is_forgotten_to_its_end(phone: Device) -> None:
    ids = [create_id() for _ in range(1000)]
    merged = {own: {"merged_into_id": into, "deleted_at": 4} for into, own in pairwise(ids)}
    phone.start().ask(*(phone.change(merged.get(id, {"name": "Ann"}), id=id, kind="person") for id in ids))
    phone.ask(phone.change({"erased_at": 5}, id=ids[0], kind="person"))
    assert all(list(record["fields"]) == ["erased_at"] for record in phone.ask(heard=0)["changes"])


@pytest.mark.parametrize("kinds", [*product(("photo", "memo"), repeat=2)])
def test_bytes_stay_while_something_else_names_them(
    app: Flask, phone: Device, kinds: tuple[str, str]
) -> None:
    keep_bytes(app, phone.notebook.account, sha("card"))
    (one, of_one), (other, of_other) = zip((create_id(), create_id()), kinds, strict=True)
    phone.start().ask(
        phone.change({"sha256": sha("card")}, id=one, kind=of_one),
        phone.change({"sha256": sha("card")}, id=other, kind=of_other),
    )
    phone.ask(phone.change({"erased_at": 5}, id=one, kind=of_one))
    assert kept_bytes(app) == [sha("card")]
    phone.ask(phone.change({"erased_at": 5}, id=other, kind=of_other))
    assert kept_bytes(app) == []


@pytest.mark.parametrize("kind", ["person", "wording"])
def test_a_field_that_only_sounds_like_a_hash_is_none(app: Flask, phone: Device, kind: str) -> None:
    """A newer app may call something `sha256` that is neither a hash nor a photo's."""
    keep_bytes(app, phone.notebook.account, sha("card"))
    jot, odd, alike = create_id(), create_id(), create_id()
    phone.start().ask(
        phone.change({"text": "there"}, id=jot),
        phone.change({"sha256": [1], "of_id": jot}, id=odd, kind=kind),
        phone.change({"sha256": sha("card"), "of_id": jot}, id=alike, kind=kind),
    )
    assert phone.ask(phone.change({"erased_at": 5}, id=jot))["refused"] == []
    for id in odd, alike:
        assert phone.ask(phone.change({"erased_at": 5}, id=id, kind=kind))["refused"] == []
    assert kept_bytes(app) == [sha("card")]


def test_a_wording_photo_or_memo_of_something_forgotten_does_not_come_back(
    app: Flask, phone: Device, laptop: Device
) -> None:
    jot = create_id()
    phone.start().ask(phone.change({"erased_at": 5}, id=jot))
    answer = laptop.start().ask(
        laptop.change({"of_kind": "jot", "of_id": jot, "field": "text", "words": SECRET}, kind="wording"),
        laptop.change({"sha256": sha("x"), "jot_id": jot}, kind="photo"),
        laptop.change({"sha256": sha("x"), "jot_id": jot, "words": SECRET}, kind="memo"),
    )
    assert [refused["code"] for refused in answer["refused"]] == ["erased"] * 3
    assert SECRET not in stored(app)


def test_what_was_written_offline_to_someone_forgotten_does_not_come_back(
    app: Flask, phone: Device, laptop: Device
) -> None:
    person, resume = create_id(), create_id()
    phone.start().ask(
        phone.change({"erased_at": 5}, id=person, kind="person"),
        phone.change({"kind": "resume", "title": "Whose?"}, id=resume, kind="clipping"),
    )
    answer = laptop.start().ask(
        laptop.change({"person_id": person, "draft": SECRET}, kind="followup"),
        laptop.change({"other_person_id": person, "other_draft": SECRET}, kind="followup"),
        laptop.change({"kind": "person", "person_id": person, "words": SECRET}, kind="clipping"),
        laptop.change({"person_id": person, "words": SECRET}, id=resume, kind="clipping"),
        laptop.change({"kind": "know_how", "person_id": person, "title": "Plans"}, kind="clipping"),
    )
    assert [refused["code"] for refused in answer["refused"]] == ["erased"] * 4
    assert SECRET not in stored(app)


def test_jots_stay_when_their_person_is_forgotten(app: Flask, phone: Device, laptop: Device) -> None:
    """They are mine, and name them only by id."""
    person, jot = create_id(), create_id()
    phone.start().ask(
        phone.change({"name": "Ann"}, id=person, kind="person"),
        phone.change({"person_ids": [person]}, id=jot),
    )
    phone.ask(phone.change({"erased_at": 5}, id=person, kind="person"))
    assert laptop.start().catch_up()[jot]["fields"] == {"person_ids": [person]}
