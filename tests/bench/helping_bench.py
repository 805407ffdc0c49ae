"""How well help is found, by the labelled set, and how fast in a large notebook on a slow phone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext

from tests.bench.measure import Measured
from tests.machine.environment import ROOT
from tests.machine.server import Server

JOTS, CLIPPINGS = 5_000, 500
SLOWER, AT_MOST = 4, 50.0
"""The phone is so many times slower than this machine, and must answer within so many milliseconds."""
GOALS = {"words shared": 0.95, "hardly a word shared": 0.45}
ASKING = (Path(__file__).parent / "helping.js").read_text(encoding="utf-8")


@dataclass(frozen=True)
class Found:
    """`hit`: the part of challenges with a clipping that helps among the first three; the goal is on it."""

    what: str
    hit: float
    mrr: float
    goal: float

    def line(self) -> str:
        verdict = "reached" if self.hit >= self.goal else "missed"
        return (
            f"{'help found, ' + self.what:58}hit@3 {self.hit:.3f}  MRR {self.mrr:.3f}"
            f"  goal {self.goal:.2f}  {verdict}"
        )


def measure(context: BrowserContext, blank: Server) -> Iterator[Measured | Found]:
    page = context.new_page()
    page.goto(blank.origin)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    told = page.evaluate(ASKING, {**labelled(), "jots": JOTS, "shelved": CLIPPINGS})
    page.close()
    for what, figures in told["parts"].items():
        yield Found(what, figures["hit"], figures["mrr"], GOALS[what.partition(",")[0]])
    among = f"{JOTS:,} jots, {SLOWER}x slower: {AT_MOST:.0f} ms"
    yield Measured(f"whom a clipping may help, {among}", told["clipping"], AT_MOST, 1, "ms")
    yield Measured(f"what may help with a jot, {among}", told["jot"], AT_MOST, 1, "ms")
    yield Measured(f"who solved the like, {among}", told["solved"], AT_MOST, 1, "ms")
    yield Measured("the helper's index: the search's", told["building"], told["searching"], 1.5, "ms")


def labelled() -> dict[str, list[Any]]:
    files = sorted((ROOT / "tests/vectors/help").glob("*.json"))

    def cases(beginning: str) -> list[Any]:
        texts = [file.read_text(encoding="utf-8") for file in files if file.name.startswith(beginning)]
        return [case for text in texts for case in json.loads(text)["cases"]]

    return {"challenges": cases("challenges"), "clippings": cases("clippings")}
