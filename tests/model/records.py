"""What can be told of a record from its fields and stamps alone."""

from __future__ import annotations

import uuid
from typing import Any

from server.rules.mend import WORD_FIELDS

Record = dict[str, Any]
"""`{kind, id, fields, stamps}`; on a device also `base`, on the server `seen`, `mends` and `revision`."""

WORDINGS = uuid.UUID("6f1c1d0a-0000-5000-8000-000000000000")

WORDS = {(kind, name) for kind, names in WORD_FIELDS.items() for name in names}
"""The fields whose words are never dropped, as (kind, field)."""


def is_in_bin(record: Record) -> bool:
    """A record is in the bin when its delete is the latest thing that happened to it."""
    stamps = record["stamps"]
    if record["fields"].get("deleted_at") is None:
        return False
    return all(stamp <= stamps["deleted_at"] for stamp in stamps.values())


def is_erased(record: Record) -> bool:
    return record["fields"].get("erased_at") is not None


def belongs_to(record: Record, owner: Record) -> bool:
    """Whether a record is forgotten together with `owner`.

    The words kept beside it; the photos and memos of a person or jot; of a person what was begun to be
    written to or of them, and the clippings that are that person or their resume; and whoever lies in the
    bin because it was merged into that person.
    """
    fields, kind = record["fields"], record["kind"]
    if kind == "wording":
        return bool(fields.get("of_id") == owner["id"])
    if kind in ("photo", "memo"):
        return owner["id"] in (fields.get("person_id"), fields.get("jot_id"))
    if kind == "followup":
        return owner["id"] in (fields.get("person_id"), fields.get("other_person_id"))
    if kind == "clipping" and fields.get("kind") in ("person", "resume"):
        return bool(fields.get("person_id") == owner["id"])
    merged = kind == owner["kind"] == "person" and fields.get("merged_into_id") == owner["id"]
    return bool(merged and is_in_bin(record))


def derive_wording_id(record_id: str, field: str, stamp: str) -> str:
    """The same loss has the same id, however often and wherever it is seen."""
    return str(uuid.uuid5(WORDINGS, record_id + field + stamp))


def serialize_record(record: Record) -> Record:
    return {key: record[key] for key in ("kind", "id", "fields", "stamps")}
