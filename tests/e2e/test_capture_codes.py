"""A code is read by the camera, off a photo or as pasted text, offline, and knows its bearer again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import hide_app, read_records, show_app
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import Device
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.support import codes
from tests.support.chaos import Chaos
from tests.support.server import Server

ENGINES = pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
DANA = """BEGIN:VCARD
VERSION:3.0
N:Ruiz;Dana
FN:Dana Ruiz
ORG:Acme
TITLE:HR Director
EMAIL:dana@acme.example
END:VCARD"""
PASTE = ("textbox", "Paste what your camera app scanned")
TAKE = ("button", "Use it")
FAKE_CAMERA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]

SCRIPTS = """BEGIN:VCARD
VERSION:3.0
N:<script>hacked=1</script>;Eve
FN:Eve <script>hacked=1</script>
ORG:<script>hacked=1</script>
TITLE:<svg onload=hacked=1>
EMAIL:"><script>hacked=1</script>@x.example
TEL:<img src=x onerror=hacked=1>
URL:javascript:hacked=1
NOTE:<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>
END:VCARD"""


def show_to_camera(file: Path) -> dict[str, Any]:
    return {**TOUCH, "args": [*FAKE_CAMERA, f"--use-file-for-fake-video-capture={file}"]}


def expect_cameras(phone: PlaywrightDevice, count: int) -> None:
    """Wait until so many cameras run."""
    phone.evaluate(f"""new Promise((resolve) => {{
        const on = () => (window.lenses ?? []).filter((lens) => lens.readyState === "live").length;
        const look = () => (on() === {count} ? resolve() : setTimeout(look, 20));
        look();
    }})""")


def offline(device: Device, network: Chaos) -> Device:
    device.visit("/")
    device.wait_until_offline_ready()
    network.refuse()
    return device


def paste_code(device: Device, payload: str) -> None:
    """All at once, as from the clipboard: typed line by line it would be read at every key."""
    if "/scan" not in str(device.evaluate("location.pathname")):
        device.press("link", "Scan")
    device.read_value(*PASTE)
    device.evaluate(f"""(() => {{
        const field = document.querySelector("main textarea");
        field.value = {json.dumps(payload)};
        field.dispatchEvent(new Event("input", {{ bubbles: true }}));
    }})()""")


def test_two_taps_from_a_card_to_words_about_its_bearer(
    app: Server, network: Chaos, device: MakeDevice, tmp_path: Path
) -> None:
    phone = device("chromium", **show_to_camera(codes.write_film(DANA, tmp_path / "card.mjpeg")))
    offline(phone, network)
    phone.press("link", "Scan")
    phone.expect_text("HR Director, Acme")
    expect(phone.find(*TAKE)).to_be_focused()
    phone.press(*TAKE)

    phone.expect_text("Dana Ruiz is in your notebook.")
    expect(phone.find("textbox", "Jot")).to_be_focused()
    phone.page.keyboard.type("Night shifts find nobody")
    phone.press("button", "Save")
    phone.press("link", "Dana Ruiz")
    phone.expect_text("Email")
    phone.expect_text("Night shifts find nobody")


def test_the_camera_rests_when_a_code_is_read_and_when_the_screen_is_left(
    app: Server, device: MakeDevice, tmp_path: Path
) -> None:
    lens = "navigator.mediaDevices.getUserMedia"
    watched = f"window.lenses = []; const ask = {lens}.bind(navigator.mediaDevices);"
    watched += f"{lens} = async (what) => {{ const got = await ask(what);"
    watched += "window.lenses.push(...got.getTracks()); return got; };"
    phone = device("chromium", **show_to_camera(codes.write_film(DANA, tmp_path / "card.mjpeg")))
    phone.context.add_init_script(watched)
    phone.visit("/scan")
    expect_cameras(phone, 1)
    phone.expect_text("HR Director, Acme")
    expect_cameras(phone, 0)

    phone.press("button", "Scan again")
    expect_cameras(phone, 1)
    hide_app(phone)
    expect_cameras(phone, 0)
    show_app(phone)
    expect_cameras(phone, 1)
    phone.press("link", "Jot")
    expect_cameras(phone, 0)


NATIVE = """window.BarcodeDetector = class {
    static getSupportedFormats = async () => ["qr_code"];
    detect = async () => { DETECT };
};"""
"""What phones have and no browser here: a detector of the system's own."""


@pytest.mark.parametrize(
    ("detect", "read", "fetched"),
    [
        ("return [{ rawValue: 'mailto:ann@beta.example' }]", "ann@beta.example", False),
        ("throw new DOMException('service unavailable', 'NotSupportedError')", "Dana Ruiz", True),
    ],
    ids=["a sound one", "one that only promises"],
)
def test_the_systems_own_reader_is_used_where_it_works(
    app: Server, device: MakeDevice, tmp_path: Path, detect: str, read: str, fetched: bool
) -> None:
    phone = device("chromium", **show_to_camera(codes.write_film(DANA, tmp_path / "card.mjpeg")))
    phone.context.add_init_script(NATIVE.replace("DETECT", detect))
    phone.visit("/scan")
    phone.expect_text(read)
    library = "performance.getEntriesByType('resource').some(({ name }) => /decode-/.test(name))"
    assert phone.evaluate(library) is fetched


