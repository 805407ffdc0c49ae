"""What a sign-in must prove. Each refusal is the same answer, whatever is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from server.ids import now
from tests.server.passkeys.authenticator import Authenticator, encode_base64url
from tests.server.passkeys.browser import DAY, MINUTE, Browser, Json, let_time_pass

REFUSED = (422, "passkey_refused")
OVER = (422, "ceremony_over")


@pytest.fixture
def dana(app: Flask) -> Browser:
    """Has a notebook, and is signed out."""
    dana = Browser(app)
    dana.begin_notebook()
    dana.ask("DELETE", "/api/session", expect=204)
    return dana


def test_signing_in_gives_the_notebook_and_a_new_token(dana: Browser) -> None:
    first = dana.sign_in()
    token = dana.cookie
    again = dana.sign_in()
    assert again["id"] == first["id"]
    assert dana.cookie != token
    assert len(again["sessions"]) == 1, "the browser's earlier session has ended"
    assert again["passkeys"][0]["last_used_at"] >= first["passkeys"][0]["last_used_at"]


@pytest.mark.parametrize(
    "spoil",
    [
        {"verifies": False},
        {"origin": "http://localhost:8001"},
        {"origin": "https://localhost:8000"},
        {"rp_id": "evil.example"},
        {"client_extras": {"crossOrigin": True}},
        {"client_extras": {"topOrigin": "http://localhost:8000"}},
        {"synced": True},
    ],
    ids=str,
)
def test_a_spoilt_proof_is_refused(dana: Browser, spoil: Json) -> None:
    for name, value in spoil.items():
        setattr(dana.authenticator, name, value)
    assert dana.refused("POST", "/api/session", dana.use()) == REFUSED
    assert dana.refused("GET", "/api/account") == (401, "signed_out")
    if "synced" not in spoil:
        assert dana.refused("POST", "/api/passkeys", dana.create()) == REFUSED


def test_a_challenge_is_good_once(dana: Browser) -> None:
    body = dana.use()
    dana.ask("POST", "/api/session", body)
    assert dana.refused("POST", "/api/session", body) == OVER


def test_a_challenge_is_used_up_by_a_failure_too(dana: Browser) -> None:
    body = dana.use()
    spoilt = {**body, "credential": {**body["credential"], "type": "nonsense"}}
    assert dana.refused("POST", "/api/session", spoilt) == REFUSED
    assert dana.refused("POST", "/api/session", body) == OVER


def test_a_challenge_is_good_for_five_minutes(app: Flask, dana: Browser) -> None:
    in_time, too_late = dana.use(), dana.use()
    let_time_pass(app, 4 * MINUTE)
    dana.ask("POST", "/api/session", in_time)
    let_time_pass(app, 1 * MINUTE)
    assert dana.refused("POST", "/api/session", too_late) == OVER


def test_a_challenge_is_good_for_its_purpose_only(dana: Browser) -> None:
    for_a_notebook = dana.ask("POST", "/api/passkeys/options", {})
    signed = dana.authenticator.sign(dana.authenticator.passkeys[0], for_a_notebook["options"]["challenge"])
    body = {"ceremony": for_a_notebook["ceremony"], "credential": signed}
    assert dana.refused("POST", "/api/session", body) == OVER

    for_signing_in = dana.use()
    dana.sign_in()
    assert dana.refused("POST", "/api/session/fresh", for_signing_in) == OVER
    for_verifying = dana.use("/api/session/fresh")
    assert dana.refused("POST", "/api/session", for_verifying) == OVER


def test_verifying_is_for_the_session_that_began_it(app: Flask, dana: Browser) -> None:
    dana.sign_in()
    laptop = Browser(app, dana.authenticator)
    laptop.sign_in()
    assert laptop.refused("POST", "/api/session/fresh", dana.use("/api/session/fresh")) == OVER


def test_a_foreign_passkey_does_not_verify(app: Flask, dana: Browser) -> None:
    dana.sign_in()
    mallory = Browser(app)
    mallory.begin_notebook()
    begun = dana.ask("POST", "/api/session/fresh/options", {})
    signed = mallory.authenticator.sign(mallory.authenticator.passkeys[0], begun["options"]["challenge"])
    assert (
        dana.refused("POST", "/api/session/fresh", {"ceremony": begun["ceremony"], "credential": signed})
        == REFUSED
    )


def forget_the_id(credential: Json) -> None:
    credential["id"] = credential["rawId"] = encode_base64url(b"nobody's passkey")


def name_another_account(credential: Json) -> None:
    credential["response"]["userHandle"] = encode_base64url(bytes(32))


def name_no_account(credential: Json) -> None:
    credential["response"]["userHandle"] = None


def name_nothing_readable(credential: Json) -> None:
    credential["response"]["userHandle"] = "é"


def spoil_the_signature(credential: Json) -> None:
    credential["response"]["signature"] = encode_base64url(bytes(70))


@pytest.mark.parametrize(
    "spoil",
    [forget_the_id, name_another_account, name_no_account, name_nothing_readable, spoil_the_signature],
)
def test_all_refusals_are_one_answer(dana: Browser, spoil: Callable[[Json], None]) -> None:
    body = dana.use()
    spoil(body["credential"])
    answer = dana.call("POST", "/api/session", body)
    assert answer.status_code == 422
    assert answer.get_json() == {
        "type": "about:blank",
        "title": "Unprocessable Entity",
        "status": 422,
        "code": "passkey_refused",
        "detail": "That passkey does not open this. Please try again.",
    }


def test_options_tell_nothing_of_who_has_a_notebook(app: Flask, dana: Browser) -> None:
    nobody = Browser(app).ask("POST", "/api/session/options", {})["options"]
    somebody = dana.ask("POST", "/api/session/options", {})["options"]
    assert {**nobody, "challenge": ""} == {**somebody, "challenge": ""}
    assert nobody["allowCredentials"] == []


def test_a_count_that_steps_back_is_shown_and_locks_nobody_out(dana: Browser) -> None:
    dana.sign_in()
    dana.authenticator.passkeys[0].count = 0
    account = dana.sign_in()
    assert account["passkeys"][0]["warning"] == "copied"
    assert dana.sign_in()["passkeys"][0]["warning"] == "copied", "the owner has not seen it yet"


def test_a_synced_passkey_counts_nothing_and_warns_of_nothing(app: Flask) -> None:
    dana = Browser(app, Authenticator("http://localhost:8000", synced=True))
    dana.begin_notebook()
    for backed_up in False, True:
        dana.authenticator.backed_up = backed_up
        assert "warning" not in dana.sign_in()["passkeys"][0]


def test_verifying_again_makes_fresh(app: Flask, dana: Browser) -> None:
    dana.sign_in()
    token = dana.cookie
    let_time_pass(app, 6 * MINUTE)
    stale = dana.ask("GET", "/api/account")["fresh_until"]
    assert dana.verify()["fresh_until"] > stale + 5 * MINUTE
    assert dana.cookie == token, "other requests of this browser are out with it"


@pytest.mark.parametrize("step", [80 * DAY, -6 * MINUTE, -365 * DAY], ids=["forward", "back", "far back"])
def test_a_clock_that_is_set_leaves_nobody_fresh(app: Flask, dana: Browser, step: int) -> None:
    """A clock that was ahead for a while must not have verified somebody for as long."""
    dana.sign_in()
    let_time_pass(app, step)
    assert dana.refused("POST", "/api/recovery-code", {}) == (403, "not_fresh")
    assert dana.ask("GET", "/api/account")["fresh_until"] < now()
    dana.verify()
    dana.ask("POST", "/api/recovery-code", {}, expect=201)


def test_who_was_verified_by_a_process_seconds_ahead_is_fresh(app: Flask, dana: Browser) -> None:
    dana.sign_in()
    let_time_pass(app, -30_000)
    dana.ask("POST", "/api/recovery-code", {}, expect=201)


def test_a_clock_that_is_put_right_leaves_no_challenge_good_for_longer(app: Flask, dana: Browser) -> None:
    ahead, by_seconds = dana.use(), dana.use()
    let_time_pass(app, -30_000)
    dana.ask("POST", "/api/session", by_seconds)
    let_time_pass(app, -365 * DAY)
    assert dana.refused("POST", "/api/session", ahead) == OVER
    dana.sign_in()
