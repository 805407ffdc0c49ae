"""What falls due, case by case, as the browser has it too."""

from __future__ import annotations

from datetime import date

import pytest

from server.calendar.due import Live, due, pause
from tests.vectors.files import Case, cases


@pytest.mark.parametrize("case", cases("due.json"), ids=lambda case: case["name"])
def test_due(case: Case) -> None:
    live = Live(case["person"], case["jot"], case["followup"])
    found = due(live, zone=case["zone"], rhythm=case["rhythm"], today=case["today"])
    assert [line._asdict() for line in found] == case["due"]


def test_the_rhythm_is_irregular_and_gentle() -> None:
    pauses = [pause(f"person {number}", str(date(2026, 1, 1)), 60) for number in range(500)]
    assert (min(pauses), max(pauses)) == (42, 78)
    assert len(set(pauses)) == 37
