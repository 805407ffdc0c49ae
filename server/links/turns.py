"""Whose turn it is to have an address visited: a visit may hold its thread for seconds, and few are there."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ..problems import Code, Problem

MOST = 2
"""Visits at once in one process."""
WAIT = {"Retry-After": "6"}

_under_way: set[str] = set()
_lock = threading.Lock()


@contextmanager
def take_turn(account_id: str) -> Iterator[None]:
    """One of the visits under way, and the account's only one; raises 429 and 503."""
    with _lock:
        if account_id in _under_way:
            sentence = "Another address is already being looked up for you. Try again in a moment."
            raise Problem(429, Code.TOO_MANY, sentence, headers=WAIT)
        if len(_under_way) >= MOST:
            sentence = "The server is busy looking up other addresses. Try again in a moment."
            raise Problem(503, Code.BUSY, sentence, headers=WAIT)
        _under_way.add(account_id)
    try:
        yield
    finally:
        with _lock:
            _under_way.discard(account_id)
