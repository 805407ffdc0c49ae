"""Databases for tests: migrated once, then copied, so that each test has a fresh one of its own."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from tests.machine.postgres import Cluster
from tests.machine.server import flask

TEMPLATE = "heedful_template"


def migrate(url: str, data_dir: Path) -> None:
    flask({"DATABASE_URL": url, "DATA_DIR": str(data_dir)}, "db", "upgrade")


class PostgresDatabases:
    """Hands out databases of one cluster; the migrated template is made when it is first wanted."""

    def __init__(self, cluster: Cluster, data_dir: Path) -> None:
        self.cluster = cluster
        self.data_dir = data_dir
        self.template = ""
        self.given: list[str] = []

    def empty(self) -> str:
        """The URL of a database without any table."""
        return self._new("template0")

    def migrated(self) -> str:
        """The URL of a database with all tables, and no rows."""
        if not self.template:
            name = f"{TEMPLATE}_{uuid.uuid4().hex[:8]}"
            migrate(self.cluster.create(name), self.data_dir)
            self.template = name
        return self._new(self.template)

    def drop(self, url: str) -> None:
        """Throw away a database that was given out, whoever is still connected to it."""
        self.given.remove(url)
        self.cluster.drop(self._name(url))

    def drop_all(self) -> None:
        for url in list(self.given):
            self.drop(url)
        if self.template:
            self.cluster.drop(self.template)

    def _new(self, template: str) -> str:
        url = self.cluster.create(f"t_{uuid.uuid4().hex[:12]}", template)
        self.given.append(url)
        return url

    @staticmethod
    def _name(url: str) -> str:
        return url.rpartition("/")[2] if "?" not in url else url.partition("?")[0].rpartition("/")[2]


class SqliteDatabases:
    """Hands out SQLite files; the migrated one is made when it is first wanted, and copied."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.template = home / "template.sqlite3"

    def migrated(self, directory: Path) -> str:
        """The URL of a file in `directory` with all tables, and no rows."""
        if not self.template.exists():
            migrate(self.url(self.template), self.home)
        file = directory / f"{uuid.uuid4().hex[:12]}.sqlite3"
        shutil.copyfile(self.template, file)
        return self.url(file)

    @staticmethod
    def url(file: Path) -> str:
        return f"sqlite:///{file}"
