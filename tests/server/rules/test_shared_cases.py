"""The rules do in every shared case what the browser's twins do, or what the reference model does."""

from __future__ import annotations

import pytest

from server.guards.strict_json import find_flaw
from server.rules import challenges, identity, stamps
from server.rules.current_event import find_current_event
from server.rules.due import Live, find_due, list_due_now
from server.rules.forgetting import find_unnamed, forget_dependents
from server.rules.mend import mend_fields
from server.rules.parts import split_text
from server.sync.merge import Row
from tests.cases.files import Case, read_cases
from tests.cases.mend_cases import expand


def each(*names: str) -> pytest.MarkDecorator:
    cases = [case for name in names for case in read_cases(name)]
    return pytest.mark.parametrize("case", cases, ids=lambda case: case.get("name", ""))


@each("due.json", "due_at_random.json")
def test_what_falls_due(case: Case) -> None:
    live = Live(case["person"], case["jot"], case["followup"], case.get("event", {}))
    lines = find_due(live, zone=case["zone"], rhythm=case["rhythm"], today=case["today"])
    assert [line._asdict() for line in lines] == case["due"]
    if "now" in case:
        assert [line._asdict() for line in list_due_now(lines, case["today"])] == case["now"]


@each("mend.json")
def test_a_value_from_elsewhere_is_mended_or_refused(case: Case) -> None:
    value = expand(case["value"])
    checked = mend_fields(case["kind"], {case["field"]: value})
    assert bool(checked.wrong or find_flaw(value)) == case.get("refused", False)
    if not checked.wrong:
        assert case.get("refused") or checked.fields == {case["field"]: expand(case["server"])}


@each("mend.json")
def test_what_a_device_keeps_stays_as_it_is(case: Case) -> None:
    value = expand(case["device"])
    checked = mend_fields(case["kind"], {case["field"]: value})
    assert not find_flaw(value)
    assert checked == ({case["field"]: value}, [], {})


@each("parts.json")
def test_long_text_is_put_into_parts(case: Case) -> None:
    assert split_text(case["text"], case["longest"]) == case["parts"]


@each("forgotten.json")
def test_what_is_forgotten_with_a_record(case: Case) -> None:
    rows: dict[str, Row] = {}
    for number, write in enumerate(case["writes"]):
        row = rows.setdefault(write["id"], Row(write["kind"], write["id"]))
        row.fields.update(write["fields"])
        row.stamps.update(dict.fromkeys(write["fields"], stamps.format_stamp(number, 0, "aaaaaaaa")))

    def find(kind: str, _text: str) -> list[Row]:
        return [row for row in rows.values() if row.kind == kind]

    def erase(row: Row) -> None:
        row.erase(9, stamps.format_stamp(99, 0, stamps.SERVER))

    named = {row.fields["sha256"] for row in rows.values() if row.fields.get("sha256")}
    first = rows[case["forget"]]
    before = first.fields
    erase(first)
    hashes = forget_dependents(first, before, find=find, erase=erase)
    assert sorted(row.id for row in rows.values() if row.is_erased) == case["erased"]
    still_named = {row.fields["sha256"] for row in rows.values() if row.fields.get("sha256")}
    assert set(find_unnamed(hashes, find=find)) == named - still_named


@each("help_wanted.json")
def test_whether_help_is_wanted(case: Case) -> None:
    assert challenges.is_help_wanted(case["jot"]) == case["wanted"]
    assert challenges.is_challenge(case["jot"]) == case["challenge"]


@each("names.json", "names_at_random.json")
def test_how_a_name_folds(case: Case) -> None:
    assert identity.fold_text(case["text"]) == case["as_text"]
    assert identity.fold_name(case["text"]) == case["as_name"]


@each("identity.json")
def test_who_is_called_so(case: Case) -> None:
    assert identity.find_bearers(case["person"], case["sought"]) == case["bearers"]


def test_of_several_events_of_a_name_the_newest_is_meant() -> None:
    events = {"01": {"name": "SHRM ’26"}, "03": {"name": "shrm '26"}, "02": {"name": "SHRM '26"}, "04": {}}
    assert identity.find_event(events, "Shrm '26") == "03"
    assert identity.find_event(events, " ") is None


@each("current_event.json")
def test_at_which_event_something_is_written(case: Case) -> None:
    assert find_current_event(case["event"], case["today"]) == case["current"]


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


def reading(clock: dict[str, int]) -> str:
    return f"{clock['time']:012x}-{clock['counter']:04x}"
