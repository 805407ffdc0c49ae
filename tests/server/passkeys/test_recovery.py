"""The only passkey is gone: the recovery code lets its owner make another, and does nothing else."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from threading import Barrier, BrokenBarrierError
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text
from werkzeug.test import TestResponse

from server.accounts.secrets import hash_secret
from server.accounts.sessions import start_session
from server.database import begin_read
from server.passkeys import ceremony, recovery
from server.passkeys.views import recovery as entrance
from tests.server.passkeys.authenticator import Authenticator
from tests.server.passkeys.browser import DAY, MINUTE, Browser, let_time_pass

CODE_REFUSED = (422, "code_refused")
SIGNED_OUT = (401, "signed_out")


@pytest.fixture
def dana(app: Flask) -> Browser:
    dana = Browser(app)
    dana.begin_notebook(name="Lost phone")
    return dana


@pytest.fixture
def code(dana: Browser) -> str:
    return str(dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"])


@pytest.fixture
def new_phone(app: Flask) -> Browser:
    return Browser(app)


def test_a_code_brings_the_notebook_to_a_new_phone(dana: Browser, code: str, new_phone: Browser) -> None:
    assert dana.ask("GET", "/api/account")["recovery"]
    account = new_phone.ask("POST", "/api/session/recover", {"code": code, "device": {"id": "newphone"}})
    assert account["limited"]
    account = new_phone.ask("POST", "/api/passkeys", new_phone.create(name="New phone"), expect=201)

    assert account["id"] == dana.ask("GET", "/api/account")["id"]
    assert [one["name"] for one in account["passkeys"]] == ["Lost phone", "New phone"]
    assert (account["limited"], account["recovery"]) == (False, False)
    recovered_at = dana.ask("GET", "/api/account")["recovered_at"]
    assert recovered_at == account["recovered_at"] is not None, "all devices are told"
    assert new_phone.ask("POST", "/api/recovery-code", {}, expect=201)["code"] != code


def test_a_code_is_good_once(app: Flask, code: str, new_phone: Browser) -> None:
    waiting = Browser(app)
    waiting.ask("POST", "/api/session/recover", {"code": code})
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    new_phone.ask("POST", "/api/passkeys", new_phone.create(), expect=201)
    assert new_phone.refused("POST", "/api/session/recover", {"code": code}) == CODE_REFUSED
    assert waiting.refused("GET", "/api/account") == (401, "signed_out"), "what else it opened has ended"


def test_a_lost_answer_locks_nobody_out(code: str, new_phone: Browser) -> None:
    new_phone.call("POST", "/api/session/recover", {"code": code})
    new_phone.client.delete_cookie("heedful", domain="localhost")
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    new_phone.ask("POST", "/api/passkeys", new_phone.create(), expect=201)


def test_a_code_opens_nothing_but_the_way_to_a_passkey(dana: Browser, code: str, new_phone: Browser) -> None:
    [passkey] = dana.ask("GET", "/api/account")["passkeys"]
    [session] = dana.ask("GET", "/api/account")["sessions"]
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    proof = {"ceremony": "x", "credential": {}}
    for method, path, body in (
        ("POST", "/api/sync", {}),
        ("GET", "/api/blobs/" + "0" * 64, None),
        ("POST", "/api/recovery-code", {}),
        ("POST", "/api/session/fresh/options", {}),
        ("POST", "/api/session/fresh", proof),
        ("PATCH", f"/api/passkeys/{passkey['id']}", {"name": "x"}),
        ("DELETE", f"/api/passkeys/{passkey['id']}?last=yes", None),
        ("DELETE", "/api/sessions", None),
        ("DELETE", f"/api/sessions/{session['id']}", None),
    ):
        assert new_phone.refused(method, path, body) == (403, "not_allowed"), path
    new_phone.ask("GET", "/api/account")


def test_a_codes_session_lasts_half_an_hour(app: Flask, code: str, new_phone: Browser) -> None:
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    let_time_pass(app, 31 * MINUTE)
    assert new_phone.refused("GET", "/api/account") == (401, "signed_out")


def test_a_clock_that_is_put_right_leaves_no_code_open_for_longer(
    app: Flask, code: str, new_phone: Browser
) -> None:
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    let_time_pass(app, -30_000)
    new_phone.ask("GET", "/api/account")
    let_time_pass(app, -DAY)
    assert new_phone.refused("GET", "/api/account") == SIGNED_OUT
    new_phone.ask("POST", "/api/session/recover", {"code": code})


def test_a_code_may_be_typed_in_any_way(code: str, new_phone: Browser) -> None:
    for typed in code.lower(), code.replace("-", ""), f" {code} ".replace("-", " "):
        new_phone.ask("POST", "/api/session/recover", {"code": typed})


def test_letters_that_look_alike_are_read_alike(code: str, new_phone: Browser) -> None:
    assert not set("OIL") & set(code)
    new_phone.ask("POST", "/api/session/recover", {"code": code.replace("0", "O").replace("1", "l")})


def test_a_new_code_replaces_the_old_one(dana: Browser, code: str, new_phone: Browser) -> None:
    newer = dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"]
    assert new_phone.refused("POST", "/api/session/recover", {"code": code}) == CODE_REFUSED
    new_phone.ask("POST", "/api/session/recover", {"code": newer})


def test_what_the_old_code_opened_ends_with_it(dana: Browser, code: str, new_phone: Browser) -> None:
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    begun = new_phone.create()
    newer = dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"]

    assert new_phone.refused("GET", "/api/account") == SIGNED_OUT
    assert new_phone.refused("POST", "/api/passkeys", begun) == (422, "ceremony_over")
    assert len(dana.ask("GET", "/api/account")["passkeys"]) == 1
    new_phone.ask("POST", "/api/session/recover", {"code": newer})


def test_a_code_replaced_while_its_passkey_is_made_makes_none(
    dana: Browser, code: str, new_phone: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And the passkey that comes too late does not spend the new code."""
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    begun = new_phone.create()
    newer = []

    def replace_meanwhile(*given: Any) -> ceremony.Registration:
        newer.append(dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"])
        return verify_registration(*given)

    verify_registration = ceremony.verify_registration
    monkeypatch.setattr(ceremony, "verify_registration", replace_meanwhile)
    assert new_phone.refused("POST", "/api/passkeys", begun) == SIGNED_OUT
    monkeypatch.undo()

    account = dana.ask("GET", "/api/account")
    assert (len(account["passkeys"]), account["recovered_at"]) == (1, None)
    new_phone.ask("POST", "/api/session/recover", {"code": newer[0]})
    new_phone.ask("POST", "/api/passkeys", new_phone.create(), expect=201)


def test_a_code_replaced_while_it_is_typed_leaves_nothing_open(
    dana: Browser, code: str, new_phone: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whichever comes first: the session ends when the code is replaced, or the code is refused."""
    replaced: list[Future[TestResponse]] = []

    def start_session_meanwhile(*given: Any, **chosen: Any) -> tuple[str, str]:
        replaced.append(thread.submit(dana.call, "POST", "/api/recovery-code", {}))
        wait(replaced, timeout=0.5)  # it has to wait for us, or is through by then
        return start_session(*given, **chosen)

    monkeypatch.setattr(entrance, "start_session", start_session_meanwhile)
    with ThreadPoolExecutor(1) as thread:
        new_phone.call("POST", "/api/session/recover", {"code": code})
        assert replaced[0].result().status_code == 201
    assert new_phone.refused("GET", "/api/account") == SIGNED_OUT


def test_a_first_code_asked_for_twice_at_once_is_one_code(
    app: Flask, dana: Browser, new_phone: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = Browser(app, dana.authenticator)
    laptop.sign_in()
    both = Barrier(2)

    def hash_at_once(letters: str) -> bytes:
        with suppress(BrokenBarrierError):  # on SQLite the other waits for our transaction
            both.wait(timeout=0.5)
        return hash_secret(letters)

    monkeypatch.setattr(recovery, "hash_secret", hash_at_once)
    with ThreadPoolExecutor(2) as threads:
        ask = partial(Browser.call, method="POST", path="/api/recovery-code", body={})
        answers = list(threads.map(ask, (dana, laptop)))
    monkeypatch.undo()
    assert [one.status_code for one in answers] == [201, 201]
    shown = [one.get_json()["code"] for one in answers]
    tried = [new_phone.call("POST", "/api/session/recover", {"code": code}).status_code for code in shown]
    assert sorted(tried) == [200, 422]


def test_six_sessions_of_one_code_make_one_passkey(
    app: Flask, dana: Browser, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All six were let in before the first of them had spent the code."""
    phones = [Browser(app) for _ in range(6)]
    for phone in phones:
        phone.ask("POST", "/api/session/recover", {"code": code})
    begun = [phone.create() for phone in phones]
    at_once = Barrier(6)

    def verify_at_once(*given: Any) -> ceremony.Registration:
        at_once.wait(timeout=10)
        return verify_registration(*given)

    verify_registration = ceremony.verify_registration
    monkeypatch.setattr(ceremony, "verify_registration", verify_at_once)
    with ThreadPoolExecutor(6) as threads:
        answers = list(
            threads.map(lambda phone, body: phone.call("POST", "/api/passkeys", body), phones, begun)
        )
    assert sorted(one.status_code for one in answers) == [201, *[401] * 5]
    assert len(dana.ask("GET", "/api/account")["passkeys"]) == 2
    signed_in = [phone.call("GET", "/api/account").status_code for phone in phones]
    assert sorted(signed_in) == [200, *[401] * 5]


def test_wrong_codes_are_refused(code: str, new_phone: Browser) -> None:
    for wrong in "", "é", "0" * 26, code[:-1]:
        assert new_phone.refused("POST", "/api/session/recover", {"code": wrong}) == CODE_REFUSED
    assert new_phone.refused("POST", "/api/session/recover", {"code": "x" * 101}) == (422, "malformed")
    assert new_phone.refused("POST", "/api/session/recover", {"code": "\u0000"}) == (422, "malformed")


def test_a_code_is_kept_as_a_hash(app: Flask, code: str) -> None:
    with app.app_context(), begin_read() as connection:
        [code_hash] = connection.execute(text("SELECT code_hash FROM recovery")).scalars()
    assert len(bytes(code_hash)) == 32


def test_a_new_code_wants_a_fresh_verification(app: Flask, dana: Browser) -> None:
    let_time_pass(app, 6 * MINUTE)
    assert dana.refused("POST", "/api/recovery-code", {}) == (403, "not_fresh")


def test_the_old_phones_passkey_can_then_be_removed(dana: Browser, code: str, new_phone: Browser) -> None:
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    account = new_phone.ask("POST", "/api/passkeys", new_phone.create(), expect=201)
    new_phone.ask("DELETE", f"/api/passkeys/{account['passkeys'][0]['id']}")
    thief = Browser(new_phone.app, Authenticator(dana.origin, passkeys=dana.authenticator.passkeys))
    assert thief.refused("POST", "/api/session", thief.use()) == (422, "passkey_refused")
