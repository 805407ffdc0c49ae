"""A backup of a server's whole database, and bringing it back, as one does it: with the server stopped."""

from __future__ import annotations

import shutil
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url

from tests.support.server import Server


class Backup:
    """Taken once, brought back as often as one likes; the newest `take` counts."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.url = make_url(server.environment["DATABASE_URL"])
        self.exists = False

    def take(self) -> None:
        self.server.stop()
        if self.url.drivername == "sqlite":
            shutil.copyfile(self._file, self._copy)
        else:
            self._clone(self.url.database, self._name)
        self.exists = True
        self.server.start()

    def bring_back(self) -> None:
        """Nobody tells the server so."""
        self.server.stop()
        if self.url.drivername == "sqlite":
            for beside in ("-wal", "-shm", "-journal"):
                Path(f"{self._file}{beside}").unlink(missing_ok=True)
            shutil.copyfile(self._copy, self._file)
        else:
            self._clone(self._name, self.url.database)
        self.server.start()

    def throw_away(self) -> None:
        if self.url.drivername != "sqlite":
            self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", self._name)

    @property
    def _file(self) -> Path:
        return Path(str(self.url.database))

    @property
    def _copy(self) -> Path:
        return self._file.with_suffix(".backup")

    @property
    def _name(self) -> str:
        return f"{self.url.database}_backup"

    def _clone(self, source: str | None, target: str | None) -> None:
        self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", target)
        self._run("CREATE DATABASE {} TEMPLATE {}", target, source)

    def _run(self, statement: str, *names: str | None) -> None:
        admin = self.url.set(drivername="postgresql", database="postgres")
        with psycopg.connect(admin.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, map(str, names))))
