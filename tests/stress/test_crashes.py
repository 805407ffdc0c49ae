"""`kill -9` of the server at every statement in turn: what was answered is there, and nothing twice."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from tests.model.device import Device
from tests.model.server import Response
from tests.model.written_words import check_same_everywhere, check_silent, settle_all
from tests.server.passkeys.authenticator import Authenticator
from tests.stress.doomed_server import DYING, DoomedServer
from tests.stress.notebooks import Notebooks
from tests.stress.served_world import ServedWorld
from tests.support.server import Server

Serve = Callable[..., Server]
SHARED, OURS, GONE, CARD, NEW, BAD = (f"01890a5d-ac96-774b-bcce-b302099a805{number}" for number in range(6))


@pytest.fixture
def mortal(serve: Serve, database_url: str) -> Server:
    return serve(database_url, app=DYING)


def test_a_push_that_dies_at_any_statement(mortal: Server) -> None:
    """A push that merges, makes a wording, forgets a record and is refused in part."""
    with Notebooks(mortal) as notebooks:
        push = DoomedServer(mortal, "POST", "/api/sync")
        for moment in push.each_death():
            account = notebooks.open()
            push.headers = {**account.bearer, "Content-Type": "application/json"}
            world = ServedWorld(mortal, account)
            phone, laptop = make_diverged_devices(world, moment)
            question = phone.request(batch=9, limit=99)
            body = json.dumps(question).encode()
            reply = push.send(body, moment)
            if reply is None:
                reply = push.send_until_answered(body)
            phone.reply(question, Response(reply.status, json.loads(reply.body)), world.now())
            check_pushed(world, [phone, laptop])
            world.close()
    assert push.deaths > 10


def make_diverged_devices(world: ServedWorld, moment: int) -> tuple[Device, Device]:
    """Both know three records; now each has written without the other, and only the laptop has sent it."""
    phone, laptop = Device(f"a{moment:07d}"), Device(f"z{moment:07d}", nonces=world)
    for record_id in (SHARED, OURS, GONE):
        laptop.write("jot", record_id, {"text": "first"}, world.now())
    laptop.write("photo", CARD, {"jot_id": GONE, "caption": "her card"}, world.now())
    settle_all(world, [laptop, phone], batch=9)
    laptop.write("jot", SHARED, {"text": "the laptop's"}, world.now())
    laptop.sync(world.ask, world.now())
    phone.write("jot", SHARED, {"text": "the phone's", "kind": "question"}, world.now())
    phone.write("jot", OURS, {"text": " second, with space "}, world.now())
    phone.write("jot", GONE, {"erased_at": world.now()}, world.now())
    phone.write("person", NEW, {"name": "Ann"}, world.now())
    phone.write("person", BAD, {"name": 7}, world.now())
    return phone, laptop


def check_pushed(world: ServedWorld, devices: list[Device]) -> None:
    phone = devices[0]
    assert phone.refused == {BAD: {"code": "wrong_value"}}
    del phone.records[BAD], phone.refused[BAD]
    settle_all(world, devices, batch=9)
    check_same_everywhere(world, devices)
    check_silent(world, devices)
    rows = world.rows()
    (wording,) = (row["fields"] for row in rows.values() if row["kind"] == "wording")
    assert {rows[SHARED]["fields"]["text"], wording["words"]} == {"the phone's", "the laptop's"}
    assert rows[OURS]["fields"]["text"] == "second, with space"
    assert rows[NEW]["fields"] == {"name": "Ann"}
    assert set(rows[GONE]["fields"]) == set(rows[CARD]["fields"]) == {"erased_at"}
    assert len(rows) == 6


def test_a_photo_that_dies_at_any_statement(mortal: Server) -> None:
    photo = draw_photo()
    with Notebooks(mortal) as notebooks:
        put = DoomedServer(mortal, "PUT", f"/api/blobs/{hashlib.sha256(photo).hexdigest()}")
        for moment in put.each_death():
            account = notebooks.open()
            put.headers = {**account.bearer, "Content-Type": "image/jpeg"}
            put.send(photo, moment)
            assert put.send_until_answered(photo).status in (200, 201)
            get = DoomedServer(mortal, "GET", put.path, account.bearer)
            assert Image.open(io.BytesIO(get.send_until_answered(b"").body)).size == (9, 9)
    assert put.deaths > 3


def test_a_first_passkey_that_dies_at_any_statement(mortal: Server) -> None:
    """Either the passkey opens its notebook, or nothing of it is there and one begins again."""
    asked = DoomedServer(mortal, "POST", "/api/passkeys", build_headers(mortal))
    for moment in asked.each_death():
        phone = Authenticator(mortal.origin)
        if asked.send(create_passkey(mortal, phone), moment) is None and not can_open(mortal, phone):
            another = create_passkey(mortal, Authenticator(mortal.origin))
            assert asked.send_until_answered(another).status == 201
    assert asked.deaths > 3


def create_passkey(server: Server, phone: Authenticator) -> bytes:
    _, begun = post_json(server, "/api/passkeys/options", {})
    made = {"ceremony": begun["ceremony"], "credential": phone.create(begun["options"])}
    return json.dumps(made).encode()


def can_open(server: Server, phone: Authenticator) -> bool:
    _, begun = post_json(server, "/api/session/options", {})
    proof = {"ceremony": begun["ceremony"], "credential": phone.get(begun["options"])}
    status, account = post_json(server, "/api/session", proof)
    assert status == 422 or len(account["passkeys"]) == 1
    return status == 200


def post_json(server: Server, path: str, body: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    asked = DoomedServer(server, "POST", path, build_headers(server))
    reply = asked.send_until_answered(json.dumps(body).encode())
    return reply.status, json.loads(reply.body)


def build_headers(server: Server) -> dict[str, str]:
    return {"Content-Type": "application/json", "Origin": server.origin}


def draw_photo() -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (9, 9), "teal").save(picture, "JPEG")
    return picture.getvalue()
