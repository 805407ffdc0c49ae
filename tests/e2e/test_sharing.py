"""However something is shared, it is on the device before anything answers, and no word of it is lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, read_records
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import draw_card
from tests.e2e.sharing import ARTICLE, CHALLENGE, save_challenge, share_content, stop_worker
from tests.support.chaos import Chaos
from tests.support.server import Server

TITLE = ARTICLE["title"]


@pytest.mark.disk
def test_the_worker_is_stopped_and_there_is_no_network(phone: PlaywrightDevice, network: Chaos) -> None:
    save_challenge(phone)
    phone.wait_until_offline_ready()
    network.refuse()
    stop_worker(phone)
    share_content(phone, **ARTICLE)
    phone.expect_text("May help")
    phone.expect_text(CHALLENGE)
    phone.kill()
    phone.restart("/share")
    phone.expect_text(TITLE)


@pytest.mark.disk
@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_before_there_is_a_worker_the_server_hands_it_to_the_page(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/api/docs")
    share_content(phone, ("table7.txt", "text/plain", "Maria: shift swaps on paper"), **ARTICLE)
    phone.expect_text(TITLE)
    phone.expect_text("Maria: shift swaps on paper")
    phone.wait_until_offline_ready()
    network.refuse()
    phone.kill()
    phone.restart("/share")
    phone.expect_text(TITLE)
    phone.expect_text("Maria: shift swaps on paper")


def test_a_link_of_a_shortcut_or_a_bookmark_is_a_draft_too_and_only_once(phone: PlaywrightDevice) -> None:
    save_challenge(phone)
    phone.visit("/share?text=Stay+interviews+keep+nurses+https%3A%2F%2Fexample.org%2Fa&title=&url=")
    phone.expect_text(CHALLENGE)
    phone.page.wait_for_url(re.compile(r"/share\?id=[0-9a-f-]+$"))
    phone.page.reload()
    phone.expect_text("Stay interviews keep nurses")
    phone.expect_no_text("Also waiting")
    assert read_records(phone, "clipping") == []
    phone.press("button", "Make it a jot")
    phone.expect_text("Saved as a jot.")
    texts = {jot["text"] for jot in read_records(phone, "jot")}
    assert texts == {CHALLENGE, "Stay interviews keep nurses\nhttps://example.org/a"}
    phone.press("button", "Undo")
    phone.expect_no_text("Stay interviews keep nurses")
    phone.visit("/share")
    phone.expect_text("Stay interviews keep nurses")


def test_what_is_kept_or_dropped_can_be_taken_back(phone: PlaywrightDevice) -> None:
    phone.visit("/share?title=One")
    phone.expect_text("One")
    phone.visit("/share?title=Two")
    phone.expect_text("Also waiting")
    phone.press("button", "Discard")
    phone.expect_text("Discarded.")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("One")
    phone.press("button", "Undo")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Two")

    phone.press("button", "Save to shelf")
    phone.page.wait_for_url("**/shelf/*")
    phone.press("button", "Undo")
    phone.expect_text("This was deleted")
    phone.press("link", "Back to the shelf")
    phone.press("link", "Shared, not saved yet")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Two")
    phone.press("button", "Save to shelf")
    phone.expect_text("Saved to your shelf.")
    live = [clipping for clipping in read_records(phone, "clipping") if not clipping.get("deleted_at")]
    assert [clipping["title"] for clipping in live] == ["Two"]


HOSTILE = {
    "script": {"title": "<script>document.title = 'taken'</script>", "text": "<img src=x onerror=alert(1)>"},
    "address": {"title": "Free e-book", "url": "javascript:document.title='taken'"},
    "data": {"title": "See", "text": "data:text/html,<script>alert(1)</script>"},
    "scripts": {"title": "離職を防ぐ面談", "text": "كيف تحتفظ بفريقك ‮ evil.exe"},
}


@pytest.mark.parametrize("texts", HOSTILE.values(), ids=HOSTILE)
def test_hostile_shares_are_plain_text(texts: dict[str, str], phone: PlaywrightDevice) -> None:
    phone.page.on("dialog", lambda dialog: phone.complaints.append(f"dialog: {dialog.message}"))
    phone.visit("/")
    phone.wait_until_offline_ready()
    share_content(phone, **texts)
    phone.expect_text(texts["title"])
    phone.press("button", "Save to shelf")
    phone.page.wait_for_url("**/shelf/*")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text(texts["title"])
    assert phone.page.title() != "taken"
    live = phone.page.locator("main :is(script, img, a[href^='javascript' i], a[href^='data' i])")
    expect(live).to_have_count(0)


def test_what_is_too_much_is_cut_and_said(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    many = [(f"{number}.txt", "text/plain", f"note {number}") for number in range(50)]
    share_content(phone, *many, title="All my notes", text="word " * 200_000)
    phone.expect_text("It was very long.")
    phone.expect_text("40 files were left out")
    phone.press("button", "Save to shelf")
    phone.expect_text("Saved to your shelf.")
    (clipping,) = read_records(phone, "clipping")
    assert clipping["title"] == "All my notes"
    assert len(clipping["words"]) <= 20_000
    phone.visit("/share?refused=too_large")
    phone.expect_text("That was too much at once")


def test_another_site_can_only_leave_a_draft(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.page.goto("about:blank")
    foreign = f"""<form method=post action="{phone.origin}/share" enctype="multipart/form-data">
        <input name=title value="From elsewhere"><button>Win</button></form>"""
    phone.page.set_content(foreign)
    phone.press("button", "Win")
    phone.expect_text("From elsewhere")
    assert [read_records(phone, kind) for kind in ("clipping", "jot")] == [[], []]
    phone.press("button", "Discard")
    phone.expect_text("Nothing here.")


CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Tom Okafor\nORG:Acme Health\nEMAIL:tom@acme.example\nEND:VCARD"
MEETING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
BEGIN:VEVENT
UID:1@chapter.example
DTSTART;VALUE=DATE:20301104
SUMMARY:Chapter evening
END:VEVENT
END:VCALENDAR"""


