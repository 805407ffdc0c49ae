"""What a database can do at best with the same records: no checks, no merge, no HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import orjson

from server.database import db, is_postgres, mark_parameters
from tests.stress.notebooks import Notebooks

TABLE = """
    CREATE TABLE IF NOT EXISTS floor (
        account text NOT NULL, id text NOT NULL, revision bigint NOT NULL, body text NOT NULL,
        PRIMARY KEY (account, id), UNIQUE (account, revision)
    )
"""
UPSERT = """
    INSERT INTO floor (account, id, revision, body) VALUES (?, ?, ?, ?)
    ON CONFLICT (account, id) DO UPDATE SET revision = excluded.revision, body = excluded.body
"""


class Floor:
    """The database of a server under measure, by its driver's own connection."""

    def __init__(self, notebooks: Notebooks) -> None:
        self.app = notebooks.app
        self.accounts = 0
        with self._connected() as (connection, _):
            connection.execute(TABLE)
            connection.commit()

    def push(self, bodies: list[bytes]) -> None:
        """Each body: parsed, each record made text again, one upsert of all, one commit."""
        self.accounts += 1
        account, revision = str(self.accounts), 0
        with self._connected() as (connection, engine):
            sql = mark_parameters(engine, UPSERT)
            for body in bodies:
                rows = []
                for change in orjson.loads(body)["changes"]:
                    revision += 1
                    stored = {key: change[key] for key in ("kind", "id", "fields", "stamps")}
                    rows.append((account, change["id"], revision, orjson.dumps(stored).decode()))
                if not is_postgres(engine):
                    connection.execute("BEGIN IMMEDIATE")
                connection.cursor().executemany(sql, rows)
                connection.commit()

    def pull(self, account: str) -> None:
        """All of a notebook's text, as one answer."""
        with self._connected() as (connection, engine):
            sql = mark_parameters(engine, "SELECT body FROM record WHERE account_id = ? ORDER BY revision")
            rows = connection.execute(sql, (account,)).fetchall()
            assert (b"[" + ",".join(body for (body,) in rows).encode() + b"]").startswith(b"[{")
            connection.commit()

    @contextmanager
    def _connected(self) -> Iterator[tuple[Any, Any]]:
        with self.app.app_context():
            pooled = db.engine.raw_connection()
            try:
                yield pooled.driver_connection, db.engine
            finally:
                pooled.close()
