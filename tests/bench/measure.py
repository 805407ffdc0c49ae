"""How things are measured: both sides in turn, so that a busy moment hits both, and the median of each."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

REPETITIONS = 5


@dataclass(frozen=True)
class Measurement:
    """`ours` and `floor` are seconds, or whatever `unit` says; the goal is on their ratio."""

    what: str
    ours: float
    floor: float
    goal: float
    unit: str = "s"
    why: str = ""
    """What it costs that the floor does not have, to be told where the goal is missed."""

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def is_reached(self) -> bool:
        return self.ratio <= self.goal

    def line(self) -> str:
        verdict = "reached" if self.is_reached else f"missed by {self.ratio / self.goal - 1:.0%}"
        numbers = f"{self.ours:10.4g} {self.floor:10.4g} {self.unit:3}{self.ratio:8.2f}x {self.goal:6.2f}x"
        reason = f"\n    {self.why}" if self.why and not self.is_reached else ""
        return f"{self.what:58}{numbers}  {verdict}{reason}"


HEADING = f"{'':58}{'ours':>10} {'floor':>10}    {'ratio':>8} {'goal':>7}"


def time_work(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measure_in_turn(
    what: str,
    goal: float,
    ours: Callable[[], float],
    floor: Callable[[], float],
    unit: str = "s",
    why: str = "",
) -> Measurement:
    """Both answer what they measured."""
    pairs = [(ours(), floor()) for _ in range(REPETITIONS)]
    mine, least = (median(pair[side] for pair in pairs) for side in (0, 1))
    return Measurement(what, mine, least, goal, unit, why)
