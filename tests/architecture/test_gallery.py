"""The page of components shows all that `web/src/ui` has, and only to who develops."""

from __future__ import annotations

import re

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

GALLERY = "web/src/gallery/"
SHOWN = "\n".join(
    read_text(file) for file in list_tracked_files(".tsx") if get_path_name(file).startswith(GALLERY)
)
PARTS = [file for file in list_tracked_files(".tsx") if get_path_name(file).startswith("web/src/ui/")]
SHEETS = [file for file in list_tracked_files(".css") if get_path_name(file).startswith("web/src/ui/styles/")]


def test_every_component_of_ui_is_shown() -> None:
    exported = {
        (get_path_name(file), name)
        for file in PARTS
        for name in re.findall(r"^export (?:function|class|const) ([A-Z]\w*)", read_text(file), re.MULTILINE)
    }
    assert {file for file, _ in exported} == {get_path_name(file) for file in PARTS}, (
        "a file without a component"
    )
    missing = {f"{file}: {name}" for file, name in exported if not re.search(rf"<{name}\b", SHOWN)}
    assert not missing, f"show in {GALLERY}, in all their states: {sorted(missing)}"


def test_every_style_of_ui_is_shown() -> None:
    drawings = SHOWN + "\n".join(read_text(file) for file in PARTS)
    classes = {
        (get_path_name(file), name)
        for file in SHEETS
        for name in re.findall(r"\.([a-z][\w-]*)(?=[^{};]*\{)", re.sub(r"/\*.*?\*/", "", read_text(file)))
    }
    missing = {
        f"{file}: .{name}" for file, name in classes if not re.search(rf"[\"' ]{name}[\"' ]", drawings)
    }
    assert not missing, f"show in {GALLERY}: {sorted(missing)}"


def test_the_build_has_none_of_it() -> None:
    dist = ROOT / "server/dist"
    built = [file for file in dist.rglob("*") if file.suffix in (".html", ".js", ".css")]
    assert built
    sign = 'class="specimens"'
    assert sign in SHOWN, "what it is known by in a built file"
    assert not [file.name for file in built if "specimens" in file.read_text(encoding="utf-8")]
    assert not (dist / "components.html").exists()
