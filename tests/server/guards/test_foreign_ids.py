"""Walks every route with another account's ids: they are answered like ids that never were."""

from __future__ import annotations

import hashlib
import io
import uuid
from typing import Any

import pytest
from flask import Flask
from PIL import Image
from werkzeug.routing import Rule

from server.ids import create_id
from tests.server.passkeys.browser import Browser, Json

BODIES: dict[str, Json] = {"PATCH": {"name": "taken over"}, "POST": {}, "PUT": {}}


@pytest.fixture
def dana(app: Flask) -> Browser:
    dana = Browser(app)
    dana.begin_notebook(device={"id": "phone001", "name": "Phone"})
    return dana


@pytest.fixture
def mallory(app: Flask) -> Browser:
    """Signed in with a notebook of her own, and freshly verified."""
    mallory = Browser(app)
    mallory.begin_notebook(device={"id": "mallory1"})
    return mallory


def photo() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(written, "PNG")
    return written.getvalue()


def put_photo(browser: Browser, raw: bytes) -> str:
    name = hashlib.sha256(raw).hexdigest()
    answer = browser.call("PUT", f"/api/blobs/{name}", data=raw, content_type="image/png")
    assert answer.status_code == 201
    return name


def routes_with_ids(app: Flask) -> list[Rule]:
    routes = [rule for rule in app.url_map.iter_rules() if rule.arguments and rule.rule.startswith("/api/")]
    assert len(routes) >= 4
    return routes


def tell_apart(browser: Browser, rule: Rule, method: str, argument: str, value: str) -> Any:
    path = rule.rule
    for part in path.split("/"):
        if part.endswith(f"{argument}>"):
            path = path.replace(part, value)
    answer = browser.call(method, path, BODIES.get(method))
    return answer.status_code, answer.data.replace(value.encode(), b"")


def test_no_route_finds_anything_of_another_account(app: Flask, dana: Browser, mallory: Browser) -> None:
    account = dana.ask("GET", "/api/account")
    name = put_photo(dana, photo())
    danas = {
        "passkey_id": (account["passkeys"][0]["id"], str(uuid.uuid4())),
        "session_id": (account["sessions"][0]["id"], str(uuid.uuid4())),
        "sha256": (name, hashlib.sha256(b"never was").hexdigest()),
    }
    count = 0
    for rule in routes_with_ids(app):
        for method in (rule.methods or set()) - {"OPTIONS"}:
            for argument in rule.arguments:
                assert argument in danas, f"tell this test an id for <{argument}>"
                foreign, missing = danas[argument]
                answer = tell_apart(mallory, rule, method, argument, foreign)
                assert answer == tell_apart(mallory, rule, method, argument, missing), (rule.rule, method)
                assert answer[0] in (404, 415), (rule.rule, method)
                count += 1
    assert count >= 6
    assert dana.ask("GET", "/api/account") == account
    assert dana.call("HEAD", f"/api/blobs/{name}").status_code == 200


def test_the_same_photo_in_two_notebooks_is_two_photos(dana: Browser, mallory: Browser) -> None:
    name = put_photo(dana, photo())
    assert mallory.call("GET", f"/api/blobs/{name}").status_code == 404
    assert put_photo(mallory, photo()) == name
    assert mallory.call("GET", f"/api/blobs/{name}").status_code == 200


def test_a_foreign_ceremony_is_no_ceremony(dana: Browser, mallory: Browser) -> None:
    ceremony = dana.use("/api/session/fresh")
    never = {**ceremony, "ceremony": "never-was"}
    for path in "/api/session", "/api/session/fresh", "/api/passkeys":
        assert mallory.refused("POST", path, never) == (422, "ceremony_over")
        assert mallory.refused("POST", path, ceremony) == (422, "ceremony_over")


def test_a_foreign_device_is_refused(dana: Browser, mallory: Browser) -> None:
    request = {"protocol": 1, "device": "phone001", "req": "0" * 16, "tries": ["0" * 16], "heard": 0}
    epoch = mallory.ask("POST", "/api/sync", {**request, "epoch": None, "changes": []})["epoch"]
    jot = {
        "kind": "jot",
        "id": create_id(),
        "fields": {"text": "hers?"},
        "stamps": {"text": "0190f3c0a1b2-0001-phone001"},
        "base": {"text": ""},
    }
    assert mallory.refused("POST", "/api/sync", {**request, "epoch": epoch, "changes": [jot]}) == (
        409,
        "not_your_notebook",
    )


def test_a_foreign_records_id_makes_a_record_of_ones_own(dana: Browser, mallory: Browser) -> None:
    jot_id = create_id()

    def write(browser: Browser, device: str, words: str) -> Json:
        head = {"protocol": 1, "device": device, "heard": 0}
        empty = {**head, "req": "0" * 16, "tries": [], "epoch": None, "changes": []}
        epoch = browser.ask("POST", "/api/sync", empty)["epoch"]
        change = {
            "kind": "jot",
            "id": jot_id,
            "fields": {"text": words},
            "stamps": {"text": f"0190f3c0a1b2-0001-{device}"},
            "base": {"text": ""},
        }
        push = {**head, "req": "1" * 16, "tries": ["1" * 16], "epoch": epoch, "changes": [change]}
        assert browser.ask("POST", "/api/sync", push)["refused"] == []
        page = browser.ask("POST", "/api/sync", {**empty, "req": "2" * 16, "epoch": epoch})
        return {one["id"]: one["fields"]["text"] for one in page["changes"]}

    assert write(dana, "phone001", "hers") == {jot_id: "hers"}
    assert write(mallory, "mallory1", "mine") == {jot_id: "mine"}
