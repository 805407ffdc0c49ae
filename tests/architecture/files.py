"""The files of this repository, as git knows them."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

from tests.support.environment import ROOT

MADE = ("web/package-lock.json", "web/src/domain/generated/schema.d.ts", "web/src/domain/generated/topics.ts")
"""Written by a tool, for a tool. Cases and migrations are known by their places."""


@cache
def list_files() -> list[Path]:
    """All files under version control, or about to be."""
    output = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    return [ROOT / name for name in output if (ROOT / name).is_file()]


@cache
def list_tracked_files(*endings: str) -> list[Path]:
    """Of those, the ones that people write, and whose names end so."""
    written = (file for file in list_files() if get_path_name(file) not in MADE)
    return [file for file in written if file.name.endswith(endings or ("",))]


def get_path_name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def read_text(file: Path) -> str:
    """Its text, or nothing where it is a picture."""
    return file.read_bytes().decode("utf-8", errors="ignore") if file.suffix != ".png" else ""
