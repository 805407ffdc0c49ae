"""Every word that is written down has its place in the glossary, every setting in a page that people read."""

from __future__ import annotations

import re

import pytest

from server.kinds import KINDS
from tests.machine.environment import ROOT

GLOSSARY = (ROOT / "docs/GLOSSARY.md").read_text(encoding="utf-8")


def row_of(kind: str) -> str:
    """The glossary's line of a kind."""
    (line,) = re.findall(rf"^\| \*\*{kind}\*\* \|.*$", GLOSSARY, re.MULTILINE)
    return str(line)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_has_its_word(kind: str) -> None:
    of_all = {"created_at", "deleted_at", "erased_at"}
    told = set(re.findall(r"`(\w+)`", row_of(kind)))
    fields = set(KINDS[kind]().fields)
    assert fields - told == of_all, f"not in the glossary: {fields - told - of_all}"
    assert told <= fields, f"no fields of {kind}: {told - fields}"
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
    variables = set(re.findall(r'given\.get\("([A-Z_]+)"', settings))
    assert variables
    untold = {name for name in variables if f"`{name}`" not in pages}
    assert not untold, f"neither the README nor docs tell of {untold}"


def test_settings_are_read_in_one_place() -> None:
    for file in (ROOT / "server").rglob("*.py"):
        if file.name != "settings.py":
            assert not re.search(r"os\.environ|getenv", file.read_text(encoding="utf-8")), file.name
