"""No list by kind on the server forgets one silently: what it leaves out on purpose is written down here. On
the web every such list is a `Record<Kind, …>`, and the compiler asks for each."""

from __future__ import annotations

import re
from collections.abc import Collection
from random import Random
from typing import NamedTuple

import pytest

from server import seed
from server.kinds import KINDS
from server.kinds.fields import Choice, Reference, Sha256
from server.rules import due, forgetting
from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.model.records import belongs_to

HERE = "tests/architecture/test_kinds.py"


def choices_of(kind: str, field: str) -> tuple[str, ...]:
    choice = KINDS[kind]().fields[field]
    assert isinstance(choice, Choice)
    return choice.choices


class Listing(NamedTuple):
    """A list by kind or choice: where it stands, what it holds, and what it leaves out on purpose."""

    where: str
    holds: Collection[str]
    leaves_out: Collection[str]
    of: Collection[str] = tuple(KINDS)


LISTINGS = (
    Listing(
        "OWNER_FIELDS in server/rules/forgetting.py",
        forgetting.OWNER_FIELDS,
        # A person is forgotten with whom they were merged into, by a rule of its own.
        ("event", "person", "jot", "prompt", "topic", "joy", "credit", "setting"),
    ),
    Listing(
        "OF_PERSONS in server/rules/forgetting.py",
        forgetting.OF_PERSONS,
        ("wording", "photo", "memo"),
        tuple(forgetting.OWNER_FIELDS),
    ),
    Listing(
        "THEIRS in server/rules/forgetting.py",
        forgetting.THEIRS,
        (
            *("article", "ebook", "book", "template", "data", "tool"),
            *("podcast", "event", "know_how", "job"),
        ),
        choices_of("clipping", "kind"),
    ),
    Listing(
        "WITH_BYTES in server/rules/forgetting.py (and a Sort in server/blobs/views.py)",
        forgetting.WITH_BYTES,
        (),
        [
            kind
            for kind, schema in KINDS.items()
            if any(isinstance(field, Sha256) for field in schema().fields.values())
        ],
    ),
    Listing("SETTLED in server/rules/due.py", due.SETTLED, ("open",), choices_of("followup", "state")),
    Listing(
        "DUE_KINDS in server/rules/due.py",
        due.DUE_KINDS,
        ("prompt", "clipping", "photo", "memo", "topic", "joy", "credit", "wording"),
    ),
    Listing(
        "generate_records in server/seed.py",
        {kind for kind, _, _ in seed.generate_records(200, 10**12, Random(1))},
        ("prompt", "photo", "memo", "topic", "joy", "credit", "setting", "wording"),
    ),
)


@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.where)
def test_a_list_by_kind_forgets_none(listing: Listing) -> None:
    where, holds, leaves_out, of = listing
    forgotten = {*of} - {*holds} - {*leaves_out}
    assert not forgotten, (
        f"{where} says nothing of {sorted(forgotten)}: add it there, or to what is left out in {HERE}"
    )
    unknown = ({*holds} | {*leaves_out}) - {*of}
    assert not unknown, f"{where}, or what {HERE} says of it, names {sorted(unknown)}, which is none"
    both = {*holds} & {*leaves_out}
    assert not both, f"{where} holds {sorted(both)}, and {HERE} says that it is left out"


def test_every_schema_is_a_kind() -> None:
    schemas = {
        name: get_path_name(file)
        for file in list_tracked_files(".py")
        if get_path_name(file).startswith("server/kinds/")
        for name in re.findall(r"^class (\w+)\(Kind\)", read_text(file), re.MULTILINE)
    }
    assert len(schemas) > 5
    for name, file in schemas.items():
        assert name.lower() in KINDS, f"{file}: add {name} to KINDS in server/kinds/__init__.py"


REFERENCES = [
    (kind, name)
    for kind, schema in KINDS.items()
    for name, field in schema().fields.items()
    if isinstance(field, Reference) and name != "merged_into_id"  # which counts only in the bin
]


@pytest.mark.parametrize("sort", [*forgetting.THEIRS, "article"])
@pytest.mark.parametrize(("kind", "field"), REFERENCES)
def test_the_model_forgets_what_the_rule_forgets(kind: str, field: str, sort: str) -> None:
    fields = {field: "it", **({"kind": sort} if kind == "clipping" else {})}
    record = {"kind": kind, "id": "hanging", "fields": fields, "stamps": {}}
    owner = {"kind": "person", "id": "it", "fields": {}, "stamps": {}}
    assert belongs_to(record, owner) == ("it" in forgetting.list_owners(kind, fields)), (
        f"{kind}.{field}: OWNER_FIELDS in server/rules/forgetting.py and belongs_to in "
        "tests/model/records.py do not say the same"
    )
