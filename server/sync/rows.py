"""The SQL of a notebook's rows, for SQLite and PostgreSQL alike: whole batches, no objects per row.

Every statement begins with the account.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection

from ..database import on_postgres, spelled
from .merge import Row


class Head(NamedTuple):
    """What stands in the account's own row."""

    revision: int
    epoch: str
    floor: int
    clock: str


def run(connection: Connection, sql: str, *parameters: Any) -> Sequence[Any]:
    """The rows of one statement; none where it gives none."""
    result = connection.exec_driver_sql(spelled(connection, sql), parameters)
    return result.fetchall() if result.returns_rows else ()


def lock(connection: Connection, account_id: str) -> Head:
    """The first statement of every writing transaction: until it ends, nobody else writes to this notebook.

    SQLite has one writer at a time anyway.
    """
    sql = "SELECT revision, epoch, floor, clock FROM account WHERE id = ?"
    if on_postgres(connection):
        sql += " FOR NO KEY UPDATE"  # rows that merely name the account, such as sessions, need not wait
    (found,) = run(connection, sql, account_id)
    return Head(*found)


def put_head(connection: Connection, account_id: str, head: Head) -> None:
    sql = "UPDATE account SET revision = ?, epoch = ?, floor = ?, clock = ? WHERE id = ?"
    run(connection, sql, *head, account_id)


def load(connection: Connection, account_id: str, ids: Collection[str]) -> dict[str, Row]:
    """Those of the records that there are."""
    one_of = "= ANY(?)" if on_postgres(connection) else "IN (SELECT value FROM json_each(?))"
    named = list(ids) if on_postgres(connection) else orjson.dumps(list(ids)).decode()
    sql = f"SELECT revision, body, memory FROM record WHERE account_id = ? AND id {one_of}"
    return {row.id: row for row in map(_row, run(connection, sql, account_id, named))}


def naming(connection: Connection, account_id: str, kind: str, text: str) -> list[Row]:
    """Records of a kind whose body has `text` somewhere in it. Reads all of that kind, so for rare things."""
    sql = "SELECT revision, body, memory FROM record WHERE account_id = ? AND kind = ? AND body LIKE ?"
    return [_row(found) for found in run(connection, sql, account_id, kind, f"%{text}%")]


def save(connection: Connection, account_id: str, rows: Iterable[Row]) -> None:
    """Write them as they are, in one statement."""
    sql = """
        INSERT INTO record (account_id, id, kind, revision, body, memory) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (account_id, id) DO UPDATE
        SET revision = excluded.revision, body = excluded.body, memory = excluded.memory
    """
    values = [(account_id, row.id, row.kind, row.revision, body(row), _memory(row)) for row in rows]
    if values:
        connection.exec_driver_sql(spelled(connection, sql), values)


def page(connection: Connection, account_id: str, after: int, upto: int, limit: int) -> Sequence[Any]:
    """(revision, body) of the records changed since `after`, in that order, as they go out."""
    sql = """
        SELECT revision, body FROM record
        WHERE account_id = ? AND revision > ? AND revision <= ? ORDER BY revision LIMIT ?
    """
    return run(connection, sql, account_id, after, upto, limit)


def page_of_kind(connection: Connection, account_id: str, kind: str, after: int, limit: int) -> Sequence[Any]:
    """As `page`, up to the latest, and of one kind; with `""`, of all."""
    sql = """
        SELECT revision, body FROM record
        WHERE account_id = ? AND revision > ? AND (kind = ? OR ? = '') ORDER BY revision LIMIT ?
    """
    return run(connection, sql, account_id, after, kind, kind, limit)


def drop_bytes(connection: Connection, account_id: str, sha256: str) -> None:
    run(connection, "DELETE FROM blob WHERE account_id = ? AND sha256 = ?", account_id, sha256)


def body(row: Row) -> str:
    return orjson.dumps({"kind": row.kind, "id": row.id, "fields": row.fields, "stamps": row.stamps}).decode()


def _memory(row: Row) -> str:
    return orjson.dumps({"seen": row.seen, "mended": row.mended}).decode()


def _row(found: Sequence[Any]) -> Row:
    revision, text, memory = found
    record, remembered = orjson.loads(text), orjson.loads(memory)
    return Row(
        record["kind"], record["id"], revision, record["fields"], record["stamps"],
        remembered["seen"], remembered["mended"],
    )  # fmt: skip
