"""Who may import whom, and which door to the outside stands in which room."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from tests.house.files import name_of, text_of, tracked
from tests.machine.environment import ROOT

SERVER, WEB = ROOT / "server", ROOT / "web/src"
ROOMS = ("sync", "passkeys", "blobs", "carry", "reference")
PURE = ("server/sync/merge.py", "server/sync/stamp.py")
WEB_ORDER = ("kinds", "store", "sync", "screens")

DOORS = {
    r"\bindexedDB\b": ("store",),
    r"(?<![.\w])fetch\(": ("api", "service-worker"),
    r"\bnavigator\.credentials\b": ("passkeys",),
}
"""What only these folders of web/src may touch."""


def imports(file: Path) -> set[str]:
    """The modules that a Python file imports, by their full names."""
    package = list(file.relative_to(ROOT).with_suffix("").parts[:-1])
    found = set()
    for node in ast.walk(ast.parse(text_of(file))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            found |= {module} | {f"{module}.{alias.name}" for alias in node.names}
    return found


def python_files(folder: str) -> list[Path]:
    return [file for file in tracked(".py") if name_of(file).startswith(f"server/{folder}")]


def web_files() -> list[Path]:
    return [file for file in tracked(".ts", ".tsx") if name_of(file).startswith("web/src/")]


def folder_of(file: Path) -> str:
    """The first folder under web/src; the file itself where it stands there."""
    return file.relative_to(WEB).parts[0]


def web_imports(file: Path) -> set[str]:
    """The folders of web/src from which a file takes code. Types cost nothing and know no order."""
    named = re.findall(r'^(?:import|export)(?! type)[^;]*?from\s+"(\.[^"]+)"', text_of(file), re.MULTILINE)
    named += re.findall(r'import\(\s*"(\.[^"]+)"', text_of(file))
    return {folder_of((file.parent / name).resolve()) for name in named}


def test_kinds_import_nothing_of_ours_no_flask_and_no_sql() -> None:
    for file in python_files("kinds/"):
        foreign = {
            name for name in imports(file)
            if re.match(r"flask|sqlalchemy|werkzeug|server(?!\.kinds)", name)
        }  # fmt: skip
        assert not foreign, f"{name_of(file)} imports {foreign}"


def test_the_merge_is_pure() -> None:
    for name in PURE:
        ours = {
            module for module in imports(ROOT / name)
            if re.match(r"flask|sqlalchemy|orjson|server(?!\.sync\.stamp)", module)
        }  # fmt: skip
        assert not ours, f"{name} imports {ours}"


def test_no_room_imports_the_views_of_another() -> None:
    for file in python_files(""):
        own = file.relative_to(SERVER).parts[0]
        for room in ROOMS:
            if own not in (room, "__init__.py"):
                assert f"server.{room}.views" not in imports(file), f"{name_of(file)} imports {room}.views"


def test_only_the_ceremony_knows_the_passkey_library() -> None:
    knowing = {
        name_of(file) for file in python_files("") if any(n.startswith("webauthn") for n in imports(file))
    }
    assert knowing == {"server/passkeys/ceremony.py"}


def test_the_server_never_imports_its_tests() -> None:
    for file in python_files(""):
        assert not any(name.startswith("tests") for name in imports(file)), name_of(file)


def test_doors_to_the_outside_stand_where_they_belong() -> None:
    for file in web_files():
        code = re.sub(r"/\*.*?\*/|//[^\n]*", "", text_of(file), flags=re.DOTALL)
        for door, folders in DOORS.items():
            assert folder_of(file) in folders or not re.search(door, code), f"{name_of(file)} uses {door}"


def test_the_web_looks_down_and_never_up() -> None:
    """kinds -> store -> sync -> screens; parts are of the screens."""
    for file in web_files():
        own = folder_of(file)
        if own in WEB_ORDER[:-1]:
            above = {*WEB_ORDER[WEB_ORDER.index(own) + 1 :], "parts"}
            assert not web_imports(file) & above, f"{name_of(file)} imports {web_imports(file) & above}"


def test_helping_knows_neither_the_notebook_nor_the_screen() -> None:
    """Of the parts it takes only words that people read, from their catalogue."""
    for file in web_files():
        if folder_of(file) == "helping":
            assert web_imports(file) <= {"helping", "matching", "kinds", "parts"}, name_of(file)
            assert not re.search(r'from "[./]+parts/(?!words/)', text_of(file)), name_of(file)
            outside = re.search(r"\b(?:document|window|localStorage|Date\.now|Math\.random)\b", text_of(file))
            assert not outside, name_of(file)


def test_what_is_pure_on_the_web_touches_neither_disk_nor_network() -> None:
    for file in web_files():
        if folder_of(file) == "kinds":
            assert web_imports(file) <= {"kinds"}, f"{name_of(file)} imports {web_imports(file)}"
