"""How PostgreSQL is opened, which of its errors only say "not now", and when its connections are given up."""

from __future__ import annotations

import time
from collections.abc import Collection
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import InvalidatePoolError

LOCK_TIMEOUT_MS = 3000
CONNECT_TIMEOUT = 5
"""Seconds for one host to let us in: of a cluster's hosts one may be gone without a word."""
SILENCE_MS = 10_000
"""After which a host that does not confirm what was sent to it counts as gone."""
RESTED = 1.0
"""Seconds in the pool after which a connection is tried before it is used: the server may have restarted."""
READ_ONLY = "25006"
"""What was the primary is one no longer."""
BUSY_STATES = frozenset(
    {
        "55P03",  # another holds the lock
        "40P01",  # deadlock
        "57P01",
        "57P02",
        "57P03",  # shutting down, crashed, starting up
        "53300",  # too many connections
        READ_ONLY,
    }
)


def build_engine_options() -> dict[str, Any]:
    # READ COMMITTED, so that whoever waited for the account's row then sees what the other wrote.
    settings = {
        "options": f"-c lock_timeout={LOCK_TIMEOUT_MS}",
        "connect_timeout": CONNECT_TIMEOUT,
        "tcp_user_timeout": SILENCE_MS,
    }
    return {"isolation_level": "READ COMMITTED", "connect_args": settings}


def watch_connections(engines: Collection[Engine]) -> None:
    """Replace connections that broke while they rested, and all of them once a server takes no more writes.

    A ping at every use, as the pool offers it, would cost busy servers a round trip for each request.
    """
    dialect = next(iter(engines)).dialect

    def note_rest(_connection: Any, record: Any) -> None:
        record.info["since"] = time.monotonic()

    def try_rested(connection: Any, record: Any, _proxy: Any) -> None:
        if time.monotonic() - record.info.get("since", time.monotonic()) < RESTED:
            return
        try:
            dialect.do_ping(connection)
        except dialect.loaded_dbapi.Error as trouble:
            raise InvalidatePoolError from trouble

    def give_up(context: ExceptionContext) -> None:
        if getattr(context.original_exception, "sqlstate", None) == READ_ONLY:
            context.is_disconnect = True
            for engine in engines:
                engine.dispose()

    for engine in engines:
        event.listen(engine, "checkin", note_rest)
        event.listen(engine, "checkout", try_rested)
        event.listen(engine, "handle_error", give_up)
