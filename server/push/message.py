"""What a message says: how much there is to do today, and never who or what. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import orjson

from ..rules.due import DueLine, Live, is_promise, list_due_now

DECLARATIVE = 8030
"""By this number browsers know a message that they may show by themselves."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class DayCount(NamedTuple):
    """`gifts` and `promises` fall due today; `waiting` is all that is due by now, as the icon shows it."""

    gifts: int
    promises: int
    waiting: int
    is_hour: bool = False
    """It is the day of the weekly hour, and something waits for it."""


def count_day(lines: Iterable[DueLine], live: Live, today: str, hour_day: str | None) -> DayCount:
    """Of all that falls due, whenever that is. `hour_day`: of WEEKDAYS, or there is no weekly hour."""
    waiting = list_due_now(lines, today)
    of_today = [line for line in waiting if line.due_on == today]
    promises = sum(is_promise(live.jot.get(line.jot_id or "", {})) for line in of_today)
    is_hour = bool(waiting) and hour_day == WEEKDAYS[date.fromisoformat(today).weekday()]
    return DayCount(len(of_today) - promises, promises, len(waiting), is_hour)


def write_message(count: DayCount, follow_up_url: str) -> bytes | None:
    """Declarative Web Push, which Safari shows by itself; elsewhere the worker does. None on a quiet day."""
    sentences = [*_tell_promises(count.promises), *_tell_gifts(count.gifts)]
    if count.is_hour:
        sentences.append("Time for your weekly hour")
    if not sentences:
        return None
    title, *more = sentences
    notification = {
        "title": title,
        "body": ". ".join(more),
        "lang": "en-US",
        "dir": "ltr",
        "tag": "today",
        "navigate": follow_up_url,
        "app_badge": str(count.waiting),
    }
    return orjson.dumps({"web_push": DECLARATIVE, "notification": notification})


def _tell_promises(number: int) -> list[str]:
    if number > 1:
        return [f"{number} promises are for today"]
    return ["A promise is for today"] if number else []


def _tell_gifts(number: int) -> list[str]:
    if number > 1:
        return [f"{number} things to give today"]
    return ["Something to give today"] if number else []
