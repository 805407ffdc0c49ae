"""Limits are counted in the database, so any number of processes agree on them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from server import create_app
from server.database import begin_read, begin_write
from server.guards import limits
from server.guards.limits import Limit, check_limit, count_event, count_guess, delete_ended_windows
from server.ids import now
from server.passkeys import challenges
from server.problems import Problem
from server.settings import Settings
from tests.server.conftest import build_app
from tests.server.passkeys.browser import DAY, MINUTE, Browser, let_time_pass

THREE = Limit("three", 3, 10 * MINUTE)


@pytest.fixture
def second_app(app: Flask, tmp_path: Path) -> Flask:
    """Another process's app, on the same database."""
    return build_app(app.extensions["settings"].database_url, tmp_path / "data")


def counted(app: Flask, limit: Limit, *who: str) -> int | None:
    """Count one; answers Retry-After where it is refused."""
    with app.app_context():
        try:
            count_event(limit, *who)
        except Problem as problem:
            return int(problem.headers["Retry-After"])
    return None


def rows(app: Flask, table: str) -> int:
    with app.app_context(), begin_read() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def test_two_processes_agree(app: Flask, second_app: Flask) -> None:
    assert [counted(one, THREE, "dana") for one in (app, second_app, app)] == [None, None, None]
    for one in app, second_app:
        assert 595 <= (counted(one, THREE, "dana") or 0) <= 600
    assert counted(second_app, THREE, "erin") is None, "others are not held to account"
    assert counted(second_app, Limit("other", 3, MINUTE), "dana") is None, "nor is another limit reached"


def test_many_at_once_are_counted_right(app: Flask, second_app: Flask) -> None:
    most = Limit("most", 10, MINUTE)
    apps = [app, second_app] * 12
    with ThreadPoolExecutor(8) as threads:
        answers = list(threads.map(lambda one: counted(one, most, "dana"), apps))
    assert answers.count(None) == 10


def test_a_window_ends_and_another_begins(app: Flask) -> None:
    for _ in range(3):
        counted(app, THREE, "dana")
    let_time_pass(app, 9 * MINUTE)
    assert 55 <= (counted(app, THREE, "dana") or 0) <= 60
    let_time_pass(app, MINUTE)
    assert [counted(app, THREE, "dana") for _ in range(3)] == [None, None, None]
    assert counted(app, THREE, "dana") is not None


def test_a_clock_that_was_ahead_and_is_put_right_refuses_nobody_for_longer(app: Flask) -> None:
    for _ in range(4):
        counted(app, THREE, "dana")
    let_time_pass(app, -365 * DAY)
    with app.app_context():
        check_limit(THREE, "dana")
    assert [counted(app, THREE, "dana") for _ in range(3)] == [None, None, None]
    assert 595 <= (counted(app, THREE, "dana") or 0) <= 600, "and a window begins by the new clock"


def test_a_clock_that_is_put_forward_ends_what_is_under_way(app: Flask) -> None:
    for _ in range(4):
        counted(app, THREE, "dana")
    let_time_pass(app, 365 * DAY)
    assert counted(app, THREE, "dana") is None


def test_a_process_whose_clock_goes_seconds_ahead_opens_no_second_window(app: Flask) -> None:
    for _ in range(3):
        counted(app, THREE, "dana")
    let_time_pass(app, -30_000)
    assert counted(app, THREE, "dana") == 600, "and nobody waits for longer than a window"
    with app.app_context(), pytest.raises(Problem):
        check_limit(THREE, "dana")


def test_windows_that_have_ended_are_swept_away(app: Flask) -> None:
    for who in "dana", "erin", "finn":
        counted(app, THREE, who)
    let_time_pass(app, 10 * MINUTE)
    counted(app, THREE, "gus")
    assert rows(app, "rate") == 1
    with app.app_context():
        delete_ended_windows()
    assert rows(app, "rate") == 1, "a window under way stays"


