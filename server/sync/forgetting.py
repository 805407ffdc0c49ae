"""What is forgotten together with a record: its wordings, a person's or a jot's photos, and photos' bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..ids import now
from . import rows
from .merge import Change, Row

if TYPE_CHECKING:
    from .notebook import Notebook

OWNER_FIELDS = {"wording": ("of_id",), "photo": ("person_id", "jot_id")}


def owners(change: Change) -> list[str]:
    """The records that a wording or photo belongs to: where one is forgotten, it is not taken in any more."""
    named = (change.fields.get(name) for name in OWNER_FIELDS.get(change.kind, ()))
    return [owner for owner in named if owner]


def forget(notebook: Notebook, record: Row, before: dict[str, Any]) -> None:
    """Called after `record`, whose fields were `before`, was erased: erase what belongs to it.

    What goes with it gets the server's stamp.
    """
    _note_bytes(notebook, record.kind, before)
    for kind, names in OWNER_FIELDS.items():
        for row in notebook.known(kind, record.id):
            if any(row.fields.get(name) == record.id for name in names):
                _note_bytes(notebook, kind, row.fields)
                at = now()
                row.fields, row.stamps = {"erased_at": at}, {"erased_at": notebook.clock.tick(at)}
                row.seen, row.mended = {}, {}
                notebook.touch(row)
                notebook.exact.discard(row.id)


def _note_bytes(notebook: Notebook, kind: str, fields: dict[str, Any]) -> None:
    """Only a photo's hash is one; another kind may hold anything under that name, unknown to this server."""
    if kind == "photo" and fields.get("sha256"):
        notebook.lost_bytes.add(fields["sha256"])


def drop_bytes(notebook: Notebook) -> None:
    """Delete the bytes that no photo names any more."""
    for sha256 in notebook.lost_bytes:
        if not any(photo.fields.get("sha256") == sha256 for photo in notebook.known("photo", sha256)):
            rows.drop_bytes(notebook.connection, notebook.account_id, sha256)
    notebook.lost_bytes.clear()
