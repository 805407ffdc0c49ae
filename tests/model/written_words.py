"""What people wrote in a history, and what must have become of it: the protocol's promises, as checks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.model.device import Device
from tests.model.records import WORDS, Record, is_erased, is_in_bin, serialize_record
from tests.model.world import World

Place = tuple[str, str]
"""A record's id and a field of it."""


@dataclass
class WrittenWords:
    """Every text of a history is written once, so that a text tells where it comes from."""

    places: dict[str, Place] = field(default_factory=dict)
    replaced: set[str] = field(default_factory=set)
    before: dict[str, set[str]] = field(default_factory=dict)
    forgotten: set[str] = field(default_factory=set)

    def new_words(self) -> str:
        return f"w{len(self.places)}"

    def note(self, words: str, place: Place, seen: object) -> None:
        """Someone who saw `seen` in that place wrote `words` over it."""
        self.places[words] = place
        self.before[words] = set()
        if isinstance(seen, str):
            known = seen.strip()
            self.replaced.add(known)
            self.before[words] = {known} | self.before.get(known, set())

    def check_kept(self, rows: dict[str, Record]) -> None:
        """Words are current, or replaced by someone who had seen them, or kept as a wording."""
        current, wordings = _current(rows), _wordings(rows)
        for words, (record_id, name) in self.places.items():
            is_words = (rows[record_id]["kind"], name) in WORDS if record_id in rows else True
            if is_words and words not in self.replaced and record_id not in self.forgotten:
                assert words in current | wordings, f"lost: {words} of {name} in {record_id}"

    def check_no_false_wordings(self, rows: dict[str, Record]) -> None:
        """Each wording stands for words that someone wrote in the same place without seeing these."""
        for words in _wordings(rows):
            rivals = [
                other
                for other, place in self.places.items()
                if place == self.places[words]
                and other != words
                and other not in self.before[words]
                and words not in self.before[other]
            ]
            assert rivals, f"a wording that nobody disputes: {words}"

    def check_forgotten(self, rows: dict[str, Record]) -> None:
        """Of what was forgotten nothing is left, beside it neither."""
        for record_id in self.forgotten & rows.keys():
            assert set(rows[record_id]["fields"]) == {"erased_at"}, f"not forgotten: {record_id}"
        for row in rows.values():
            assert row["fields"].get("of_id") not in self.forgotten, f"words of {row['id']} were forgotten"


def settle_all(world: World, devices: list[Device], batch: int, limit: int = 4) -> None:
    """All devices exchange in turn until nothing is unsent and all have heard the same."""
    for _ in range(80):
        more = [device.sync(world.ask, world.now(), batch=batch, limit=limit) for device in devices]
        if not any(more) and len({device.heard for device in devices}) == 1:
            return
    raise AssertionError("never settles")


def check_same_everywhere(world: World, devices: Iterable[Device]) -> None:
    """Devices that have exchanged until there is no more hold the same records, to the byte."""
    wanted = _view(world.rows().values())
    for device in devices:
        assert _view(device.records.values()) == wanted, f"{device.name} differs from the server"


def check_silent(world: World, devices: Iterable[Device]) -> None:
    """One more exchange sends nothing, brings nothing and spends no revision."""
    for device in devices:
        question = device.request(batch=1000, limit=5000)
        answer = world.ask(question).body
        assert not question["changes"], f"{device.name} still sends {question['changes']}"
        assert not answer["changes"], f"{device.name} still hears {answer['changes']}"
        assert answer["revision"] == device.heard


def _current(rows: dict[str, Record]) -> set[object]:
    return {value for row in rows.values() for value in row["fields"].values() if isinstance(value, str)}


def _wordings(rows: dict[str, Record]) -> set[str]:
    live = (row for row in rows.values() if row["kind"] == "wording" and not is_erased(row))
    return {row["fields"]["words"] for row in live}


def _view(records: Iterable[Record]) -> dict[str, str]:
    return {
        record["id"]: json.dumps([serialize_record(record), is_in_bin(record)], sort_keys=True)
        for record in records
        if record["stamps"]
    }
