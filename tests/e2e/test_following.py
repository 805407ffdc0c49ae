"""Days later: something useful is sent to somebody, answers what they said, and asks nothing."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
from playwright.sync_api import expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import create_passkey, read_records, sign_in, sync_devices, wait_until
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import Device
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook, make_id
from tests.e2e.months_notebook import build_draft_path
from tests.e2e.sharing import ARTICLE, CHALLENGE, DANA, share_article_offline
from tests.support.chaos import Chaos
from tests.support.server import Server

MAILED = """(() => {
    const mail = [...document.querySelectorAll("main a")].find((link) => link.textContent === "Email");
    return mail ? mail.href : "";
})()"""


def read_draft(device: Device) -> str:
    """The first draft, as soon as there is one."""
    device.expect_text("Rewrite")
    wait_until(device, lambda: device.read_value("textbox", "Draft") != "")
    return device.read_value("textbox", "Draft")


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_from_a_shared_article_to_a_gift(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    share_article_offline(phone, network)
    phone.press("link", f"Write to {DANA}")

    phone.expect_text("Send with")
    draft = read_draft(phone)
    assert CHALLENGE in draft
    assert "https://example.org/stay-interviews" in draft
    phone.expect_text("It mentions what Dana told you, in their own words.")
    address = urlsplit(str(phone.evaluate(MAILED)))
    assert address.scheme == "mailto"
    assert parse_qs(address.query)["body"] == [draft.replace("\n", "\r\n")]
    phone.press("button", "I sent it")
    phone.expect_text("You’ll find it under Given.")
    phone.visit("/follow-up/gifts")
    phone.expect_text(ARTICLE["title"])
    assert DANA in str(phone.evaluate("document.querySelector('.page-of').innerText"))
    (jot,) = read_records(phone, "jot")
    assert jot["state"] == "helped"

    network.connect()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    sync_devices(phone)
    laptop = device(engine)
    sign_in(laptop, as_on=phone)
    laptop.expect_sync_status("saved")
    laptop.visit("/follow-up/gifts")
    laptop.expect_text(ARTICLE["title"])
    laptop.visit("/follow-up")
    laptop.expect_no_text("You met lately.")


def test_what_falls_due_is_written_put_off_kept_or_let_go(later: PlaywrightDevice) -> None:
    later.visit("/follow-up")
    now = later.page.get_by_role("region", name="Now")
    expect(now.get_by_role("listitem")).to_have_count(4)
    later.expect_no_text("Layoffs are planned")

    maria = now.get_by_role("listitem").filter(has_text="Maria Lopez")
    maria.get_by_role("button", name="Later").click()
    maria.get_by_role("button", name="In a week").click()
    later.expect_text("Snoozed until")
    expect(now.get_by_role("listitem")).to_have_count(3)
    expect(later.page.get_by_role("region", name="Soon").get_by_text("Maria Lopez")).to_be_visible()

    now.get_by_role("listitem").filter(has_text="Tom Ek").get_by_role("button", name="Skip").click()
    later.expect_text("Skipped.")
    now.get_by_role("listitem").filter(has_text="You promised").get_by_role("button", name="Done").click()
    later.expect_text("You’ll find it under Given.")
    later.press("button", "Undo")
    expect(now.get_by_role("listitem").filter(has_text="You promised")).to_be_visible()

    now.get_by_role("listitem").filter(has_text="Dana Ruiz").get_by_role("button", name="Write").click()
    later.expect_text("What you’re sharing")
    later.visit("/follow-up")
    danas = now.get_by_role("listitem").filter(has_text="Dana Ruiz")
    expect(danas).to_contain_text("You met at SHRM Austin.")
    danas.get_by_role("button", name="Write").click()
    later.press("button", "Ask a real question instead")
    later.expect_text("Rewrite")
    later.visit("/follow-up")
    expect(danas).to_contain_text("Draft started.")


def test_whom_is_written_to_follows_the_list(laptop: PlaywrightDevice) -> None:
    """The list stays beside the page, and one page of that address follows another."""
    laptop.visit("/")
    load_notebook(laptop, months_notebook.MONTHS)
    laptop.visit("/follow-up")
    now = laptop.page.get_by_role("region", name="Now").get_by_role("listitem")
    for name in ("Dana Ruiz", "Tom Ek", "Dana Ruiz"):
        now.filter(has_text=name).get_by_role("button", name="Write").click()
        expect(laptop.page.get_by_role("heading", name=f"For {name}")).to_be_visible()


def test_nobody_is_written_to_only_to_check_in(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path())
    later.press("button", "Ask a real question instead")
    assert CHALLENGE in read_draft(later)
    done_button = later.page.get_by_role("button", name="I sent it")
    expect(done_button).to_be_visible()
    later.fill("textbox", "Draft", "Hi Dana, just checking in. How are you?")
    later.expect_text("This doesn’t offer anything or ask about them.")
    expect(done_button).to_have_count(0)
    later.page.get_by_text("Add something helpful", exact=True).click()
    later.press("button", "Share this: " + str(months_notebook.ARTICLE["fields"]["title"]))
    expect(done_button).to_be_visible()
    assert later.read_value("textbox", "Draft").startswith("Hi Dana, just checking in.")
    later.expect_text("This is just checking in.")


def test_a_draft_follows_what_is_given_until_it_is_touched(later: PlaywrightDevice) -> None:
    title = str(months_notebook.ARTICLE["fields"]["title"])
    later.visit(build_draft_path())
    later.press("button", f"Share this: {title}")
    assert title in read_draft(later)
    later.press("button", "Share something else")
    rest = later.page.get_by_label("Something else from my shelf")
    rest.select_option(label="Better meetings")
    rest.locator("xpath=ancestor::div").last.get_by_role("button").click()
    expect(later.find("textbox", "Draft")).to_have_value(re.compile("Better meetings"))


def test_the_mirror_points_at_the_words_it_speaks_of(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path(f"&clipping={months_notebook.ARTICLE['id']}"))
    later.expect_text("Rewrite")
    words = "Keep me in mind if you hear of a job"
    later.fill("textbox", "Draft", f"Hi Dana,\n\nI am looking for work. {words}.")
    mirror = later.page.get_by_role("list", name="Mirror")
    mirror.get_by_role("button", name=words).first.click()
    marked = later.evaluate(
        "(() => { const box = document.activeElement;"
        " return box.value.slice(box.selectionStart, box.selectionEnd); })()"
    )
    assert "Keep me in mind" in str(marked)


def test_a_resume_waits_until_its_person_has_said_yes(later: PlaywrightDevice) -> None:
    resume = make_id(233)
    later.visit(build_draft_path(f"&clipping={resume}"))
    later.expect_text("is about someone who hasn’t agreed to be shared yet.")
    expect(later.find("textbox", "Draft")).to_have_count(0)
    later.press("button", "They said yes")
    assert "Resume of Ana Silva" in read_draft(later)
    (clipping,) = [one for one in read_records(later, "clipping") if one["id"] == resume]
    assert clipping["consent"] is True


def test_what_was_said_in_confidence_stays_out_of_the_draft(later: PlaywrightDevice) -> None:
    later.visit(
        f"/follow-up/new?person={make_id(months_notebook.PRIYA)}&jot={make_id(224)}&clipping={months_notebook.ARTICLE['id']}"
    )
    later.expect_text("Anything confidential stays out of the draft.")
    assert "Layoffs" not in read_draft(later)
    later.expect_no_text("Layoffs are planned")


def test_what_becomes_confidential_later_goes_nowhere(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path("&ask=1"))
    assert CHALLENGE in read_draft(later)
    later.press("button", "Copy")
    later.page.wait_for_url(re.compile("/follow-up/[0-9a-f-]+$"))
    page = later.page.url.removeprefix(later.origin)
    later.visit(f"/people/{make_id(months_notebook.DANA)}")
    later.press("button", "Edit")
    later.page.get_by_label("Confidential: stays out").check()
    wait_until(later, lambda: sum(bool(one.get("in_confidence")) for one in read_records(later, "jot")) == 2)
    later.visit(page)
    later.expect_text("is confidential. Take it out")
    expect(later.find("button", "I sent it")).to_have_count(0)
    later.press("button", "Rewrite")
    expect(later.find("button", "I sent it")).to_be_visible()
    assert CHALLENGE not in later.read_value("textbox", "Draft")


def test_nobody_is_told_what_somebody_else_said(later: PlaywrightDevice) -> None:
    later.visit(
        f"/follow-up/new?person={make_id(months_notebook.TOM)}&jot={months_notebook.DANAS_CHALLENGE['id']}&ask=1"
    )
    assert CHALLENGE not in read_draft(later)


def test_an_address_from_outside_begins_nothing_for_strangers(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/new?person=nobody&jot=%3Cscript%3E&clipping=x")
    later.expect_text("This was deleted, or hasn’t reached this device yet.")
    later.visit("/follow-up/not-an-id")
    later.expect_text("This was deleted, or hasn’t reached this device yet.")
    assert len(read_records(later, "followup")) == 2


def test_one_followup_goes_into_my_own_calendar(later: PlaywrightDevice, tmp_path: Path) -> None:
    later.visit(build_draft_path("&ask=1"))
    later.expect_text("Rewrite")
    with later.page.expect_download() as saving:
        later.press("button", "Add to calendar")
    file = tmp_path / "one.ics"
    saving.value.save_as(file)
    (event,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == f"Something for {DANA}"
    assert event.decoded("DTSTART") == months_notebook.TODAY
    assert CHALLENGE in str(event["DESCRIPTION"])


def test_an_emptied_draft_stays_open_and_cannot_be_sent(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path("&ask=1"))
    read_draft(later)
    later.fill("textbox", "Draft", "")
    expect(later.find("button", "I sent it")).to_have_count(0)
    draft = later.find("textbox", "Draft")
    wait_until(
        later, lambda: [one["draft"] for one in read_records(later, "followup") if "draft" in one] == [""]
    )
    draft.press_sequentially("How is it now, and n/a?")
    expect(draft).to_have_value("How is it now, and n/a?")
    expect(draft).to_be_focused()
    expect(later.find("button", "I sent it")).to_be_visible()


def test_a_gift_that_was_given_can_be_looked_at_and_taken_up_again(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/{months_notebook.GIFT['id']}")
    later.expect_text("Sent. You’ll find it under Given.")
    expect(later.find("button", "I sent it")).to_have_count(0)
    later.press("button", "Reopen")
    later.expect_text("Rewrite")
    later.press("button", "Undo")
    later.expect_text("Sent. You’ll find it under Given.")