def test_files_become_what_they_are(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    share_content(
        phone,
        ("Tom.vcf", "text/x-vcard", CARD),
        ("evening.ics", "text/calendar", MEETING),
        ("Severance policy.pdf", "application/pdf", "%PDF"),
    )
    phone.expect_text("Only the file name is saved.")
    phone.press("button", "See whose it is")
    phone.expect_text("tom@acme.example")
    phone.press("button", "Use it")
    phone.expect_text("Tom Okafor is in your notebook.")

    phone.visit("/share")
    phone.press("button", "Save to shelf")
    phone.expect_text("Saved to your shelf.")
    (clipping,) = read_records(phone, "clipping")
    assert clipping["title"] == "Severance policy"

    phone.visit("/share")
    phone.press("button", "See what is in it")
    phone.press("button", "Import 1 event")
    phone.page.wait_for_url("**/events/*")
    assert [event["name"] for event in read_records(phone, "event")] == ["Chapter evening"]
    assert [person["name"] for person in read_records(phone, "person")] == ["Tom Okafor"]
    phone.visit("/share")
    phone.expect_text("Nothing here.")


def test_a_bookmark_brings_a_page_and_what_is_marked_on_it(phone: PlaywrightDevice) -> None:
    phone.visit("/settings/share")
    code = phone.read_value("textbox", "Bookmark address")
    assert code.startswith("javascript:")
    phone.press("link", "To Heedful")
    phone.expect_text("This works on other pages")
    other = phone.context.new_page()
    page = "<title>Absence and trust</title><p id=p>Trust your people to say why.</p>"
    answer = {"content_type": "text/html", "body": page}
    other.route("https://elsewhere.example/**", lambda route: route.fulfill(**answer))
    other.goto("https://elsewhere.example/absence?id=7")
    other.evaluate("getSelection().selectAllChildren(document.getElementById('p'))")
    with phone.context.expect_page() as opened:
        other.evaluate("(code) => { location.href = code; }", code)
    share_page = opened.value
    expect(share_page.get_by_role("heading", level=1)).to_have_text("Absence and trust")
    expect(share_page.get_by_text("Trust your people to say why.")).to_be_visible()
    expect(share_page.get_by_role("link", name="elsewhere.example")).to_be_visible()


def test_signing_out_loses_nothing_that_waits(phone: PlaywrightDevice) -> None:
    phone.visit("/share?title=Told+by+Maria&text=Shift+swaps+on+paper")
    phone.expect_text("Told by Maria")
    create_passkey(phone)
    phone.expect_sync_status("saved")
    phone.press("button", "Sign out")
    phone.expect_text("Something you shared is still waiting on this device")
    phone.press("button", "Sync, then sign out")
    phone.expect_text("Create a passkey")

    phone.press("button", "Sign in with a passkey")
    phone.expect_sync_status("saved")
    phone.visit("/shelf")
    phone.expect_text("Told by Maria")


def test_signing_out_takes_pictures_along_and_asks_about_a_card(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    share_content(
        phone,
        ("card.png", "image/png", draw_card()),
        ("Tom.vcf", "text/x-vcard", CARD),
        title="",
        text="",
        url="",
    )
    phone.expect_text("card.png")
    phone.visit("/settings")
    for way in ("Sync, then sign out", "Save a copy to a file, then sign out"):
        phone.press("button", "Sign out")
        phone.expect_text("Something you shared is still waiting on this device")
        phone.press("button", way)
        phone.expect_text("Save or discard it first.")
        phone.press("button", "Stay signed in")
    assert len(read_records(phone, "photo")) == 1
    phone.visit("/share")
    phone.expect_text("Tom.vcf")
    phone.expect_no_text("card.png")
    phone.press("button", "Discard")
    phone.expect_no_text("Tom.vcf")
    phone.visit("/settings")
    phone.press("button", "Sync now")
    phone.expect_unsent(0)
    phone.press("button", "Sign out")
    phone.find("button", "Create a passkey").wait_for()


def test_a_photo_is_kept_as_a_card(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    share_content(phone, ("card.png", "image/png", draw_card()))
    phone.expect_text("card.png")
    phone.press("button", "Save as a card photo")
    phone.expect_text("Photo saved.")
    phone.expect_text("Nothing here.")
    assert len(read_records(phone, "photo")) == 1


def test_what_only_calls_itself_a_photo_stays_a_share(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    share_content(phone, ("card.jpg", "image/jpeg", "<svg onload=alert(1)>"))
    phone.press("button", "Save as a card photo")
    phone.expect_text("That photo can’t be opened")
    phone.press("button", "OK")
    phone.page.reload()
    phone.expect_text("card.jpg")
    assert read_records(phone, "photo") == []


def test_of_a_share_without_anything_it_is_said_that_nothing_arrived(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.wait_until_offline_ready()
    phone.visit("/shelf")
    share_content(phone, title="", text=" ", url="")
    phone.expect_text("Nothing arrived")
    phone.visit("/share?title=&text=&url=")
    phone.expect_text("Nothing arrived")
    phone.visit("/share")
    phone.expect_text("Nothing here.")
