"""The server's merge and stamps do in every shared case what the reference model does."""

from __future__ import annotations

from typing import Any

import pytest

from server.kinds import KINDS
from server.sync import stamp as stamps
from server.sync.merge import Change, Kept, Merged, Row, merge, wording_id
from tests.vectors.files import Case, cases


def each(name: str) -> Any:
    return pytest.mark.parametrize("case", cases(name), ids=lambda case: case.get("name", ""))


@each("server_merge.json")
def test_merge(case: Case) -> None:
    row, merged = merged_by(case)
    assert {field: outcome.value for field, outcome in merged.outcomes.items()} == case["rules"]
    assert {
        "fields": row.fields, "stamps": row.stamps, "seen": row.seen, "mends": row.mended,
    } == case["after"]  # fmt: skip
    assert merged.touched == case["touched"]
    assert [
        {"id": wording_id(row.id, kept), "field": kept.field, "words": kept.words, "written": kept.written}
        for kept in merged.kept
    ] == case["wordings"]


@each("server_merge.json")
def test_exactly_means_that_the_row_stands_as_sent(case: Case) -> None:
    row, merged = merged_by(case)
    sent = case["change"]
    if merged.exactly:
        assert {**row.fields, **sent["fields"]} == row.fields
        assert {**row.stamps, **sent["stamps"]} == row.stamps


@each("ticks.json")
def test_tick(case: Case) -> None:
    clock = stamps.Clock(reading(case["clock"]))
    assert clock.tick(max(0, case["now"]))[:17] == case["stamp"][:17]
    assert clock.reading == reading(case["after"])


@each("sees.json")
def test_see(case: Case) -> None:
    clock = stamps.Clock(reading(case["clock"]))
    clock.see(case["stamp"])
    assert clock.reading == reading(case["after"])


@each("stamps.json")
def test_what_is_a_stamp(case: Case) -> None:
    assert bool(stamps.is_stamp(case["stamp"])) == case["valid"]


@each("order.json")
def test_the_order_of_texts_is_the_order_in_time(case: Case) -> None:
    assert sorted(case["stamps"]) == case["stamps"]


@each("wording_ids.json")
def test_the_same_loss_has_the_same_id(case: Case) -> None:
    assert wording_id(case["record"], Kept(case["field"], "words", case["stamp"])) == case["id"]


def merged_by(case: Case) -> tuple[Row, Merged]:
    """Check and mend the change as the server does before it merges, then merge."""
    before, sent = case["row"] or {}, case["change"]
    schema = KINDS[sent["kind"]]().fields
    mended = {
        name: value if value is None else schema[name].mend(value) for name, value in sent["fields"].items()
    }
    row = Row(
        sent["kind"], sent["id"], before.get("revision", 0),
        dict(before.get("fields", {})), dict(before.get("stamps", {})),
        dict(before.get("seen", {})), dict(before.get("mends", {})),
    )  # fmt: skip
    others = [name for name, value in mended.items() if value != sent["fields"][name]]
    change = Change(row.kind, row.id, mended, dict(sent["stamps"]), dict(sent["base"]), others)
    words = {name for name, field in schema.items() if field.words}
    return row, merge(row, change, device=case["device"], floor=case["floor"], words=words)


def reading(clock: dict[str, int]) -> str:
    return f"{clock['time']:012x}-{clock['counter']:04x}"
