"""A notebook of thousands: Follow up shows a few of each, and a first sync says that it is under way."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Route, expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import create_passkey, sign_in
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import NOW, Record, load_notebook, make_id, make_record

ARRIVING = "Your notebook is still downloading to this device."
SENTENCE = (
    "Nobody on nights stays for longer than a year, whatever we pay them, and every exit interview says so. "
)

SCREENS = 3
"""So tall a page may be, before *more* is asked for."""
MORE = re.compile("Show (more|earlier)")
HEIGHT = """Math.max(...[...document.querySelectorAll("main button")]
    .filter((button) => button.textContent.startsWith("Show "))
    .map((button) => scrollY + button.getBoundingClientRect().top))"""
"""Where the last list of a page stops."""


def make_crowd() -> list[Record]:
    """Of everything that Follow up lists, hundreds."""
    crowd = [months_notebook.EVENT]
    for number in range(1000, 2600):
        crowd.append(months_notebook.make_person(number, f"Person {number}", 3, resting=number >= 2400))
        crowd.append(months_notebook.make_challenge(number + 5000, SENTENCE * 4, number, 3))
        if number < 1600:
            crowd.append(
                make_record("followup", number + 10_000, person_id=make_id(number), state="open", draft="x")
            )
        elif number < 2100:
            crowd.append(
                months_notebook.make_challenge(
                    number + 20_000, SENTENCE, number, 3, kind="promise", state=None
                )
            )
    return crowd


def test_follow_up_is_a_few_screens_long_whatever_is_in_it(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    load_notebook(phone, make_crowd())
    phone.visit("/follow-up")
    phone.find("region", "Now").wait_for()
    more = phone.page.get_by_role("button", name="Show more")
    height = phone.page.evaluate(HEIGHT)
    assert height <= SCREENS * 844, height
    shown = phone.page.locator(".falling").count()
    expect(more.first).to_contain_text("left")
    more.first.click()
    expect(phone.page.locator(".falling")).not_to_have_count(shown)


def make_piles() -> list[Record]:
    """Of everything that has a list of its own, hundreds; all jots are about one person, at one event."""
    one = make_id(1000)
    piles = [months_notebook.EVENT, months_notebook.make_person(1000, "Dana Ruiz", 3)]
    for number in range(300):
        piles.append(months_notebook.make_person(2000 + number, f"Person {number}", 3))
        piles.append(make_record("event", 3000 + number, name=f"Event {number}", starts_on="2026-10-01"))
        piles.append(make_record("clipping", 4000 + number, title=f"Nights {number}", kind="article"))
        piles.append(
            make_record("jot", 5000 + number, kind="note", text=SENTENCE, heard_at=1_790_000_000_000 + number)
        )
        piles.append(
            make_record(
                "jot",
                6000 + number,
                kind="note",
                text=SENTENCE,
                heard_at=1_790_000_000_000 + number,
                person_ids=[one],
                event_id=months_notebook.EVENT["id"],
            )
        )
        piles.append(make_record("joy", 7000 + number, text=SENTENCE, happened_on="2026-10-01"))
        piles.append(make_record("credit", 8000 + number, title=SENTENCE, minutes=60, earned_on="2026-10-01"))
        piles.append(
            make_record("jot", 9000 + number, kind="note", text=SENTENCE, deleted_at=1_790_000_000_000)
        )
        piles.append(
            make_record(
                "followup",
                10_000 + number,
                person_id=one,
                state="done",
                way="mail",
                done_at=1_790_000_000_000,
            )
        )
    return piles


def test_every_list_is_a_few_screens_long_whatever_is_in_it(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    load_notebook(phone, make_piles())
    person, event = make_id(1000), months_notebook.EVENT["id"]
    places = (
        *("/", "/people", "/shelf", "/events", "/search?q=nights", f"/people/{person}", f"/events/{event}"),
        *("/follow-up/gifts", "/follow-up/joys", "/events/credits", "/settings/bin", "/settings"),
    )
    tall = {}
    for place in places:
        phone.visit(place)
        phone.page.get_by_role("button", name=MORE).first.wait_for()
        height = phone.page.evaluate(HEIGHT)
        if height > SCREENS * 844:
            tall[place] = height
    assert tall == {}


def measure_height(element: Locator) -> float:
    return float(element.evaluate("(element) => element.getBoundingClientRect().height"))


def test_a_long_jot_shows_its_beginning_and_all_of_it_is_a_tap_away(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    there = {"heard_at": NOW, "person_ids": [make_id(1000)], "kind": "note"}
    at_event = {**there, "event_id": months_notebook.EVENT["id"]}
    load_notebook(
        phone,
        [
            months_notebook.EVENT,
            months_notebook.make_person(1000, "Dana Ruiz", 3),
            make_record("jot", 5000, text=SENTENCE * 50, **there),
            make_record("jot", 5001, text=SENTENCE * 50, **at_event),
            make_record("jot", 5002, text="One line\n" * 80, **there),
            make_record("jot", 5003, text="One line\n" * 80, **at_event),
        ],
    )
    for place in ("/", f"/people/{make_id(1000)}", f"/events/{months_notebook.EVENT['id']}"):
        phone.visit(place)
        jot = phone.page.locator(".jot", has_text="Nobody on nights").first
        show = jot.get_by_role("button", name="Show all")
        show.wait_for()
        heights = [measure_height(one) for one in phone.page.locator(".jot").all()]
        assert max(heights) < 450, (place, heights)
        show.press("Enter")
        less = jot.get_by_role("button", name="Show less")
        expect(less).to_be_focused()
        assert measure_height(jot) > 2000
        less.press("Enter")
        expect(show).to_be_focused()
        assert measure_height(jot) < 450
        expect(jot).to_be_in_viewport()
    phone.page.evaluate("document.documentElement.style.fontSize = '200%'")
    expect(show).to_be_visible()
    assert measure_height(jot) < 1000
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 390


def test_earlier_events_have_a_heading_only_where_some_of_them_are_shown(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    ahead = [
        make_record("event", 3000 + one, name=f"Event {one}", starts_on="2031-10-01") for one in range(40)
    ]
    load_notebook(phone, [*ahead, make_record("event", 3100, name="Long ago", starts_on="2016-10-01")])
    phone.visit("/events")
    more = phone.page.get_by_role("button", name=MORE)
    more.wait_for()
    expect(phone.find("heading", "Earlier")).to_have_count(0)
    more.click()
    expect(phone.page.get_by_role("list", name="Earlier").get_by_role("link")).to_have_count(1)


def test_a_search_changes_what_is_found_and_leaves_what_stays(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    load_notebook(
        phone,
        [
            *(
                make_record("clipping", 4000 + one, title=f"Nights {one}", kind="article")
                for one in range(70)
            ),
            make_record("clipping", 4100, title="Nightingale", kind="book"),
        ],
    )
    phone.visit("/search?q=nigh")
    status = phone.page.get_by_role("status", name="Search")
    expect(status).to_have_text("More than 60 found")
    entries = phone.page.locator("main .entry")
    expect(entries).to_have_count(20)
    phone.page.get_by_role("button", name=MORE).click()
    expect(entries).to_have_count(40)
    phone.page.evaluate("window.list = document.querySelector('main .list')")
    phone.find("searchbox", "Search everything").press("End")
    phone.find("searchbox", "Search everything").press_sequentially("t")
    # Other words, other results: they begin at the first again.
    expect(entries).to_have_count(20)
    assert phone.page.evaluate("window.list.isConnected")
    phone.fill("searchbox", "Search everything", "nightingale")
    expect(status).to_have_text("1 found")


def test_an_empty_device_says_that_its_notebook_is_under_way(
    laptop: PlaywrightDevice, device: MakeDevice
) -> None:
    laptop.visit("/")
    laptop.save_jot("Heard on the laptop")
    create_passkey(laptop)
    laptop.expect_sync_status("saved")
    laptop.page.goto("about:blank")
    phone: PlaywrightDevice = device("chromium", **TOUCH)
    phone.visit("/settings")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    phone.page.route("**/api/sync", hold)
    sign_in(phone, as_on=laptop)
    phone.expect_text("Signed in to")
    for place in ("Jot", "People", "Shelf", "Events"):
        phone.press("link", place)
        phone.expect_text(ARRIVING)
    for route in held:
        route.continue_()
    phone.page.unroute("**/api/sync", hold)
    phone.press("link", "Jot")
    phone.expect_text("Heard on the laptop")
