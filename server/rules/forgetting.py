"""What is forgotten together with a record: its wordings, a person's or a jot's photos and memos, what was to
be written to a person, their card and resume on the shelf, whoever was merged into them, and the bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeVar

OWNER_FIELDS = {
    "wording": ("of_id",),
    "photo": ("person_id", "jot_id"),
    "memo": ("person_id", "jot_id"),
    "followup": ("person_id", "other_person_id"),
    "clipping": ("person_id",),
}
OF_PERSONS = ("followup", "clipping")
"""The kinds that belong to persons alone, so that nothing else that is forgotten has to look through them."""
THEIRS = ("person", "resume")
"""The sorts of clipping that tell of a person; another is a find of one's own, and names them only by id."""
WITH_BYTES = ("photo", "memo")


class Record(Protocol):
    """As much of a record as these rules look at. `is_live`: neither forgotten nor in the bin."""

    kind: str
    id: str
    fields: dict[str, Any]

    @property
    def is_live(self) -> bool: ...


R = TypeVar("R", bound=Record)
FindRecords = Callable[[str, str], Iterable[R]]
"""(kind, text): the records of that kind that have the text somewhere in them, and perhaps more."""


def list_possible_owners(kind: str, fields: Mapping[str, Any]) -> list[str]:
    """The ids of those that such a record may belong to, where only some of its fields are known."""
    ids = (fields.get(name) for name in OWNER_FIELDS.get(kind, ()))
    return [owner for owner in ids if owner]


def list_owners(kind: str, fields: Mapping[str, Any]) -> list[str]:
    """The ids that such a record belongs to: where one is forgotten, it goes too, and is not taken in."""
    if kind == "clipping" and fields.get("kind") not in THEIRS:
        return []
    return list_possible_owners(kind, fields)


def forget_dependents(
    record: R, before: Mapping[str, Any], *, find: FindRecords[R], erase: Callable[[R], None]
) -> set[str]:
    """Called after `record`, whose fields were `before`, was erased: erase what belongs to it, and what
    belongs to that in turn. Answers the hashes of bytes, in hex, that they named."""
    hashes = _hashes_of(record.kind, before)
    forgotten = [record]
    for owner in forgotten:  # which grows on the way
        for dependent in _find_dependents(owner, find):
            hashes |= _hashes_of(dependent.kind, dependent.fields)
            erase(dependent)
            forgotten.append(dependent)
    return hashes


def find_unnamed(hashes: Iterable[str], *, find: FindRecords[R]) -> list[str]:
    """Those of the hashes that no photo and no memo names any more: their bytes are to be deleted."""
    unnamed = []
    for sha256 in hashes:
        holders = (record for kind in WITH_BYTES for record in find(kind, sha256))
        if all(record.fields.get("sha256") != sha256 for record in holders):
            unnamed.append(sha256)
    return unnamed


def _find_dependents(record: R, find: FindRecords[R]) -> Iterator[R]:
    for kind in OWNER_FIELDS:
        if kind in OF_PERSONS and record.kind != "person":
            continue
        for other in find(kind, record.id):
            if record.id in list_owners(kind, other.fields):
                yield other
    if record.kind == "person":
        for other in find("person", record.id):
            # One that was brought back is somebody of its own again.
            if other.fields.get("merged_into_id") == record.id and not other.is_live:
                yield other


def _hashes_of(kind: str, fields: Mapping[str, Any]) -> set[str]:
    """Only a photo's or memo's hash is one; another kind may hold anything under that name."""
    return {fields["sha256"]} if kind in WITH_BYTES and fields.get("sha256") else set()
