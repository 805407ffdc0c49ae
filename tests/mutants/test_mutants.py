"""The mutants still break what stands in the code; whether tests notice shows `make mutants`."""

from __future__ import annotations

import pytest

from tests.machine.environment import ROOT
from tests.mutants import server_rules, web_rules
from tests.mutants.mutant import Mutant


@pytest.mark.parametrize("mutant", server_rules.MUTANTS + web_rules.MUTANTS, ids=lambda mutant: mutant.rule)
def test_a_mutant_applies(mutant: Mutant) -> None:
    assert mutant.broken(ROOT) != (ROOT / mutant.file).read_text(encoding="utf-8")
