"""The server's merge of one change into one row, as the protocol's table has it, one branch a row."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.model.records import WORDS, Record, derive_wording_id, is_erased
from tests.model.stamps import Clock, make_mended_stamp, parse_device

KEPT_ROWS = "taken, the row's words kept beside"
KEPT_SENT = "not taken, its words kept beside"
TAKEN = ("first", "follows", "same device", "lost between", KEPT_ROWS)

Mend = Callable[[str, str, Any], Any]
"""(kind, field, value) -> the value to keep."""


def keep_value(kind: str, name: str, value: Any) -> Any:
    return value


@dataclass
class MergeResult:
    """`rules` names, per field, the row of the table that decided."""

    row: Record
    touched: bool = False
    refused: str = ""
    wordings: list[Record] = field(default_factory=list)
    rules: dict[str, str] = field(default_factory=dict)


def create_row(kind: str, record_id: str) -> Record:
    return {"kind": kind, "id": record_id, "fields": {}, "stamps": {}, "seen": {}, "mends": {}, "revision": 0}


def merge_change(
    row: Record | None,
    change: Record,
    device: str,
    floor: int,
    clock: Clock,
    now: int,
    mend: Mend = keep_value,
) -> MergeResult:
    """Merge `change`, sent by `device`, into a copy of `row`; `clock` is the server's and moves."""
    row = copy.deepcopy(row) if row else create_row(change["kind"], change["id"])
    merged = MergeResult(row)
    if is_erased(row) and set(change["fields"]) != {"erased_at"}:
        merged.refused = "erased"
        return merged
    if change["fields"].get("erased_at") is not None:
        _erase(merged, change, clock)
        return merged
    untouched = row["revision"] <= floor
    had = row["seen"].get(device, "")
    for name, value in change["fields"].items():
        if name == "erased_at":
            continue
        stamp = change["stamps"][name]
        clock.see(stamp)
        keeps = _Field(merged, name, clock, now)
        rule = _judge_field(row, name, stamp, change["base"].get(name, ""), device, had, untouched)
        merged.rules[name] = rule
        mended_value = mend(row["kind"], name, value) if value is not None else None
        if rule == KEPT_ROWS:
            keeps.words(row["fields"].get(name), row["stamps"][name], unless=mended_value)
        if rule == KEPT_SENT:
            keeps.words(mended_value, stamp, unless=row["fields"].get(name))
        if rule in TAKEN:
            _take(row, name, mended_value, stamp, is_mended=mended_value != value)
            merged.touched = True
        if parse_device(stamp) == device and stamp > row["seen"].get(device, ""):
            row["seen"][device] = stamp
    return merged


def _judge_field(
    row: Record, name: str, stamp: str, base: str, device: str, had: str, untouched: bool
) -> str:
    mine = row["stamps"].get(name, "")
    original = row["mends"].get(name, mine)
    if stamp in (mine, original):
        return "been here"
    if not mine:
        return "first"
    if stamp > original:
        if base in (mine, original):
            return "follows"
        if parse_device(original) == parse_device(stamp):
            return "same device"
        return "lost between" if untouched and mine < base else KEPT_ROWS
    if parse_device(stamp) == device and stamp <= had:
        return "late copy"
    return "offered again" if base == stamp and untouched else KEPT_SENT


def _take(row: Record, name: str, value: Any, stamp: str, is_mended: bool) -> None:
    """Under the stamp it came with, unless it was mended, or would not pass the stamp of an earlier mend."""
    new = make_mended_stamp(stamp) if is_mended else stamp
    if new <= row["stamps"].get(name, ""):
        new = make_mended_stamp(row["stamps"][name])
    row["fields"][name], row["stamps"][name] = value, new
    row["mends"].pop(name, None)
    if new != stamp:
        row["mends"][name] = stamp


def _erase(merged: MergeResult, change: Record, clock: Clock) -> None:
    """Forget all but that it was forgotten; of two such changes the later stamp stands."""
    row, stamp = merged.row, change["stamps"]["erased_at"]
    clock.see(stamp)
    merged.rules["erased_at"] = "erased"
    if is_erased(row) and stamp <= row["stamps"]["erased_at"]:
        return
    row["fields"], row["stamps"] = {"erased_at": change["fields"]["erased_at"]}, {"erased_at": stamp}
    row["seen"], row["mends"] = {}, {}
    merged.touched = True


@dataclass
class _Field:
    merged: MergeResult
    name: str
    clock: Clock
    now: int

    def words(self, words: Any, stamp: str, unless: Any) -> None:
        """Keep the words that lose as a record of their own, unless they are none or equal what stays."""
        row = self.merged.row
        if (row["kind"], self.name) not in WORDS or not words or words == unless:
            return
        fields = {
            "of_kind": row["kind"],
            "of_id": row["id"],
            "field": self.name,
            "words": words,
            "written": stamp,
        }
        tick = self.clock.tick(self.now)
        wording = create_row("wording", derive_wording_id(row["id"], self.name, stamp))
        self.merged.wordings.append({**wording, "fields": fields, "stamps": dict.fromkeys(fields, tick)})
