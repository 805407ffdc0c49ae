"""The real server as the place of a history: a notebook of its own, spoken with over HTTP."""

from __future__ import annotations

import time

from tests.model.device import Device
from tests.model.records import Record, serialize_record
from tests.model.server import Request, Response
from tests.stress.connection import Connection
from tests.support.server import Account, Server

EXPECTED = (200, 409)


class ServedWorld:
    def __init__(self, server: Server, account: Account) -> None:
        self.line = Connection(server.port, account.bearer, seed=account.id)
        self._ahead, self._last = 0, 0

    def now(self) -> int:
        self._last = max(self._last + 1, time.time_ns() // 1_000_000 + self._ahead)
        return self._last

    def wait(self, milliseconds: int) -> None:
        self._ahead += milliseconds

    def ask(self, request: Request) -> Response:
        answer = self.line.ask(request)
        assert answer.status in EXPECTED, f"an answer that no rule knows: {answer}"
        return answer

    def rows(self) -> dict[str, Record]:
        return {record["id"]: serialize_record(record) for record in read_everything(self.line).values()}

    def close(self) -> None:
        self.line.close()


def read_everything(line: Connection) -> dict[str, Record]:
    """All that the server holds, as a new device hears it that never writes."""
    onlooker = Device("onlooker")
    while onlooker.sync(line.ask, 0, limit=2000):
        pass
    return onlooker.records
