"""Notebooks on a server's database, opened without starting a process for each."""

from __future__ import annotations

from types import TracebackType

from server import create_app
from server.database import db, writing
from server.passkeys.accounts import new_handle, open_account
from server.passkeys.tokens import give_token
from server.settings import Settings
from tests.machine.server import Account, Server


class Notebooks:
    """`open()` gives a new, empty one. Holds connections to the database until `close`."""

    def __init__(self, server: Server) -> None:
        self.app = create_app(Settings.from_environment(server.environment))

    def open(self) -> Account:
        with self.app.app_context(), writing() as connection:
            account = open_account(connection, "Dana", new_handle())
            return Account(account, give_token(connection, account, "torture"))

    def close(self) -> None:
        with self.app.app_context():
            for engine in db.engines.values():
                engine.dispose()

    def __enter__(self) -> Notebooks:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:  # fmt: skip
        self.close()
