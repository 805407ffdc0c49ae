"""How long a session lasts, how it ends, and what a stolen or foreign one cannot do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text
from werkzeug.http import parse_cookie

from server import create_app
from server.accounts.secrets import hash_secret
from server.database import begin_write
from server.ids import now
from server.settings import Settings
from tests.server.clients import Notebook
from tests.server.passkeys.browser import DAY, MINUTE, Browser, let_time_pass

SIGNED_OUT = (401, "signed_out")


@pytest.fixture
def dana(app: Flask) -> Browser:
    dana = Browser(app)
    dana.begin_notebook(device={"id": "phone001", "name": "Phone"})
    return dana


@pytest.fixture
def laptop(app: Flask, dana: Browser) -> Browser:
    """Another browser of Dana's."""
    laptop = Browser(app, dana.authenticator)
    laptop.sign_in(device={"id": "laptop01", "name": "Laptop"})
    return laptop


def test_a_browser_can_give_its_name_and_no_more(app: Flask, dana: Browser) -> None:
    """It holds another notebook, which is not mixed with this one yet."""
    stranger = Browser(app, dana.authenticator)
    stranger.sign_in(device={"name": "Firefox, Windows"})
    account = stranger.ask("GET", "/api/account")
    (mine,) = [one for one in account["sessions"] if one["current"]]
    assert (mine["name"], mine["device"]) == ("Firefox, Windows", None)
    assert [one["name"] for one in account["devices"]] == ["Phone"]


@pytest.mark.parametrize("id", ["phone00", "phone00\n", "phone001\n", "PHONE001", "server00", ""])
def test_a_device_has_a_name_that_a_device_can_have(dana: Browser, id: str) -> None:
    account = dana.use(device={"id": id, "name": "Phone"})
    assert dana.refused("POST", "/api/session", account) == (422, "malformed")


def test_over_http_the_cookie_is_out_of_reach_of_scripts_and_other_sites(app: Flask) -> None:
    dana = Browser(app)
    answer = dana.call("POST", "/api/passkeys", dana.create())
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("heedful=")
    assert {"HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert "Secure" not in cookie
    assert answer.headers["Cache-Control"] == "no-store"


def test_over_https_the_cookie_is_tied_to_the_host(sqlite_url: str, tmp_path: Path) -> None:
    environment = {
        "DATABASE_URL": sqlite_url,
        "DATA_DIR": str(tmp_path),
        "PUBLIC_ORIGIN": "https://heedful.example",
    }
    dana = Browser(create_app(Settings.from_environment(environment)))
    answer = dana.call("POST", "/api/passkeys", dana.create())
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-heedful=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))
    assert "Domain" not in cookie
    dana.ask("GET", "/api/account")


def test_the_server_keeps_no_token_that_could_be_used(app: Flask, dana: Browser) -> None:
    with app.app_context(), begin_write() as connection:
        [token_hash] = connection.execute(text("SELECT token_hash FROM session")).scalars()
    assert bytes(token_hash) == hash_secret(dana.cookie)
    assert len(dana.cookie) == 43, "256 bits"


def test_a_session_in_use_lasts_400_days_and_no_longer(app: Flask, dana: Browser) -> None:
    for _ in range(5):
        let_time_pass(app, 79 * DAY)
        dana.ask("GET", "/api/account")
    let_time_pass(app, 6 * DAY)
    assert dana.refused("GET", "/api/account") == SIGNED_OUT


def test_an_idle_session_ends_after_90_days(app: Flask, dana: Browser) -> None:
    let_time_pass(app, 90 * DAY)
    assert dana.refused("GET", "/api/account") == SIGNED_OUT


def test_use_is_written_down_at_most_once_an_hour(app: Flask, dana: Browser) -> None:
    [at_first] = dana.ask("GET", "/api/account")["sessions"]
    let_time_pass(app, 59 * MINUTE)
    [earlier] = dana.ask("GET", "/api/account")["sessions"]
    assert earlier["last_used_at"] == at_first["last_used_at"] - 59 * MINUTE
    let_time_pass(app, 2 * MINUTE)
    [later] = dana.ask("GET", "/api/account")["sessions"]
    assert later["last_used_at"] >= at_first["last_used_at"]


def test_a_clock_that_was_ahead_and_is_put_right_signs_nobody_out_and_in_for_no_longer(
    app: Flask, dana: Browser
) -> None:
    let_time_pass(app, -365 * DAY)
    dana.ask("GET", "/api/account")
    [session] = dana.ask("GET", "/api/account")["sessions"]
    assert session["last_used_at"] <= now()
    let_time_pass(app, 90 * DAY)
    assert dana.refused("GET", "/api/account") == SIGNED_OUT


