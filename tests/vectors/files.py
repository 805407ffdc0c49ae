"""The files of cases, which Python and TypeScript both read, as the reference model makes them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.vectors import device_cases, forget_cases, merge_cases, stamp_cases, zone_cases

HERE = Path(__file__).parent
Case = dict[str, Any]


def written() -> dict[str, str]:
    """By file name, what each file must say."""
    return {
        "ticks.json": _file("A clock makes the stamp of an edit.", stamp_cases.ticks()),
        "sees.json": _file("A clock has seen a stamp.", stamp_cases.sees()),
        "clamps.json": _file("A clock comes back after clock_ahead.", stamp_cases.clamps()),
        "stamps.json": _file("Which texts are stamps.", stamp_cases.stamps()),
        "order.json": _file("Stamps from the earliest to the latest.", stamp_cases.order()),
        "wording_ids.json": _file("The ids of wordings.", stamp_cases.wording_ids()),
        "in_bin.json": _file("Which records are in the bin.", device_cases.in_bins()),
        "tries.json": _file("What a device tells of its earlier requests.", device_cases.tries()),
        "server_merge.json": _file("The server merges a change into a row.", merge_cases.merges()),
        "device.json": _file("What a device does to one record.", device_cases.steps()),
        "local_times.json": _file("When the clocks of a place show a time.", zone_cases.local_times()),
        "forgotten.json": _file("What is forgotten with a record.", forget_cases.forgettings()),
    }


def cases(name: str) -> list[Case]:
    """The cases of a file, as they stand on disk."""
    return json.loads((HERE / name).read_text(encoding="utf-8"))["cases"]


def _file(about: str, cases: Iterable[Case]) -> str:
    """One case a line, so that a change shows as the lines it changes."""
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    return f'{{"about": {json.dumps(about)}, "cases": [\n{lines}\n]}}\n'
