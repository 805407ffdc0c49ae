"""Notebooks on a server's database, opened without starting a process for each."""

from __future__ import annotations

from types import TracebackType

from server import create_app
from server.accounts.creation import create_account, generate_handle
from server.accounts.tokens import create_token
from server.database import begin_write, db
from server.settings import Settings
from tests.support.server import Account, Server


class Notebooks:
    """`open()` gives a new, empty one. Holds connections to the database until `close`."""

    def __init__(self, server: Server) -> None:
        self.app = create_app(Settings.from_environment(server.environment))

    def open(self) -> Account:
        with self.app.app_context(), begin_write() as connection:
            account = create_account(connection, "Dana", generate_handle())
            return Account(account, create_token(connection, account, "torture"))

    def close(self) -> None:
        with self.app.app_context():
            for engine in db.engines.values():
                engine.dispose()

    def __enter__(self) -> Notebooks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