def test_signing_out_ends_the_session_and_takes_the_cookie_away(app: Flask, dana: Browser) -> None:
    token = dana.cookie
    answer = dana.call("DELETE", "/api/session")
    assert answer.status_code == 204
    assert parse_cookie(answer.headers["Set-Cookie"])["heedful"] == ""
    thief = Browser(app)
    thief.client.set_cookie("heedful", token, domain="localhost")
    assert thief.refused("GET", "/api/account") == SIGNED_OUT
    dana.ask("DELETE", "/api/session", expect=204)


def test_a_session_is_ended_from_another_device(dana: Browser, laptop: Browser) -> None:
    shown = laptop.ask("GET", "/api/account")["sessions"]
    assert [(one["name"], one["current"]) for one in shown] == [("Phone", False), ("Laptop", True)]
    laptop.ask("DELETE", f"/api/sessions/{shown[0]['id']}", expect=204)
    assert dana.refused("GET", "/api/account") == SIGNED_OUT
    assert laptop.refused("DELETE", f"/api/sessions/{shown[0]['id']}") == (404, "not_found")
    assert len(laptop.ask("GET", "/api/account")["sessions"]) == 1


def test_signing_out_everywhere_else(app: Flask, dana: Browser, laptop: Browser) -> None:
    erin = Browser(app)
    erin.begin_notebook()
    laptop.ask("DELETE", "/api/sessions", expect=204)
    assert dana.refused("GET", "/api/account") == SIGNED_OUT
    laptop.ask("GET", "/api/account")
    erin.ask("GET", "/api/account")


def test_a_session_that_has_ended_by_itself_is_not_listed(app: Flask, dana: Browser, laptop: Browser) -> None:
    assert len(dana.ask("GET", "/api/account")["sessions"]) == 2
    let_time_pass(app, 89 * DAY)
    dana.ask("GET", "/api/account")
    let_time_pass(app, 2 * DAY)
    assert [one["name"] for one in dana.ask("GET", "/api/account")["sessions"]] == ["Phone"]


def test_ending_sessions_wants_a_fresh_verification(app: Flask, dana: Browser, laptop: Browser) -> None:
    let_time_pass(app, 6 * MINUTE)
    sessions = laptop.ask("GET", "/api/account")["sessions"]
    for path in "/api/sessions", f"/api/sessions/{sessions[0]['id']}":
        assert laptop.refused("DELETE", path) == (403, "not_fresh")
    dana.ask("GET", "/api/account")


def test_a_device_signs_in_again_and_is_listed_once(app: Flask, dana: Browser) -> None:
    cleared = Browser(app, dana.authenticator)
    account = cleared.sign_in(device={"id": "phone001"})
    [session] = account["sessions"]
    assert session["name"] == "Phone", "the device's name is remembered"
    assert dana.refused("GET", "/api/account") == SIGNED_OUT


def test_a_device_of_another_notebook_is_refused(app: Flask, dana: Browser) -> None:
    mallory = Browser(app)
    mallory.begin_notebook()
    mallory.ask("DELETE", "/api/session", expect=204)
    device = {"id": "phone001", "name": "Mine now"}
    signing_in, beginning = mallory.use(device=device), mallory.create(device=device)
    for path, body in ("/api/session", signing_in), ("/api/passkeys", beginning):
        assert mallory.refused("POST", path, body) == (409, "not_your_notebook")
        assert mallory.refused("GET", "/api/account") == SIGNED_OUT
    assert dana.ask("GET", "/api/account")["devices"][0]["name"] == "Phone"


def test_a_token_is_no_person(notebook: Notebook) -> None:
    for method, path in (
        ("GET", "/api/account"),
        ("POST", "/api/passkeys/options"),
        ("POST", "/api/passkeys"),
        ("POST", "/api/session/fresh/options"),
        ("POST", "/api/recovery-code"),
        ("DELETE", "/api/sessions"),
    ):
        body = {"ceremony": "x", "credential": {}} if method == "POST" else None
        answer = notebook.request(method, path, json=body)
        assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed"), path


def test_a_request_with_a_token_never_counts_as_its_browsers_session(dana: Browser) -> None:
    for authorization in "Bearer wrong", "Basic ZGFuYTpkYW5h", "Bearer", "":
        answer = dana.call("GET", "/api/account", headers={"Authorization": authorization})
        assert answer.status_code == 401, authorization


def test_a_token_with_less_scope_does_less(open_notebook: Callable[..., Notebook]) -> None:
    reader = open_notebook("Dana", scope="read")
    answer = reader.request("POST", "/api/sync", json={})
    assert (answer.status_code, answer.get_json()["code"]) == (403, "not_allowed")
    assert reader.request("GET", "/api/blobs/" + "0" * 64).status_code == 404
    jotter = open_notebook("Dana", scope="jot")
    assert jotter.request("GET", "/api/blobs/" + "0" * 64).status_code == 403
