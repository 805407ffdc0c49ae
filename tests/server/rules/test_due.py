"""How often something falls due by itself; the shared cases show the rest."""

from __future__ import annotations

from datetime import date

from server.rules.due import count_days_to_next


def test_the_rhythm_is_irregular_and_gentle() -> None:
    pauses = [count_days_to_next(f"person {number}", str(date(2026, 1, 1)), 60) for number in range(500)]
    assert (min(pauses), max(pauses)) == (42, 78)
    assert len(set(pauses)) == 37
