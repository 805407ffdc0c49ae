"""Which folder of the web app may import which other: one table, held for every file, types included."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.allowed_imports import WEB
from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

SRC = ROOT / "web/src"
IMPORT = re.compile(r"""(?:\bfrom|\bimport\s*\(?)\s*["'](\.[^"'?]+)""")
FILES = [
    file
    for file in list_tracked_files(".ts", ".tsx")
    if get_path_name(file).startswith("web/src/") and file.parent != SRC
]


def folder_of(path: Path) -> str:
    """The room that a path under web/src stands in."""
    return path.relative_to(SRC).parts[0]


def feature_of(path: Path) -> str | None:
    parts = path.relative_to(SRC).parts
    return parts[1] if parts[0] == "features" else None


def imported(file: Path) -> list[Path]:
    """What a file imports of ours, by whatever form of import."""
    code = re.sub(r"/\*.*?\*/|^\s*//[^\n]*", "", read_text(file), flags=re.DOTALL | re.MULTILINE)
    return [(file.parent / name).resolve() for name in IMPORT.findall(code)]


def complaint(file: Path, target: Path) -> str | None:
    """What is wrong with an import, and what to do about it; None where it is allowed."""
    own, other = folder_of(file), folder_of(target)
    here, there = get_path_name(file), target.relative_to(ROOT).as_posix()
    if own == other == "features" and feature_of(file) != feature_of(target):
        return f"{here} imports {there}: what two features need sinks to views/, data/ or domain/"
    if own == other or other in WEB.get(own, ()):
        return None
    allowed = ", ".join(WEB.get(own, ())) or "nothing of ours"
    return (
        f"{here} imports {there}: {own}/ may import {allowed}. Move the file to where both may stand, "
        "or have it handed in by who may import it"
    )


def test_every_folder_has_a_row_and_every_row_a_folder() -> None:
    folders = {folder_of(file) for file in FILES}
    assert folders == set(WEB), "give it a row in tests/architecture/allowed_imports.py, or take the row out"


@pytest.mark.parametrize("folder", WEB)
def test_a_folder_imports_only_what_its_row_says(folder: str) -> None:
    complaints = [
        sentence
        for file in FILES
        if folder_of(file) == folder
        for target in imported(file)
        if (sentence := complaint(file, target))
    ]
    assert not complaints, "\n".join(complaints)


def test_the_table_has_no_circle() -> None:
    """Each row names only rows above it."""
    above: set[str] = set()
    for folder, allowed in WEB.items():
        assert set(allowed) <= above, f"{folder} may import {set(allowed) - above}, which stand below it"
        above.add(folder)


def test_the_map_names_every_folder() -> None:
    page = (ROOT / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")
    (drawing,) = re.findall(r"^web/src/.*?(?=^\S)", page, re.MULTILINE | re.DOTALL)
    rows = re.findall(r"^  ([a-z-]+/(?: [a-z-]+/)*) ", drawing, re.MULTILINE)
    names = set(re.findall(r"[a-z-]+(?=/)", " ".join(rows)))
    assert names == set(WEB), f"docs/ARCHITECTURE.md: not the folders of web/src: {names ^ set(WEB)}"


def test_it_sees_what_it_looks_for() -> None:
    """A table that finds nothing proves nothing."""
    jots, people = SRC / "domain/jots/x.ts", SRC / "features/people/x.ts"
    assert complaint(jots, SRC / "store/x")
    assert complaint(people, SRC / "features/events/x")
    assert complaint(people, SRC / "app/x")
    assert not complaint(people, SRC / "features/people/y")
    assert not complaint(people, SRC / "domain/x")
