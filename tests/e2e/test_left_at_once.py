"""A page left in the midst of its reading: the browser may keep it asleep, and no page may wait for it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import MakeDevice
from tests.support.server import Server


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_one_load_upon_another(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.save_jot("Ana wants to teach")
    for path in ["/", "/settings"] * 3:
        phone.visit(path)
    phone.find("button", "Create a passkey")

    phone.visit("/")
    phone.save_jot("Ben cannot sleep")
    phone.visit("/")
    phone.expect_text("Ana wants to teach")
    phone.expect_text("Ben cannot sleep")


@pytest.mark.parametrize("engine", ["chromium", "webkit"])  # Playwright does not notice Firefox's way back
def test_back_to_a_page_that_was_left_at_once(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.save_jot("Ana wants to teach")
    phone.visit("/")
    phone.visit("/settings")
    phone.find("button", "Create a passkey")

    phone.go_back()
    phone.expect_text("Ana wants to teach")
    phone.save_jot("Ben cannot sleep")
    phone.visit("/")
    phone.expect_text("Ben cannot sleep")


@pytest.mark.parametrize("engine", ["chromium", "webkit"])
def test_back_to_a_page_whose_draft_another_has_taken(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.fill("textbox", "Jot", "Ana wants to teach")
    phone.visit("/settings")
    phone.find("button", "Create a passkey")
    phone.visit("/")
    phone.expect_value("textbox", "Jot", "Ana wants to teach")

    phone.go_back()
    phone.find("button", "Create a passkey")
    phone.go_back()
    phone.expect_value("textbox", "Jot", "Ana wants to teach")
    phone.press("button", "Save")
    phone.expect_value("textbox", "Jot", "")
    phone.visit("/settings")
    phone.find("button", "Create a passkey")
    phone.visit("/")
    phone.expect_text("Ana wants to teach")
    phone.expect_value("textbox", "Jot", "")


@pytest.mark.parametrize("engine", ["chromium", "firefox"])  # WebKit's driver shows one window only
def test_two_windows_of_which_one_was_in_confidence(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    other = phone.context.new_page()
    other.goto("/")
    phone.fill("textbox", "Jot", "Ana wants to teach")
    phone.press("button", "Confidential")
    other.get_by_role("textbox", name="Jot").fill("Ben cannot sleep")
    other.close(run_before_unload=True)
    phone.visit("/people")

    phone.visit("/")
    phone.expect_text("Some of it was confidential, so all of it is now.")
    expect(phone.find("button", "Confidential")).to_have_attribute("aria-pressed", "true")
    expect(phone.find("textbox", "Jot")).to_have_value(re.compile("Ben cannot sleep"))
    expect(phone.find("textbox", "Jot")).to_have_value(re.compile("Ana wants to teach"))


@pytest.mark.parametrize("engine", ["chromium", "firefox"])  # WebKit's driver shows one window only
def test_two_windows_typed_in_and_closed(engine: str, app: Server, device: MakeDevice) -> None:
    phone = device(engine)
    phone.visit("/")
    other = phone.context.new_page()
    other.goto("/")
    phone.fill("textbox", "Jot", "Ana wants to teach")
    other.get_by_role("textbox", name="Jot").fill("Ben cannot sleep")
    with other.expect_navigation():
        other.reload()
    expect(other.get_by_role("textbox", name="Jot")).to_have_value("Ben cannot sleep")
    phone.press("button", "Save")
    phone.expect_value("textbox", "Jot", "")
    phone.fill("textbox", "Jot", "Cem hires")
    other.goto("/people")
    phone.visit("/people")
    other.close()

    phone.visit("/")
    box = phone.find("textbox", "Jot")
    expect(box).to_have_value(re.compile("Ben cannot sleep"))
    expect(box).to_have_value(re.compile("Cem hires"))
