"""The rooms of the server import only what their rows in `allowed_imports` name; each door has its keeper."""

from __future__ import annotations

import ast
import re
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.allowed_imports import SERVER, SERVER_DOORS, SERVER_PURE
from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

TABLE = "SERVER in tests/architecture/allowed_imports.py"
GENERATED = "server/migrations/versions/"


@cache
def server_files() -> list[Path]:
    return [file for file in list_tracked_files(".py") if get_path_name(file).startswith("server/")]


def room_of(file: Path) -> str:
    """The first folder under server/, or the file's own name where it stands beside the folders."""
    return file.relative_to(ROOT / "server").with_suffix("").parts[0]


@cache
def imported_modules(file: Path) -> frozenset[str]:
    """The full names of all that a file imports, for a type or within a function, too."""
    package = file.relative_to(ROOT).with_suffix("").parts[:-1]
    modules: set[str] = set()
    for node in ast.walk(ast.parse(read_text(file))):
        if isinstance(node, ast.Import):
            modules |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join([*base, *([node.module] if node.module else [])])
            modules |= {f"{module}.{alias.name}" for alias in node.names}
    return frozenset(modules)


def imported_rooms(file: Path) -> set[str]:
    """The other rooms of the server from which a file takes anything."""
    names = [name.split(".") for name in imported_modules(file) if name.split(".")[0] == "server"]
    rooms = {parts[1] if len(parts) > 1 and parts[1] in SERVER else "__init__" for parts in names}
    return rooms - {room_of(file)}


def is_within(file: Path, places: tuple[str, ...]) -> bool:
    return any(get_path_name(file).startswith(place) for place in places)


def test_every_room_has_its_row() -> None:
    for file in server_files():
        assert room_of(file) in SERVER, (
            f"{get_path_name(file)} stands in a room without a row: add {room_of(file)!r} to {TABLE}, as "
            "low as it can stand, or move the file into the room it belongs to"
        )


def test_every_row_has_its_room() -> None:
    missing = SERVER.keys() - {room_of(file) for file in server_files()}
    assert not missing, f"these rows of {TABLE} have no room any more: drop {sorted(missing)}"


@pytest.mark.parametrize("file", server_files(), ids=get_path_name)
def test_a_file_imports_only_what_its_row_names(file: Path) -> None:
    beyond = imported_rooms(file) - set(SERVER[room_of(file)])
    assert not beyond, (
        f"{get_path_name(file)} imports {sorted(beyond)}, not named by the row {room_of(file)!r} of {TABLE}. "
        "Move what both need into a room below them, or, if it truly stands on that room, name it in the row"
    )


def test_a_row_names_only_rooms_above_it() -> None:
    """So there is no circle, and no import upward."""
    above: set[str] = set()
    for room, allowed in SERVER.items():
        assert set(allowed) <= above, f"the row {room!r} of {TABLE} names rooms that stand below it"
        above.add(room)


@pytest.mark.parametrize("room", SERVER)
def test_a_row_names_no_more_than_its_room_uses(room: str) -> None:
    used = {other for file in server_files() if room_of(file) == room for other in imported_rooms(file)}
    idle = set(SERVER[room]) - used
    assert not idle, f"nothing in {room} imports {sorted(idle)}: drop that from its row of {TABLE}"


def test_only_the_app_as_a_whole_imports_the_views_of_a_room() -> None:
    for file in server_files():
        for module in imported_modules(file):
            views = re.match(r"server\.(\w+)\.views\b", module)
            if views and views[1] != room_of(file):
                assert room_of(file) == "__init__", (
                    f"{get_path_name(file)} imports {module}: views are for server/__init__.py alone; "
                    "move what others need of them into a module beside them"
                )


def test_nothing_is_imported_behind_the_tables_back() -> None:
    for file in server_files():
        assert not re.search(r"\b__import__\(|\bimport_module\(", read_text(file)), get_path_name(file)
        tests = {name for name in imported_modules(file) if name.split(".")[0] == "tests"}
        assert not tests, f"{get_path_name(file)} imports {tests}: the server never imports its tests"


@pytest.mark.parametrize("package", SERVER_DOORS)
def test_a_door_to_the_outside_has_its_keeper(package: str) -> None:
    using = [
        file
        for file in server_files()
        if not get_path_name(file).startswith(GENERATED)
        and any(name.split(".")[0] == package for name in imported_modules(file))
    ]
    assert using, f"nothing imports {package} any more: drop it from SERVER_DOORS"
    for file in using:
        assert is_within(file, SERVER_DOORS[package]), (
            f"{get_path_name(file)} imports {package}, which only {SERVER_DOORS[package]} may: go through "
            "there"
        )


@pytest.mark.parametrize("place", SERVER_PURE)
def test_what_is_pure_imports_nothing_that_does_anything(place: str) -> None:
    own = {"server", *SERVER_PURE[place]}
    files = [file for file in server_files() if get_path_name(file).startswith(place)]
    assert files, f"there is no {place} any more: drop it from SERVER_PURE"
    for file in files:
        packages = {name.split(".")[0] for name in imported_modules(file)}
        foreign = packages - own - sys.stdlib_module_names
        assert not foreign, f"{get_path_name(file)} is pure, and imports {sorted(foreign)}"


def test_the_map_shows_every_room() -> None:
    text = (ROOT / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")
    (drawing,) = re.findall(r"^```\nserver/.*?^```", text, re.MULTILINE | re.DOTALL)
    server = drawing.partition("\nweb/")[0]
    for room in SERVER:
        name = f"{room}/" if (ROOT / "server" / room).is_dir() else f"{room}.py"
        place = re.search(rf"(?<!\w){re.escape(name)}", server)
        assert place, f"{name} is not on the map: draw it in docs/ARCHITECTURE.md"
