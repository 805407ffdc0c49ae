"""A promise is kept by writing: the mail begins with it, and nothing need be on the shelf."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import read_records, wait_until
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import make_id
from tests.e2e.test_following import MAILED, read_draft


def test_a_promise_is_kept_by_writing_with_nothing_on_the_shelf(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.find("radio", "Promise").check()
    phone.fill("combobox", "Who", "Maria Lopez")
    phone.save_jot("Send her the swap template")
    phone.visit("/follow-up")
    line = phone.page.get_by_role("listitem").filter(has_text="Send her the swap template")
    line.get_by_role("button", name="Write").click()
    assert read_draft(phone).startswith("Hi Maria,\n\nAs promised, here is the swap template.")
    phone.expect_no_text("This doesn’t offer anything")
    address = urlsplit(str(phone.evaluate(MAILED)))
    assert parse_qs(address.query)["subject"] == ["As promised"]
    phone.press("button", "Copy")
    wait_until(phone, lambda: len(read_records(phone, "followup")) == 1)
    phone.visit("/follow-up")
    line.get_by_role("button", name="Continue").click()
    phone.press("button", "I sent it")
    phone.expect_text("You’ll find it under Given.")
    phone.expect_no_text("Send her the swap template")
    assert len(read_records(phone, "followup")) == 1


def test_a_promise_is_mine_and_not_quoted_as_theirs(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/new?person={make_id(months_notebook.PRIYA)}&jot={make_id(225)}&ask=1")
    assert "As promised, here is the swap template." in read_draft(later)
    expect(later.page.locator("blockquote", has_text="swap template")).to_have_count(0)
    later.visit("/follow-up")
    promise = later.page.get_by_role("listitem").filter(has_text="Send her the swap template")
    expect(promise).to_contain_text("You promised this by")
    promise.get_by_role("button", name="Done").click()
    later.expect_text("You’ll find it under Given.")
