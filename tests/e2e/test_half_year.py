"""Half a year of one notebook, by the clock: whoever was met falls due, and again after each meeting."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Locator, expect

from server.rules.due import count_days_to_next
from tests.e2e.app_actions import read_records, wait_until
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.device import JOT, SAVE
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import load_notebook, make_id, make_record
from tests.support.chaos import Chaos
from tests.support.server import Server

CHICAGO = "America/Chicago"
CHAPTER = make_record(
    "event", 301, name="Chicago Chapter", starts_on="2026-12-02", ends_on="2026-12-02", timezone=CHICAGO
)
BREAKFAST = make_record(
    "event", 302, name="HR Breakfast", starts_on="2027-01-20", ends_on="2027-01-20", timezone=CHICAGO
)
SWAPS = make_record(
    "clipping",
    303,
    kind="template",
    title="A swap board for night shifts",
    words="How a plant keeps its night shift: people swap shifts among themselves.",
    topics=["scheduling"],
)
SCHEDULES = "Nobody knows their schedule"
PAYROLL = "Payroll is late again"
NIGHTS = "Nobody stays on the night shift"
OPEN = make_record(
    "jot", 304, kind="challenge", state="open", text="People leave the night shift", person_ids=[make_id(305)]
)
TOM = make_record("person", 305, name="Tom Ek", organization="Globex")


class Ken:
    """Somebody with a phone, at one moment after another."""

    def __init__(self, phone: PlaywrightDevice) -> None:
        self.phone = phone
        self.page = phone.page

    def be_at(self, day: str, path: str = "/") -> None:
        """The next thing happens at noon of that day."""
        self.page.clock.set_fixed_time(
            datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=ZoneInfo(CHICAGO))
        )
        self.phone.visit(path)

    def jot(self, line: str, text: str) -> None:
        """A line that is understood as this text, and more."""
        self.phone.fill(*JOT, line)
        self.phone.press(*SAVE)
        expect(self.page.locator("blockquote, .jot").filter(has_text=text).first).to_be_visible()

    def find_due(self, name: str) -> Locator:
        """The lines about somebody under *Now*."""
        return self.page.get_by_role("region", name="Now").get_by_role("listitem").filter(has_text=name)

    def expect_nothing_due(self, name: str) -> None:
        expect(self.page.get_by_role("main").locator("section, .empty, details").first).to_be_visible()
        expect(self.find_due(name)).to_have_count(0)

    def send(self) -> None:
        self.phone.expect_text("Rewrite")
        wait_until(self.phone, lambda: self.phone.read_value("textbox", "Draft") != "")
        self.phone.press("button", "I sent it")
        self.phone.expect_text("You’ll find it under Given.")


@pytest.fixture
def ken(device: MakeDevice, app: Server, network: Chaos) -> Ken:
    phone: PlaywrightDevice = device("chromium", **TOUCH, timezone_id=CHICAGO)
    phone.visit("/")
    ken = Ken(phone)
    ken.be_at("2026-11-30")
    phone.wait_until_offline_ready()
    load_notebook(phone, [CHAPTER, BREAKFAST, SWAPS, TOM, OPEN])
    network.refuse()
    return ken


def test_half_a_year(ken: Ken) -> None:
    phone, page = ken.phone, ken.page

    # Gearing up: whom one hopes to meet is nobody to write to.
    ken.be_at("2026-12-01", f"/events/{CHAPTER['id']}/prepare")
    phone.fill("combobox", "Add someone", "Renee Castillo")
    page.get_by_role("region", name="People I want to meet").get_by_role(
        "button", name="Add", exact=True
    ).click()
    phone.expect_text("Added.")
    ken.be_at("2026-12-03", "/follow-up")
    ken.expect_nothing_due("Renee")

    # The event, and the first gift two days later.
    ken.be_at("2026-12-02")
    ken.jot(f"Renee Castillo @Harbor Foods !{NIGHTS}", NIGHTS)
    (renee,) = [one for one in read_records(phone, "person") if one["name"] == "Renee Castillo"]
    assert renee["organization"] == "Harbor Foods"
    ken.be_at("2026-12-03", "/follow-up")
    ken.expect_nothing_due("Renee")
    ken.be_at("2026-12-04", "/follow-up")
    expect(ken.find_due("Renee")).to_contain_text("You met at Chicago Chapter.")
    ken.find_due("Renee").get_by_role("button", name="Write").click()
    page.get_by_role("listitem").filter(has_text=str(SWAPS["fields"]["title"])).get_by_role("button").click()
    ken.send()
    phone.visit("/follow-up")
    ken.expect_nothing_due("Renee")

    # Their page tells what was given, when we last spoke, and that nothing is solved yet.
    phone.visit(f"/people/{renee['id']}")
    brief = page.locator(".brief")
    expect(brief).to_contain_text("A swap board for night shifts")
    expect(brief).to_contain_text("Last in touch")
    expect(brief).to_contain_text(NIGHTS)

    # A second meeting, elsewhere: two days later the next gift.
    ken.be_at("2027-01-20")
    ken.jot(f"Renee Castillo !{PAYROLL}", PAYROLL)
    ken.be_at("2027-01-21", "/follow-up")
    ken.expect_nothing_due("Renee")
    ken.be_at("2027-01-22", "/follow-up")
    expect(ken.find_due("Renee")).to_contain_text("You talked at HR Breakfast.")
    ken.find_due("Renee").get_by_role("button", name="Write").click()
    phone.press("button", "Ask a real question instead")
    ken.send()
    phone.visit(f"/people/{renee['id']}")
    expect(brief).to_contain_text("A real question")

    # A promise comes up on its day, and settles nothing else when it is kept.
    ken.be_at("2027-01-25")
    ken.jot("Renee Castillo >February 1 send the payroll list", "send the payroll list")
    ken.be_at("2027-01-31", "/follow-up")
    ken.expect_nothing_due("Renee")
    ken.be_at("2027-02-01", "/follow-up")
    expect(ken.find_due("Renee")).to_contain_text("You promised.")
    ken.find_due("Renee").get_by_role("button", name="Done").click()
    ken.phone.expect_text("You’ll find it under Given.")

    # An introduction that is declined is no gift: it leaves both as they were.
    ken.be_at("2027-02-10")
    ken.jot("Tom Ek !People leave the night shift", "People leave the night shift")
    ken.be_at("2027-02-12", "/follow-up")
    expect(ken.find_due("Tom Ek")).to_be_visible()
    phone.visit(f"/follow-up/new?person={TOM['id']}&other={renee['id']}")
    page.get_by_role("region", name="Ask Tom Ek first").get_by_role("button", name="No", exact=True).click()
    phone.expect_text("No names were shared")
    phone.visit("/follow-up")
    expect(ken.find_due("Tom Ek")).to_be_visible()

    # A talk at no event counts as well, also with somebody who was hoped for once.
    ken.be_at("2027-02-20")
    ken.jot(f"Renee Castillo !{SCHEDULES}", SCHEDULES)
    phone.visit(f"/people/{renee['id']}")
    expect(brief).to_contain_text("Sat, Feb 20")
    ken.be_at("2027-02-22", "/follow-up")
    expect(ken.find_due("Renee")).to_contain_text("You talked recently.")
    ken.find_due("Renee").get_by_role("button", name="Skip").click()
    phone.expect_text("Skipped.")

    # Much later it comes up by itself, and what was heard long ago is asked about anew.
    let_go = date(2027, 2, 22)
    again = let_go + timedelta(count_days_to_next(renee["id"], str(let_go), 60))
    ken.be_at(str(again - timedelta(1)), "/follow-up")
    ken.expect_nothing_due("Renee")
    ken.be_at(str(again), "/follow-up")
    expect(ken.find_due("Renee")).to_contain_text("It’s been a while since you were in touch.")
    ken.be_at("2027-06-01")
    phone.visit("/follow-up/radar")
    phone.expect_text("No news for a while.")
