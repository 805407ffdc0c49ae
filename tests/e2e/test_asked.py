"""After a talk, how many questions I asked in it: told once, quietly, and no more if I do not want it."""

from __future__ import annotations

from tests.e2e.devices.device import JOT, SAVE
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import MINUTE, NOW, load_notebook, make_id, make_record

MINUTES = 60_000


def test_a_talk_that_is_over_tells_how_many_questions_were_mine(phone: PlaywrightDevice) -> None:
    phone.page.clock.install()
    phone.visit("/")
    for line in ("Dana Ruiz: ?what changes this year", "Dana Ruiz: ?what was tried", "Dana Ruiz: they merge"):
        phone.fill(*JOT, line)
        phone.press(*SAVE)
        phone.expect_text(line.removeprefix("Dana Ruiz: ").lstrip("?"))
    phone.page.clock.fast_forward(9 * MINUTES)
    phone.expect_no_text("you asked")
    phone.page.clock.fast_forward(2 * MINUTES)
    phone.expect_text("You asked Dana Ruiz 2 questions.")

    phone.fill(*JOT, "Tom Ek: !nobody answers the survey")
    phone.press(*SAVE)
    phone.expect_text("nobody answers the survey")
    phone.expect_text("You asked Dana Ruiz 2 questions.")
    phone.page.clock.fast_forward(11 * MINUTES)
    phone.expect_text("You asked Tom Ek no questions.")

    # Names were covered meanwhile: the first tap only uncovers them.
    phone.page.get_by_text("You asked Tom Ek no questions.").click()
    phone.press("button", "Don’t show this again")
    phone.expect_no_text("you asked")
    phone.press("button", "Undo")
    phone.expect_text("You asked Tom Ek no questions.")
    phone.press("button", "Don’t show this again")
    phone.visit("/")
    phone.expect_text("nobody answers the survey")
    phone.expect_no_text("you asked")


def test_a_question_of_a_long_talk_counts_although_it_is_not_shown_any_more(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    talk = [
        make_record(
            "jot",
            100 + minute,
            kind="note" if minute else "question",
            asked_by=None if minute else "me",
            text=f"Said in minute {minute}",
            heard_at=NOW - (60 - minute) * MINUTE,
            person_ids=[make_id(10)],
        )
        for minute in range(30)
    ]
    load_notebook(phone, [make_record("person", 10, name="Dana Ruiz"), *talk])
    phone.visit("/")
    phone.expect_text("Said in minute 29")
    phone.expect_no_text("Said in minute 0")
    phone.expect_text("You asked Dana Ruiz 1 question.")
