"""Files keep to one thing, and to this house."""

from __future__ import annotations

import re
from statistics import median

from tests.architecture.files import get_path_name, list_tracked_files, read_text

CODE = (".py", ".ts", ".tsx", ".css", ".mjs", ".html", ".md")
LONGEST = 300
USUAL = 80
FOREIGN = {
    "the address of a registry": r"registry\.npmjs|pypi\.org|files\.pythonhosted|/simple/",
    "a path of one machine": r"(?<![\w.:/])/(?:work|root|home/\w+|Users/\w+)/",
    "a thing left to do": r"\b(?:TODO|FIXME|XXX)\b",
}


def test_no_file_is_two_rooms() -> None:
    long = {
        get_path_name(file): lines
        for file in list_tracked_files(*CODE)
        if (lines := read_text(file).count("\n")) > LONGEST
    }
    assert not long


def test_files_are_short_as_a_rule() -> None:
    assert median(read_text(file).count("\n") for file in list_tracked_files(".py", ".ts", ".tsx")) <= USUAL


def test_nothing_of_one_machine_is_in_any_file() -> None:
    offenders = {
        f"{get_path_name(file)}: {what}: {hit.group()}"
        for file in list_tracked_files()
        if not get_path_name(file).startswith("tests/architecture/")
        for what, sign in FOREIGN.items()
        for hit in re.finditer(sign, read_text(file))
    }
    assert not offenders


def test_beside_the_house_stands_only_what_belongs_there() -> None:
    top = {get_path_name(file).partition("/")[0] for file in list_tracked_files()}
    assert {name for name in top if not name.startswith(".")} == {
        "pyproject.toml",
        "server",
        "web",
        "tests",
        "Procfile",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "Makefile",
        "Dockerfile",
        "compose.yaml",
        "docs",
        "requirements.lock",
        "requirements-dev.lock",
        "requirements-node.lock",
        "requirements-postgres.lock",
    }
