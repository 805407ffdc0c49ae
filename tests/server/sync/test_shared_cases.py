"""The server's merge does in every shared case what the reference model does."""

from __future__ import annotations

import pytest

from server.rules.mend import MENDERS, WORD_FIELDS
from server.sync.merge import Change, LostWords, MergeResult, Row, build_wording_id, merge_change
from tests.cases.files import Case, read_cases


def each(name: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", read_cases(name), ids=lambda case: case.get("name", ""))


@each("server_merge.json")
def test_merge(case: Case) -> None:
    row, merged = merged_by(case)
    assert {field: outcome.value for field, outcome in merged.outcomes.items()} == case["rules"]
    assert {
        "fields": row.fields,
        "stamps": row.stamps,
        "seen": row.seen,
        "mends": row.mended,
    } == case["after"]
    assert merged.changed == case["touched"]
    assert [
        {
            "id": build_wording_id(row.id, lost),
            "field": lost.field,
            "words": lost.words,
            "written": lost.stamp,
        }
        for lost in merged.lost
    ] == case["wordings"]


@each("server_merge.json")
def test_verbatim_means_that_the_row_stands_as_sent(case: Case) -> None:
    row, merged = merged_by(case)
    sent = case["change"]
    if merged.verbatim:
        assert {**row.fields, **sent["fields"]} == row.fields
        assert {**row.stamps, **sent["stamps"]} == row.stamps


@each("wording_ids.json")
def test_the_same_loss_has_the_same_id(case: Case) -> None:
    assert build_wording_id(case["record"], LostWords(case["field"], "words", case["stamp"])) == case["id"]


def merged_by(case: Case) -> tuple[Row, MergeResult]:
    """Check and mend the change as the server does before it merges, then merge."""
    before, sent = case["row"] or {}, case["change"]
    mends, words = MENDERS[sent["kind"]], WORD_FIELDS[sent["kind"]]
    mended = {name: value if value is None else mends[name](value) for name, value in sent["fields"].items()}
    row = Row(
        sent["kind"],
        sent["id"],
        before.get("revision", 0),
        dict(before.get("fields", {})),
        dict(before.get("stamps", {})),
        dict(before.get("seen", {})),
        dict(before.get("mends", {})),
    )
    others = [name for name, value in mended.items() if value != sent["fields"][name]]
    change = Change(row.kind, row.id, mended, dict(sent["stamps"]), dict(sent["base"]), others)
    return row, merge_change(row, change, device=case["device"], floor=case["floor"], words=words)
