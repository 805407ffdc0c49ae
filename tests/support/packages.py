"""How software gets onto this machine: through apt as root on Debian, else through wheels and Playwright."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.environment import ROOT


class PackageUnavailable(RuntimeError):
    """Something that the tests need is not here and cannot be brought; the message says what would do."""


def is_debian_root() -> bool:
    """Only here may we install packages, and only here do they have the names that we know."""
    release = Path("/etc/os-release")
    if os.geteuid() != 0 or not release.exists():
        return False
    return "\nID=debian\n" in f"\n{release.read_text()}\n"


def install_with_apt(*packages: str) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run_installer(["apt-get", "update", "-q"], quiet)
    run_installer(["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages], quiet)


def install_with_pip(group: str) -> None:
    """Bring a group of pyproject.toml, exactly as it is locked."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement"]
    run_installer([*command, str(ROOT / f"requirements-{group}.lock")], dict(os.environ))


def install_with_playwright(*browsers: str) -> None:
    """Bring Playwright's own builds; as root with the libraries that they need."""
    libraries = ["--with-deps"] if os.geteuid() == 0 else []
    run_installer([sys.executable, "-m", "playwright", "install", *libraries, *browsers], dict(os.environ))


def run_installer(command: list[str], environment: dict[str, str]) -> None:
    print("bringing:", " ".join(command), flush=True)
    run = subprocess.run(command, check=False, env=environment)
    if run.returncode:
        raise PackageUnavailable(f"`{' '.join(command)}` failed, see above.")
