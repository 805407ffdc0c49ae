"""Two people are brought together: each is asked alone, and may say no."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import create_passkey, sign_in, sync_devices
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import make_id
from tests.e2e.months_notebook import build_draft_path
from tests.e2e.sharing import CHALLENGE


def test_an_introduction_asks_each_side_before_either_hears_of_the_other(
    later: PlaywrightDevice, laptop: PlaywrightDevice
) -> None:
    later.visit(build_draft_path(f"&other={make_id(months_notebook.TOM)}"))
    later.page.wait_for_url("**/follow-up/*-*")
    asks_dana = later.find("textbox", "To ask Dana Ruiz")
    expect(asks_dana).not_to_be_empty()
    assert "Tom" not in asks_dana.input_value()
    later.press("button", "Asked")
    asks_tom = later.find("textbox", "To ask Tom Ek")
    expect(asks_tom).not_to_be_empty()
    assert "Dana" not in asks_tom.input_value()
    assert CHALLENGE not in asks_tom.input_value()
    page = later.page.url.removeprefix(later.origin)

    create_passkey(later)
    later.expect_sync_status("saved")
    sync_devices(later)
    sign_in(laptop, as_on=later)
    laptop.expect_sync_status("saved")
    laptop.visit(page)
    laptop.expect_text("asked, no answer yet")
    dana = laptop.page.get_by_role("region", name="Ask Dana Ruiz first")
    dana.get_by_role("button", name="Yes").click()
    expect(dana).to_contain_text("said yes")
    laptop.expect_no_text("Both said yes.")
    tom = laptop.page.get_by_role("region", name="Ask Tom Ek first")
    tom.get_by_role("button", name="Yes").click()
    laptop.expect_text("Both said yes. Here’s the email to both.")
    both = laptop.find("textbox", "Draft")
    expect(both).not_to_be_empty()
    assert {"Dana", "Tom"} <= set(both.input_value().replace(",", " ").split())
    assert CHALLENGE not in both.input_value()
    laptop.press("button", "I sent it")
    laptop.expect_text("You’ll find it under Given.")
    laptop.visit("/follow-up/gifts")
    laptop.expect_text("Introduced Dana Ruiz and Tom Ek")


def test_who_would_rather_not_is_named_to_nobody(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path(f"&other={make_id(months_notebook.TOM)}"))
    dana = later.page.get_by_role("region", name="Ask Dana Ruiz first")
    dana.get_by_role("button", name="No", exact=True).click()
    later.expect_text("No names were shared.")
    expect(later.find("textbox", "To ask Tom Ek")).to_have_count(0)
    later.press("button", "Undo")
    expect(later.find("textbox", "To ask Dana Ruiz")).to_be_visible()
