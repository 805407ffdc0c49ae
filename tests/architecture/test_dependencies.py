"""What is declared is used, what is used is declared, and the locks hold what is declared."""

from __future__ import annotations

import ast
import json
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS: dict[str, list[str]] = {
    "": PROJECT["project"]["dependencies"],
    **{f"-{group}": pins for group, pins in PROJECT["dependency-groups"].items()},
}
"""The lock's ending, and what pyproject.toml pins for it."""

RUN = {"mypy", "pytest-xdist", "ruff", "uv"}
"""Started by the Makefile."""

DRIVERS = {"psycopg"}
"""Named in the URL of a database."""

PEERS = {"oxlint-tsgolint", "typescript"}
"""What another package of web/package.json asks to find beside it."""

ELSEWHERE = {"gi", "hatchling"}
"""Of the system's Python, which opens WebKitGTK, and of the environment that a wheel is built in."""


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(requirements: list[str]) -> dict[str, str]:
    """Versions by name. Raises where a requirement is no exact pin."""
    pins = {}
    for requirement in requirements:
        pin = re.fullmatch(r"([\w.-]+)(?:\[[\w,]+\])?==([\w.]+)(?:;.*)?", requirement)
        assert pin, f"{requirement} in pyproject.toml is no exact version"
        pins[normalized(pin[1])] = pin[2]
    return pins


def used(*folders: str) -> set[str]:
    """The distributions, by normalized name, whose modules Python files in these folders import."""
    files = [file for file in list_tracked_files(".py") if get_path_name(file).startswith(folders)]
    nodes = [node for file in files for node in ast.walk(ast.parse(read_text(file)))]
    modules = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    modules |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    foreign = {module.partition(".")[0] for module in modules} - sys.stdlib_module_names
    distributions = packages_distributions()
    return {normalized(distributions[module][0]) for module in foreign - {"server", "tests", *ELSEWHERE}}


@pytest.mark.parametrize("group", GROUPS)
def test_the_locks_hold_what_is_declared(group: str) -> None:
    lock = (ROOT / f"requirements{group}.lock").read_text(encoding="utf-8")
    locked = dict(
        re.findall(r"^([\w.-]+)==([\w.]+)[^\n]*\\$\n    --hash=sha256:[0-9a-f]{64}", lock, re.MULTILINE)
    )
    missing = {
        name: version for name, version in pinned(GROUPS[group]).items() if locked.get(name) != version
    }
    assert not missing, "run `make lock`"


def test_what_the_server_imports_is_declared_and_nothing_else() -> None:
    declared, needed = set(pinned(GROUPS[""])), used("server/") | {"gunicorn"} | DRIVERS
    assert not needed - declared, "declare them in pyproject.toml, then run `make lock`"
    assert not declared - needed, "nobody imports them: take them out of pyproject.toml"


def test_what_the_tests_import_is_declared_and_nothing_else() -> None:
    declared, needed = set(pinned(GROUPS["-dev"])), used("tests/", "web/") - set(pinned(GROUPS[""]))
    assert not needed - declared, "declare them in the group dev of pyproject.toml, then run `make lock`"
    assert not declared - needed - RUN, "nobody imports them: take them out of pyproject.toml"


def test_every_package_of_the_web_app_is_used() -> None:
    package = json.loads((ROOT / "web/package.json").read_text(encoding="utf-8"))
    code = "".join(
        read_text(file)
        for file in list_tracked_files(".ts", ".tsx", ".mjs", "tsconfig.json")
        if file.name != "schema.d.ts"
    )
    scripts = " ".join(package["scripts"].values())
    idle = {
        name
        for name in (*package["dependencies"], *package["devDependencies"])
        if not re.search(rf'["/]{re.escape(name.removeprefix("@types/"))}["/]', code)
        and name.rpartition("/")[2] not in scripts
    }
    assert not idle - PEERS, "nobody uses them: take them out of web/package.json"
