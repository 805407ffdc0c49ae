"""What may help: how often the right clipping is among the first three, and what a question costs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

from tests.bench.measure import Measurement
from tests.support import web
from tests.support.environment import ROOT

LABELLED = ROOT / "tests/corpus/help"
CONFIG = Path(__file__).parent / "help.config.mjs"

GOALS = {True: 0.95, False: 0.45}
"""Hit@3, where words are shared and where they are not."""
THROTTLE = 4
"""A phone is so much slower: a question must be answered there in 50 ms."""
QUESTION, BUILD = 40.0, 10.0
"""Goals as ratios: 50 ms on that phone are 12 here, where one word is sought in every text in 0.3."""


class Score(TypedDict):
    shared: bool
    part: str
    of: int
    hit: float
    mrr: float


class Times(TypedDict):
    """Milliseconds."""

    ours: float
    slow: float
    first: float
    floor: float


class Numbers(TypedDict):
    scores: list[Score]
    build: Times
    questions: dict[str, Times]


def take_numbers(home: Path) -> Numbers:
    """Builds into `home`, which the environment's `BENCH_FILES` names, and runs what it has built."""
    if web.run_npm("exec", "--", "vite", "build", "--logLevel=error", "--config", str(CONFIG)):
        raise RuntimeError("what takes the numbers of what may help could not be built")
    node, _ = web.find_node_and_npm()
    command = [node, str(home / "help_numbers.mjs"), str(LABELLED)]
    numbers: Numbers = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return numbers


def list_measurements(numbers: Numbers) -> Iterator[Measurement]:
    build = numbers["build"]
    yield Measurement(
        "help: 5,000 jots heard ÷ their words counted", build["ours"], build["floor"], BUILD, "ms"
    )
    for question, times in numbers["questions"].items():
        yield Measurement(f"help: {question} ÷ a word sought", times["ours"], times["floor"], QUESTION, "ms")


def print_scores(numbers: Numbers) -> None:
    print(f"\n{'what may help':34}{'of':>6}{'hit@3':>8}{'MRR':>8}{'goal':>8}")
    for score in numbers["scores"]:
        words = "words are shared" if score["shared"] else "hardly a word is shared"
        goal = GOALS[score["shared"]]
        verdict = "reached" if score["hit"] >= goal else "missed"
        of, hit, mrr = score["of"], score["hit"], score["mrr"]
        print(f"{words + ', ' + score['part']:34}{of:6}{hit:8.2f}{mrr:8.2f}{goal:8.2f}  {verdict}")
    print(f"\n{f'ms at {THROTTLE}x, 5,000 jots':34}{'median':>8}{'1 in 20':>8}{'first':>8}")
    for what, times in {**numbers["questions"], "the build": numbers["build"]}.items():
        median, slow, first = (THROTTLE * times[one] for one in ("ours", "slow", "first"))
        print(f"{what:34}{median:8.1f}{slow:8.1f}{first:8.1f}")


def print_numbers(home: Path) -> None:
    numbers = take_numbers(home)
    for one in list_measurements(numbers):
        print(one.line(), flush=True)
    print_scores(numbers)
