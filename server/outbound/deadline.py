"""The end of a visit, which holds whatever the other side does, and however its name is looked up."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import Future
from contextlib import suppress
from types import TracebackType

MOST_NAMES = 4
"""Names looked up at once. The system's resolver knows no end of ours, so one may go on after its visit."""

_free = threading.BoundedSemaphore(MOST_NAMES)


class Deadline:
    """Ends what a held connection waits for. A socket's own timeout begins anew with each byte."""

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._connection: socket.socket | None = None
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self._timer.cancel()

    def seconds_left(self) -> float:
        """Seconds; raises TimeoutError where there are none."""
        seconds = self._until - time.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds

    def hold(self, connection: socket.socket) -> None:
        """In place of the one before. Raises TimeoutError where it came too late to be ended."""
        self._connection = connection
        connection.settimeout(self.seconds_left())

    def _end(self) -> None:
        if self._connection is not None:
            with suppress(OSError):
                # Not the method of a TLS socket, which would take its keys from the thread that reads.
                socket.socket.shutdown(self._connection, socket.SHUT_RDWR)


def look_up_addresses(host: str, port: int, deadline: Deadline) -> set[str]:
    """The IP addresses of a name. Raises OSError, and UnicodeError where it can be no name."""
    if not _free.acquire(timeout=deadline.seconds_left()):
        raise TimeoutError
    answer: Future[set[str]] = Future()

    def look_up() -> None:
        try:
            answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answer.set_result({str(one[4][0]) for one in answers})
        except Exception as trouble:
            answer.set_exception(trouble)
        finally:
            _free.release()

    try:
        threading.Thread(target=look_up, daemon=True).start()
    except BaseException:
        _free.release()
        raise
    return answer.result(deadline.seconds_left())
