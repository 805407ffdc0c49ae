"""A note to oneself is spoken offline, kept whatever happens to the page, and heard on the laptop."""

from __future__ import annotations

from typing import Any

import pytest

from tests.e2e.app_actions import create_passkey, hide_app, sign_in
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import Device
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.support.chaos import Chaos
from tests.support.server import Server

FAKE_MICROPHONE: dict[str, dict[str, Any]] = {
    "chromium": {"args": ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]},
    "firefox": {
        "firefox_user_prefs": {
            "media.navigator.streams.fake": True,
            "media.navigator.permission.disabled": True,
        }
    },
}

HEARD = """new Promise((resolve, reject) => {
    const look = () => {
        const voice = document.querySelector("main audio");
        if (voice) voice.muted = true;
        if (voice?.error) reject(new Error(voice.error.message));
        else if (voice?.readyState >= 2 && voice.currentTime > 0.5) resolve(true);
        else {
            if (voice?.paused) void voice.play().catch((why) => why.name === "AbortError" || reject(why));
            setTimeout(look, 50);
        }
    };
    look();
})"""
"""Settles when half a second of the memo has been played; where tests run there is no loudspeaker.

Playing may be asked for while the bytes are still being loaded, which aborts it: it is asked again.
"""


def record_memo(device: Device, until: str = "0:02 of 3:00") -> None:
    device.press("button", "Memo")
    device.expect_text("Never record others.")
    device.press("button", "Record")
    device.expect_text(until)


@pytest.mark.parametrize("engine", ["chromium", "firefox"])
def test_a_memo_spoken_offline_is_heard_on_the_laptop(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine, **FAKE_MICROPHONE[engine])
    phone.visit("/")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.fill("combobox", "Who", "Dana Ruiz,")
    record_memo(phone)
    phone.press("button", "Stop and save")
    phone.expect_text("Memo saved. Type it up later.")
    assert phone.evaluate(HEARD)

    network.connect()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.press("button", "Sync now")
    phone.expect_sync_status("saved")

    laptop = device(engine)
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/people")
    laptop.press("link", "Dana Ruiz")
    laptop.expect_text("Cards and memos")
    assert laptop.evaluate(HEARD)


@pytest.fixture
def speaker(app: Server, device: MakeDevice) -> PlaywrightDevice:
    """A phone that hears a beep now and then."""
    phone: PlaywrightDevice = device("chromium", **TOUCH, **FAKE_MICROPHONE["chromium"])
    phone.visit("/")
    phone.wait_until_offline_ready()
    return phone


def test_the_level_moves_and_the_seconds_run(speaker: PlaywrightDevice) -> None:
    record_memo(speaker)
    speaker.evaluate("""new Promise((resolve) => {
        const look = () => (document.querySelector("meter").value > 0.01 ? resolve() : setTimeout(look, 20));
        look();
    })""")


def test_a_memo_is_kept_when_the_page_goes_out_of_sight(speaker: PlaywrightDevice) -> None:
    record_memo(speaker)
    hide_app(speaker)
    speaker.expect_text("Memo saved.")
    assert speaker.evaluate(HEARD)


def test_a_memo_is_kept_when_another_screen_is_opened(speaker: PlaywrightDevice) -> None:
    speaker.fill("combobox", "Who", "Dana Ruiz,")
    record_memo(speaker)
    speaker.press("link", "People")
    speaker.expect_text("Memo saved.")
    speaker.press("link", "Dana Ruiz")
    assert speaker.evaluate(HEARD)


def test_what_was_spoken_before_the_battery_was_empty_is_kept(speaker: PlaywrightDevice) -> None:
    speaker.fill("combobox", "Who", "Dana Ruiz,")
    record_memo(speaker, until="0:05 of 3:00")
    speaker.kill()
    speaker.restart("/people")
    speaker.expect_text("A memo was cut short when Heedful closed.")
    speaker.press("link", "Dana Ruiz")
    assert speaker.evaluate(HEARD)


def test_what_is_left_of_a_memo_is_kept_before_the_next_is_spoken(speaker: PlaywrightDevice) -> None:
    record_memo(speaker, until="0:05 of 3:00")
    speaker.kill()
    speaker.restart("/")
    record_memo(speaker)
    speaker.press("button", "Stop and save")
    speaker.expect_text("Memo saved.")
    memos = speaker.evaluate("""new Promise((resolve) => {
        const opening = indexedDB.open("heedful");
        opening.onsuccess = () => {
            const asking = opening.result.transaction("blobs").objectStore("blobs").count();
            asking.onsuccess = () => { opening.result.close(); resolve(asking.result); };
        };
    })""")
    assert memos == 2


def test_a_memo_is_taken_back_by_one_tap(speaker: PlaywrightDevice) -> None:
    record_memo(speaker)
    speaker.find("checkbox", "Confidential").check()
    speaker.press("button", "Stop and save")
    speaker.expect_text("Memo saved.")
    speaker.press("button", "Undo")
    speaker.visit("/settings/bin")
    speaker.expect_text("Memo")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("NotAllowedError", "Microphone access is blocked."),
        ("NotReadableError", "A call or another app may be using the microphone"),
        ("NotFoundError", "No microphone found."),
    ],
)
def test_a_microphone_that_gives_nothing_says_why(phone: PlaywrightDevice, error: str, sentence: str) -> None:
    refuse = f"navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{error}'); }}"
    phone.context.add_init_script(refuse)
    phone.visit("/")
    phone.press("button", "Memo")
    phone.press("button", "Record")
    phone.expect_text(sentence)
    phone.save_jot("Then it is written down")


def test_where_nothing_can_be_recorded_it_says_so(app: Server, device: MakeDevice) -> None:
    phone = device("webkit")
    phone.visit("/")
    phone.press("button", "Memo")
    phone.expect_text("Never record others.")
    phone.press("button", "Record")
    phone.expect_text("rite it down instead.")
    phone.save_jot("Then it is written down")
