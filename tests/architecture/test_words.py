"""Every word that is written down has its place in the glossary, every setting in a page that people read."""

from __future__ import annotations

import ast
import re

import pytest

from server.kinds import KINDS
from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

GLOSSARY = (ROOT / "docs/GLOSSARY.md").read_text(encoding="utf-8")


def row_of(kind: str) -> str:
    """The glossary's line of a kind."""
    lines = re.findall(rf"^\| \*\*{kind}\*\* \|.*$", GLOSSARY, re.MULTILINE)
    assert len(lines) == 1, f"docs/GLOSSARY.md needs one row `| **{kind}** | …` with each of its fields"
    return str(lines[0])


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_has_its_word(kind: str) -> None:
    of_all = {"created_at", "deleted_at", "erased_at"}
    documented = set(re.findall(r"`(\w+)`", row_of(kind)))
    fields = set(KINDS[kind]().fields)
    assert fields - documented == of_all, f"not in the glossary: {fields - documented - of_all}"
    assert documented <= fields, f"no fields of {kind}: {documented - fields}"
    assert all(f"`{name}`" in GLOSSARY for name in of_all)


def test_every_field_says_what_it_means() -> None:
    for kind, schema in KINDS.items():
        for name, field in schema().fields.items():
            assert len(field.metadata.get("description", "")) > 5, f"{kind}.{name} has no line of its own"


def test_every_setting_is_told() -> None:
    settings = (ROOT / "server/settings.py").read_text(encoding="utf-8")
    pages = "".join(
        page.read_text(encoding="utf-8") for page in [ROOT / "README.md", *ROOT.glob("docs/*.md")]
    )
    variables = set(re.findall(r'variables\.get\("([A-Z_]+)"', settings))
    assert variables
    untold = {name for name in variables if f"`{name}`" not in pages}
    assert not untold, f"neither the README nor docs tell of {untold}"


def test_settings_are_read_in_one_place() -> None:
    for file in (ROOT / "server").rglob("*.py"):
        if file.name != "settings.py":
            assert not re.search(r"os\.environ|getenv", file.read_text(encoding="utf-8")), file.name


PARTICIPLES = frozenset(
    (
        *("said", "found", "kept", "told", "taken", "given", "gone", "held", "spoken", "heard"),
        *("offered", "placed", "counted", "understood", "described", "settled", "gathered"),
    )
)
"""They tell neither what a function does nor what it answers, and once stood for a hundred things."""
EXPORTED = re.compile(
    r"^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)", re.MULTILINE
)


def test_exports_are_called_by_what_they_do_or_are() -> None:
    names = {
        get_path_name(file): EXPORTED.findall(read_text(file))
        for file in list_tracked_files(".ts", ".tsx")
        # In text/ a name stands for the sentence that is shown, and may be any word of it.
        if get_path_name(file).startswith("web/src/") and "/text/en/" not in get_path_name(file)
    }
    for file in list_tracked_files(".py"):
        if get_path_name(file).startswith("server/"):
            body = ast.parse(read_text(file)).body
            names[get_path_name(file)] = [
                node.name for node in body if isinstance(node, ast.FunctionDef | ast.ClassDef)
            ]
    assert any(names.values())
    wrong = [
        f"{file}: {name}" for file, all_ in names.items() for name in all_ if name.lower() in PARTICIPLES
    ]
    assert not wrong, (
        f"{sorted(wrong)}: call a function by a verb and what it answers (findPerson), a type by a noun "
        "(PersonDraft)"
    )
