"""The SQL of a notebook's rows, for SQLite and PostgreSQL alike: whole batches, no objects per row.

Every statement begins with the account.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection

from ..database import is_postgres, mark_parameters, run_sql
from ..guards.strict_json import SAFE_INTEGER
from .merge import Row

FULL_PAGE = 1_000_000
"""Characters of JSON behind which a page ends: a process has no room for all that many rows may hold."""


class Page(NamedTuple):
    """Records by revision, each (revision, body as it goes out), and whether there are more."""

    records: list[tuple[int, str]]
    more: bool


class AccountHead(NamedTuple):
    """What stands in the account's own row."""

    revision: int
    mark: str
    epoch: str
    floor: int
    clock: str


def lock_account(connection: Connection, account_id: str) -> AccountHead:
    """The first statement of every writing transaction: until it ends, nobody else writes to this notebook.

    SQLite has one writer at a time anyway.
    """
    sql = "SELECT revision, mark, epoch, floor, clock FROM account WHERE id = ?"
    if is_postgres(connection):
        sql += " FOR NO KEY UPDATE"  # rows that merely name the account, such as sessions, need not wait
    (head,) = run_sql(connection, sql, account_id)
    return AccountHead(*head)


def save_head(connection: Connection, account_id: str, head: AccountHead) -> None:
    sql = "UPDATE account SET revision = ?, mark = ?, epoch = ?, floor = ?, clock = ? WHERE id = ?"
    run_sql(connection, sql, *head, account_id)


def find_mark(connection: Connection, account_id: str, revision: int, latest: str) -> str:
    """The word of the transaction that wrote this revision; `""` of revision 0, which nobody wrote.

    Where an instance from before there were marks has written last, there is none: then it is `latest`, the
    account's own, as good as any until the next transaction.
    """
    if revision == 0:
        return ""
    sql = "SELECT word FROM mark WHERE account_id = ? AND revision >= ? ORDER BY revision LIMIT 1"
    return next((word for (word,) in run_sql(connection, sql, account_id, revision)), latest)


def save_mark(connection: Connection, account_id: str, revision: int, word: str, before: AccountHead) -> None:
    """Keep a transaction's mark, and the one that stood before it, unless that is kept already.

    It is not where an instance from before there were marks has written last: devices heard that with it.
    """
    sql = "INSERT INTO mark (account_id, revision, word) VALUES (?, ?, ?), (?, ?, ?) ON CONFLICT DO NOTHING"
    run_sql(connection, sql, account_id, before.revision, before.mark, account_id, revision, word)


def load_rows(connection: Connection, account_id: str, ids: Collection[str]) -> dict[str, Row]:
    """Those of the records that there are."""
    one_of = "= ANY(?)" if is_postgres(connection) else "IN (SELECT value FROM json_each(?))"
    id_list = list(ids) if is_postgres(connection) else orjson.dumps(list(ids)).decode()
    sql = f"SELECT revision, body, memory FROM record WHERE account_id = ? AND id {one_of}"
    return {row.id: row for row in map(_parse_row, run_sql(connection, sql, account_id, id_list))}


def find_mentioning(connection: Connection, account_id: str, kind: str, text: str) -> list[Row]:
    """Records of a kind whose body has `text` somewhere in it. Reads all of that kind, so for rare things."""
    sql = "SELECT revision, body, memory FROM record WHERE account_id = ? AND kind = ? AND body LIKE ?"
    return [_parse_row(row) for row in run_sql(connection, sql, account_id, kind, f"%{text}%")]


def save_rows(connection: Connection, account_id: str, rows: Iterable[Row]) -> None:
    """Write them as they are, in one statement."""
    sql = """
        INSERT INTO record (account_id, id, kind, revision, body, memory) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (account_id, id) DO UPDATE
        SET revision = excluded.revision, body = excluded.body, memory = excluded.memory
    """
    values = [
        (account_id, row.id, row.kind, row.revision, serialize_row(row), _serialize_memory(row))
        for row in rows
    ]
    if values:
        connection.exec_driver_sql(mark_parameters(connection, sql), values)


def read_page(
    connection: Connection,
    account_id: str,
    after: int,
    limit: int,
    *,
    upto: int = SAFE_INTEGER,
    kind: str = "",
) -> Page:
    """What changed since `after`, no later than `upto`; of one kind, or with `""` of all. See `cut_page`."""
    sql = _weigh_rows(_CHANGED) if is_postgres(connection) else _CHANGED
    parameters = (account_id, after, upto, kind, kind, limit + 1)
    result = connection.exec_driver_sql(mark_parameters(connection, sql), parameters)
    page = cut_page(result, limit)
    result.close()
    return page


_CHANGED = """
    SELECT revision, body FROM record
    WHERE account_id = ? AND revision > ? AND revision <= ? AND (kind = ? OR ? = '') ORDER BY revision LIMIT ?
"""


def _weigh_rows(sql: str) -> str:
    """The same rows, but none that a page has no room for whatever it holds.

    SQLite gives one row after the other, so we stop asking. PostgreSQL's driver takes all of them in before
    it gives the first. What is counted there are bytes, of which a character has four at most.
    """
    return f"""
        SELECT revision, body FROM (
            SELECT *, SUM(OCTET_LENGTH(body)) OVER (
                ORDER BY revision ROWS BETWEEN UNBOUNDED PRECEDING AND 2 PRECEDING
            ) AS before FROM ({sql}) AS changed
        ) AS weighed WHERE before IS NULL OR before < {4 * FULL_PAGE} ORDER BY revision
    """


def cut_page(changed: Iterable[Any], limit: int) -> Page:
    """The first of them: at most `limit`, and none behind those that fill a page."""
    records: list[tuple[int, str]] = []
    size = 0
    for revision, body in changed:
        if len(records) == limit or size >= FULL_PAGE:
            return Page(records, more=True)
        records.append((revision, body))
        size += len(body)
    return Page(records, more=False)


def delete_bytes(connection: Connection, account_id: str, sha256: str) -> None:
    run_sql(connection, "DELETE FROM blob WHERE account_id = ? AND sha256 = ?", account_id, sha256)


def delete_old_bytes(connection: Connection, account_id: str, sha256: str, before: int) -> bool:
    """Whether there were such, last sent before then."""
    sql = "DELETE FROM blob WHERE account_id = ? AND sha256 = ? AND created_at < ? RETURNING sha256"
    return bool(run_sql(connection, sql, account_id, sha256, before))


def list_hashes(connection: Connection, account_id: str) -> set[str]:
    """What the account's bytes are called."""
    sql = "SELECT sha256 FROM blob WHERE account_id = ?"
    return {sha256 for (sha256,) in run_sql(connection, sql, account_id)}


def list_accounts_with_bytes(connection: Connection) -> list[str]:
    """Of all accounts, for a command of the host's."""
    return [account_id for (account_id,) in run_sql(connection, "SELECT DISTINCT account_id FROM blob")]


def serialize_row(row: Row) -> str:
    return orjson.dumps({"kind": row.kind, "id": row.id, "fields": row.fields, "stamps": row.stamps}).decode()


def _serialize_memory(row: Row) -> str:
    return orjson.dumps({"seen": row.seen, "mended": row.mended}).decode()


def _parse_row(values: Sequence[Any]) -> Row:
    revision, text, memory = values
    record, remembered = orjson.loads(text), orjson.loads(memory)
    return Row(
        record["kind"],
        record["id"],
        revision,
        record["fields"],
        record["stamps"],
        remembered["seen"],
        remembered["mended"],
        len(text),
    )
