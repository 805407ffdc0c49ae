"""Something comes along: it is kept, and shows at once whose challenge it answers, in their words."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.e2e.app_actions import create_passkey, read_records, sign_in, sync_devices, wait_until
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.e2e.sharing import ARTICLE, CHALLENGE, DANA, save_challenge, share_article_offline, share_content
from tests.e2e.test_accessible import run_axe
from tests.support.chaos import Chaos
from tests.support.server import Server

TITLE = ARTICLE["title"]


@pytest.mark.disk
@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_an_article_shared_offline_answers_dana(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    share_article_offline(phone, network)
    phone.expect_text(CHALLENGE)
    phone.expect_text("Both are about retention")
    assert read_records(phone, "clipping") == []

    phone.press("button", "Save to shelf")
    phone.expect_text("Saved to your shelf.")
    phone.expect_text(CHALLENGE)
    (clipping,) = read_records(phone, "clipping")
    assert (clipping["kind"], clipping["title"]) == ("article", TITLE)
    assert clipping["url"] == "https://example.org/stay-interviews"

    phone.kill()
    phone.restart("/shelf")
    phone.expect_text(TITLE)
    phone.visit("/share")
    phone.expect_text("Nothing here.")


def put_on_shelf(device: PlaywrightDevice, text: str, kind: str | None = None) -> None:
    device.visit("/shelf")
    device.fill("textbox", "Add a link or idea", text)
    if kind:
        device.find("radio", kind).check()
    device.press("button", "Add to shelf")
    device.page.wait_for_url("**/shelf/*")


def test_who_said_it_is_asked_about_that_jot(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    for text in ("The canteen closes", CHALLENGE, "A bird in the hall"):
        phone.find("radio", "Challenge").check()
        phone.save_jot(text)
    put_on_shelf(phone, f"{TITLE} {ARTICLE['text']}")
    about = phone.page.get_by_role("list", name="May help").get_by_role("listitem").filter(has_text=CHALLENGE)
    about.get_by_role("link", name="Choose person").click()
    question = phone.page.locator(".triage-desk .card")
    expect(question).to_contain_text(CHALLENGE)
    phone.fill("combobox", "Type a name", DANA)
    phone.find("option", f"{DANA} (new person)").tap()
    wait_until(phone, lambda: [one["name"] for one in read_records(phone, "person")] == [DANA])
    (person,) = read_records(phone, "person")
    (jot,) = [one for one in read_records(phone, "jot") if one.get("person_ids")]
    assert (jot["text"], jot["person_ids"]) == (CHALLENGE, [person["id"]])


def test_not_this_is_silent_on_every_device(phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
    save_challenge(phone)
    create_passkey(phone)
    phone.expect_sync_status("saved")
    put_on_shelf(phone, f"{TITLE} {ARTICLE['text']}")
    phone.expect_text(CHALLENGE)
    sync_devices(phone)
    page = phone.page.url.removeprefix(phone.origin)
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit(page)
    laptop.expect_text(CHALLENGE)

    not_this = f"Not a match: {TITLE}, for {DANA}"
    phone.press("button", not_this)
    phone.expect_text("You won’t see this suggestion again.")
    phone.expect_no_text(CHALLENGE)
    sync_devices(phone, laptop)
    laptop.expect_text("No one has told you about this yet.")

    phone.press("button", "Undo")
    phone.expect_text(CHALLENGE)
    sync_devices(phone, laptop)
    laptop.expect_text(CHALLENGE)
    laptop.press("button", not_this)
    sync_devices(laptop, phone)
    phone.expect_text("No one has told you about this yet.")
    laptop.press("button", "Undo")
    sync_devices(laptop, phone)
    phone.expect_text(CHALLENGE)


def test_a_page_inside_is_not_looked_up(phone: PlaywrightDevice) -> None:
    phone.visit("/shelf")
    create_passkey(phone)
    phone.expect_sync_status("saved")
    put_on_shelf(phone, "http://192.168.0.1/admin")
    phone.press("button", "Look up title")
    phone.expect_text("That address is not on the public internet, so it cannot be looked up.")
    phone.expect_text("Your link is saved.")


def test_nothing_is_looked_up_by_itself(phone: PlaywrightDevice) -> None:
    asked: list[str] = []
    phone.context.on("request", lambda request: asked.append(request.url))
    phone.visit("/shelf")
    create_passkey(phone)
    phone.expect_sync_status("saved")
    put_on_shelf(phone, "https://example.org/a")
    phone.expect_text("No one has told you about this yet.")
    strange = [url for url in asked if not url.startswith(phone.origin) or url.endswith("/api/links")]
    assert strange == []


def test_a_challenge_shows_what_may_help_and_who(phone: PlaywrightDevice) -> None:
    save_challenge(phone)
    phone.fill("textbox", "Jot", "! Night nurses quit in their first year, too much turnover")
    phone.fill("combobox", "Who", "Tom Okafor")
    phone.press("button", "Save")
    phone.expect_text("too much turnover")
    put_on_shelf(phone, f"{TITLE} {ARTICLE['text']}")
    phone.visit("/people")
    phone.press("link", DANA)
    phone.expect_text(f"What may help {DANA}")
    phone.expect_text("Who has the same challenge")
    phone.expect_text(f"Introduce {DANA} and Tom Okafor")
    phone.press("button", f"Not a match: {DANA} and Tom Okafor")
    phone.expect_no_text(f"Introduce {DANA}")

    phone.visit("/")
    card = phone.page.get_by_role("listitem").filter(has_text=CHALLENGE)
    card.get_by_text("What may help").click()
    link = phone.page.get_by_role("link", name=f"Write to {DANA}")
    dana, jot = (read_records(phone, kind)[0]["id"] for kind in ("person", "jot"))
    clipping = read_records(phone, "clipping")[0]["id"]
    expect(link).to_have_attribute("href", f"/follow-up/new?person={dana}&jot={jot}&clipping={clipping}")


def test_a_resume_waits_for_its_person_to_agree(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.fill("textbox", "Jot", "! We cannot find an HR generalist for Columbus")
    phone.fill("combobox", "Who", DANA)
    phone.press("button", "Save")
    phone.expect_text("for Columbus")
    put_on_shelf(phone, "HR generalist looking in Columbus: Sam Lee's resume", "Resume")
    phone.expect_text("It won’t be suggested until the person it’s about agrees")
    phone.fill("combobox", "Whose resume it is", "Sam Lee")
    phone.page.keyboard.press("Enter")
    phone.expect_text("It won’t be suggested until Sam Lee agrees")
    phone.find("combobox", "OK to share?").select_option("Yes, they agreed")
    phone.expect_text(f"Write to {DANA}")
    phone.find("combobox", "OK to share?").select_option("No")
    phone.expect_text("Sam Lee doesn’t want to be shared")


@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look)
    save_challenge(desk)
    put_on_shelf(desk, f"{TITLE} {ARTICLE['text']}")
    desk.expect_text("Both are about retention")
    desk.page.get_by_text("Details").click()
    violations = run_axe(desk, "a clipping")
    desk.visit("/shelf")
    desk.expect_text("Retention")
    desk.fill("textbox", "Add a link or idea", "https://example.org/b")
    violations += run_axe(desk, "the shelf")
    share_content(desk, ("Tom.vcf", "text/vcard", "BEGIN:VCARD\nFN:Tom\nEND:VCARD"), **ARTICLE)
    desk.expect_text("May help")
    desk.press("button", "See whose it is")
    desk.expect_text("Use it")
    violations += run_axe(desk, "a share")
    desk.visit("/")
    desk.page.get_by_text("What may help").first.click()
    desk.expect_text("Write to")
    violations += run_axe(desk, "a jot")
    for path in ("/settings/share", "/share?refused=too_large"):
        desk.visit(path)
        desk.page.get_by_role("heading", level=1).wait_for()
        violations += run_axe(desk, path)
    assert violations == []
