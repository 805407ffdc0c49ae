"""The files of cases say what the reference model says now."""

from __future__ import annotations

import pytest

from tests.cases.files import SHARED, render_files


@pytest.mark.parametrize("name", sorted(render_files()))
def test_a_file_is_as_the_model_makes_it(name: str) -> None:
    is_there = (SHARED / name).read_text(encoding="utf-8")
    assert is_there == render_files()[name], f"{name} has drifted: run `python -m tests.cases`"
