"""A photo of a card is kept offline, small and without its metadata, and arrives on the laptop."""

from __future__ import annotations

import base64
import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, sign_in
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import Device
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support import codes
from tests.support.chaos import Chaos
from tests.support.server import Server

SECRET = b"51.5007 N, taken by Dana's phone"
ALT = "Card or badge of Dana Ruiz"

STORED = """new Promise((resolve, reject) => {
    const opening = indexedDB.open("heedful");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
        const asking = opening.result.transaction("blobs").objectStore("blobs").getAll();
        asking.onsuccess = () => {
            opening.result.close();
            const letters = (bytes) => Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
            resolve(asking.result.map(({ bytes, type, waiting }) => [
                type, waiting === 1, btoa(letters(bytes).join("")),
            ]));
        };
    };
})"""
"""All bytes on the device: type, whether they wait to be sent, and themselves in base64."""

ALL_SENT = f"""new Promise((resolve) => {{
    const waits = async () => (await {STORED}).some(([, waiting]) => waiting);
    const look = async () => ((await waits()) ? setTimeout(look, 50) : resolve());
    look();
}})"""

SHOWN = """new Promise((resolve) => {
    const look = () => {
        const shown = document.querySelector("main img");
        if (shown?.complete && shown.naturalWidth) resolve([shown.naturalWidth, shown.naturalHeight]);
        else setTimeout(look, 20);
    };
    look();
})"""


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Large, held sideways, and full of what it should not tell."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = SECRET.decode()
    exif[0x8825] = {1: "N", 2: (51.0, 30.0, 2.5)}
    written = io.BytesIO()
    sideways = Image.linear_gradient("L").resize((4000, 3000)).convert("RGB")
    sideways.paste((200, 30, 30), (0, 0, 2000, 1500))
    sideways.save(written, "JPEG", quality=95, exif=exif, comment=SECRET)
    file = tmp_path / "card.jpg"
    file.write_bytes(written.getvalue() + SECRET)
    return file


def read_blobs(device: Device) -> list[tuple[str, bool, bytes]]:
    blobs = device.evaluate(STORED)
    assert isinstance(blobs, list)
    return [(type_, waits, base64.b64decode(text)) for type_, waits, text in blobs]


def green_at(picture: Image.Image, x: int, y: int) -> int:
    return picture.getchannel("G").crop((x, y, x + 1, y + 1)).tobytes()[0]


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_a_photo_taken_offline_arrives_on_the_laptop(
    engine: str, app: Server, network: Chaos, device: MakeDevice, card: Path
) -> None:
    phone = device(engine)
    phone.visit("/")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.fill("combobox", "Who", "Dana Ruiz,")
    phone.choose_file("Photo", card)
    phone.expect_text("Photo saved. Type it up later.")
    phone.save_jot("Offers a mentor")

    ((type_, waits, bytes_),) = read_blobs(phone)
    assert (type_, waits) == ("image/jpeg", True)
    assert len(bytes_) <= 400_000
    stored = Image.open(io.BytesIO(bytes_))
    assert stored.size == (1200, 1600), "upright, and no larger than needed"
    assert green_at(stored, 1100, 100) < 80 < green_at(stored, 100, 100), "the right side is up"
    assert not stored.getexif()
    assert SECRET not in bytes_
    assert b"Exif" not in bytes_

    network.connect()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.evaluate(ALL_SENT)

    laptop = device(engine)
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/people")
    laptop.expect_text("Dana Ruiz")
    laptop.press("link", "Dana Ruiz")
    assert laptop.evaluate(SHOWN) == [1200, 1600]
    assert laptop.evaluate("document.querySelector('main img').alt") == ALT
    assert SECRET not in read_blobs(laptop)[0][2]

    network.refuse()
    laptop.visit("/people")
    laptop.press("link", "Dana Ruiz")
    assert laptop.evaluate(SHOWN) == [1200, 1600], "it is on the laptop now"
    address = f"/api/blobs/{hashlib.sha256(bytes_).hexdigest()}"
    cached = f"fetch('{address}', {{ cache: 'force-cache' }}).then(() => true, () => false)"
    assert laptop.evaluate(cached) is False, "and nowhere but in the store, which signing out empties"


@pytest.fixture
def unsent_photo(app: Server, network: Chaos, device: MakeDevice, card: Path) -> PlaywrightDevice:
    """A phone whose words are with the server, and the bytes of its photo of Dana are not."""
    phone: PlaywrightDevice = device("chromium")
    create_passkey(phone)
    phone.expect_sync_status("saved")
    network.respond(503, "", {}, paths="/api/blobs/")
    phone.visit("/")
    phone.fill("combobox", "Who", "Dana Ruiz,")
    phone.choose_file("Photo", card)
    phone.expect_text("Photo saved.")
    phone.press("button", "Sync now")
    phone.expect_sync_status("saved")
    phone.expect_unsent(0)
    return phone


