"""It can be put on the home screen, and what stands there leads to where it says."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey
from tests.e2e.devices.playwright_device import PlaywrightDevice


@pytest.fixture
def manifest(phone: PlaywrightDevice) -> dict[str, Any]:
    phone.visit("/")
    reply = phone.context.new_cdp_session(phone.page).send("Page.getAppManifest")
    assert reply["errors"] == []
    return dict(json.loads(reply["data"]))


@pytest.mark.disk
def test_nothing_stands_against_installing(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    reply = phone.context.new_cdp_session(phone.page).send("Page.getInstallabilityErrors")
    assert reply["installabilityErrors"] == []


def test_the_manifest_is_complete(manifest: dict[str, Any], phone: PlaywrightDevice) -> None:
    assert manifest["start_url"] == "/"
    assert manifest["display"] == "standalone"
    assert {"id", "name", "short_name", "description", "lang"} <= set(manifest)
    assert {"background_color", "theme_color"} <= set(manifest)
    assert any("maskable" in icon.get("purpose", "") for icon in manifest["icons"])
    pictures = manifest["icons"] + [icon for one in manifest["shortcuts"] for icon in one.get("icons", [])]
    for picture in pictures:
        answer = phone.page.request.get(picture["src"])
        assert answer.status == 200, picture
        assert answer.headers["content-type"].startswith("image/")


def test_each_shortcut_opens_the_box_as_it_says(manifest: dict[str, Any], phone: PlaywrightDevice) -> None:
    named = {shortcut["name"]: shortcut["url"] for shortcut in manifest["shortcuts"]}
    assert list(named) == ["Jot", "Question", "Challenge"]
    for name, kind in {"Jot": "Note", "Question": "Question", "Challenge": "Challenge"}.items():
        phone.visit(named[name])
        expect(phone.find("radio", kind)).to_be_checked()
        expect(phone.find("textbox", "Jot")).to_be_focused()


def test_an_address_fills_the_box(phone: PlaywrightDevice) -> None:
    phone.visit("/jot?text=What+keeps+you+up%3F&kind=question&who=Maria")
    expect(phone.find("textbox", "Jot")).to_have_value("What keeps you up?")
    expect(phone.find("radio", "Question")).to_be_checked()
    expect(phone.page.get_by_text("Maria").first).to_be_visible()


COUNT_HINTS = """(() => {
    window.hintsRead = 0;
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
        if (key === "welcome") window.hintsRead += 1;
        return get.call(this, key);
    };
})()"""


@pytest.mark.disk
def test_the_one_hint_of_the_box_is_looked_for_once(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.save_jot("Something to keep")
    phone.page.add_init_script(COUNT_HINTS)
    phone.visit("/")
    phone.expect_text("Add Heedful to your home screen?")
    assert phone.page.evaluate("window.hintsRead") == 1


def test_settings_say_what_protects_this_copy(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings")
    laptop.expect_text("Install the app or sign in to protect it.")
    laptop.expect_text("Nothing is waiting.")
    laptop.press("button", "Protect from clean-up")
    laptop.expect_text("The browser didn’t agree.")
    create_passkey(laptop)
    laptop.expect_text("What’s synced is safe.")
    laptop.expect_text("Everything is synced.")
