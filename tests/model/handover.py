"""How a device's row takes in the same record of another copy of the notebook, one branch a case.

No server stands between the two: the tab in which somebody began, and the app on the home screen.
"""

from __future__ import annotations

import copy
from typing import Any, NamedTuple

from tests.model.records import WORDS, Record, is_erased
from tests.model.stamps import parse_device


class Joined(NamedTuple):
    """`rules` names, per field, what decided; `lost` are words to be kept beside, with field and stamp."""

    row: Record
    lost: list[dict[str, str]]
    rules: dict[str, str]


def join_rows(row: Record, given: Record) -> Joined:
    """Join `given`, as the other copy holds it, into a copy of `row`."""
    row = copy.deepcopy(row)
    joined = Joined(row, [], {})
    if is_erased(row):
        return joined
    handed = row.setdefault("handed", {})
    for name, stamp in given["stamps"].items():
        joined.rules[name] = _join_field(joined, given, name, stamp)
        if joined.rules[name] not in ("the same stamp", "handed over before"):
            handed[name] = stamp
    if is_erased(row):
        for part in ("fields", "stamps", "base"):
            row[part] = {name: value for name, value in row[part].items() if name == "erased_at"}
        del row["handed"]
        joined.lost.clear()
    return joined


def _join_field(joined: Joined, given: Record, name: str, stamp: str) -> str:
    row = joined.row
    mine, base = row["stamps"].get(name, ""), given["base"].get(name)
    here, there = row["fields"].get(name), given["fields"].get(name)
    if stamp == mine:
        return "the same stamp"
    before = row["handed"].get(name, "")
    if before and stamp <= before and parse_device(stamp) == parse_device(before):
        return "handed over before"
    follows = not mine or mine == base or parse_device(mine) == parse_device(stamp)
    beside = not follows and here != there
    if stamp < mine:
        if beside:
            _keep(joined, name, there, stamp)
        return "not taken, its words kept beside" if beside else "not taken"
    if beside:
        _keep(joined, name, here, mine)
    # What was unsent there is unsent here, on top of what stood here; else it is offered to the server again.
    row["base"].setdefault(name, mine if base is not None else stamp)
    row["fields"][name], row["stamps"][name] = there, stamp
    return "taken, the row's words kept beside" if beside else "taken"


def _keep(joined: Joined, name: str, words: Any, stamp: str) -> None:
    if words and (joined.row["kind"], name) in WORDS:
        joined.lost.append({"field": name, "words": words, "written": stamp})
