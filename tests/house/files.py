"""The files of this repository, as git knows them."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from tests.machine.environment import ROOT

MADE = ("web/package-lock.json", "web/src/api/schema.d.ts", "web/src/kinds/topics.ts")
"""Written by a tool, for a tool. Cases and migrations are known by their places."""


@cache
def tracked(*endings: str) -> list[Path]:
    """Files under version control, or about to be, whose names end so."""
    told = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    files = [ROOT / name for name in told if name.endswith(endings or ("",)) and name not in MADE]
    return [file for file in files if file.is_file()]


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def text_of(file: Path) -> str:
    """Its text, or nothing where it is a picture."""
    return file.read_bytes().decode("utf-8", errors="ignore") if file.suffix != ".png" else ""