def test_whoever_guesses_is_stopped_and_nobody_else(app: Flask) -> None:
    def guess(who: str) -> int:
        try:
            count_guess(THREE, who)
        except Problem as problem:
            return problem.status
        return 200

    with app.app_context():
        assert [guess("venue") for _ in range(5)] == [200, 200, 200, 429, 429]
        assert guess("elsewhere") == 200


def test_no_address_is_kept(app: Flask) -> None:
    counted(app, THREE, "192.0.2.7")
    with app.app_context(), begin_read() as connection:
        [key] = connection.execute(text("SELECT key FROM rate")).scalars()
    assert len(bytes(key)) == 32
    assert b"192.0.2.7" not in bytes(key)


def test_wrong_codes_of_one_address_are_refused_in_the_end(app: Flask, second_app: Flask) -> None:
    dana, guesser = Browser(app), Browser(second_app)
    dana.begin_notebook()
    code = dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"]
    for _ in range(limits.FAILURES.most):
        assert guesser.refused("POST", "/api/session/recover", {"code": "0"})[0] == 422
    answer = guesser.call("POST", "/api/session/recover", {"code": "0"})
    assert (answer.status_code, answer.get_json()["code"]) == (429, "too_many")
    assert 0 < int(answer.headers["Retry-After"]) <= 900
    assert Browser(app).refused("POST", "/api/session/recover", {"code": "1"})[0] == 429, "another process"

    Browser(app).ask("POST", "/api/session/recover", {"code": code})


