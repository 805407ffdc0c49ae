"""The files of cases say what the reference model says now."""

from __future__ import annotations

import pytest

from tests.vectors.files import HERE, written


@pytest.mark.parametrize("name", sorted(written()))
def test_a_file_is_as_the_model_makes_it(name: str) -> None:
    is_there = (HERE / name).read_text(encoding="utf-8")
    assert is_there == written()[name], f"{name} has drifted: run `python -m tests.vectors`"
