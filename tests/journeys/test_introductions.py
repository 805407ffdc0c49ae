"""Two people are brought together: each is asked alone, and may say no."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.journeys import months
from tests.journeys.acts import make_passkey, sign_in, sync
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.evening import id_of
from tests.journeys.months import begun_for_dana
from tests.journeys.sharing import CHALLENGE


def test_an_introduction_asks_each_side_before_either_hears_of_the_other(
    later: PlaywrightDevice, laptop: PlaywrightDevice
) -> None:
    later.visit(begun_for_dana(f"&other={id_of(months.TOM)}"))
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

    make_passkey(later)
    later.is_in_mood("saved")
    sync(later)
    sign_in(laptop, as_on=later)
    laptop.is_in_mood("saved")
    laptop.visit(page)
    laptop.sees("asked, no answer yet")
    dana = laptop.page.get_by_role("region", name="Ask Dana Ruiz first")
    dana.get_by_role("button", name="Yes").click()
    expect(dana).to_contain_text("said yes")
    laptop.sees_nothing_of("Both said yes.")
    tom = laptop.page.get_by_role("region", name="Ask Tom Ek first")
    tom.get_by_role("button", name="Yes").click()
    laptop.sees("Both said yes. This is the mail to both.")
    both = laptop.find("textbox", "Draft")
    expect(both).not_to_be_empty()
    assert {"Dana", "Tom"} <= set(both.input_value().replace(",", " ").split())
    assert CHALLENGE not in both.input_value()
    laptop.press("button", "It is sent")
    laptop.sees("It is with your gifts now.")
    laptop.visit("/follow-up/gifts")
    laptop.sees("Introduced Dana Ruiz and Tom Ek")


def test_who_would_rather_not_is_named_to_nobody(later: PlaywrightDevice) -> None:
    later.visit(begun_for_dana(f"&other={id_of(months.TOM)}"))
    dana = later.page.get_by_role("region", name="Ask Dana Ruiz first")
    dana.get_by_role("button", name="Rather not").click()
    later.sees("Nobody was named to anybody; it is let go, and that is fine.")
    expect(later.find("textbox", "To ask Tom Ek")).to_have_count(0)
    later.press("button", "Undo")
    expect(later.find("textbox", "To ask Dana Ruiz")).to_be_visible()
