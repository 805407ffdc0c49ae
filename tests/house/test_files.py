"""Files keep to one thing, and to this house."""

from __future__ import annotations

import re
from statistics import median

from tests.house.files import name_of, text_of, tracked

CODE = (".py", ".ts", ".tsx", ".css", ".mjs", ".html", ".md")
LONGEST = 300
USUAL = 80
FOREIGN = {
    "the address of a registry": r"registry\.npmjs|pypi\.org|files\.pythonhosted|/simple/",
    "a path of one machine": r"(?<![\w.:/])/(?:work|root|home/\w+|Users/\w+)/",
    "a thing left to do": r"\b(?:TODO|FIXME|XXX)\b",
}


def test_no_file_is_two_rooms() -> None:
    long = {name_of(file): lines for file in tracked(*CODE) if (lines := text_of(file).count("\n")) > LONGEST}
    assert not long


def test_files_are_short_as_a_rule() -> None:
    assert median(text_of(file).count("\n") for file in tracked(".py", ".ts", ".tsx")) <= USUAL


def test_nothing_of_one_machine_is_in_any_file() -> None:
    found = {
        f"{name_of(file)}: {what}: {hit.group()}"
        for file in tracked() if not name_of(file).startswith("tests/house/")
        for what, sign in FOREIGN.items() for hit in re.finditer(sign, text_of(file))
    }  # fmt: skip
    assert not found


def test_beside_the_house_stands_only_what_belongs_there() -> None:
    top = {name_of(file).partition("/")[0] for file in tracked()}
    assert {name for name in top if not name.startswith(".")} == {
        "pyproject.toml", "server", "web", "tests", "Procfile", "README.md", "LICENSE", "Makefile", "docs",
    }  # fmt: skip
