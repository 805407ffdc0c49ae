"""What a message says: how much there is to do today, and never who or what."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.push.message import DayCount, count_day, write_message
from server.rules.due import DueLine, Live

TODAY, BEFORE, AFTER = "2026-12-02", "2026-11-30", "2026-12-03"
LIVE = Live({}, {"word": {"kind": "promise"}, "need": {"kind": "challenge"}}, {}, {})


def count(*lines: DueLine) -> DayCount:
    return count_day(lines, LIVE, TODAY, None)


def write(*counts: Any) -> dict[str, Any] | None:
    message = write_message(DayCount(*counts), "https://notes.example.org/follow-up")
    return None if message is None else json.loads(message)


@pytest.mark.parametrize(
    ("lines", "counted"),
    [
        ([], (0, 0, 0)),
        ([DueLine("first", TODAY, "dana")], (1, 0, 1)),
        ([DueLine("first", BEFORE, "dana"), DueLine("again", AFTER, "tom")], (0, 0, 1)),
        ([DueLine("promise", TODAY, None, None, "word")], (0, 1, 1)),
        ([DueLine("planned", TODAY, "dana", "f1", "word")], (0, 1, 1)),
        ([DueLine("planned", TODAY, "dana", "f1", "need")], (1, 0, 1)),
        ([DueLine("planned", TODAY, None, "f1", "lost")], (1, 0, 1)),
        # Once something is promised or planned for somebody, what comes up by itself waits behind it.
        ([DueLine("first", TODAY, "dana"), DueLine("promise", TODAY, "dana", None, "word")], (0, 1, 1)),
        ([DueLine("again", TODAY, "dana"), DueLine("planned", BEFORE, "dana", "f1")], (0, 0, 1)),
        ([DueLine("first", TODAY, "dana"), DueLine("planned", AFTER, "dana", "f1")], (1, 0, 1)),
        ([DueLine("first", TODAY, "dana"), DueLine("planned", TODAY, None, "f1")], (2, 0, 2)),
    ],
)
def test_the_day_is_counted_as_the_app_shows_it(lines: list[DueLine], counted: tuple[int, int, int]) -> None:
    assert count(*lines)[:3] == counted


@pytest.mark.parametrize(
    ("chosen", "due_on", "is_hour"),
    [
        ("wed", BEFORE, True),
        ("wed", TODAY, True),
        ("wed", AFTER, False),
        ("tue", TODAY, False),
        ("none", TODAY, False),
        ("Wednesday", TODAY, False),
        ("", TODAY, False),
        (None, TODAY, False),
    ],
)
def test_the_weekly_hour_is_on_its_day_where_something_waits(
    chosen: str | None, due_on: str, is_hour: bool
) -> None:
    counted = count_day([DueLine("first", due_on, "dana")], LIVE, TODAY, chosen)
    assert counted.is_hour is is_hour


@pytest.mark.parametrize(
    ("counts", "title", "body"),
    [
        ((1, 0, 1), "Something to give today", ""),
        ((3, 0, 4), "3 things to give today", ""),
        ((0, 1, 1), "A promise is for today", ""),
        ((0, 2, 2), "2 promises are for today", ""),
        ((1, 1, 2), "A promise is for today", "Something to give today"),
        ((2, 3, 9), "3 promises are for today", "2 things to give today"),
        ((0, 0, 4, True), "Time for your weekly hour", ""),
        (
            (1, 1, 2, True),
            "A promise is for today",
            "Something to give today. Time for your weekly hour",
        ),
    ],
)
def test_a_message_is_one_that_browsers_show_by_themselves(
    counts: tuple[int, int, int], title: str, body: str
) -> None:
    message = write(*counts)
    assert message is not None
    assert message["web_push"] == 8030
    assert message["notification"] == {
        "title": title,
        "body": body,
        "lang": "en-US",
        "dir": "ltr",
        "tag": "today",
        "navigate": "https://notes.example.org/follow-up",
        "app_badge": str(counts[2]),
    }


def test_a_quiet_day_is_quiet() -> None:
    assert write(0, 0, 0) is None
    assert write(0, 0, 5) is None, "what has waited for days is told by the app alone"