def test_a_photo_that_has_not_arrived_says_so(
    unsent_photo: PlaywrightDevice, network: Chaos, device: MakeDevice
) -> None:
    phone, laptop = unsent_photo, device("chromium")
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/people")
    laptop.press("link", "Dana Ruiz")
    laptop.expect_text("The photo isn’t here yet.")

    network.connect()
    phone.press("button", "Sync now")
    phone.evaluate(ALL_SENT)
    laptop.press("button", "Sync now")
    assert laptop.evaluate(SHOWN) == [1200, 1600]


def test_a_photo_that_was_not_sent_leaves_with_its_owner_in_the_file(
    unsent_photo: PlaywrightDevice, tmp_path: Path
) -> None:
    phone = unsent_photo
    phone.visit("/settings")
    phone.press("button", "Sign out")
    phone.expect_text("1 item is only on this device")
    phone.press("button", "Sync, then sign out")
    phone.expect_text("Couldn’t sync right now.")
    with phone.page.expect_download() as saving, phone.page.expect_navigation():
        phone.press("button", "Save a copy to a file, then sign out")
    saving.value.save_as(tmp_path / "notebook.json")
    phone.expect_sync_status("signed-out")
    assert read_blobs(phone) == []

    phone.visit("/settings/move")
    phone.page.get_by_label("Open a file").set_input_files(tmp_path / "notebook.json")
    phone.press("button", "Import")
    phone.expect_text("imported")
    phone.visit("/people")
    phone.press("link", "Dana Ruiz")
    assert phone.evaluate(SHOWN) == [1200, 1600]


def test_a_photo_is_taken_back_by_one_tap(phone: PlaywrightDevice, card: Path) -> None:
    phone.visit("/")
    phone.choose_file("Photo", card)
    phone.expect_text("Photo saved.")
    phone.press("button", "Undo")
    phone.visit("/settings/bin")
    phone.expect_text("Photo")


def test_a_code_on_a_card_puts_its_bearer_under_who_and_under_the_photo(
    phone: PlaywrightDevice, tmp_path: Path
) -> None:
    file = tmp_path / "badge.jpg"
    file.write_bytes(codes.draw_photo("MECARD:N:Ruiz,Dana;ORG:Acme;;"))
    phone.visit("/")
    phone.choose_file("Photo", file)
    phone.expect_text("Found a code")
    phone.press("button", "Use it")
    phone.save_jot("Reads every evening")
    phone.press("link", "Dana Ruiz")
    phone.page.get_by_alt_text(ALT).wait_for()


def test_a_number_on_the_badge_of_who_is_under_who_is_theirs(phone: PlaywrightDevice, tmp_path: Path) -> None:
    file = tmp_path / "badge.jpg"
    file.write_bytes(codes.draw_photo("SB48213"))
    phone.visit("/")
    phone.fill("combobox", "Who", "Dana Ruiz,")
    phone.choose_file("Photo", file)
    phone.press("button", "It’s Dana Ruiz’s")
    phone.expect_text("Dana Ruiz is in your notebook.")
    phone.save_jot("Reads every evening")

    phone.choose_file("Photo", file)
    phone.expect_text("Already in your notebook.")
    phone.press("button", "Use it")
    phone.save_jot("And every morning")
    phone.press("link", "People")
    expect(phone.page.get_by_role("main").get_by_role("link")).to_have_count(1)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("huge.jpg", bytes(40_000_000), "That photo is 40 MB; the limit is 30 MB."),
        ("cut.jpg", codes.JPEG_HEAD, "That photo can’t be opened"),
        ("phone.heic", b"\0\0\0\x18ftypheic" + bytes(400), "a type like HEIC"),
        ("bomb.png", codes.build_png_header(60_000, 60_000), "too large to open"),
        ("empty.jpg", b"", "That photo can’t be opened"),
    ],
    ids=lambda part: part if isinstance(part, str) and "." in part[-5:] else "",
)
def test_a_photo_that_cannot_be_taken_in_says_why_and_the_box_goes_on(
    phone: PlaywrightDevice, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    phone.visit("/")
    phone.fill("textbox", "Jot", "Half a ")
    phone.choose_file("Photo", file)
    phone.expect_text(sentence)
    phone.expect_value("textbox", "Jot", "Half a ")
    phone.save_jot("Half a thought, and the rest")
    phone.press("button", "OK")
    phone.expect_no_text(sentence)


@pytest.mark.disk
def test_a_full_device_keeps_the_words_and_says_that_the_photo_is_not_kept(
    phone: PlaywrightDevice, card: Path
) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.save_jot("Kept before")
    phone.quit()
    phone.start()  # Chromium believes for half a minute in the room that it once found
    session = phone.context.new_cdp_session(phone.page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": phone.origin, "quotaSize": 1})
    phone.visit("/")
    phone.expect_text("Kept before")
    phone.choose_file("Photo", card)
    phone.expect_text("There’s no room for the photo on this device. What you wrote is safe")
    session.send("Storage.overrideQuotaForOrigin", {"origin": phone.origin})
    phone.save_jot("And words go on")
    assert read_blobs(phone) == []