def test_firefox_shows_what_its_camera_sees(app: Server, device: MakeDevice) -> None:
    prefs = {"media.navigator.streams.fake": True, "media.navigator.permission.disabled": True}
    phone = device("firefox", firefox_user_prefs=prefs)
    phone.visit("/scan")
    phone.expect_text("Hold the code inside the frame.")
    phone.evaluate("""new Promise((resolve) => {
        const view = document.querySelector("video");
        const look = () => (view.currentTime > 0 ? resolve() : setTimeout(look, 20));
        look();
    })""")


@ENGINES
def test_a_badge_without_a_name_is_kept_and_knows_its_bearer_again(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = offline(device(engine), network)
    paste_code(phone, "SB48213")
    phone.expect_text("A badge number without a name.")
    phone.press(*TAKE)
    phone.expect_text("Badge SB48213")
    phone.save_jot("Wants a mentor for her first year")

    phone.press("link", "People")
    phone.press("link", "Badge SB48213")
    phone.fill("textbox", "Name", "Ann Lee")
    phone.press("link", "Jot")
    paste_code(phone, "SB48213")
    phone.expect_text("Already in your notebook.")
    phone.expect_text("Ann Lee")
    phone.press(*TAKE)
    phone.expect_text("Ann Lee is under Who.")


@ENGINES
def test_a_code_on_a_photo_is_read(
    engine: str, app: Server, network: Chaos, device: MakeDevice, tmp_path: Path
) -> None:
    photo = tmp_path / "badge.jpg"
    photo.write_bytes(codes.draw_photo("MECARD:N:Ruiz,Dana;ORG:Acme;EMAIL:dana@acme.example;;"))
    phone = offline(device(engine), network)
    phone.press("link", "Scan")
    phone.choose_file("Use a photo instead", photo)
    phone.expect_text("dana@acme.example")
    phone.press(*TAKE)
    phone.expect_text("Dana Ruiz is in your notebook.")


def test_two_who_share_a_mailbox_are_two(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    card = DANA.replace("dana@acme", "info@acme")
    paste_code(phone, card)
    phone.press(*TAKE)
    phone.expect_text("Dana Ruiz is in your notebook.")
    paste_code(phone, card.replace("Ruiz;Dana", "Lee;Ben").replace("Dana Ruiz", "Ben Lee"))
    phone.find("button", "It’s Dana Ruiz’s").wait_for()
    phone.press("button", "It’s someone new")
    phone.expect_text("Ben Lee is in your notebook.")
    people = {(one["name"], one["email"]) for one in read_records(phone, "person")}
    assert people == {("Dana Ruiz", "info@acme.example"), ("Ben Lee", "info@acme.example")}


@ENGINES
def test_script_in_every_field_is_text(engine: str, app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = offline(device(engine), network)
    paste_code(phone, SCRIPTS)
    phone.expect_text("Eve <script>hacked=1</script>")
    phone.expect_text("<iframe srcdoc=")
    phone.press(*TAKE)
    phone.expect_text("Eve <script>hacked=1</script>")
    phone.save_jot("Her card was odd")
    phone.evaluate("""new Promise((resolve) => {
        const name = () => document.querySelector(".heard a");
        const look = () => (name() ? resolve(name().click()) : setTimeout(look, 20));
        look();
    })""")
    phone.expect_text("Notes")
    assert phone.evaluate("typeof window.hacked") == "undefined"
    assert phone.evaluate("document.querySelectorAll('main :is(script, iframe, img)').length") == 0


def test_an_address_or_a_line_goes_into_the_box(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.fill("textbox", "Jot", "From the keynote:")
    paste_code(phone, "https://example.org/slides")
    phone.press("button", "Add to my jot")
    phone.expect_value("textbox", "Jot", "From the keynote:\nhttps://example.org/slides")

    paste_code(phone, "https://popl.co/profile/9")
    phone.press("button", "Save it with a new person")
    phone.expect_text("https://popl.co/profile/9 is in your notebook.")
    phone.press("button", "Undo")
    phone.expect_no_text("popl.co")


def test_what_is_too_long_to_be_a_code_is_refused_in_a_sentence(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    paste_code(phone, "BEGIN:VCARD\n" + "NOTE:x\n" * 20_000)
    phone.expect_text("too many lines for a code or card")
    paste_code(phone, "<" * 600_000)
    phone.expect_text("too long for a code or card")
    phone.press("link", "Jot")
    phone.save_jot("And the box goes on")


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        ("NotAllowedError", "Camera access is blocked."),
        ("NotReadableError", "Another app may be using the camera"),
        ("NotFoundError", "No camera found."),
    ],
)
def test_a_camera_that_gives_nothing_says_why(phone: PlaywrightDevice, error: str, sentence: str) -> None:
    refuse = f"navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{error}'); }}"
    phone.context.add_init_script(refuse)
    phone.visit("/scan")
    phone.expect_text(sentence)
    paste_code(phone, DANA)
    phone.press(*TAKE)
    phone.expect_text("Dana Ruiz is in your notebook.")


def test_a_person_who_refuses_the_camera_is_told(app: Server, device: MakeDevice) -> None:
    phone = device("chromium", **TOUCH, args=[FAKE_CAMERA[0], "--deny-permission-prompts"])
    phone.visit("/scan")
    phone.expect_text("Camera access is blocked.")


@pytest.mark.parametrize("engine", ["firefox", "webkit"])
def test_where_there_is_no_camera_the_other_ways_stand_open(
    engine: str, app: Server, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/scan")
    phone.expect_text("No camera found.")
    paste_code(phone, "tel:+15550100")
    phone.expect_text("+15550100")
