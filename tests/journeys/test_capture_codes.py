"""A code is read by the camera, off a photo or as pasted text, offline, and knows its bearer again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.device import Device
from tests.journeys.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.machine import codes
from tests.machine.chaos import Chaos
from tests.machine.server import Server

ENGINES = pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
DANA = """BEGIN:VCARD
VERSION:3.0
N:Ruiz;Dana
FN:Dana Ruiz
ORG:Acme
TITLE:HR Director
EMAIL:dana@acme.example
END:VCARD"""
PASTE = ("textbox", "Paste what your camera app read")
TAKE = ("button", "Take it")
FAKE_CAMERA = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]

SCRIPTS = """BEGIN:VCARD
VERSION:3.0
N:<script>hacked=1</script>;Eve
FN:Eve <img src=x onerror=hacked=1>
ORG:<script>hacked=1</script>
TITLE:<svg onload=hacked=1>
EMAIL:"><script>hacked=1</script>@x.example
TEL:<b onmouseover=hacked=1>1</b>
URL:javascript:hacked=1
NOTE:<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>
END:VCARD"""


def before_the_lens(file: Path) -> dict[str, Any]:
    return {**TOUCH, "args": [*FAKE_CAMERA, f"--use-file-for-fake-video-capture={file}"]}


def offline(device: Device, network: Chaos) -> Device:
    device.visit("/")
    device.is_ready_for_offline()
    network.refuses()
    return device


def paste(device: Device, payload: str) -> None:
    device.press("link", "Scan")
    device.fill(*PASTE, payload)


def test_two_taps_from_a_card_to_words_about_its_bearer(
    app: Server, network: Chaos, device: MakeDevice, tmp_path: Path
) -> None:
    phone = device("chromium", **before_the_lens(codes.film(DANA, tmp_path / "card.mjpeg")))
    offline(phone, network)
    phone.press("link", "Scan")
    phone.sees("HR Director, Acme")
    expect(phone.find(*TAKE)).to_be_focused()
    phone.press(*TAKE)

    phone.sees("Dana Ruiz is in your notebook.")
    expect(phone.find("textbox", "Jot")).to_be_focused()
    phone.page.keyboard.type("Night shifts find nobody")
    phone.press("button", "Save")
    phone.press("link", "Dana Ruiz")
    phone.sees("Write a mail")
    phone.sees("Night shifts find nobody")


def test_the_camera_rests_when_a_code_is_read_and_when_the_screen_is_left(
    app: Server, device: MakeDevice, tmp_path: Path
) -> None:
    lens = "navigator.mediaDevices.getUserMedia"
    watched = f"window.lenses = []; const ask = {lens}.bind(navigator.mediaDevices);"
    watched += f"{lens} = async (what) => {{ const got = await ask(what);"
    watched += "window.lenses.push(...got.getTracks()); return got; };"
    on = "() => window.lenses.filter(({ readyState }) => readyState === 'live').length"
    phone = device("chromium", **before_the_lens(codes.film(DANA, tmp_path / "card.mjpeg")))
    phone.context.add_init_script(watched)
    phone.visit("/scan")
    phone.page.wait_for_function(f"() => ({on})() === 1")
    phone.sees("HR Director, Acme")
    assert phone.page.evaluate(on) == 0

    phone.press("button", "Scan again")
    phone.page.wait_for_function(f"() => ({on})() === 1")
    phone.press("link", "To the box")
    phone.page.wait_for_function(f"() => ({on})() === 0")


@ENGINES
def test_a_badge_without_a_name_is_kept_and_knows_its_bearer_again(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = offline(device(engine), network)
    paste(phone, "SB48213")
    phone.sees("A badge number, and no name.")
    phone.press(*TAKE)
    phone.sees("Badge SB48213")
    phone.jot("Wants a mentor for her first year")

    phone.press("link", "People")
    phone.press("link", "Badge SB48213")
    phone.fill("textbox", "Name", "Ann Lee")
    phone.press("link", "Jot")
    paste(phone, "SB48213")
    phone.sees("You know them.")
    phone.sees("Ann Lee")
    phone.press(*TAKE)
    phone.sees("Ann Lee stands under Who.")


@ENGINES
def test_a_code_on_a_photo_is_read(
    engine: str, app: Server, network: Chaos, device: MakeDevice, tmp_path: Path
) -> None:
    photo = tmp_path / "badge.jpg"
    photo.write_bytes(codes.photo("MECARD:N:Ruiz,Dana;ORG:Acme;EMAIL:dana@acme.example;;"))
    phone = offline(device(engine), network)
    phone.press("link", "Scan")
    phone.choose("Use a photo instead", photo)
    phone.sees("dana@acme.example")
    phone.press(*TAKE)
    phone.sees("Dana Ruiz is in your notebook.")


@ENGINES
def test_script_in_every_field_is_text(engine: str, app: Server, network: Chaos, device: MakeDevice) -> None:
    phone = offline(device(engine), network)
    paste(phone, SCRIPTS)
    phone.sees("<img src=x onerror=hacked=1>")
    phone.sees("<iframe srcdoc=")
    phone.press(*TAKE)
    phone.sees("Eve <img src=x onerror=hacked=1>")
    phone.jot("Her card was odd")
    phone.press("link", "Eve <img src=x onerror=hacked=1>")
    phone.sees("Heard and noted")
    assert phone.evaluate("typeof window.hacked") == "undefined"
    assert phone.evaluate("document.querySelectorAll('main :is(script, iframe, img)').length") == 0


def test_an_address_or_a_line_goes_into_the_box(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.fill("textbox", "Jot", "From the keynote:")
    paste(phone, "https://example.org/slides")
    phone.press("button", "Put it in the box")
    assert phone.value("textbox", "Jot") == "From the keynote:\nhttps://example.org/slides"

    paste(phone, "https://popl.co/profile/9")
    phone.press("button", "It is somebody's: keep it with a new person")
    phone.sees("https://popl.co/profile/9 is in your notebook.")
    phone.press("button", "Undo")
    phone.sees_nothing_of("popl.co")


def test_what_is_too_long_to_be_a_code_is_refused_in_a_sentence(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    paste(phone, "BEGIN:VCARD\n" + "NOTE:x\n" * 20_000)
    phone.sees("This has more lines than any code or card")
    paste(phone, "<" * 600_000)
    phone.sees("This is longer than any code or card")
    phone.press("link", "To the box")
    phone.jot("And the box goes on")


@pytest.mark.parametrize(("error", "said"), [
    ("NotAllowedError", "Heedful may not use the camera."),
    ("NotReadableError", "The camera is busy"),
    ("NotFoundError", "There is no camera here."),
])  # fmt: skip
def test_a_camera_that_gives_nothing_says_why(phone: PlaywrightDevice, error: str, said: str) -> None:
    refuse = f"navigator.mediaDevices.getUserMedia = async () => {{ throw new DOMException('', '{error}'); }}"
    phone.context.add_init_script(refuse)
    phone.visit("/scan")
    phone.sees(said)
    phone.fill(*PASTE, DANA)
    phone.press(*TAKE)
    phone.sees("Dana Ruiz is in your notebook.")


def test_a_person_who_refuses_the_camera_is_told(app: Server, device: MakeDevice) -> None:
    phone = device("chromium", **TOUCH, args=[FAKE_CAMERA[0], "--deny-permission-prompts"])
    phone.visit("/scan")
    phone.sees("Heedful may not use the camera.")


@pytest.mark.parametrize("engine", ["firefox", "webkit"])
def test_where_there_is_no_camera_the_other_ways_stand_open(
    engine: str, app: Server, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/scan")
    phone.sees("There is no camera here.")
    phone.fill(*PASTE, "tel:+15550100")
    phone.sees("+15550100")
