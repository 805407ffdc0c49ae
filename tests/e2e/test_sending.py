"""How a message goes: by mail or by LinkedIn, with the words and the address that stand there."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import read_records, wait_until
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import make_id
from tests.e2e.months_notebook import build_draft_path
from tests.e2e.test_following import MAILED, read_draft

WATCH_MAIL = """addEventListener("click", (event) => {
    window.mailed = event.target.href;
    event.preventDefault();
})"""
"""What the mail program would be handed; it is not started."""


def test_whoever_was_met_is_looked_for_on_linkedin(later: PlaywrightDevice) -> None:
    later.visit(f"/people/{make_id(months_notebook.TOM)}")
    expect(later.find("link", "Find on LinkedIn")).to_have_attribute(
        "href", re.compile(r"^https://www\.linkedin\.com/search/results/people/\?keywords=Tom%20Ek")
    )
    later.visit(f"/people/{make_id(months_notebook.MARIA)}")
    expect(later.page.get_by_role("link", name="LinkedIn", exact=True)).to_have_attribute(
        "href", "https://www.linkedin.com/in/maria-lopez"
    )


def test_what_went_by_linkedin_is_a_gift_as_a_mail_is(later: PlaywrightDevice) -> None:
    later.context.grant_permissions(["clipboard-read", "clipboard-write"])
    later.context.route("https://www.linkedin.com/**", lambda route: route.fulfill(body="A profile"))
    later.visit(
        f"/follow-up/new?person={make_id(months_notebook.MARIA)}&clipping={months_notebook.ARTICLE['id']}"
    )
    draft = read_draft(later)
    with later.context.expect_page() as opening:
        later.press("link", "LinkedIn")
    assert opening.value.url == "https://www.linkedin.com/in/maria-lopez"
    opening.value.close()
    assert later.evaluate("navigator.clipboard.readText()") == draft
    later.press("button", "I sent it")
    later.expect_text("You’ll find it under Given.")
    later.visit("/follow-up/gifts")
    gift = later.page.get_by_role("listitem").filter(has_text="Maria Lopez")
    expect(gift.first).to_contain_text("on LinkedIn")


def test_what_is_mailed_is_what_stands_in_the_draft(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path("&ask=1"))
    read_draft(later)
    draft = later.find("textbox", "Draft")
    draft.fill("Does the new plan hold?")
    for letter in " Since when, and where?":
        draft.press_sequentially(letter)
        mail = parse_qs(urlsplit(str(later.evaluate(MAILED))).query)
        assert mail["body"] == [draft.input_value()]


def test_an_address_that_was_typed_just_now_goes_along(later: PlaywrightDevice) -> None:
    later.visit(f"/follow-up/new?person={make_id(months_notebook.TOM)}&ask=1")
    later.evaluate(WATCH_MAIL)
    address = later.find("textbox", "Email address for Tom Ek (optional)")
    address.fill("tom@globex.example")
    later.page.get_by_role("link", name="Email", exact=True).click()
    assert str(later.page.evaluate("window.mailed")).startswith("mailto:tom%40globex.example?")
    wait_until(
        later,
        lambda: any(one.get("email") == "tom@globex.example" for one in read_records(later, "person")),
    )
    expect(address).to_have_value("tom@globex.example")
