"""Days later: something useful is sent to somebody, answers what she said, and asks nothing."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import icalendar
import pytest
from playwright.sync_api import expect

from tests.journeys import months
from tests.journeys.acts import make_passkey, sign_in, sync, until, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.device import Device
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.evening import id_of
from tests.journeys.months import begun_for_dana
from tests.journeys.sharing import ARTICLE, CHALLENGE, DANA, share_offline
from tests.machine.chaos import Chaos
from tests.machine.server import Server

MAILED = """(() => {
    const mail = [...document.querySelectorAll("main a")].find((link) => link.textContent === "Mail");
    return mail ? mail.href : "";
})()"""


def drafted(device: Device) -> str:
    """The first draft, as soon as there is one."""
    device.sees("Write it anew")
    until(device, lambda: device.value("textbox", "Draft") != "")
    return device.value("textbox", "Draft")


@pytest.mark.parametrize("engine", ["chromium", "firefox", "webkit"])
def test_from_a_shared_article_to_a_gift(
    engine: str, app: Server, network: Chaos, device: MakeDevice
) -> None:
    phone = device(engine)
    share_offline(phone, network)
    phone.press("link", f"Write to {DANA}")

    phone.sees("By your own means")
    draft = drafted(phone)
    assert CHALLENGE in draft
    assert "https://example.org/stay-interviews" in draft
    phone.sees("It names what Dana told you, in those very words.")
    address = urlsplit(str(phone.evaluate(MAILED)))
    assert address.scheme == "mailto"
    assert parse_qs(address.query)["body"] == [draft.replace("\n", "\r\n")]
    phone.press("button", "It is sent")
    phone.sees("It is with your gifts now.")
    phone.visit("/follow-up/gifts")
    phone.sees(ARTICLE["title"])
    assert DANA in str(phone.evaluate("document.querySelector('.page-of').innerText"))
    (jot,) = written(phone, "jot")
    assert jot["state"] == "helped"

    network.passes()
    make_passkey(phone)
    phone.is_in_mood("saved")
    sync(phone)
    laptop = device(engine)
    sign_in(laptop, as_on=phone)
    laptop.is_in_mood("saved")
    laptop.visit("/follow-up/gifts")
    laptop.sees(ARTICLE["title"])
    laptop.visit("/follow-up")
    laptop.sees_nothing_of("You met lately.")


def test_what_falls_due_is_written_put_off_kept_or_let_go(later: PlaywrightDevice) -> None:
    later.visit("/follow-up")
    now = later.page.get_by_role("region", name="Now")
    expect(now.get_by_role("listitem")).to_have_count(4)
    later.sees_nothing_of("Layoffs are planned")

    maria = now.get_by_role("listitem").filter(has_text="Maria Lopez")
    maria.get_by_role("button", name="Later").click()
    maria.get_by_role("button", name="In a week").click()
    later.sees("It comes up again on")
    expect(now.get_by_role("listitem")).to_have_count(3)
    expect(later.page.get_by_role("region", name="Soon").get_by_text("Maria Lopez")).to_be_visible()

    now.get_by_role("listitem").filter(has_text="Tom Ek").get_by_role("button", name="Let go").click()
    later.sees("Let go, and that is fine.")
    now.get_by_role("listitem").filter(has_text="You promised").get_by_role("button", name="Done").click()
    later.sees("It is with your gifts now.")
    later.press("button", "Undo")
    expect(now.get_by_role("listitem").filter(has_text="You promised")).to_be_visible()

    now.get_by_role("listitem").filter(has_text="Dana Ruiz").get_by_role("button", name="Write").click()
    later.sees("What you give")
    later.visit("/follow-up")
    hers = now.get_by_role("listitem").filter(has_text="Dana Ruiz")
    expect(hers).to_contain_text("You met at SHRM Austin.")
    hers.get_by_role("button", name="Write").click()
    later.press("button", "Ask a real question instead")
    later.sees("Write it anew")
    later.visit("/follow-up")
    expect(hers).to_contain_text("You meant to.")


def test_nobody_is_written_to_only_to_check_in(later: PlaywrightDevice) -> None:
    later.visit(begun_for_dana())
    later.press("button", "Ask a real question instead")
    assert CHALLENGE in drafted(later)
    sent = later.page.get_by_role("button", name="It is sent")
    expect(sent).to_be_visible()
    later.fill("textbox", "Draft", "Hi Dana, just checking in. How are you?")
    later.sees("This brings nothing, and asks nothing about them.")
    expect(sent).to_have_count(0)
    later.page.get_by_text("Give something with it", exact=True).click()
    later.press("button", "Give this: " + str(months.ARTICLE["fields"]["title"]))
    expect(sent).to_be_visible()
    assert later.value("textbox", "Draft").startswith("Hi Dana, just checking in.")
    later.sees("This looks in with empty hands.")


def test_a_draft_follows_what_is_given_until_it_is_touched(later: PlaywrightDevice) -> None:
    title = str(months.ARTICLE["fields"]["title"])
    later.visit(begun_for_dana())
    later.press("button", f"Give this: {title}")
    assert title in drafted(later)
    later.press("button", "Give something else")
    rest = later.page.get_by_label("Something else from the shelf")
    rest.select_option(label="Better meetings")
    rest.locator("xpath=ancestor::div").last.get_by_role("button").click()
    expect(later.find("textbox", "Draft")).to_have_value(re.compile("Better meetings"))


def test_the_mirror_points_at_the_words_it_speaks_of(later: PlaywrightDevice) -> None:
    later.visit(begun_for_dana(f"&clipping={months.ARTICLE['id']}"))
    later.sees("Write it anew")
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
    resume = id_of(233)
    later.visit(begun_for_dana(f"&clipping={resume}"))
    later.sees("is about somebody who has not said yes to being passed on.")
    expect(later.find("textbox", "Draft")).to_have_count(0)
    later.press("button", "They said yes")
    assert "Resume of Ana Silva" in drafted(later)
    (kept,) = [one for one in written(later, "clipping") if one["id"] == resume]
    assert kept["consent"] is True


def test_what_was_said_in_confidence_stays_out_of_the_draft(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/new?person={id_of(months.PRIYA)}&jot={id_of(224)}&clipping={months.ARTICLE['id']}")
    later.sees("What was said in confidence stays out of the draft.")
    assert "Layoffs" not in drafted(later)
    later.sees_nothing_of("Layoffs are planned")


def test_what_becomes_confidential_later_goes_nowhere(later: PlaywrightDevice) -> None:
    later.visit(begun_for_dana("&ask=1"))
    assert CHALLENGE in drafted(later)
    page = later.page.url.removeprefix(later.origin)
    later.visit(f"/people/{id_of(months.DANA)}")
    later.press("button", "Edit")
    later.page.get_by_label("In confidence: stays out").check()
    until(later, lambda: sum(bool(one.get("in_confidence")) for one in written(later, "jot")) == 2)
    later.visit(page)
    later.sees("was said in confidence. Take it out")
    expect(later.find("button", "It is sent")).to_have_count(0)
    later.press("button", "Write it anew")
    expect(later.find("button", "It is sent")).to_be_visible()
    assert CHALLENGE not in later.value("textbox", "Draft")


def test_nobody_is_told_what_somebody_else_said(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/new?person={id_of(months.TOM)}&jot={months.HERS['id']}&ask=1")
    assert CHALLENGE not in drafted(later)


def test_an_address_from_outside_begins_nothing_for_strangers(later: PlaywrightDevice) -> None:
    later.visit("/follow-up/new?person=nobody&jot=%3Cscript%3E&clipping=x")
    later.sees("This is not in the notebook any more, or not yet on this device.")
    later.visit("/follow-up/not-an-id")
    later.sees("This is not in the notebook any more, or not yet on this device.")
    assert len(written(later, "followup")) == 2


def test_one_followup_goes_into_my_own_calendar(later: PlaywrightDevice, tmp_path: Path) -> None:
    later.visit(begun_for_dana("&ask=1"))
    later.sees("Write it anew")
    with later.page.expect_download() as saving:
        later.press("button", "Into my calendar")
    file = tmp_path / "one.ics"
    saving.value.save_as(file)
    (event,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert event["SUMMARY"] == f"Something for {DANA}"
    assert event.decoded("DTSTART") == months.TODAY
    assert CHALLENGE in event["DESCRIPTION"]


def test_an_emptied_draft_stays_open_and_cannot_be_sent(later: PlaywrightDevice) -> None:
    later.visit(begun_for_dana("&ask=1"))
    drafted(later)
    later.fill("textbox", "Draft", "")
    expect(later.find("button", "It is sent")).to_have_count(0)
    draft = later.find("textbox", "Draft")
    until(later, lambda: [one["draft"] for one in written(later, "followup") if "draft" in one] == [""])
    draft.press_sequentially("How is it now, and n/a?")
    expect(draft).to_have_value("How is it now, and n/a?")
    expect(draft).to_be_focused()
    expect(later.find("button", "It is sent")).to_be_visible()


def test_what_is_mailed_is_what_stands_in_the_draft(later: PlaywrightDevice) -> None:
    later.visit(begun_for_dana("&ask=1"))
    drafted(later)
    draft = later.find("textbox", "Draft")
    draft.fill("Does the new plan hold?")
    for letter in " Since when, and where?":
        draft.press_sequentially(letter)
        mail = parse_qs(urlsplit(str(later.evaluate(MAILED))).query)
        assert mail["body"] == [draft.input_value()]


def test_a_promise_is_mine_and_not_quoted_as_theirs(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/new?person={id_of(months.PRIYA)}&jot={id_of(225)}&ask=1")
    assert "swap template" not in drafted(later)
    expect(later.page.locator("blockquote", has_text="swap template")).to_have_count(0)
    later.visit("/follow-up")
    promise = later.page.get_by_role("listitem").filter(has_text="Send her the swap template")
    expect(promise).to_contain_text("You promised.")
    promise.get_by_role("button", name="Done").click()
    later.sees("It is with your gifts now.")


def test_a_gift_that_was_given_can_be_looked_at_and_taken_up_again(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/{months.GIFT['id']}")
    later.sees("Given. It is with your gifts.")
    expect(later.find("button", "It is sent")).to_have_count(0)
    later.press("button", "Take it up again")
    later.sees("Write it anew")
    later.press("button", "Undo")
    later.sees("Given. It is with your gifts.")
