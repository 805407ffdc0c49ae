"""However something is shared, it is on the device before anything answers, and no word of it is lost."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.evening import picture
from tests.journeys.sharing import ARTICLE, CHALLENGE, hear_dana, share, stop_worker
from tests.machine.chaos import Chaos
from tests.machine.server import Server

TITLE = ARTICLE["title"]


def test_the_worker_is_stopped_and_there_is_no_network(phone: PlaywrightDevice, network: Chaos) -> None:
    hear_dana(phone)
    phone.is_ready_for_offline()
    network.refuses()
    stop_worker(phone)
    share(phone, **ARTICLE)
    phone.sees("May help")
    phone.sees(CHALLENGE)
    phone.kill()
    phone.restart("/share")
    phone.sees(TITLE)


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_before_there_is_a_worker_the_server_hands_it_to_the_page(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    phone.visit("/api/docs")
    share(phone, ("table7.txt", "text/plain", "Maria: shift swaps on paper"), **ARTICLE)
    phone.sees(TITLE)
    phone.sees("Maria: shift swaps on paper")
    phone.is_ready_for_offline()
    network.refuses()
    phone.kill()
    phone.restart("/share")
    phone.sees(TITLE)
    phone.sees("Maria: shift swaps on paper")


def test_a_link_of_a_shortcut_or_a_bookmark_is_a_draft_too_and_only_once(phone: PlaywrightDevice) -> None:
    hear_dana(phone)
    phone.visit("/share?text=Stay+interviews+keep+nurses+https%3A%2F%2Fexample.org%2Fa&title=&url=")
    phone.sees(CHALLENGE)
    phone.page.wait_for_url(re.compile(r"/share\?id=[0-9a-f-]+$"))
    phone.page.reload()
    phone.sees("Stay interviews keep nurses")
    phone.sees_nothing_of("Also waiting")
    assert written(phone, "clipping") == []
    phone.press("button", "Make it a jot")
    phone.sees("It is a jot now.")
    texts = {jot["text"] for jot in written(phone, "jot")}
    assert texts == {CHALLENGE, "Stay interviews keep nurses\nhttps://example.org/a"}
    phone.press("button", "Undo")
    phone.sees_nothing_of("Stay interviews keep nurses")
    phone.visit("/share")
    phone.sees("Stay interviews keep nurses")


def test_what_is_kept_or_dropped_can_be_taken_back(phone: PlaywrightDevice) -> None:
    phone.visit("/share?title=One")
    phone.sees("One")
    phone.visit("/share?title=Two")
    phone.sees("Also waiting")
    phone.press("button", "Drop it")
    phone.sees("Dropped.")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("One")
    phone.press("button", "Undo")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Two")

    phone.press("button", "Keep on the shelf")
    phone.page.wait_for_url("**/shelf/*")
    phone.press("button", "Undo")
    phone.sees("This is not on the shelf any more")
    phone.press("link", "Back to the shelf")
    phone.press("link", "What you shared and did not keep yet")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Two")
    phone.press("button", "Keep on the shelf")
    phone.sees("It is on the shelf.")
    live = [clipping for clipping in written(phone, "clipping") if not clipping.get("deleted_at")]
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
    phone.is_ready_for_offline()
    share(phone, **texts)
    phone.sees(texts["title"])
    phone.press("button", "Keep on the shelf")
    phone.page.wait_for_url("**/shelf/*")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text(texts["title"])
    assert phone.page.title() != "taken"
    live = phone.page.locator("main :is(script, img, a[href^='javascript' i], a[href^='data' i])")
    expect(live).to_have_count(0)


def test_what_is_too_much_is_cut_and_said(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.is_ready_for_offline()
    many = [(f"{number}.txt", "text/plain", f"note {number}") for number in range(50)]
    share(phone, *many, title="All my notes", text="word " * 200_000)
    phone.sees("It was very long.")
    phone.sees("40 files were left out")
    phone.press("button", "Keep on the shelf")
    phone.sees("It is on the shelf.")
    (clipping,) = written(phone, "clipping")
    assert clipping["title"] == "All my notes"
    assert len(clipping["words"]) <= 20_000
    phone.visit("/share?refused=too_large")
    phone.sees("That was too much to take in at once")


def test_another_site_can_only_leave_a_draft(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.is_ready_for_offline()
    phone.page.goto("about:blank")
    foreign = f"""<form method=post action="{phone.origin}/share" enctype="multipart/form-data">
        <input name=title value="From elsewhere"><button>Win</button></form>"""
    phone.page.set_content(foreign)
    phone.press("button", "Win")
    phone.sees("From elsewhere")
    assert [written(phone, kind) for kind in ("clipping", "jot")] == [[], []]
    phone.press("button", "Drop it")
    phone.sees("Nothing waits here.")


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
    phone.is_ready_for_offline()
    share(
        phone,
        ("Tom.vcf", "text/x-vcard", CARD),
        ("evening.ics", "text/calendar", MEETING),
        ("Severance policy.pdf", "application/pdf", "%PDF"),
    )
    phone.sees("Only its name is kept.")
    phone.press("button", "See whose it is")
    phone.sees("tom@acme.example")
    phone.press("button", "Take it")
    phone.sees("Tom Okafor is in your notebook.")

    phone.visit("/share")
    phone.press("button", "Keep on the shelf")
    phone.sees("It is on the shelf.")
    (clipping,) = written(phone, "clipping")
    assert clipping["title"] == "Severance policy"

    phone.visit("/share")
    phone.press("button", "See what is in it")
    phone.press("button", "Bring in 1 event")
    phone.page.wait_for_url("**/events/*")
    assert [event["name"] for event in written(phone, "event")] == ["Chapter evening"]
    assert [person["name"] for person in written(phone, "person")] == ["Tom Okafor"]
    phone.visit("/share")
    phone.sees("Nothing waits here.")


def test_a_bookmark_brings_a_page_and_what_is_marked_on_it(phone: PlaywrightDevice) -> None:
    phone.visit("/settings/share")
    code = phone.value("textbox", "The bookmark's address")
    assert code.startswith("javascript:")
    phone.press("link", "To Heedful")
    phone.sees("It does its work on other pages")
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
    phone.sees("Told by Maria")
    make_passkey(phone)
    phone.is_in_mood("saved")
    phone.press("button", "Sign out")
    phone.sees("Something you shared waits on this device")
    phone.press("button", "Send them, then sign out")
    phone.sees("Create a passkey")

    phone.press("button", "Sign in with a passkey")
    phone.is_in_mood("saved")
    phone.visit("/shelf")
    phone.sees("Told by Maria")


def test_a_photo_is_kept_as_a_card(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.is_ready_for_offline()
    share(phone, ("card.png", "image/png", picture()))
    phone.sees("card.png")
    phone.press("button", "Keep as a card photo")
    phone.sees("Photo kept.")
    phone.sees("Nothing waits here.")
    assert len(written(phone, "photo")) == 1


def test_what_only_calls_itself_a_photo_stays_a_share(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.is_ready_for_offline()
    share(phone, ("card.jpg", "image/jpeg", "<svg onload=alert(1)>"))
    phone.press("button", "Keep as a card photo")
    phone.sees("That photo cannot be opened here")
    phone.press("button", "All right")
    phone.page.reload()
    phone.sees("card.jpg")
    assert written(phone, "photo") == []
