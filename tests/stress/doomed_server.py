"""Asking a server that dies on the way, at each moment in turn."""

from __future__ import annotations

import http.client
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.stress.connection import BROKEN, BUSY, PATIENCE
from tests.support.server import Server

DYING = "tests.stress.doomed_app:create_app()"


@dataclass(frozen=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class DoomedServer:
    """One request, sent again and again, dying a little later each time. `deaths` counts."""

    server: Server
    method: str
    path: str
    headers: dict[str, str] = field(default_factory=dict)
    deaths: int = 0

    def each_death(self, most: int = 60) -> Iterator[int]:
        """The moments to die at; ends after one that the request outlived."""
        for moment in range(1, most):
            died = self.deaths
            yield moment
            if self.deaths == died:
                return
        raise AssertionError(f"{self.method} {self.path} has more than {most} moments")

    def send(self, body: bytes, moment: int = 0) -> Reply | None:
        """None where the server died before it answered."""
        try:
            return self._send(body, {"X-Die-At": str(moment)} if moment else {})
        except BROKEN:
            self.deaths += 1
            return None

    def send_until_answered(self, body: bytes) -> Reply:
        """As a device does: again, while there is no server or it is busy."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                reply = self._send(body, {})
                if reply.status not in BUSY:
                    return reply
            except BROKEN:
                pass
            time.sleep(0.05)
        raise AssertionError("the server did not come back")

    def _send(self, body: bytes, more: dict[str, str]) -> Reply:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=PATIENCE)
        try:
            connection.request(self.method, self.path, body, {**self.headers, **more})
            response = connection.getresponse()
            return Reply(response.status, dict(response.getheaders()), response.read())
        finally:
            connection.close()
