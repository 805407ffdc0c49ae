"""Cases of forgetting: what was written, in order, what somebody then forgets, and what goes with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.model.device import Device
from tests.model.records import is_erased
from tests.model.server import ModelServer

Case = dict[str, Any]
Write = dict[str, Any]
HASH, OTHER_HASH = "a" * 64, "b" * 64


def forgettings() -> Iterator[Case]:
    yield _with_a_person()
    yield _with_a_jot()
    yield _drafts()
    yield _clippings()
    yield _of_the_merged()
    yield _merged("whoever was merged into them, with all that belonged to those", 1)
    yield _merged("whoever was merged into those in turn", 3)
    yield _brought_back()
    yield _in_a_circle()
    yield case("what is in the bin goes too", [
        write("person", 1, name="Ann"),
        write("memo", 2, person_id=_id(1), sha256=HASH),
        write("memo", 2, deleted_at=5),
    ], 1)  # fmt: skip
    yield case("only the memo itself", [
        write("person", 1, name="Ann"),
        write("jot", 2, text="Hi", person_ids=[_id(1)]),
        write("memo", 3, person_id=_id(1), jot_id=_id(2), sha256=HASH),
        write("photo", 4, person_id=_id(1), sha256=HASH),
    ], 3)  # fmt: skip


def _with_a_person() -> Case:
    return case("a person's photos, memos and wordings, not what I wrote of them", [
        write("person", 1, name="Ann"),
        write("person", 2, name="Ben"),
        write("jot", 3, text="Hi", person_ids=[_id(1)]),
        write("photo", 4, person_id=_id(1), sha256=HASH),
        write("memo", 5, person_id=_id(1), jot_id=_id(3), sha256=HASH),
        write("memo", 6, person_id=_id(2), sha256=HASH),
        write("memo", 7, event_id=_id(1), sha256=OTHER_HASH),
        write("wording", 8, of_kind="person", of_id=_id(1), field="name", words="Anne"),
        write("wording", 9, of_kind="memo", of_id=_id(5), field="words", words="she said"),
    ], 1)  # fmt: skip


def _drafts() -> Case:
    return case("what was written to a person, or to another of them", [
        write("person", 1, name="Ann"),
        write("person", 2, name="Ben"),
        write("jot", 3, text="Hi", person_ids=[_id(1), _id(2)]),
        write("followup", 4, person_id=_id(1), jot_id=_id(3), draft="Dear Ann"),
        write("followup", 5, person_id=_id(1), other_person_id=_id(2), person_draft="Ben, Ann?"),
        write("followup", 6, person_id=_id(2), other_person_id=_id(1), other_draft="Ann, Ben?"),
        write("followup", 7, person_id=_id(1), state="done"),
        write("followup", 7, deleted_at=5),
        write("followup", 8, person_id=_id(2), jot_id=_id(3), draft="Dear Ben"),
        write("followup", 9, clipping_id=_id(1), draft="nobody"),
        write("wording", 10, of_kind="followup", of_id=_id(4), field="draft", words="Hello Ann"),
    ], 1)  # fmt: skip


def _clippings() -> Case:
    return case("a person's card and resume on the shelf, and nothing else that they are named with", [
        write("person", 1, name="Ann"),
        write("clipping", 2, kind="person", person_id=_id(1), title="Ann"),
        write("clipping", 3, kind="resume", person_id=_id(1), title="Resume"),
        write("clipping", 3, deleted_at=5),
        write("clipping", 4, kind="know_how", person_id=_id(1), title="Plans"),
        write("clipping", 5, person_id=_id(1), title="No sort"),
        write("clipping", 6, kind="resume", title="Whose?"),
        write("clipping", 7, kind="resume", event_id=_id(1), title="Odd"),
        write("clipping", 8, kind="person", person_id=_id(1)),
        write("clipping", 8, kind="job"),
        write("wording", 9, of_kind="clipping", of_id=_id(3), field="words", words="ten years"),
        write("followup", 10, clipping_id=_id(3), draft="See her resume"),
    ], 1)  # fmt: skip


def _of_the_merged() -> Case:
    return case("what was written to whoever was merged into them, and their resume", [
        write("person", 1, name="Ann"),
        write("person", 2, name="Anne"),
        write("followup", 3, person_id=_id(2), draft="Dear Anne"),
        write("clipping", 4, kind="resume", person_id=_id(2)),
        write("person", 2, merged_into_id=_id(1), deleted_at=5),
    ], 1)  # fmt: skip


def _with_a_jot() -> Case:
    return case("a jot's photos, memos and wordings, not its people", [
        write("person", 1, name="Ann"),
        write("jot", 2, text="Hi", person_ids=[_id(1)]),
        write("photo", 3, jot_id=_id(2), sha256=HASH),
        write("memo", 4, jot_id=_id(2), sha256=HASH),
        write("memo", 5, person_id=_id(1), sha256=OTHER_HASH),
        write("wording", 6, of_kind="jot", of_id=_id(2), field="text", words="Ho"),
    ], 2)  # fmt: skip


def _merged(name: str, deep: int) -> Case:
    writes = [write("person", 1, name="Ann")]
    for number in range(2, deep + 2):
        writes += [
            write("person", number, name=f"Ann {number}"),
            write("memo", 10 + number, person_id=_id(number), sha256=HASH),
            write("wording", 20 + number, of_kind="person", of_id=_id(number), field="name", words="Anna"),
            write("person", number, merged_into_id=_id(number - 1), deleted_at=number),
        ]
    return case(name, writes, 1)


def _brought_back() -> Case:
    return case("not who was merged and brought back since", [
        write("person", 1, name="Ann"),
        write("person", 2, name="Anne"),
        write("person", 2, merged_into_id=_id(1), deleted_at=5),
        write("person", 2, deleted_at=None),
        write("photo", 3, person_id=_id(2), sha256=HASH),
    ], 1)  # fmt: skip


def _in_a_circle() -> Case:
    return case("two that were merged into each other", [
        write("person", 1, name="Ann"),
        write("person", 2, name="Anne"),
        write("person", 2, merged_into_id=_id(1), deleted_at=5),
        write("person", 1, merged_into_id=_id(2), deleted_at=6),
    ], 1)  # fmt: skip


def case(name: str, writes: list[Write], forget: int) -> Case:
    server, device = ModelServer(now=1_760_000_000_000), Device("aaaaaaaa")
    for one in [*writes, write(_kind(writes, forget), forget, erased_at=9)]:
        server.now += 1
        device.write(one["kind"], one["id"], one["fields"], server.now)
        while device.sync(server.exchange, server.now):
            pass
    erased = sorted(record_id for record_id, row in server.rows.items() if is_erased(row))
    return {"name": name, "writes": writes, "forget": _id(forget), "erased": erased}


def write(kind: str, number: int, /, **fields: Any) -> Write:
    return {"kind": kind, "id": _id(number), "fields": fields}


def _id(number: int) -> str:
    return f"01890a5d-ac96-774b-bcce-b302099a{number:04x}"


def _kind(writes: list[Write], number: int) -> str:
    return next(str(one["kind"]) for one in writes if one["id"] == _id(number))
