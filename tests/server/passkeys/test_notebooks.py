"""Making a passkey opens a notebook; several passkeys open the same one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from flask import Flask

from tests.server.passkeys.authenticator import Authenticator, InvalidState
from tests.server.passkeys.browser import MINUTE, Browser, Json, let_time_pass


def test_the_first_passkey_opens_a_notebook_and_signs_in(app: Flask) -> None:
    dana = Browser(app)
    account = dana.begin_notebook(name="Phone", device={"id": "phone001", "name": "Dana's phone"})

    assert account["name"] == "Dana's notebook"
    assert [passkey["name"] for passkey in account["passkeys"]] == ["Phone"]
    assert [passkey.get("warning") for passkey in account["passkeys"]] == [None]
    [session] = account["sessions"]
    assert (session["current"], session["device"], session["name"]) == (True, "phone001", "Dana's phone")
    assert [device["id"] for device in account["devices"]] == ["phone001"]
    assert account["fresh_until"] > account["created_at"]
    assert not account["limited"]
    assert dana.ask("GET", "/api/account") == account


def test_the_notebook_can_be_written_in_at_once(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    asked = {
        "protocol": 1,
        "device": "phone001",
        "req": "0" * 16,
        "tries": [],
        "epoch": None,
        "heard": 0,
        "changes": [],
    }
    assert dana.ask("POST", "/api/sync", asked)["revision"] == 0


def test_a_laptop_makes_a_second_passkey_for_the_same_notebook(app: Flask) -> None:
    phone = Browser(app, Authenticator("http://localhost:8000", synced=True, backed_up=True))
    account = phone.begin_notebook(name="Phone")
    laptop = Browser(app, phone.authenticator)
    laptop.sign_in()

    laptop.authenticator = Authenticator(laptop.origin)
    both = laptop.ask("POST", "/api/passkeys", laptop.create(name="Laptop"), expect=201)
    assert both["id"] == account["id"]
    assert [(one["name"], one["synced"]) for one in both["passkeys"]] == [("Phone", True), ("Laptop", False)]
    laptop.ask("DELETE", "/api/session", expect=204)
    assert laptop.sign_in()["id"] == account["id"]


def test_an_authenticator_that_holds_one_already_makes_no_second(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    with pytest.raises(InvalidState):
        dana.create()


def test_another_passkey_wants_a_fresh_verification(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    let_time_pass(app, 6 * MINUTE)
    assert dana.refused("POST", "/api/passkeys/options", {}) == (403, "not_fresh")
    dana.verify()
    dana.ask("POST", "/api/passkeys/options", {})


def test_a_passkey_can_be_renamed(app: Flask) -> None:
    dana = Browser(app)
    [passkey] = dana.begin_notebook()["passkeys"]
    renamed = dana.ask("PATCH", f"/api/passkeys/{passkey['id']}", {"name": "  Blue\u0007 key 😀 "})
    assert renamed["passkeys"][0]["name"] == "Blue key 😀"
    assert dana.refused("PATCH", f"/api/passkeys/{passkey['id']}", {"name": " "}) == (422, "malformed")
    let_time_pass(app, 6 * MINUTE)
    assert dana.refused("PATCH", f"/api/passkeys/{passkey['id']}", {"name": "x"}) == (403, "not_fresh")


def test_a_notebook_can_be_renamed(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    assert dana.ask("PATCH", "/api/account", {"name": "  Evenings\u0007 😀 "})["name"] == "Evenings 😀"
    assert dana.refused("PATCH", "/api/account", {"name": " "}) == (422, "malformed")
    assert dana.ask("GET", "/api/account")["name"] == "Evenings 😀"


def test_the_last_passkey_goes_only_after_a_warning(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook(name="first")
    dana.authenticator = Authenticator(dana.origin)
    both = dana.ask("POST", "/api/passkeys", dana.create(name="second"), expect=201)
    first, second = (f"/api/passkeys/{passkey['id']}" for passkey in both["passkeys"])

    assert [one["name"] for one in dana.ask("DELETE", first)["passkeys"]] == ["second"]
    assert dana.refused("DELETE", second) == (409, "last_passkey")
    assert dana.refused("DELETE", f"{second}?last=no") == (409, "last_passkey")
    assert dana.ask("DELETE", f"{second}?last=yes")["passkeys"] == []
    assert dana.refused("POST", "/api/session", dana.use()) == (422, "passkey_refused")


def test_two_passkeys_removed_at_once_are_not_both_the_last_but_one(app: Flask) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    laptop = Browser(app, dana.authenticator)
    laptop.sign_in()
    dana.authenticator = Authenticator(dana.origin)
    both = dana.ask("POST", "/api/passkeys", dana.create(), expect=201)["passkeys"]

    def remove(browser: Browser, passkey: Json) -> int:
        return browser.call("DELETE", f"/api/passkeys/{passkey['id']}").status_code

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(remove, (dana, laptop), both)) == [200, 409]
    assert len(dana.ask("GET", "/api/account")["passkeys"]) == 1


def test_removing_a_passkey_wants_a_fresh_verification(app: Flask) -> None:
    dana = Browser(app)
    [passkey] = dana.begin_notebook()["passkeys"]
    let_time_pass(app, 6 * MINUTE)
    assert dana.refused("DELETE", f"/api/passkeys/{passkey['id']}?last=yes") == (403, "not_fresh")


def test_the_same_credential_opens_no_second_notebook(app: Flask) -> None:
    dana, mallory = Browser(app), Browser(app)
    dana.begin_notebook()
    mallory.authenticator.next_id = dana.authenticator.passkeys[0].id
    assert mallory.refused("POST", "/api/passkeys", mallory.create()) == (422, "passkey_refused")
    assert mallory.refused("GET", "/api/account") == (401, "signed_out")
