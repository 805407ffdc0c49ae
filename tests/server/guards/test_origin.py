"""A page of another site changes nothing, whatever cookies the browser adds to its requests."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.server.clients import Notebook
from tests.server.passkeys.browser import Browser, Json

OURS = "http://localhost:8000"
FOREIGN = (403, "foreign_origin")


@pytest.fixture
def dana(app: Flask) -> Browser:
    dana = Browser(app)
    dana.begin_notebook()
    return dana


def change(browser: Browser, headers: Json) -> int:
    """Ask for something that changes; the headers are all that the browser adds beside the cookie."""
    answer = browser.client.post("/api/recovery-code", json={}, base_url=OURS, headers=headers)
    if answer.status_code == 403:
        assert answer.get_json()["code"] == "foreign_origin"
    return answer.status_code


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin", "Origin": OURS},
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": OURS},
    ],
    ids=str,
)
def test_our_own_page_is_believed(dana: Browser, headers: Json) -> None:
    assert change(dana, headers) == 201


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost:9000"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "null"},
        {"Origin": "http://localhost"},
        {"Origin": "http://localhost:8000.evil.example"},
        {"Origin": "https://localhost:8000"},
        {"Origin": ""},
        {},
        {"Referer": OURS + "/"},
    ],
    ids=str,
)
def test_all_others_are_refused(dana: Browser, headers: Json) -> None:
    assert change(dana, headers) == 403
    assert not dana.ask("GET", "/api/account")["recovery"]


def test_nobody_is_signed_in_from_a_foreign_page(app: Flask, dana: Browser) -> None:
    body = dana.use()
    victim = app.test_client()
    answer = victim.post("/api/session", json=body, headers={"Origin": "https://evil.example"})
    assert (answer.status_code, answer.get_json()["code"]) == FOREIGN
    assert victim.get_cookie("heedful") is None


def test_a_script_without_cookies_needs_no_origin(notebook: Notebook) -> None:
    assert notebook.app.test_client().post("/api/sync", json={}).status_code == 401
    assert notebook.request("POST", "/api/sync", json={}).status_code == 426


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_a_token_is_one_in_whatever_case_its_scheme_is_written(notebook: Notebook, scheme: str) -> None:
    headers = {"Authorization": f"{scheme} {notebook.token}", "Origin": "https://evil.example"}
    assert notebook.request("POST", "/api/jots", json={"text": "x"}, headers=headers).status_code == 201


def test_a_name_and_password_in_an_address_are_no_token(dana: Browser) -> None:
    basic = {"Authorization": "Basic ZGFuYTpkYW5h", "Origin": "https://evil.example"}
    assert change(dana, basic) == 403


def test_reading_is_left_alone(dana: Browser) -> None:
    answer = dana.client.get("/api/account", base_url=OURS, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 200, "another site's page cannot read the answer"


def test_a_form_cannot_pass_for_json(dana: Browser) -> None:
    for content_type in "text/plain", "application/x-www-form-urlencoded", "", "application/jsonx":
        answer = dana.call("POST", "/api/recovery-code", data=b"{}", content_type=content_type)
        assert (answer.status_code, answer.get_json()["code"]) == (415, "wrong_type"), content_type
    assert dana.call("POST", "/api/recovery-code").status_code == 201, "no body is no form"


def test_a_long_body_is_refused_before_it_is_read(dana: Browser) -> None:
    answer = dana.call("POST", "/api/session", data=b'"' + b"x" * 65536, content_type="application/json")
    assert (answer.status_code, answer.get_json()["code"]) == (413, "too_large")
