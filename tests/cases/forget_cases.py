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


def make_forgettings() -> Iterator[Case]:
    yield _with_a_person()
    yield _with_a_jot()
    yield _drafts()
    yield _clippings()
    yield _of_the_merged()
    yield _merged("whoever was merged into them, with all that belonged to those", 1)
    yield _merged("whoever was merged into those in turn", 3)
    yield _brought_back()
    yield _in_a_circle()
    yield make_case(
        "what is in the bin goes too",
        [
            make_write("person", 1, name="Ann"),
            make_write("memo", 2, person_id=_id(1), sha256=HASH),
            make_write("memo", 2, deleted_at=5),
        ],
        1,
    )
    yield make_case(
        "only the memo itself",
        [
            make_write("person", 1, name="Ann"),
            make_write("jot", 2, text="Hi", person_ids=[_id(1)]),
            make_write("memo", 3, person_id=_id(1), jot_id=_id(2), sha256=HASH),
            make_write("photo", 4, person_id=_id(1), sha256=HASH),
        ],
        3,
    )


def _with_a_person() -> Case:
    return make_case(
        "a person's photos, memos and wordings, not what I wrote of them",
        [
            make_write("person", 1, name="Ann"),
            make_write("person", 2, name="Ben"),
            make_write("jot", 3, text="Hi", person_ids=[_id(1)]),
            make_write("photo", 4, person_id=_id(1), sha256=HASH),
            make_write("memo", 5, person_id=_id(1), jot_id=_id(3), sha256=HASH),
            make_write("memo", 6, person_id=_id(2), sha256=HASH),
            make_write("memo", 7, event_id=_id(1), sha256=OTHER_HASH),
            make_write("wording", 8, of_kind="person", of_id=_id(1), field="name", words="Anne"),
            make_write("wording", 9, of_kind="memo", of_id=_id(5), field="words", words="she said"),
        ],
        1,
    )


def _drafts() -> Case:
    return make_case(
        "what was written to a person, or to another of them",
        [
            make_write("person", 1, name="Ann"),
            make_write("person", 2, name="Ben"),
            make_write("jot", 3, text="Hi", person_ids=[_id(1), _id(2)]),
            make_write("followup", 4, person_id=_id(1), jot_id=_id(3), draft="Dear Ann"),
            make_write("followup", 5, person_id=_id(1), other_person_id=_id(2), person_draft="Ben, Ann?"),
            make_write("followup", 6, person_id=_id(2), other_person_id=_id(1), other_draft="Ann, Ben?"),
            make_write("followup", 7, person_id=_id(1), state="done"),
            make_write("followup", 7, deleted_at=5),
            make_write("followup", 8, person_id=_id(2), jot_id=_id(3), draft="Dear Ben"),
            make_write("followup", 9, clipping_id=_id(1), draft="nobody"),
            make_write("wording", 10, of_kind="followup", of_id=_id(4), field="draft", words="Hello Ann"),
        ],
        1,
    )


def _clippings() -> Case:
    return make_case(
        "a person's card and resume on the shelf, and nothing else that they are named with",
        [
            make_write("person", 1, name="Ann"),
            make_write("clipping", 2, kind="person", person_id=_id(1), title="Ann"),
            make_write("clipping", 3, kind="resume", person_id=_id(1), title="Resume"),
            make_write("clipping", 3, deleted_at=5),
            make_write("clipping", 4, kind="know_how", person_id=_id(1), title="Plans"),
            make_write("clipping", 5, person_id=_id(1), title="No sort"),
            make_write("clipping", 6, kind="resume", title="Whose?"),
            make_write("clipping", 7, kind="resume", event_id=_id(1), title="Odd"),
            make_write("clipping", 8, kind="person", person_id=_id(1)),
            make_write("clipping", 8, kind="job"),
            make_write("wording", 9, of_kind="clipping", of_id=_id(3), field="words", words="ten years"),
            make_write("followup", 10, clipping_id=_id(3), draft="See her resume"),
        ],
        1,
    )


def _of_the_merged() -> Case:
    return make_case(
        "what was written to whoever was merged into them, and their resume",
        [
            make_write("person", 1, name="Ann"),
            make_write("person", 2, name="Anne"),
            make_write("followup", 3, person_id=_id(2), draft="Dear Anne"),
            make_write("clipping", 4, kind="resume", person_id=_id(2)),
            make_write("person", 2, merged_into_id=_id(1), deleted_at=5),
        ],
        1,
    )


def _with_a_jot() -> Case:
    return make_case(
        "a jot's photos, memos and wordings, not its people",
        [
            make_write("person", 1, name="Ann"),
            make_write("jot", 2, text="Hi", person_ids=[_id(1)]),
            make_write("photo", 3, jot_id=_id(2), sha256=HASH),
            make_write("memo", 4, jot_id=_id(2), sha256=HASH),
            make_write("memo", 5, person_id=_id(1), sha256=OTHER_HASH),
            make_write("wording", 6, of_kind="jot", of_id=_id(2), field="text", words="Ho"),
        ],
        2,
    )


def _merged(name: str, deep: int) -> Case:
    writes = [make_write("person", 1, name="Ann")]
    for number in range(2, deep + 2):
        writes += [
            make_write("person", number, name=f"Ann {number}"),
            make_write("memo", 10 + number, person_id=_id(number), sha256=HASH),
            make_write(
                "wording", 20 + number, of_kind="person", of_id=_id(number), field="name", words="Anna"
            ),
            make_write("person", number, merged_into_id=_id(number - 1), deleted_at=number),
        ]
    return make_case(name, writes, 1)


def _brought_back() -> Case:
    return make_case(
        "not who was merged and brought back since",
        [
            make_write("person", 1, name="Ann"),
            make_write("person", 2, name="Anne"),
            make_write("person", 2, merged_into_id=_id(1), deleted_at=5),
            make_write("person", 2, deleted_at=None),
            make_write("photo", 3, person_id=_id(2), sha256=HASH),
        ],
        1,
    )


def _in_a_circle() -> Case:
    return make_case(
        "two that were merged into each other",
        [
            make_write("person", 1, name="Ann"),
            make_write("person", 2, name="Anne"),
            make_write("person", 2, merged_into_id=_id(1), deleted_at=5),
            make_write("person", 1, merged_into_id=_id(2), deleted_at=6),
        ],
        1,
    )


def make_case(name: str, writes: list[Write], forget: int) -> Case:
    server, device = ModelServer(now=1_760_000_000_000), Device("aaaaaaaa")
    for one in [*writes, make_write(_kind(writes, forget), forget, erased_at=9)]:
        server.now += 1
        device.write(one["kind"], one["id"], one["fields"], server.now)
        while device.sync(server.exchange, server.now):
            pass
    erased = sorted(record_id for record_id, row in server.rows.items() if is_erased(row))
    return {"name": name, "writes": writes, "forget": _id(forget), "erased": erased}


def make_write(kind: str, number: int, /, **fields: Any) -> Write:
    return {"kind": kind, "id": _id(number), "fields": fields}


def _id(number: int) -> str:
    return f"01890a5d-ac96-774b-bcce-b302099a{number:04x}"


def _kind(writes: list[Write], number: int) -> str:
    return next(str(one["kind"]) for one in writes if one["id"] == _id(number))
