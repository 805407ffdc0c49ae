"""A whole evening: on the phone, offline and signed out, six talks in six ways; that night on the laptop."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, read_records, sign_in
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT, SAVE
from tests.e2e.devices.playwright_device import LAPTOP, PlaywrightDevice
from tests.e2e.test_capture_codes import DANA, show_to_camera
from tests.support import codes
from tests.support.chaos import Chaos
from tests.support.server import Server


def draw_badge(path: Path) -> Path:
    """A photo of a card as a phone takes it: large, turned, and with the place in its metadata."""
    picture = Image.new("RGB", (3000, 2000), "white")
    ImageDraw.Draw(picture).text((900, 900), "ANA SOL  CHRO  GLOBEX", fill="black", font_size=120)
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "SecretPhone"
    picture.save(path, "JPEG", exif=exif)
    return path


def begin_event(phone: PlaywrightDevice) -> None:
    phone.press("button", "No event")
    phone.fill("textbox", "Add an event", "SHRM Austin")
    phone.press("button", "Add")
    phone.find("button", "At SHRM Austin").wait_for()


def prepare_event(phone: PlaywrightDevice) -> None:
    phone.press("link", "Get ready")
    phone.press("button", "Add these three")
    phone.press("link", "Jot")


def test_an_evening_and_its_night(app: Server, network: Chaos, device: MakeDevice, tmp_path: Path) -> None:
    phone: PlaywrightDevice = device(
        "chromium", **show_to_camera(codes.write_film(DANA, tmp_path / "card.mjpeg"))
    )
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.context.grant_permissions(["camera", "microphone"], origin=phone.origin)
    network.refuse()
    phone.visit("/")
    begin_event(phone)
    prepare_event(phone)

    # A line that says it all.
    phone.fill(*JOT, "Tom Ek @Initech !night crews quit within weeks #retention")
    phone.press(*SAVE)
    phone.expect_text("night crews quit within weeks")
    # A prompt from the deck, asked.
    phone.page.get_by_text("Questions to ask · 3 left").click()
    phone.press("button", "What takes most of your team’s time right now?")
    phone.press(*SAVE)
    phone.expect_text("Questions to ask · 2 left")
    # A promise, a scrap, and something in confidence.
    phone.fill(*JOT, ">send Tom Ek the RFP template fri")
    phone.press(*SAVE)
    phone.expect_text("the RFP template")
    phone.fill(*JOT, "Tall, green scarf, Hooli")
    phone.press(*SAVE)
    phone.expect_text("Tall, green scarf, Hooli")
    phone.fill(*JOT, "Mei Lin: they close Dayton in spring (off the record)")
    phone.press(*SAVE)
    phone.expect_text("they close Dayton in spring")
    # A badge before the camera, and what she says.
    phone.press("link", "Scan")
    phone.expect_text("HR Director, Acme")
    phone.press("button", "Use it")
    expect(phone.find(*JOT)).to_be_focused()
    phone.page.keyboard.type("!nobody reads the handbook")
    phone.press(*SAVE)
    phone.expect_text("nobody reads the handbook")
    # A card, and a word to oneself on the way to the car.
    phone.choose_file("Photo", draw_badge(tmp_path / "card.jpg"))
    phone.expect_text("Type it up")
    phone.press("button", "Memo")
    phone.expect_text("Never record others")
    phone.press("button", "Record")
    phone.page.get_by_role("timer").get_by_text("0:01").wait_for()
    phone.press("button", "Stop and save")
    phone.page.locator("audio").wait_for()

    records = {kind: read_records(phone, kind) for kind in ("jot", "person", "photo", "memo")}
    assert len(records["jot"]) == 6
    assert {person["name"] for person in records["person"]} == {"Tom Ek", "Mei Lin", "Dana Ruiz"}
    assert all(jot["event_id"] for jot in records["jot"])
    assert [jot["text"] for jot in records["jot"] if jot.get("in_confidence")] == [
        "they close Dayton in spring"
    ]

    network.connect()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.visit("about:blank")
    laptop: PlaywrightDevice = device("chromium", **LAPTOP)
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/triage")
    laptop.expect_text("Whose card or badge is this?")
    picture = laptop.page.get_by_role("img", name="Original photo")
    picture.wait_for()
    photo = fetch_photo(laptop, records["photo"][0]["sha256"])
    assert max(photo.size) <= 1600
    assert photo.height > photo.width, "it stands upright"
    assert not photo.getexif()
    laptop.fill("combobox", "Name", "Ana Sol")
    laptop.find("combobox", "Name").press("Enter")
    laptop.page.keyboard.press("Control+Enter")
    laptop.expect_text("What did you say?")
    laptop.page.locator("audio").wait_for()
    laptop.fill("textbox", "In your words", "Ask Tom again in spring")
    laptop.page.keyboard.press("Control+Enter")
    laptop.expect_no_text("What did you say?")
    (memo,) = read_records(laptop, "memo")
    typed_up = {jot["id"]: jot["text"] for jot in read_records(laptop, "jot")}
    assert typed_up[memo["jot_id"]] == "Ask Tom again in spring"


def fetch_photo(device: PlaywrightDevice, sha256: str) -> Image.Image:
    """The photo as the server gives it."""
    answer = device.context.request.get(f"{device.origin}/api/blobs/{sha256}")
    assert answer.status == 200
    return Image.open(io.BytesIO(answer.body()))


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_a_photo_is_kept_without_a_network(
    engine: str, app: Server, network: Chaos, device: MakeDevice, tmp_path: Path
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.visit("/")
    phone.choose_file("Photo", draw_badge(tmp_path / "card.jpg"))
    phone.expect_text("Type it up")
    (photo,) = read_records(phone, "photo")
    assert len(photo["sha256"]) == 64


@pytest.mark.parametrize("size", [100, 40_000_000], ids=["damaged", "of 40 MB and no picture"])
def test_a_photo_that_is_none_is_told_and_the_box_goes_on(
    size: int, phone: PlaywrightDevice, tmp_path: Path
) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(size))
    phone.visit("/")
    phone.choose_file("Photo", path)
    phone.page.get_by_role("main").get_by_role("alert").wait_for()
    phone.save_jot("The box goes on working")
    assert read_records(phone, "photo") == []


def test_a_refused_microphone_is_told(device: MakeDevice, app: Server) -> None:
    phone = device("chromium", args=["--use-fake-device-for-media-stream", "--deny-permission-prompts"])
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.press("button", "Memo")
    phone.press("button", "Record")
    phone.expect_text("Microphone access is blocked.")
    phone.save_jot("The box goes on working")
