"""What a file of the web app exports, another takes in; what only tests take in, its own file uses."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

SRC = ROOT / "web/src"
EXPORT = re.compile(
    r"^export (?:(?:async |abstract )*(?:function|const|let|class|type|interface|enum)\*? (\w+|\{[^}]*\})"
    r"|(\{[^}]*\}))",
    re.MULTILINE,
)
IMPORT = re.compile(r"""(?:\bfrom|\bimport\s*\(?)\s*["'](\.[^"'?]+)""")
HANDED_ON = re.compile(r"""\b(?:export \* from\s*|typeof import\()["'](\.[^"']+)""")


def read_code(file: Path) -> str:
    """Its text without comments: to be named in one is no use."""
    return re.sub(r"/\*.*?\*/|^\s*//[^\n]*", "", read_text(file), flags=re.DOTALL | re.MULTILINE)


CODE = {file.resolve(): read_code(file) for file in list_tracked_files(".ts", ".tsx")}
FILES = {file: code for file, code in CODE.items() if file.is_relative_to(SRC)}
TESTS = "\n".join(code for file, code in CODE.items() if file.is_relative_to(ROOT / "tests"))


def list_exports(code: str) -> list[str]:
    """The names of all that it exports, of several in braces each."""
    names = (declared or handed_on for declared, handed_on in EXPORT.findall(code))
    return [name for several in names for name in re.findall(r"\w+(?=\s*[,}]|$)", several)]


def list_targets(file: Path, form: re.Pattern[str]) -> list[Path]:
    """The files that it imports in this form."""
    paths = [(file.parent / name).resolve() for name in form.findall(FILES[file])]
    candidates = (Path(f"{path}{ending}") for path in paths for ending in (".ts", ".tsx", "/index.ts"))
    return [target for target in candidates if target in FILES]


def list_importers() -> dict[Path, set[Path]]:
    """Of each file, those that import it, also by way of one that hands all of it on."""
    importers: dict[Path, set[Path]] = defaultdict(set)
    for file in FILES:
        for target in list_targets(file, IMPORT):
            importers[target].add(file)
    for file in FILES:
        for target in list_targets(file, HANDED_ON):
            importers[target] |= importers[file]
    return importers


def is_named(name: str, code: str) -> bool:
    return re.search(rf"\b{name}\b", code) is not None


def test_what_is_exported_is_taken_in() -> None:
    importers = list_importers()
    complaints = []
    for file, code in FILES.items():
        for name in list_exports(code):
            if any(is_named(name, FILES[other]) for other in importers[file]):
                continue
            at_home = len(re.findall(rf"\b{name}\b", code)) > 1
            if at_home and is_named(name, TESTS):
                continue
            advice = "drop its export" if at_home else "delete it, with what tests make of it"
            complaints.append(f"{get_path_name(file)}: nobody takes in {name}: {advice}")
    assert not complaints, "\n".join(complaints)


def test_it_sees_what_it_looks_for() -> None:
    """A rule that finds nothing proves nothing."""
    code = """
export const { one, two } = made;
export async function three() {}
export { own as four } from "./elsewhere";
export default five;
"""
    assert list_exports(code) == ["one", "two", "three", "four"]
    assert sum(map(len, map(list_exports, FILES.values()))) > 1_000
    importers = list_importers()
    assert len(importers[SRC / "store/reading.ts"]) > len(importers[SRC / "store/captures.ts"]) > 0
