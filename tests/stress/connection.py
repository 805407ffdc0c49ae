"""A device's line to the real server: a few kept connections, of which each request takes any."""

from __future__ import annotations

import http.client
import json
import random
import time

from tests.model.server import Request, Response

LINES = 4
"""With two processes behind one port, so many connections reach both."""
PATIENCE = 30.0
"""Seconds for one answer."""
PERSISTENCE = 120.0
"""Seconds of asking again, of a server that is killed twice a second."""
BUSY = (429, 503)
BROKEN = (ConnectionError, http.client.HTTPException)


class Connection:
    """`ask` speaks one exchange, and asks again where the server is gone or busy, as devices do."""

    def __init__(self, port: int, bearer: dict[str, str], seed: object = 0) -> None:
        self.headers = {**bearer, "Content-Type": "application/json"}
        self._open = [http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE) for _ in range(LINES)]
        self._choose = random.Random(str(seed))

    def ask(self, request: Request) -> Response:
        deadline = time.monotonic() + PERSISTENCE
        while True:
            try:
                answer = self.ask_once(request)
                if answer.status not in BUSY or time.monotonic() > deadline:
                    return answer
            except BROKEN:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.02)

    def ask_once(self, request: Request) -> Response:
        """Raises one of `BROKEN` where the connection breaks."""
        connection = self._choose.choice(self._open)
        try:
            connection.request("POST", "/api/sync", json.dumps(request), self.headers)
            response = connection.getresponse()
            return Response(response.status, json.loads(response.read()))
        except BROKEN:
            connection.close()
            raise

    def close(self) -> None:
        for connection in self._open:
            connection.close()
