"""Something comes along: it is kept, and shows at once whose challenge it answers, in her words."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, sign_in, sync, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import LAPTOP, TOUCH, PlaywrightDevice
from tests.journeys.sharing import ARTICLE, CHALLENGE, DANA, hear_dana, share, share_offline
from tests.journeys.test_accessible import findings
from tests.machine.chaos import Chaos
from tests.machine.server import Server

TITLE = ARTICLE["title"]


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_an_article_shared_offline_answers_dana(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    share_offline(phone, network)
    phone.sees(CHALLENGE)
    phone.sees("Both are about retention")
    assert written(phone, "clipping") == []

    phone.press("button", "Keep on the shelf")
    phone.sees("It is on the shelf.")
    phone.sees(CHALLENGE)
    (clipping,) = written(phone, "clipping")
    assert (clipping["kind"], clipping["title"]) == ("article", TITLE)
    assert clipping["url"] == "https://example.org/stay-interviews"

    phone.kill()
    phone.restart("/shelf")
    phone.sees(TITLE)
    phone.visit("/share")
    phone.sees("Nothing waits here.")


def put_on_shelf(device: PlaywrightDevice, text: str, kind: str | None = None) -> None:
    device.visit("/shelf")
    device.fill("textbox", "A new one", text)
    if kind:
        device.find("radio", kind).check(force=True)
    device.press("button", "Put it on the shelf")
    device.page.wait_for_url("**/shelf/*")


def test_not_this_is_silent_on_every_device(phone: PlaywrightDevice, laptop: PlaywrightDevice) -> None:
    hear_dana(phone)
    make_passkey(phone)
    phone.is_in_mood("saved")
    put_on_shelf(phone, f"{TITLE} {ARTICLE['text']}")
    phone.sees(CHALLENGE)
    sync(phone)
    page = phone.page.url.removeprefix(phone.origin)
    sign_in(laptop, as_on=phone)
    laptop.is_in_mood("saved")
    laptop.visit(page)
    laptop.sees(CHALLENGE)

    not_this = f"Not this: {TITLE}, for {DANA}"
    phone.press("button", not_this)
    phone.sees("It will not come up again, on any device.")
    phone.sees_nothing_of(CHALLENGE)
    sync(phone, laptop)
    laptop.sees("Nobody's open challenge speaks of it yet.")

    phone.press("button", "Undo")
    phone.sees(CHALLENGE)
    sync(phone, laptop)
    laptop.sees(CHALLENGE)
    laptop.press("button", not_this)
    sync(laptop, phone)
    phone.sees("Nobody's open challenge speaks of it yet.")
    laptop.press("button", "Undo")
    sync(laptop, phone)
    phone.sees(CHALLENGE)


def test_a_page_inside_is_not_looked_up(phone: PlaywrightDevice) -> None:
    phone.visit("/shelf")
    make_passkey(phone)
    phone.is_in_mood("saved")
    put_on_shelf(phone, "http://192.168.0.1/admin")
    phone.press("button", "Look up title")
    phone.sees("That address is not on the open internet, so it is not looked up. The link is kept.")


def test_nothing_is_looked_up_by_itself(phone: PlaywrightDevice) -> None:
    asked: list[str] = []
    phone.context.on("request", lambda request: asked.append(request.url))
    phone.visit("/shelf")
    make_passkey(phone)
    phone.is_in_mood("saved")
    put_on_shelf(phone, "https://example.org/a")
    phone.sees("Nobody's open challenge speaks of it yet.")
    strange = [url for url in asked if not url.startswith(phone.origin) or url.endswith("/api/links")]
    assert strange == []


def test_a_challenge_shows_what_may_help_and_who(phone: PlaywrightDevice) -> None:
    hear_dana(phone)
    phone.fill("textbox", "Jot", "! Night nurses quit in their first year, too much turnover")
    phone.fill("combobox", "Who", "Tom Okafor")
    phone.press("button", "Save")
    phone.sees("too much turnover")
    put_on_shelf(phone, f"{TITLE} {ARTICLE['text']}")
    phone.visit("/people")
    phone.press("link", DANA)
    phone.sees(f"What may help {DANA}")
    phone.sees("Who faces the same")
    phone.sees(f"Introduce {DANA} and Tom Okafor")
    phone.press("button", f"Not these two: {DANA} and Tom Okafor")
    phone.sees_nothing_of(f"Introduce {DANA}")

    phone.visit("/")
    card = phone.page.get_by_role("listitem").filter(has_text=CHALLENGE)
    card.get_by_text("What may help").click()
    link = phone.page.get_by_role("link", name=f"Write to {DANA}")
    dana, jot = (written(phone, kind)[0]["id"] for kind in ("person", "jot"))
    clipping = written(phone, "clipping")[0]["id"]
    expect(link).to_have_attribute("href", f"/follow-up/new?person={dana}&jot={jot}&clipping={clipping}")


def test_a_resume_waits_for_its_person_to_agree(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.fill("textbox", "Jot", "! We cannot find an HR generalist for Columbus")
    phone.fill("combobox", "Who", DANA)
    phone.press("button", "Save")
    phone.sees("for Columbus")
    put_on_shelf(phone, "HR generalist looking in Columbus: Sam Lee's resume", "Resume")
    phone.sees("It comes up for nobody until the person it is about has agreed")
    phone.fill("combobox", "Whose resume it is", "Sam Lee")
    phone.page.keyboard.press("Enter")
    phone.sees("It comes up for nobody until Sam Lee has agreed")
    phone.find("combobox", "May it be passed on?").select_option("Yes, they agreed")
    phone.sees(f"Write to {DANA}")
    phone.find("combobox", "May it be passed on?").select_option("No")
    phone.sees("Sam Lee would rather not be passed on")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("look", [TOUCH, LAPTOP], ids=["phone", "laptop"])
def test_axe_finds_nothing(look: dict[str, Any], scheme: str, app: Server, device: MakeDevice) -> None:
    desk = device("chromium", **look, color_scheme=scheme)
    hear_dana(desk)
    put_on_shelf(desk, f"{TITLE} {ARTICLE['text']}")
    desk.sees("Both are about retention")
    desk.page.get_by_text("Details").click()
    found = findings(desk, "a clipping")
    desk.visit("/shelf")
    desk.sees("Retention")
    desk.fill("textbox", "A new one", "https://example.org/b")
    found += findings(desk, "the shelf")
    share(desk, ("Tom.vcf", "text/vcard", "BEGIN:VCARD\nFN:Tom\nEND:VCARD"), **ARTICLE)
    desk.sees("May help")
    desk.press("button", "See whose it is")
    desk.sees("Take it")
    found += findings(desk, "a share")
    desk.visit("/")
    desk.page.get_by_text("What may help").first.click()
    desk.sees("Write to")
    found += findings(desk, "a jot")
    for path in ("/settings/share", "/share?refused=too_large"):
        desk.visit(path)
        desk.page.get_by_role("heading", level=1).wait_for()
        found += findings(desk, path)
    assert found == []
