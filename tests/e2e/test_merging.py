"""Two people are made one, with everything they carry, and taken apart again, here and on another device."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, sign_in, sync_devices
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import EVENING, load_notebook, make_id

LIZ, ELIZABETH = f"/people/{make_id(14)}", f"/people/{make_id(15)}"
OF_LIZ, OF_ELIZABETH = "Layoffs are planned for March", "Knows the people at Acme well"
PEOPLE = [one for one in EVENING if one["kind"] in ("event", "person", "jot")]


def expect_heading(device: PlaywrightDevice, name: str) -> None:
    expect(device.page.get_by_role("heading", name=name, level=1, exact=True)).to_be_visible()


def merge_people(device: PlaywrightDevice) -> None:
    """From the page of the one that was written down later, by keyboard."""
    device.visit(ELIZABETH)
    device.expect_text(OF_ELIZABETH)
    device.page.get_by_text("Details").click()
    device.press("button", "Merge with…")
    device.fill("combobox", "Merge with", "Liz")
    device.find("combobox", "Merge with").press("Enter")
    device.find("radio", "e.moss@globex.example").focus()
    device.page.keyboard.press("ArrowLeft")
    expect(device.find("radio", "liz@globex.example")).to_be_checked()
    device.page.keyboard.press("Enter")
    device.page.wait_for_url(f"**{LIZ}")
    expect_heading(device, "Elizabeth Moss, SHRM-SCP")


def expect_one_person(device: PlaywrightDevice) -> None:
    device.visit(ELIZABETH)
    device.page.wait_for_url(f"**{LIZ}")
    expect_heading(device, "Elizabeth Moss, SHRM-SCP")
    device.expect_text(OF_LIZ)
    device.expect_text(OF_ELIZABETH)
    device.page.get_by_text("Details").click()
    expect(device.find("textbox", "Email")).to_have_value("liz@globex.example")
    expect(device.find("textbox", "Phone")).to_have_value("555-0100")


def expect_two_people(device: PlaywrightDevice) -> None:
    device.visit(LIZ)
    expect_heading(device, "Liz Moss")
    device.expect_text(OF_LIZ)
    device.expect_no_text(OF_ELIZABETH)
    device.page.get_by_text("Details").click()
    expect(device.find("textbox", "Phone")).to_have_value("")
    device.visit(ELIZABETH)
    expect_heading(device, "Elizabeth Moss, SHRM-SCP")
    device.expect_text(OF_ELIZABETH)
    device.expect_no_text(OF_LIZ)


def test_undone_at_once(laptop: PlaywrightDevice) -> None:
    load_notebook(laptop, PEOPLE)
    merge_people(laptop)
    laptop.press("button", "Undo")
    expect_heading(laptop, "Liz Moss")
    expect_two_people(laptop)


@pytest.mark.parametrize("place", ["their page", "the bin"])
def test_taken_apart_again_on_another_device(
    place: str, laptop: PlaywrightDevice, phone: PlaywrightDevice
) -> None:
    load_notebook(laptop, PEOPLE)
    create_passkey(laptop)
    laptop.expect_sync_status("saved")
    sign_in(phone, as_on=laptop)
    phone.expect_sync_status("saved")

    merge_people(laptop)
    sync_devices(laptop, phone)
    for device in (laptop, phone):
        expect_one_person(device)

    if place == "the bin":
        phone.visit("/settings/bin")
    phone.press("button", "Separate again")
    phone.expect_text("Elizabeth Moss, SHRM-SCP is a separate person again")
    sync_devices(phone, laptop)
    for device in (phone, laptop):
        expect_two_people(device)
    laptop.visit("/triage")
    laptop.expect_text("Who is this?")
    for _ in range(8):
        expect(laptop.page.get_by_role("heading", name="Are Liz Moss and", level=2)).to_have_count(0)
        laptop.page.keyboard.press("j")
