"""How SQLite is opened: which library, which journal, and who begins transactions."""

from __future__ import annotations

import logging
from types import ModuleType
from typing import Any

try:
    import pysqlite3.dbapi2 as driver
except ImportError:
    import sqlite3 as driver

log = logging.getLogger(__name__)

PRAGMAS = (
    "synchronous=FULL",  # what was answered must survive a power cut
    "foreign_keys=ON",
    "busy_timeout=15000",
    "cache_size=-16000",
)


def has_wal_reset_bug(version: tuple[int, ...]) -> bool:
    """Whether this SQLite may lose committed pages when several connections share a WAL.

    Mended in 3.51.3 and from 3.53.0 on, and in the backports 3.44.6 and 3.50.7. 3.52.0 was withdrawn.
    """
    if version >= (3, 53):
        return False
    if version[:2] == (3, 51):
        return version < (3, 51, 3)
    if version[:2] == (3, 50):
        return version < (3, 50, 7)
    return version[:2] != (3, 44) or version < (3, 44, 6)


def choose_journal_mode(version: tuple[int, ...]) -> str:
    """One rule, however many processes there are: nobody can count them."""
    return "TRUNCATE" if has_wal_reset_bug(version) else "WAL"


def build_engine_options(library: ModuleType = driver) -> dict[str, Any]:
    # The pool hands a connection from one thread to the next, though never to two at once.
    return {"module": library, "connect_args": {"check_same_thread": False}}


def prepare_connection(connection: Any, _record: object = None) -> None:
    """Set up a new connection. We begin transactions: the driver's way leaves reads outside them."""
    connection.isolation_level = None
    mode = choose_journal_mode(driver.sqlite_version_info)
    for pragma in (*PRAGMAS, f"journal_mode={mode}"):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def log_journal_mode() -> None:
    """Say at start which SQLite runs, and loudly where it may not use WAL."""
    mode = choose_journal_mode(driver.sqlite_version_info)
    if mode == "WAL":
        log.info("SQLite %s, journal WAL", driver.sqlite_version)
    else:
        log.warning(
            "SQLite %s can lose pages in WAL mode, so the journal is TRUNCATE: slower when many write. "
            "SQLite 3.51.3, and 3.53.0 and later, are sound.",
            driver.sqlite_version,
        )
