"""After a talk, how many questions I asked in it: told once, quietly, and no more if I do not want it."""

from __future__ import annotations

from tests.journeys.devices.device import JOT, SAVE
from tests.journeys.devices.playwright_device import PlaywrightDevice

MINUTES = 60_000


def test_a_talk_that_is_over_tells_how_many_questions_were_mine(phone: PlaywrightDevice) -> None:
    phone.page.clock.install()
    phone.visit("/")
    for line in ("Dana Ruiz: ?what changes this year", "Dana Ruiz: ?what was tried", "Dana Ruiz: they merge"):
        phone.fill(*JOT, line)
        phone.press(*SAVE)
        phone.sees(line.removeprefix("Dana Ruiz: ").lstrip("?"))
    phone.page.clock.fast_forward(9 * MINUTES)
    phone.sees_nothing_of("you asked")
    phone.page.clock.fast_forward(2 * MINUTES)
    phone.sees("With Dana Ruiz you asked 2 questions.")

    phone.fill(*JOT, "Tom Ek: !nobody answers the survey")
    phone.press(*SAVE)
    phone.sees("nobody answers the survey")
    phone.sees("With Dana Ruiz you asked 2 questions.")
    phone.page.clock.fast_forward(11 * MINUTES)
    phone.sees("With Tom Ek you asked no question.")

    phone.press("button", "Do not tell me this any more")
    phone.sees_nothing_of("you asked")
    phone.press("button", "Undo")
    phone.sees("With Tom Ek you asked no question.")
    phone.press("button", "Do not tell me this any more")
    phone.visit("/")
    phone.sees("nobody answers the survey")
    phone.sees_nothing_of("you asked")
