"""The database: one engine that writes, one that reads, and a quick look for the hottest question.

Rows that people rarely touch are SQLAlchemy models, by `db.session`. The paths that every device takes
use `begin_read`, `begin_write` and `fetch_one_unpooled` with SQL of their own. Instants are integers,
milliseconds since 1970 UTC. SQL has `?` for its parameters; `mark_parameters` turns that into what the driver
wants.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from flask import Flask, current_app
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Connection, Engine, MetaData, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import DeclarativeBase

from . import postgres, sqlite


class Base(DeclarativeBase):
    """The class of all models. Constraints are named by rule, so that migrations can find them again."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


db = SQLAlchemy(model_class=Base)


def connect_database(app: Flask, url: str) -> None:
    """Give the app its two engines; opens no connection yet."""
    options = _build_engine_options(url)
    app.config.update(
        SQLALCHEMY_DATABASE_URI=url,
        SQLALCHEMY_ENGINE_OPTIONS=options,
        SQLALCHEMY_BINDS={"read": {"url": url, **options}},
    )
    db.init_app(app)
    with app.app_context():
        if url.startswith("sqlite"):
            Path(make_url(url).database or "").parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            sqlite.log_journal_mode()
            for engine in db.engines.values():
                event.listen(engine, "connect", sqlite.prepare_connection)
            # A transaction that reads first and writes later is refused by SQLite at once where another has
            # written meanwhile. So who may write says so from the start.
            event.listen(db.engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
            event.listen(db.engines["read"], "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
        else:
            postgres.watch_connections([*db.engines.values()])
    app.extensions["unpooled"] = threading.local()


def _build_engine_options(url: str) -> dict[str, Any]:
    # Parameters are kept out of error messages, which reach the log: they are somebody's words.
    if url.startswith("sqlite"):
        return {"hide_parameters": True, **sqlite.build_engine_options()}
    return {"hide_parameters": True, **postgres.build_engine_options()}


@contextmanager
def begin_write() -> Iterator[Connection]:
    """One transaction that may write: committed at the end, rolled back on an exception."""
    with db.engine.begin() as connection:
        yield connection


@contextmanager
def begin_read() -> Iterator[Connection]:
    """One transaction that only reads."""
    with db.engines["read"].begin() as connection:
        yield connection


@lru_cache(maxsize=256)
def _mark_for_psycopg(sql: str) -> str:
    return sql.replace("%", "%%").replace("?", "%s")


def is_postgres(engine: Engine | Connection) -> bool:
    return engine.dialect.name == "postgresql"


def mark_parameters(connection: Engine | Connection, sql: str) -> str:
    """The SQL with the parameter marks of this database's driver."""
    return _mark_for_psycopg(sql) if is_postgres(connection) else sql


def run_sql(connection: Connection, sql: str, *parameters: Any) -> Sequence[Any]:
    """The rows of one statement; none where it gives none."""
    result = connection.exec_driver_sql(mark_parameters(connection, sql), parameters)
    return result.fetchall() if result.returns_rows else ()


def fetch_one_unpooled(sql: str, parameters: Sequence[Any]) -> Any | None:
    """The first row of one SELECT, or None: no transaction, no pool, a connection of this thread's own.

    For the question that every request asks. A connection that has gone stale is replaced once, and those
    that rest in the pools with it: they are as old. So is this one where a pool was given up.
    """
    engine = db.engines["read"]
    local = current_app.extensions["unpooled"]
    statement = mark_parameters(engine, sql)
    for attempt in (1, 2):
        try:
            if local.__dict__.get("pool") is not engine.pool:
                _close_unpooled_connection(local)
                local.pool, local.connection = engine.pool, _open_unpooled_connection(engine)
            return local.connection.execute(statement, parameters).fetchone()
        except engine.dialect.loaded_dbapi.Error as trouble:
            stale = engine.dialect.is_disconnect(trouble, local.__dict__.get("connection"), None)
            _close_unpooled_connection(local)
            if attempt == 2 or not stale:
                raise
            for one in db.engines.values():
                one.dispose()
    return None


def _open_unpooled_connection(engine: Engine) -> Any:
    pooled = engine.raw_connection()
    connection: Any = pooled.driver_connection
    pooled.detach()
    if is_postgres(engine):
        connection.autocommit = True
    return connection


def _close_unpooled_connection(local: threading.local) -> None:
    connection = local.__dict__.pop("connection", None)
    local.pool = None
    if connection is not None:
        connection.close()


def is_busy(trouble: BaseException) -> bool:
    """Whether a database error only says: not now. Another holds a lock, or the connection broke."""
    if isinstance(trouble, DBAPIError):
        return trouble.connection_invalidated or (trouble.orig is not None and is_busy(trouble.orig))
    if getattr(trouble, "sqlstate", None) in postgres.BUSY_STATES:
        return True
    # SQLite gives no such code, and neither does a PostgreSQL that is gone.
    operational = any(parent.__name__ == "OperationalError" for parent in type(trouble).__mro__)
    return operational and any(sign in str(trouble) for sign in ("is locked", "connection"))
