"""A notebook's live records, read whole: for what is worked out from them, such as what falls due."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection

from . import rows

LiveRecords = dict[str, dict[str, dict[str, Any]]]
"""Kind to id to fields."""


def read_live(connection: Connection, account_id: str, kinds: Iterable[str]) -> LiveRecords:
    """What is neither in the bin nor erased."""
    return {
        kind: {
            row.id: row.fields
            for row in rows.find_mentioning(connection, account_id, kind, "")
            if row.is_live
        }
        for kind in kinds
    }
