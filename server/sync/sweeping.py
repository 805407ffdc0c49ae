"""Bytes that no record names go in the end, but not at once: they may come before their record does."""

from __future__ import annotations

from sqlalchemy import Connection

from ..accounts.lifetimes import DAY
from ..database import begin_read, begin_write
from ..ids import now
from ..rules.forgetting import WITH_BYTES
from . import rows

SHORTEST = 2
"""Days. Bytes that are sent again within one are not noted as sent anew."""


def sweep_bytes(days: int) -> int:
    """Delete the photos and memos, of all notebooks, that no record names and that were last sent so many
    days ago or longer. Answers how many those were."""
    before = now() - days * DAY
    with begin_read() as connection:
        accounts = rows.list_accounts_with_bytes(connection)
    return sum(_sweep_notebook(account_id, before) for account_id in accounts)


def _sweep_notebook(account_id: str, before: int) -> int:
    with begin_read() as connection:  # for nearly all, that is all: nobody waits for it
        if not _find_unnamed(connection, account_id):
            return 0
    with begin_write() as connection:
        rows.lock_account(connection, account_id)
        unnamed = _find_unnamed(connection, account_id)
        return sum(rows.delete_old_bytes(connection, account_id, sha256, before) for sha256 in unnamed)


def _find_unnamed(connection: Connection, account_id: str) -> set[str]:
    """The hashes of bytes that neither a record names nor one in the bin, which may yet come out of it."""
    hashes = rows.list_hashes(connection, account_id)
    for kind in WITH_BYTES:
        for row in rows.find_mentioning(connection, account_id, kind, "") if hashes else ():
            hashes.discard(row.fields.get("sha256", ""))
    return hashes
