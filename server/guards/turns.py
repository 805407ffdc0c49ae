"""Whose turn it is at what holds a thread for seconds: few are under way in a process, one of an account."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from ..problems import MEANINGS, Code, Problem


class Refusal(NamedTuple):
    """What somebody is told whose turn it is not."""

    code: Code
    sentence: str


class Turns:
    """So many at once, and the sentences for whoever has one already, and for whom there is none left."""

    def __init__(self, most: int, *, taken: Refusal, full: Refusal, wait: int):
        self._most, self._taken, self._full, self._wait = most, taken, full, wait
        self._under_way: set[str] = set()
        self._lock = threading.Lock()

    @contextmanager
    def take(self, account_id: str) -> Iterator[None]:
        """One of the turns, and the account's only one; raises 429 and 503, with the seconds to wait."""
        with self._lock:
            if account_id in self._under_way:
                raise self._build_problem(self._taken)
            if len(self._under_way) >= self._most:
                raise self._build_problem(self._full)
            self._under_way.add(account_id)
        try:
            yield
        finally:
            with self._lock:
                self._under_way.discard(account_id)

    def _build_problem(self, refusal: Refusal) -> Problem:
        status = MEANINGS[refusal.code].status
        return Problem(status, refusal.code, refusal.sentence, headers={"Retry-After": str(self._wait)})