def test_one_attendee_locks_nobody_at_the_venue_out(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FAILURES", Limit("failures", 3, limits.HOUR))
    dana, guesser = Browser(app), Browser(app)
    dana.begin_notebook()
    code = dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"]
    guesser.begin_notebook()
    guesser.ask("DELETE", "/api/session", expect=204)
    guesser.authenticator.verifies = False
    for path in "/api/session", "/api/passkeys":
        proofs = [guesser.use() if path == "/api/session" else guesser.create() for _ in range(4)]
        assert [guesser.refused("POST", path, one)[0] for one in proofs] == [422] * 4, path
    for _ in range(4):
        guesser.call("POST", "/api/session/recover", {"code": "0"})

    dana.sign_in()
    dana.verify()
    Browser(app).begin_notebook()
    new_phone = Browser(app)
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    new_phone.ask("POST", "/api/passkeys", new_phone.create(), expect=201)


def test_an_address_that_asked_for_too_much_signs_in_all_the_same(app: Flask, second_app: Flask) -> None:
    """And is given nothing that could be used twice, later, elsewhere or for something else."""
    dana = Browser(app)
    dana.begin_notebook()
    dana.ask("DELETE", "/api/session", expect=204)
    spend_all_but_one(app, limits.CEREMONIES)
    dana.use()
    stored = rows(app, "ceremony")
    body, late, spoilt, verifying = (dana.use() for _ in range(4))
    assert rows(app, "ceremony") == stored, "what is beyond the limit is not written down"

    again = Browser(second_app, dana.authenticator)
    assert again.refused("POST", "/api/session", {**body, "ceremony": late["ceremony"]})[0] == 422
    again.ask("POST", "/api/session", body)
    assert dana.refused("POST", "/api/session", body) == (422, "ceremony_over")
    assert again.refused("POST", "/api/session/fresh", verifying) == (422, "ceremony_over")
    spoilt["credential"]["response"]["signature"] = ""
    assert dana.refused("POST", "/api/session", spoilt) == (422, "passkey_refused")
    for made_up in "A" * 32, "A" * 31 + "\n", "_" * 32, spoilt["ceremony"][:-4] + "AAAA":
        assert dana.refused("POST", "/api/session", {**late, "ceremony": made_up})[0] == 422
    assert dana.ask("POST", "/api/session", late)["id"]


def test_a_challenge_beyond_the_limit_is_good_for_five_minutes_too(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    dana = Browser(app)
    dana.begin_notebook()
    dana.ask("DELETE", "/api/session", expect=204)
    monkeypatch.setattr(limits, "CEREMONIES", Limit("ceremonies", 0, limits.HOUR))
    begun = now()
    body = dana.use()
    for at in begun + 6 * MINUTE, begun - 2 * MINUTE:
        monkeypatch.setattr(challenges, "now", lambda at=at: at)
        assert dana.refused("POST", "/api/session", body) == (422, "ceremony_over")
    monkeypatch.setattr(challenges, "now", lambda: begun + 4 * MINUTE)
    dana.ask("POST", "/api/session", body)


def test_who_is_signed_in_asks_for_challenges_on_their_own_account(app: Flask) -> None:
    dana, new_phone = Browser(app), Browser(app)
    dana.begin_notebook()
    code = dana.ask("POST", "/api/recovery-code", {}, expect=201)["code"]
    new_phone.ask("POST", "/api/session/recover", {"code": code})
    spend_all_but_one(app, limits.CEREMONIES)
    asked = [Browser(app).call("POST", "/api/passkeys/options", {}).status_code for _ in range(2)]
    assert asked == [200, 429], "the address has had its share"
    dana.verify()
    new_phone.ask("POST", "/api/passkeys", new_phone.create(), expect=201)


@pytest.mark.parametrize(
    ("trusted", "forwarded", "seen"),
    [
        ("127.0.0.1", "", "127.0.0.1"),
        ("127.0.0.1", "198.51.100.9", "198.51.100.9"),
        ("127.0.0.1", "10.0.0.1, 198.51.100.9", "198.51.100.9"),
        ("127.0.0.1,10.0.0.2", "203.0.113.5, 198.51.100.9, 10.0.0.2", "198.51.100.9"),
        ("10.0.0.2", "198.51.100.9", "127.0.0.1"),
        ("*", "203.0.113.5, 198.51.100.9", "198.51.100.9"),
        ("*", "", "127.0.0.1"),
        ("127.0.0.1", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("127.0.0.1", "::ffff:198.51.100.9", "198.51.100.9"),
        ("127.0.0.1", "nonsense", "nonsense"),
    ],
)
def test_an_address_is_what_the_trusted_proxy_saw(
    sqlite_url: str, tmp_path: Path, trusted: str, forwarded: str, seen: str
) -> None:
    environment = {"DATABASE_URL": sqlite_url, "DATA_DIR": str(tmp_path), "FORWARDED_ALLOW_IPS": trusted}
    app = create_app(Settings.from_environment(environment))
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    with app.test_request_context("/", headers=headers, environ_base={"REMOTE_ADDR": "127.0.0.1"}):
        assert limits.get_client_network() == seen


def test_ceremonies_and_notebooks_of_one_address_have_a_limit(app: Flask) -> None:
    def begin() -> int:
        newcomer = Browser(app)
        return newcomer.call("POST", "/api/passkeys", newcomer.create()).status_code

    def ask() -> int:
        return Browser(app).call("POST", "/api/passkeys/options", {}).status_code

    spend_all_but_one(app, limits.NOTEBOOKS)
    assert [begin(), begin()] == [201, 429]
    spend_all_but_one(app, limits.CEREMONIES)
    assert [ask(), ask()] == [200, 429]


def spend_all_but_one(app: Flask, limit: Limit) -> None:
    """Bring the limit of this machine's address to one before the last, without thousands of requests."""
    with app.test_request_context("/", environ_base={"REMOTE_ADDR": "127.0.0.1"}):
        count_event(limit, limits.get_client_network())
        with begin_write() as connection:
            connection.execute(
                text("UPDATE rate SET count = :almost WHERE key = :key"),
                {"almost": limit.most - 1, "key": limits._hash_key(limit, (limits.get_client_network(),))},
            )
