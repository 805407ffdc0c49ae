"""Which door to the outside stands in which room of the web app."""

from __future__ import annotations

import re
from pathlib import Path

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

WEB = ROOT / "web/src"

DOORS = {
    r"\bindexedDB\b": ("store",),
    r"(?<![.\w])fetch\(": ("api", "service-worker"),
    r"\bnavigator\.credentials\b": ("passkeys",),
}
"""What only these folders of web/src may touch."""


def web_files() -> list[Path]:
    return [file for file in list_tracked_files(".ts", ".tsx") if get_path_name(file).startswith("web/src/")]


def folder_of(file: Path) -> str:
    """The first folder under web/src; the file itself where it stands there."""
    return file.relative_to(WEB).parts[0]


def test_doors_to_the_outside_stand_where_they_belong() -> None:
    for file in web_files():
        code = re.sub(r"/\*.*?\*/|//[^\n]*", "", read_text(file), flags=re.DOTALL)
        for door, folders in DOORS.items():
            assert folder_of(file) in folders or not re.search(door, code), (
                f"{get_path_name(file)} uses {door}"
            )
