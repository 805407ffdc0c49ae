"""Databases for tests: migrated once, then copied, so that each test has a fresh one of its own."""

from __future__ import annotations

import shutil
import uuid
from contextlib import closing
from pathlib import Path

from server.sqlite import driver
from tests.support.postgres import Cluster
from tests.support.server import run_flask

TEMPLATE = "heedful_template"


def migrate_database(url: str, data_dir: Path) -> None:
    run_flask({"DATABASE_URL": url, "DATA_DIR": str(data_dir)}, "db", "upgrade")


def clear_database(url: str) -> None:
    """Take all rows out of a SQLite file, even with a server on it: a server keeps nothing in its head."""
    connection = driver.connect(url.removeprefix("sqlite:///"), timeout=15)
    with closing(connection), connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            if table != "alembic_version" and not table.startswith("sqlite_"):
                connection.execute(f'DELETE FROM "{table}"')


class PostgresDatabases:
    """Hands out databases of one cluster; the migrated template is made when it is first wanted."""

    def __init__(self, cluster: Cluster, data_dir: Path) -> None:
        self.cluster = cluster
        self.data_dir = data_dir
        self.template = ""
        self.created: list[str] = []

    def create_migrated(self) -> str:
        """The URL of a database with all tables, and no rows."""
        if not self.template:
            name = f"{TEMPLATE}_{uuid.uuid4().hex[:8]}"
            migrate_database(self.cluster.create(name), self.data_dir)
            self.template = name
        return self._create(self.template)

    def drop(self, url: str) -> None:
        """Throw away a database that was given out, whoever is still connected to it."""
        self.created.remove(url)
        self.cluster.drop(self._name(url))

    def drop_all(self) -> None:
        for url in list(self.created):
            self.drop(url)
        if self.template:
            self.cluster.drop(self.template)

    def _create(self, template: str) -> str:
        url = self.cluster.create(f"t_{uuid.uuid4().hex[:12]}", template)
        self.created.append(url)
        return url

    @staticmethod
    def _name(url: str) -> str:
        return url.rpartition("/")[2] if "?" not in url else url.partition("?")[0].rpartition("/")[2]


class SqliteDatabases:
    """Hands out SQLite files; the migrated one is made when it is first wanted, and copied."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.template = home / "template.sqlite3"

    def create_migrated(self, directory: Path) -> str:
        """The URL of a file in `directory` with all tables, and no rows."""
        if not self.template.exists():
            migrate_database(self.url(self.template), self.home)
        file = directory / f"{uuid.uuid4().hex[:12]}.sqlite3"
        shutil.copyfile(self.template, file)
        return self.url(file)

    @staticmethod
    def url(file: Path) -> str:
        return f"sqlite:///{file}"
