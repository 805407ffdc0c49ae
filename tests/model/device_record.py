"""What a device does to one record, `{kind, id, fields, stamps, base}`: pure steps, each in place."""

from __future__ import annotations

from typing import Any

from tests.model.records import Record, is_erased
from tests.model.stamps import DAY, Clock, parse_time


def create_record(kind: str, record_id: str) -> Record:
    return {"kind": kind, "id": record_id, "fields": {}, "stamps": {}, "base": {}}


def write_fields(record: Record, fields: dict[str, Any], clock: Clock, now: int) -> None:
    """A person's own edit, under one stamp: these fields are unsent until they are acknowledged."""
    stamp = clock.tick(now)
    if fields.get("erased_at") is not None:
        base = {"erased_at": record["stamps"].get("erased_at", "")}
        record.update(fields={}, stamps={}, base=base)
    for name, value in fields.items():
        record["base"].setdefault(name, record["stamps"].get(name, ""))
        record["fields"][name], record["stamps"][name] = value, stamp


def build_change(record: Record) -> Record:
    """The unsent fields, as they go out."""
    base = record["base"]
    return {
        "kind": record["kind"],
        "id": record["id"],
        "fields": {name: record["fields"][name] for name in base},
        "stamps": {name: record["stamps"][name] for name in base},
        "base": dict(base),
    }


def acknowledge_sent(record: Record, sent: dict[str, str]) -> None:
    """Exactly what was sent is no longer unsent; a field edited meanwhile is."""
    for name, stamp in sent.items():
        if record["stamps"].get(name) == stamp:
            record["base"].pop(name, None)


def take_in(record: Record, change: Record, clock: Clock, now: int) -> None:
    """Take in what the server sent. Unsent words are never overwritten: they are stamped above it."""
    for stamp in change["stamps"].values():
        clock.see(stamp)
    if is_erased(change) or is_erased(record):
        _take_erased(record, change)
        return
    for name, stamp in change["stamps"].items():
        value, mine = change["fields"][name], record["stamps"].get(name, "")
        if stamp > mine and name in record["base"] and record["fields"][name] != value:
            record["stamps"][name] = clock.tick(now)
        elif stamp > mine:
            record["fields"][name], record["stamps"][name] = value, stamp
            record["base"].pop(name, None)
        elif stamp == mine:
            record["base"].pop(name, None)


def offer_again(record: Record) -> None:
    """The server has forgotten what it had: offer all of it again, base equal to stamp saying so."""
    for name, stamp in record["stamps"].items():
        record["base"].setdefault(name, stamp)


def rename_device(record: Record, clock: Clock, now: int) -> None:
    """Stamp unsent edits again under the clock's new name; what is only offered again keeps its stamp."""
    stamps = record["stamps"]
    _stamp_again(record, [name for name, base in record["base"].items() if base != stamps[name]], clock, now)


def stamp_ahead_again(record: Record, clock: Clock, now: int, server_now: int) -> None:
    """Stamp again the unsent fields that the server refused as `clock_ahead`."""
    stamps = record["stamps"]
    ahead = [name for name in record["base"] if parse_time(stamps[name]) > server_now + DAY]
    _stamp_again(record, ahead, clock, now)


def _stamp_again(record: Record, names: list[str], clock: Clock, now: int) -> None:
    """In their old order, and equal ones alike, so that what was in the bin stays there, and only that."""
    old = sorted({record["stamps"][name] for name in names})
    fresh = {stamp: clock.tick(now) for stamp in old}
    for name in names:
        record["stamps"][name] = fresh[record["stamps"][name]]


def _take_erased(record: Record, change: Record) -> None:
    """What was forgotten anywhere is forgotten here, unsent words too; nothing brings it back."""
    stamp, mine = change["stamps"].get("erased_at", ""), record["stamps"].get("erased_at", "")
    if not is_erased(change):
        return
    if not is_erased(record) or stamp > mine:
        fields, stamps = {"erased_at": change["fields"]["erased_at"]}, {"erased_at": stamp}
        record.update(fields=fields, stamps=stamps, base={})
    elif stamp == mine:
        record["base"] = {}
