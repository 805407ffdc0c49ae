"""A notebook of thousands: Follow up shows a few of each, and a first sync says that it is under way."""

from __future__ import annotations

from playwright.sync_api import Route, expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import create_passkey, sign_in
from tests.e2e.conftest import MakeDevice
from tests.e2e.devices.playwright_device import TOUCH, PlaywrightDevice
from tests.e2e.evening_notebook import Record, load_notebook, make_id, make_record

ARRIVING = "Your notebook is on its way to this device."
SENTENCE = (
    "Nobody on nights stays for longer than a year, whatever we pay them, and every exit interview says so. "
)


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
    assert more.first.evaluate("(button) => button.getBoundingClientRect().top") < 3 * 844
    height = phone.page.evaluate("document.documentElement.scrollHeight")
    assert height < 6 * 844, height
    shown = phone.page.locator(".falling").count()
    more.first.click()
    expect(phone.page.locator(".falling")).not_to_have_count(shown)


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
    phone.expect_text("You are signed in")
    for place in ("Jot", "People", "Shelf", "Events"):
        phone.press("link", place)
        phone.expect_text(ARRIVING)
    for route in held:
        route.continue_()
    phone.page.unroute("**/api/sync", hold)
    phone.press("link", "Jot")
    phone.expect_text("Heard on the laptop")
