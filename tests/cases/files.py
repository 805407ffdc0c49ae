"""The files of cases, which Python and TypeScript both read, as the reference model makes them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any

from tests.cases import (
    challenge_cases,
    device_cases,
    due_cases,
    forget_cases,
    handover_cases,
    mend_cases,
    merge_cases,
    name_cases,
    part_cases,
    stamp_cases,
    zone_cases,
)

SHARED = Path(__file__).parent / "shared"
WEB = "../web/"
"""Before the name of a file: cases of what only the browser does."""
Case = dict[str, Any]


def render_files() -> dict[str, str]:
    """By file name, what each file must say."""
    return {
        "ticks.json": _file("A clock makes the stamp of an edit.", stamp_cases.make_ticks()),
        "sees.json": _file("A clock has seen a stamp.", stamp_cases.make_sightings()),
        "clamps.json": _file("A clock comes back after clock_ahead.", stamp_cases.make_clamps()),
        "stamps.json": _file("Which texts are stamps.", stamp_cases.make_stamps()),
        "order.json": _file("Stamps from the earliest to the latest.", stamp_cases.make_orders()),
        "wording_ids.json": _file("The ids of wordings.", stamp_cases.make_wording_ids()),
        "in_bin.json": _file("Which records are in the bin.", device_cases.make_bin_cases()),
        "tries.json": _file("What a device tells of its earlier requests.", device_cases.make_tries()),
        "server_merge.json": _file("The server merges a change into a row.", merge_cases.make_merges()),
        "device.json": _file("What a device does to one record.", device_cases.make_steps()),
        "local_times.json": _file("When the clocks of a place show a time.", zone_cases.make_local_times()),
        "due_at_random.json": _file(
            "What falls due in a notebook at random.",
            chain(due_cases.make_notebooks(), due_cases.make_talks()),
        ),
        "mend.json": _file(
            "What a device keeps of a value, and the server.",
            mend_cases.make_mendings(),
            escaped=True,
        ),
        "names_at_random.json": _file("How names fold, at random.", name_cases.make_names(), escaped=True),
        "parts.json": _file("Long text is put into parts.", part_cases.make_parts(), escaped=True),
        "credentials.json": _file("What stands beside a name.", name_cases.make_lists()),
        WEB + "handover.json": _file("Two copies of one record become one.", handover_cases.make_handovers()),
        "help_wanted.json": _file("Whether help is wanted.", challenge_cases.make_jots()),
        "forgotten.json": _file("What is forgotten with a record.", forget_cases.make_forgettings()),
    }


def read_cases(name: str) -> list[Case]:
    """The cases of a file, as they stand on disk."""
    cases: list[Case] = json.loads((SHARED / name).read_text(encoding="utf-8"))["cases"]
    return cases


def _file(about: str, cases: Iterable[Case], *, escaped: bool = False) -> str:
    """One case a line, so that a change shows as the lines it changes."""
    lines = ",\n".join(json.dumps(case, ensure_ascii=escaped) for case in cases)
    return (
        f'{{"about": {json.dumps(about)}, "generated_by": "python -m tests.cases", "cases": [\n{lines}\n]}}\n'
    )
