"""Every environment variable that the server looks at, its default and why."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

OWN_PORT = {"http": 80, "https": 443}
CHILD_ENVIRONMENT = {name: value for name, value in os.environ.items() if name == "LD_LIBRARY_PATH"}
"""All that processes are told which we start: where some hosts keep Python's own libraries, and no secret."""


class BadSetting(ValueError):
    """A variable has a value the server cannot start with; the message says which, and what would do."""


@dataclass(frozen=True)
class Settings:
    """What an installation decides for itself. Everything else is the same everywhere."""

    port: int
    data_dir: Path
    database_url: str
    secret_key: str
    public_origin: str
    processes: int = 2
    trusted_proxies: str = "127.0.0.1,::1"
    push_origins: tuple[str, ...] = ()

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """Read them; raises BadSetting. An empty variable counts as one that is not set."""
        variables = {name: value.strip() for name, value in environment.items() if value.strip()}
        # PORT: where to listen; hosts with a Procfile set it. 8000 is what people try first.
        port = _parse_count("PORT", variables.get("PORT", "8000"), most=65535)
        # DATA_DIR: for the SQLite file and the secret; inside the working directory, so that nothing is
        # spread over the machine. Not needed where both DATABASE_URL and SECRET_KEY are set.
        data_dir = Path(variables.get("DATA_DIR", ".heedful")).absolute()
        # DATABASE_URL: a file by default, because a first start should need no database server.
        database_url = _parse_database_url(
            variables.get("DATABASE_URL", f"sqlite:///{data_dir}/heedful.sqlite3")
        )
        # SECRET_KEY: keys the hashes under which addresses are counted, and the challenges of an address that
        # asks for too many; gives the key that push services know us by. Made once and kept, so that
        # processes agree; to be set where the disk does not last.
        secret_key = variables.get("SECRET_KEY") or _read_or_create_secret(data_dir)
        # PUBLIC_ORIGIN: what passkeys are bound to and whose requests are believed. Never taken from a
        # request, which anybody may forge; localhost counts as secure for browsers.
        public_origin = _parse_origin(
            "PUBLIC_ORIGIN", variables.get("PUBLIC_ORIGIN", f"http://localhost:{port}")
        )
        # WEB_CONCURRENCY: how many processes; hosts set it by their memory. Two, so that one may hang.
        processes = _parse_count("WEB_CONCURRENCY", variables.get("WEB_CONCURRENCY", "2"), most=256)
        # FORWARDED_ALLOW_IPS: whose word on a request's address and scheme is taken; `*` behind a host's own
        # router. Nobody's but this machine's by default, because the header can be forged.
        trusted_proxies = variables.get("FORWARDED_ALLOW_IPS", "127.0.0.1,::1")
        # PUSH_ORIGINS: push services beside the browsers' own, with commas between: for tests, and for who
        # runs one. Where a message goes is a browser's word, which counts for none but services known here.
        push_origins = tuple(
            _parse_origin("PUSH_ORIGINS", one.strip())
            for one in variables.get("PUSH_ORIGINS", "").split(",")
            if one.strip()
        )
        return cls(
            port,
            data_dir,
            database_url,
            secret_key,
            public_origin,
            processes,
            trusted_proxies,
            push_origins,
        )


def _parse_count(name: str, text: str, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) <= most:
        raise BadSetting(f"{name} must be a number from 1 to {most}, not {text!r}.")
    return int(text)


def _parse_database_url(text: str) -> str:
    """Hosts write `postgres://`; SQLAlchemy wants the driver's name in it."""
    scheme, _, rest = text.partition("://")
    if scheme in ("postgres", "postgresql"):
        return f"postgresql+psycopg://{rest}"
    if scheme == "postgresql+psycopg":
        return text
    if scheme == "sqlite" and rest.startswith("/") and rest not in ("/", "/:memory:"):
        return f"sqlite:///{Path(rest[1:]).absolute()}"
    raise BadSetting(
        "DATABASE_URL must begin with postgresql:// or be sqlite:/// and a file; "
        "a database in memory cannot be shared by several processes."
    )


def _parse_origin(name: str, text: str) -> str:
    """As browsers write it, for it is compared letter by letter: without a port that goes without saying."""
    try:
        parts = urlsplit(text.lower().removesuffix("/"))
        port = "" if parts.port in (None, OWN_PORT.get(parts.scheme)) else f":{parts.port}"
    except ValueError as wrong:
        raise _build_bad_origin(name, text) from wrong
    has_more = parts.path or parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in OWN_PORT or not parts.hostname or has_more:
        raise _build_bad_origin(name, text)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{port}"


def _build_bad_origin(name: str, text: str) -> BadSetting:
    return BadSetting(f"{name} must be like https://notes.example.org, not {text!r}.")


def _read_or_create_secret(data_dir: Path) -> str:
    """The secret made at the first start. Two processes that start at once agree on the first one's."""
    file = data_dir / "secret_key"
    data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not file.exists():
        draft = data_dir / f"secret_key.{os.getpid()}.{secrets.token_hex(4)}"
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new:
            new.write(secrets.token_hex(32))
        try:
            os.link(draft, file)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return file.read_text()
