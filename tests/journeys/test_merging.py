"""Two people are made one, with everything they carry, and taken apart again, here and on another device."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, sign_in, sync
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.evening import EVENING, give, id_of

LIZ, ELIZABETH = f"/people/{id_of(14)}", f"/people/{id_of(15)}"
OF_LIZ, OF_ELIZABETH = "Layoffs are planned for March", "Knows the people at Acme well"
PEOPLE = [one for one in EVENING if one["kind"] in ("event", "person", "jot")]


def heading_is(device: PlaywrightDevice, name: str) -> None:
    expect(device.page.get_by_role("heading", name=name, level=1, exact=True)).to_be_visible()


def merge(device: PlaywrightDevice) -> None:
    """From the page of the one that was written down later, by keyboard."""
    device.visit(ELIZABETH)
    device.sees(OF_ELIZABETH)
    device.page.get_by_text("Details").click()
    device.press("button", "The same as somebody else")
    device.fill("combobox", "Who else is it?", "Liz")
    device.find("combobox", "Who else is it?").press("Enter")
    device.find("radio", "e.moss@globex.example").focus()
    device.page.keyboard.press("ArrowLeft")
    expect(device.find("radio", "liz@globex.example")).to_be_checked()
    device.page.keyboard.press("Enter")
    device.page.wait_for_url(f"**{LIZ}")
    heading_is(device, "Elizabeth Moss, SHRM-SCP")


def are_one(device: PlaywrightDevice) -> None:
    device.visit(ELIZABETH)
    device.page.wait_for_url(f"**{LIZ}")
    heading_is(device, "Elizabeth Moss, SHRM-SCP")
    device.sees(OF_LIZ)
    device.sees(OF_ELIZABETH)
    device.page.get_by_text("Details").click()
    expect(device.find("textbox", "Email")).to_have_value("liz@globex.example")
    expect(device.find("textbox", "Phone")).to_have_value("555-0100")


def are_two(device: PlaywrightDevice) -> None:
    device.visit(LIZ)
    heading_is(device, "Liz Moss")
    device.sees(OF_LIZ)
    device.sees_nothing_of(OF_ELIZABETH)
    device.page.get_by_text("Details").click()
    expect(device.find("textbox", "Phone")).to_have_value("")
    device.visit(ELIZABETH)
    heading_is(device, "Elizabeth Moss, SHRM-SCP")
    device.sees(OF_ELIZABETH)
    device.sees_nothing_of(OF_LIZ)


def test_undone_at_once(laptop: PlaywrightDevice) -> None:
    give(laptop, PEOPLE)
    merge(laptop)
    laptop.press("button", "Undo")
    heading_is(laptop, "Liz Moss")
    are_two(laptop)


@pytest.mark.parametrize("place", ["their page", "the bin"])
def test_taken_apart_again_on_another_device(
    place: str, laptop: PlaywrightDevice, phone: PlaywrightDevice
) -> None:
    give(laptop, PEOPLE)
    make_passkey(laptop)
    laptop.is_in_mood("saved")
    sign_in(phone, as_on=laptop)
    phone.is_in_mood("saved")

    merge(laptop)
    sync(laptop, phone)
    for device in (laptop, phone):
        are_one(device)

    if place == "the bin":
        phone.visit("/settings/bin")
    phone.press("button", "Take apart again")
    phone.sees("Elizabeth Moss, SHRM-SCP is back")
    sync(phone, laptop)
    for device in (phone, laptop):
        are_two(device)
    laptop.visit("/triage")
    laptop.sees("Who is this?")
    for _ in range(8):
        expect(laptop.page.get_by_role("heading", name="Are Liz Moss and", level=2)).to_have_count(0)
        laptop.page.keyboard.press("j")
