"""Where a history takes place: a server to ask, the time there, and all that the server holds."""

from __future__ import annotations

from typing import Protocol

from server.rules.mend import MENDERS
from tests.model.records import Record, serialize_record
from tests.model.server import ModelServer, Request, Response


class World(Protocol):
    def now(self) -> int:
        """The right time, in milliseconds; later at each call."""

    def wait(self, milliseconds: int) -> None: ...

    def ask(self, request: Request) -> Response: ...

    def rows(self) -> dict[str, Record]:
        """All that the server holds, by id, as it goes out."""

    def close(self) -> None: ...


class ModelWorld:
    """The reference server, and a time that only passes when it is asked for."""

    def __init__(self) -> None:
        self.server = ModelServer(now=1_700_000_000_000, mend=mend_value)
        self._backup = self.server.backup()

    def now(self) -> int:
        self.server.now += 1
        return self.server.now

    def wait(self, milliseconds: int) -> None:
        self.server.now += milliseconds

    def ask(self, request: Request) -> Response:
        return self.server.exchange(request)

    def rows(self) -> dict[str, Record]:
        return {record_id: serialize_record(row) for record_id, row in self.server.rows.items()}

    def back_up(self) -> None:
        self._backup = self.server.backup()

    def bring_back(self) -> None:
        """Put the backup in the place of the server; nobody tells it so."""
        self.server.bring_back(self._backup)

    def close(self) -> None:
        pass


def mend_value(kind: str, name: str, value: object) -> object:
    return MENDERS[kind][name](value)
