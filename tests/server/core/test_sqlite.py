"""SQLite is set up so that what was answered lasts, and WAL is used only where it is sound."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import pytest

from server import sqlite
from server.database import begin_read, begin_write, db
from tests.server.conftest import build_app

AFFECTED = [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 49, 9), (3, 50, 6), (3, 51, 2), (3, 52, 0)]
SOUND = [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 0), (3, 53, 4), (3, 54, 1), (4, 0, 0)]


@pytest.mark.parametrize("version", AFFECTED)
def test_an_affected_version_has_no_wal(version: tuple[int, ...]) -> None:
    assert sqlite.choose_journal_mode(version) == "TRUNCATE"


@pytest.mark.parametrize("version", SOUND)
def test_a_sound_version_has_wal(version: tuple[int, ...]) -> None:
    assert sqlite.choose_journal_mode(version) == "WAL"


def test_each_connection_is_set_up(sqlite_url: str, tmp_path: Path) -> None:
    with build_app(sqlite_url, tmp_path).app_context():
        wal = sqlite.choose_journal_mode(sqlite.driver.sqlite_version_info).lower()
        for opened in (begin_read, begin_write):
            with opened() as connection:
                asked = {
                    name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
                    for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
                }
            assert asked == {"journal_mode": wal, "synchronous": 2, "foreign_keys": 1, "busy_timeout": 15000}


def test_an_affected_library_truncates_and_says_so(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """As on Debian 12: Python's own library instead of the one in our wheel."""
    monkeypatch.setattr(sqlite, "driver", sqlite3)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    with (
        caplog.at_level(logging.WARNING),
        build_app(sqlite_url, tmp_path).app_context(),
        begin_write() as connection,
    ):
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
    assert "TRUNCATE" in caplog.text


def test_a_writer_holds_the_lock_from_its_first_word(sqlite_url: str, tmp_path: Path) -> None:
    with build_app(sqlite_url, tmp_path).app_context(), begin_write():
        other = sqlite.driver.connect(db.engine.url.database, timeout=0)
        with pytest.raises(sqlite.driver.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()
