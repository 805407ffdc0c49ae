"""How software gets onto this machine: through apt as root on Debian, else through wheels and Playwright."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


class CannotHave(RuntimeError):
    """Something that the tests need is not here and cannot be brought; the message says what would do."""


def is_debian_root() -> bool:
    """Only here may we install packages, and only here do they have the names that we know."""
    release = Path("/etc/os-release")
    if os.geteuid() != 0 or not release.exists():
        return False
    return "\nID=debian\n" in f"\n{release.read_text()}\n"


def apt(*packages: str) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-q"], quiet)
    run(["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages], quiet)


def pip(*requirements: str) -> None:
    run([sys.executable, "-m", "pip", "install", "--quiet", *requirements], dict(os.environ))


def playwright(*browsers: str) -> None:
    """Bring Playwright's own builds; as root with the libraries that they need."""
    libraries = ["--with-deps"] if os.geteuid() == 0 else []
    run([sys.executable, "-m", "playwright", "install", *libraries, *browsers], dict(os.environ))


def run(command: list[str], environment: dict[str, str]) -> None:
    print("bringing:", " ".join(command), flush=True)
    done = subprocess.run(command, env=environment)
    if done.returncode:
        raise CannotHave(f"`{' '.join(command)}` failed, see above.")
