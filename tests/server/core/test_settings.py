"""What the environment says, and what is refused at the start with a sentence."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from server.settings import BadSetting, Settings


def test_nothing_needs_to_be_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings.from_environment({})
    assert settings.port == 8000
    assert settings.database_url == f"sqlite:///{tmp_path}/.heedful/heedful.sqlite3"
    assert settings.public_origin == "http://localhost:8000"
    assert settings.processes == 2


def test_the_secret_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    environment = {"DATA_DIR": str(tmp_path / "data")}
    with ThreadPoolExecutor(8) as pool:
        secrets = {made.secret_key for made in pool.map(Settings.from_environment, [environment] * 16)}
    assert len(secrets) == 1
    assert len(secrets.pop()) == 64
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["secret_key"]
    assert (tmp_path / "data" / "secret_key").stat().st_mode & 0o777 == 0o600


def test_with_a_secret_given_nothing_is_written(tmp_path: Path) -> None:
    environment = {"DATA_DIR": str(tmp_path / "data"), "SECRET_KEY": "s", "DATABASE_URL": "postgres://db/x"}
    assert Settings.from_environment(environment).secret_key == "s"
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("value", "used"),
    [
        ("postgres://u:p@db:5432/notes", "postgresql+psycopg://u:p@db:5432/notes"),
        ("postgresql://db/notes?sslmode=require", "postgresql+psycopg://db/notes?sslmode=require"),
        ("postgresql+psycopg://db/notes", "postgresql+psycopg://db/notes"),
        ("sqlite:////srv/notes.sqlite3", "sqlite:////srv/notes.sqlite3"),
    ],
)
def test_a_hosts_way_to_write_a_database_is_understood(value: str, used: str) -> None:
    assert Settings.from_environment({"SECRET_KEY": "s", "DATABASE_URL": value}).database_url == used


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "http"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "-1"),
        ("PORT", "٨"),
        ("WEB_CONCURRENCY", "0"),
        ("WEB_CONCURRENCY", "many"),
        ("DATABASE_URL", "mysql://db/x"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "notes.db"),
        ("PUBLIC_ORIGIN", "notes.example.org"),
        ("PUBLIC_ORIGIN", "ftp://x"),
        ("PUBLIC_ORIGIN", "https://x/app"),
        ("PUBLIC_ORIGIN", "https://"),
        ("PUBLIC_ORIGIN", "https://x?y"),
        ("PUBLIC_ORIGIN", "https://x:port"),
        ("PUBLIC_ORIGIN", "https://x:70000"),
        ("PUBLIC_ORIGIN", "https://[x"),
        ("PUBLIC_ORIGIN", "https://dana@x"),
        ("PUBLIC_ORIGIN", "https://x//"),
        ("PUSH_ORIGINS", "push.example.org"),
        ("PUSH_ORIGINS", "https://x, https://y/push"),
    ],
)
def test_a_bad_value_is_named(name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=name):
        Settings.from_environment({"SECRET_KEY": "s", name: value})


def test_push_services_of_ones_own_are_listed() -> None:
    listed = {"SECRET_KEY": "s", "PUSH_ORIGINS": "https://Push.example.org/, http://127.0.0.1:9000,"}
    assert Settings.from_environment(listed).push_origins == (
        "https://push.example.org",
        "http://127.0.0.1:9000",
    )
    assert Settings.from_environment({"SECRET_KEY": "s"}).push_origins == ()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("HTTPS://Notes.Example.org/", "https://notes.example.org"),
        ("https://notes.example.org:443", "https://notes.example.org"),
        ("http://localhost:80/", "http://localhost"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://x:80", "https://x:80"),
    ],
)
def test_an_origin_is_written_as_browsers_write_it(value: str, written: str) -> None:
    settings = Settings.from_environment({"SECRET_KEY": "s", "PUBLIC_ORIGIN": value})
    assert settings.public_origin == written
