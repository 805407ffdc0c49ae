"""What is forgotten together with a record: its wordings, a person's or a jot's photos and memos, what was to
be written to a person, their card and resume on the shelf, whoever was merged into them, and the bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..ids import now
from . import rows
from .merge import Change, Row

if TYPE_CHECKING:
    from .notebook import Notebook

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


def named(change: Change) -> list[str]:
    """Those that may be owners of what is changed, by the change alone."""
    found = (change.fields.get(name) for name in OWNER_FIELDS.get(change.kind, ()))
    return [owner for owner in found if owner]


def owners(kind: str, fields: Mapping[str, Any]) -> list[str]:
    """The records that such a one belongs to: where one is forgotten, it goes too, and is not taken in."""
    if kind == "clipping" and fields.get("kind") not in THEIRS:
        return []
    found = (fields.get(name) for name in OWNER_FIELDS.get(kind, ()))
    return [owner for owner in found if owner]


def forget(notebook: Notebook, record: Row, before: dict[str, Any]) -> None:
    """Called after `record`, whose fields were `before`, was erased: erase what belongs to it.

    What goes with it gets the server's stamp, and takes along what belongs to it in turn.
    """
    _note_bytes(notebook, record.kind, before)
    forgotten = [record]
    for owner in forgotten:  # which grows on the way
        for row in _dependents(notebook, owner):
            _note_bytes(notebook, row.kind, row.fields)
            at = now()
            row.fields, row.stamps = {"erased_at": at}, {"erased_at": notebook.clock.tick(at)}
            row.seen, row.mended = {}, {}
            notebook.touch(row)
            notebook.exact.discard(row.id)
            forgotten.append(row)


def _dependents(notebook: Notebook, record: Row) -> Iterator[Row]:
    for kind in OWNER_FIELDS:
        if kind in OF_PERSONS and record.kind != "person":
            continue
        for row in notebook.known(kind, record.id):
            if record.id in owners(kind, row.fields):
                yield row
    if record.kind == "person":
        for row in notebook.known("person", record.id):
            # One that was brought back is somebody of its own again.
            if row.fields.get("merged_into_id") == record.id and not row.is_live:
                yield row


def _note_bytes(notebook: Notebook, kind: str, fields: dict[str, Any]) -> None:
    """Only a photo's or memo's hash is one; another kind may hold anything under that name."""
    if kind in WITH_BYTES and fields.get("sha256"):
        notebook.lost_bytes.add(fields["sha256"])


def drop_bytes(notebook: Notebook) -> None:
    """Delete the bytes that no photo and no memo names any more."""
    for sha256 in notebook.lost_bytes:
        named = (row.fields.get("sha256") for kind in WITH_BYTES for row in notebook.known(kind, sha256))
        if sha256 not in named:
            rows.drop_bytes(notebook.connection, notebook.account_id, sha256)
    notebook.lost_bytes.clear()
