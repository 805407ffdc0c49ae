"""What is forgotten is gone from the server, with all that belonged to it."""

from __future__ import annotations

import hashlib

import pytest
from flask import Flask
from sqlalchemy import insert, select

from server.database import reading, writing
from server.ids import new_id
from server.photos.models import Blob
from server.sync.models import Record
from tests.server.speaking import Device

SECRET = "what she said in confidence"


def stored(app: Flask) -> str:
    """All that the database holds of records."""
    with app.app_context(), reading() as connection:
        return "\n".join(
            body + memory for body, memory in connection.execute(select(Record.body, Record.memory))
        )


def keep_bytes(app: Flask, account: str, sha256: str) -> None:
    with app.app_context(), writing() as connection:
        connection.execute(insert(Blob).values(
            account_id=account, sha256=sha256, type="image/png", bytes=b"...", created_at=1
        ))  # fmt: skip


def kept_bytes(app: Flask) -> list[str]:
    with app.app_context(), reading() as connection:
        return sorted(connection.execute(select(Blob.sha256)).scalars())


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_nothing_is_left_of_a_forgotten_record_and_its_wordings(
    app: Flask, phone: Device, laptop: Device
) -> None:
    jot = new_id()
    phone.start().ask(phone.change({"text": f"{SECRET} (phone)", "reading": SECRET}, id=jot))
    laptop.start().ask(laptop.change({"text": f"{SECRET} (laptop)"}, id=jot, stamp=laptop.stamp(10)))
    assert SECRET in stored(app)

    phone.ask(phone.change({"erased_at": 5}, id=jot, stamp=phone.stamp(20)))

    assert SECRET not in stored(app)
    held = laptop.catch_up()
    assert held[jot]["fields"] == {"erased_at": 5}
    assert [list(record["fields"]) for record in held.values() if record["kind"] == "wording"] == [
        ["erased_at"]
    ]


def test_words_that_conflict_in_the_request_that_forgets_are_not_kept(
    app: Flask, phone: Device, laptop: Device
) -> None:
    jot = new_id()
    phone.start().ask(phone.change({"text": f"{SECRET} (phone)"}, id=jot))
    laptop.start().ask(
        laptop.change({"text": f"{SECRET} (laptop)"}, id=jot, stamp=laptop.stamp(10)),
        laptop.change({"erased_at": 5}, id=jot, stamp=laptop.stamp(20)),
    )
    assert SECRET not in stored(app)


@pytest.mark.parametrize("fields", [{"text": "again"}, {"erased_at": None}, {"deleted_at": 3}])
def test_later_changes_to_it_are_refused(phone: Device, laptop: Device, fields: dict[str, object]) -> None:
    jot = new_id()
    phone.start().ask(phone.change({"text": "there"}, id=jot), phone.change({"erased_at": 5}, id=jot))
    answer = laptop.start().ask(
        laptop.change(fields, id=jot, stamp=laptop.stamp(60)), laptop.change({"text": "ok"})
    )
    (refused,) = answer["refused"]
    assert (refused["id"], refused["code"]) == (jot, "erased")
    assert laptop.ask(heard=0)["changes"][0]["fields"] == {"erased_at": 5}


def test_forgetting_twice_is_no_fault(phone: Device, laptop: Device) -> None:
    jot = new_id()
    question = phone.start().question(phone.change({"erased_at": 5}, id=jot))
    for _ in range(2):
        assert phone.send(question).get_json()["refused"] == []
    later = laptop.start().ask(laptop.change({"erased_at": 6}, id=jot, stamp=laptop.stamp(60)))
    assert later["refused"] == []
    assert laptop.ask(heard=0)["changes"][0]["fields"] == {"erased_at": 6}, "of two, the later stays"


def test_what_was_left_in_the_same_change_goes_too(app: Flask, phone: Device) -> None:
    phone.start().ask(phone.change({"erased_at": 5, "text": SECRET}))
    assert SECRET not in stored(app)


@pytest.mark.parametrize(("kind", "field"), [("person", "person_id"), ("jot", "jot_id")])
def test_photos_go_with_their_person_or_jot(app: Flask, phone: Device, kind: str, field: str) -> None:
    account, owner, photo = phone.notebook.account, new_id(), new_id()
    for name in ("card", "other"):
        keep_bytes(app, account, sha(name))
    phone.start().ask(
        phone.change({"created_at": 1}, id=owner, kind=kind),
        phone.change({"sha256": sha("card"), field: owner, "caption": SECRET}, id=photo, kind="photo"),
        phone.change({"sha256": sha("other")}, kind="photo"),
    )
    answer = phone.ask(phone.change({"erased_at": 5}, id=owner, kind=kind))
    assert SECRET not in stored(app)
    assert [record["id"] for record in answer["changes"]] == [photo], "the phone is told of the photo"
    assert kept_bytes(app) == [sha("other")]


def test_bytes_stay_while_another_photo_names_them(app: Flask, phone: Device) -> None:
    keep_bytes(app, phone.notebook.account, sha("card"))
    ids = [new_id(), new_id()]
    phone.start().ask(*(phone.change({"sha256": sha("card")}, id=id, kind="photo") for id in ids))
    phone.ask(phone.change({"erased_at": 5}, id=ids[0], kind="photo"))
    assert kept_bytes(app) == [sha("card")]
    phone.ask(phone.change({"erased_at": 5}, id=ids[1], kind="photo"))
    assert kept_bytes(app) == []


@pytest.mark.parametrize("kind", ["person", "wording"])
def test_a_field_that_only_sounds_like_a_hash_is_none(app: Flask, phone: Device, kind: str) -> None:
    """A newer app may call something `sha256` that is neither a hash nor a photo's."""
    keep_bytes(app, phone.notebook.account, sha("card"))
    jot, odd, alike = new_id(), new_id(), new_id()
    phone.start().ask(
        phone.change({"text": "there"}, id=jot),
        phone.change({"sha256": [1], "of_id": jot}, id=odd, kind=kind),
        phone.change({"sha256": sha("card"), "of_id": jot}, id=alike, kind=kind),
    )
    assert phone.ask(phone.change({"erased_at": 5}, id=jot))["refused"] == []
    for id in odd, alike:
        assert phone.ask(phone.change({"erased_at": 5}, id=id, kind=kind))["refused"] == []
    assert kept_bytes(app) == [sha("card")]


def test_a_wording_or_photo_of_something_forgotten_does_not_come_back(
    app: Flask, phone: Device, laptop: Device
) -> None:
    jot = new_id()
    phone.start().ask(phone.change({"erased_at": 5}, id=jot))
    answer = laptop.start().ask(
        laptop.change({"of_kind": "jot", "of_id": jot, "field": "text", "words": SECRET}, kind="wording"),
        laptop.change({"sha256": sha("x"), "jot_id": jot}, kind="photo"),
    )
    assert [refused["code"] for refused in answer["refused"]] == ["erased", "erased"]
    assert SECRET not in stored(app)


def test_jots_stay_when_their_person_is_forgotten(app: Flask, phone: Device, laptop: Device) -> None:
    """They are mine, and name her only by id."""
    person, jot = new_id(), new_id()
    phone.start().ask(
        phone.change({"name": "Ann"}, id=person, kind="person"),
        phone.change({"person_ids": [person]}, id=jot),
    )
    phone.ask(phone.change({"erased_at": 5}, id=person, kind="person"))
    assert laptop.start().catch_up()[jot]["fields"] == {"person_ids": [person]}
