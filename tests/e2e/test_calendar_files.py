"""Calendar files as they are chosen and dropped: good ones, wrong ones, and far too many events."""

from __future__ import annotations

from playwright.sync_api import Route, expect

from tests.e2e import event_notebook
from tests.e2e.app_actions import create_passkey, read_records
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.e2e.event_notebook import NEW_YORK, choose_calendars
from tests.support.server import Server

DRAGGED = """(text) => {
    const dragged = new DataTransfer();
    dragged.items.add(new File([text], "shrm.ics"));
    return dragged;
}"""
WRONG = {
    "card.vcf": (b"BEGIN:VCARD\r\nFN:Dana\r\nEND:VCARD\r\n", "This is a contact card, not a calendar."),
    "portal.ics": (b"<!doctype html><title>Welcome to Venue Wi-Fi</title>", "This is a web page"),
    "nothing.ics": (b"", "This file is empty."),
    "notes.ics": (b"Bring the badge.\nAnd a pen.", "No event was found in it."),
    "years.ics": (b"BEGIN:VCALENDAR\n" * 400_000, "over 5 MB"),
    "day.ics": (b"BEGIN:VEVENT\nSUMMARY:Soon\nDTSTART:20260231\nEND:VEVENT", "Its date can’t be read."),
}


def test_each_wrong_file_gets_its_sentence(laptop: PlaywrightDevice) -> None:
    laptop.visit("/events/calendar")
    for name, (data, sentence) in WRONG.items():
        choose_calendars(laptop, (name, data))
        laptop.expect_text(sentence)
    wrong = [(name, data) for name, (data, _) in WRONG.items()]
    choose_calendars(laptop, *wrong, ("shrm.ics", event_notebook.write_calendar().encode()))
    laptop.expect_text("3 events found.")
    for _, sentence in WRONG.values():
        laptop.expect_text(sentence)
    assert read_records(laptop, "event") == []


def test_a_calendar_of_years_stays_quick_and_is_not_all_taken(laptop: PlaywrightDevice) -> None:
    event = "BEGIN:VEVENT\nUID:{0}\nSUMMARY:Meeting {0}\nDTSTART:20310101T{1:02}0000Z\nEND:VEVENT\n"
    many = "BEGIN:VCALENDAR\n" + "".join(event.format(number, number % 24) for number in range(5_000))
    laptop.visit("/events/calendar")
    choose_calendars(laptop, ("years.ics", many.encode()))
    laptop.expect_text("2000 events found.")
    laptop.expect_text("A file can hold up to 2,000 events.")
    ticks = laptop.page.get_by_role("main").get_by_role("checkbox")
    expect(ticks).to_have_count(20)
    expect(laptop.find("button", "Import")).to_be_disabled()
    laptop.fill("searchbox", "Filter", "meeting 1999")
    expect(ticks).to_have_count(1)
    ticks.check()
    laptop.press("button", "Import 1 event")
    expect(laptop.page.get_by_role("heading", level=1)).to_have_text("Meeting 1999")

    laptop.press("link", "Import a calendar file")
    choose_calendars(laptop, ("years.ics", many.encode()))
    laptop.press("button", "Select all")
    laptop.press("button", "Import 1999 events")
    laptop.expect_text("1999 events imported.")
    expect(laptop.page.locator(".list-of li")).to_have_count(30)
    laptop.press("button", "Undo")
    expect(laptop.page.locator(".list-of li")).to_have_count(1)


def test_a_file_dropped_on_the_events_is_known_again(laptop: PlaywrightDevice) -> None:
    laptop.visit("/events")
    laptop.expect_text("No events yet.")
    dropped = laptop.page.evaluate_handle(DRAGGED, event_notebook.write_calendar())
    laptop.page.dispatch_event(".panes", "drop", {"dataTransfer": dropped})
    laptop.press("button", "Import 3 events")
    laptop.expect_text("3 events imported.")
    laptop.press("link", "Import a calendar file")
    choose_calendars(laptop, ("shrm.ics", event_notebook.write_calendar().encode()))
    expect(laptop.page.get_by_text("Already here")).to_have_count(3)
    expect(laptop.find("button", "Import")).to_be_disabled()


def test_a_calendar_is_looked_up_at_its_address_each_time_one_asks(laptop: PlaywrightDevice) -> None:
    laptop.visit("/events/calendar")
    laptop.page.get_by_text("Or use a link").click()
    laptop.expect_text("Sign in to look up a calendar link")
    create_passkey(laptop)
    laptop.expect_sync_status("saved")

    laptop.visit("/events/calendar")
    laptop.page.get_by_text("Or paste its text").click()
    laptop.fill("textbox", "Calendar file text", "webcal://192.168.0.1/chapter.ics")
    laptop.expect_text("This is a calendar link, not a file.")
    laptop.press("button", "Look up")
    laptop.expect_text("That address is not on the public internet, so it cannot be looked up.")

    # What the open internet would answer, which no test may ask.
    asked: list[object] = []

    def answer(route: Route) -> None:
        asked.append(route.request.post_data_json)
        route.fulfill(json={"text": event_notebook.write_calendar()})

    laptop.page.route("**/api/links/calendar", answer)
    laptop.fill("textbox", "Calendar link", "webcal://chapter.example/events.ics")
    laptop.press("button", "Look up")
    laptop.expect_text("3 events found.")
    laptop.press("button", "Look up again")
    laptop.expect_text("3 events found.")
    assert asked == [{"url": "webcal://chapter.example/events.ics"}] * 2
    laptop.press("button", "Import 3 events")
    laptop.expect_text("3 events imported.")


def test_hours_and_zone_by_hand(app: Server, device: MakeDevice) -> None:
    phone = device("chromium", **TOUCH, **NEW_YORK)
    phone.visit("/events")
    phone.fill("textbox", "Add an event", "Vendor reception")
    phone.press("button", "Add")
    phone.page.get_by_label("First day").fill("2031-06-03")
    phone.page.get_by_label("Starts (local time)").fill("18:00")
    phone.fill("combobox", "Time zone of the venue", "America/Chicago")
    phone.page.get_by_label("City").fill("Chicago")
    expect(phone.page.locator(".page-of .aside").first).to_contain_text("6:00\u202fPM, Chicago time")
    phone.fill("combobox", "Time zone of the venue", "Springfield time, I think")
    phone.expect_text("This device doesn’t recognize that time zone")
    phone.visit("/events")
    phone.expect_text("6:00 PM, your time")
    (event,) = read_records(phone, "event")
    assert event["timezone"] == "Springfield time, I think"
