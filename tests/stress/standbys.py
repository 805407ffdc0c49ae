"""A PostgreSQL primary with two standbys, any of which may be killed, held back or promoted."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import psycopg

from tests.support.postgres import Instance

NAMES = ("a", "b", "c")
FIRST_PORT = 5432
DATABASE = "heedful"
QUORUM = "-c synchronous_standby_names='ANY 1 (a, b, c)' -c synchronous_commit=on"
ALONE = "-c synchronous_standby_names='' -c synchronous_commit=on"
SETTINGS = "-c max_connections=60 -c wal_keep_size=256MB -c hot_standby=on"


class Standbys:
    """Three servers in one directory. `url` names them all and asks for the primary."""

    def __init__(self, *, synchronous: bool) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="heedful-standbys-"))
        self.settings = f"{SETTINGS} {QUORUM if synchronous else ALONE}"
        self.members = [Instance(self.home, name, FIRST_PORT + number) for number, name in enumerate(NAMES)]
        self.primary = self.members[0]
        self.primary.create()
        self.primary.start(f"{SETTINGS} {ALONE}")  # to make a database nobody needs to be waited for
        self.run(self.primary, f"CREATE DATABASE {DATABASE}")
        self.primary.stop()
        self.primary.start(self.settings)
        self._clone_others()

    @property
    def url(self) -> str:
        hosts = "&".join(f"host={self.home}:{member.port}" for member in self.members)
        return f"postgresql+psycopg://app@/{DATABASE}?{hosts}&target_session_attrs=primary"

    def hold_back(self) -> None:
        """From now on no standby hears anything."""
        for standby in self._standbys():
            self.run(standby, "ALTER SYSTEM SET primary_conninfo = ''", "SELECT pg_reload_conf()")

    def cancel_waits(self) -> None:
        """Break off whatever waits for a standby: it is committed here, and answered so."""
        self.run(
            self.primary,
            "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'",
        )

    def fail_over(self) -> None:
        """Kill the primary, promote the standby that has heard most, and make the others its standbys."""
        self.primary.stop()
        self.primary = max(self._standbys(), key=self._count_heard)
        self.primary.promote()
        self._clone_others()

    def remove(self) -> None:
        for member in self.members:
            member.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def run(self, member: Instance, *statements: str) -> list[tuple[object, ...]]:
        """The rows of the last statement."""
        with psycopg.connect(member.admin, autocommit=True) as connection:
            for statement in statements:
                cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def _standbys(self) -> list[Instance]:
        return [member for member in self.members if member is not self.primary]

    def _count_heard(self, standby: Instance) -> int:
        """Bytes of the log."""
        ((count,),) = self.run(standby, "SELECT pg_last_wal_receive_lsn() - '0/0'::pg_lsn")
        return int(str(count))

    def _clone_others(self) -> None:
        for standby in self._standbys():
            data = self.home / standby.name
            if (data / "postmaster.pid").exists():
                standby.stop()
            shutil.rmtree(data, ignore_errors=True)
            source = f"host={self.home} port={self.primary.port} user=app application_name={standby.name}"
            standby.call(
                "pg_basebackup", "-D", standby.name, "-d", source, "-R", "-X", "stream", "-c", "fast"
            )
            standby.start(self.settings)
