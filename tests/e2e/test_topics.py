"""Topics in one's own words: taught in the settings, heard wherever something is written."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, read_records, sign_in
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos


def test_a_topic_of_my_own_is_heard(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/topics")
    laptop.wait_until_offline_ready()
    laptop.fill("textbox", "A new topic", "Night buses")
    laptop.press("button", "Add")
    laptop.page.get_by_role("main").get_by_text("Night buses").first.wait_for()
    laptop.visit("/")
    laptop.fill("textbox", "Jot", "!nobody takes the night buses home")
    laptop.press("button", "Add Night buses")


def add_word(device: PlaywrightDevice, word: str) -> None:
    device.fill("textbox", "Another word for Retention", word)
    device.find("textbox", "Another word for Retention").press("Enter")
    device.expect_text(f"“{word}” now means Retention.")


def test_words_added_on_two_devices_apart_are_all_kept(
    laptop: PlaywrightDevice, phone: PlaywrightDevice, network: Chaos
) -> None:
    create_passkey(laptop)
    laptop.expect_sync_status("saved")
    sign_in(phone, as_on=laptop)
    phone.expect_sync_status("saved")
    for device in (laptop, phone):
        device.wait_until_offline_ready()
        device.visit("/settings/topics")
        device.page.get_by_text("Retention", exact=True).first.click()
    network.refuse()
    add_word(laptop, "churn")
    add_word(phone, "Churn")
    add_word(phone, "walkouts")
    network.connect()
    for device in (laptop, phone, laptop):
        device.press("button", "Sync now")
        device.expect_unsent(0)
    laptop.expect_text("walkouts")
    synonyms = {word.lower() for topic in read_records(laptop, "topic") for word in topic["synonyms"]}
    assert synonyms == {"churn", "walkouts"}


def test_a_word_that_is_heard_already_stays_in_the_field(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/topics")
    laptop.fill("textbox", "A new topic", "turnover")
    laptop.press("button", "Add")
    laptop.expect_text("“turnover” already means Retention.")
    expect(laptop.find("textbox", "A new topic")).to_have_value("turnover")


def test_a_word_that_is_too_long_stays_in_the_field_and_is_not_cut(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/topics")
    laptop.page.get_by_text("Retention", exact=True).first.click()
    for label in ("A new topic", "Another word for Retention"):
        laptop.fill("textbox", label, "𐐨" * 81)
        laptop.find("textbox", label).press("Enter")
        laptop.expect_text("Topics can have up to 80 characters.")
        expect(laptop.find("textbox", label)).to_have_value("𐐨" * 81)
    laptop.fill("textbox", "Another word for Retention", "𐐨" * 80)
    laptop.find("textbox", "Another word for Retention").press("Enter")
    laptop.expect_text("now means Retention.")
    (topic,) = read_records(laptop, "topic")
    assert topic["synonyms"] == ["𐐨" * 80]
