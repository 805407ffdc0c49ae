"""Every mutant finds the function that it breaks, and what it makes of it is code.

Whether a test notices is for `make mutants` to show.
"""

from __future__ import annotations

import pytest

from tests.mutants import server_rules, web_rules
from tests.mutants.mutant import DoesNotApply, Mutant, read_sources
from tests.mutants.python_code import check_syntax
from tests.mutants.sources import Language, Sources, check_typescript
from tests.support.environment import ROOT

MUTANTS = server_rules.MUTANTS + web_rules.MUTANTS


@pytest.fixture(scope="module")
def sources() -> Sources:
    return read_sources(MUTANTS)


@pytest.fixture(scope="module")
def broken(sources: Sources) -> dict[Mutant, tuple[str, str]]:
    """Of each mutant that applies, the path and the text of the file that it breaks."""
    texts = {}
    for mutant in MUTANTS:
        try:
            texts[mutant] = mutant.break_rule(sources)
        except DoesNotApply:
            continue  # its own test below tells
    return texts


@pytest.fixture(scope="module")
def flaws(broken: dict[Mutant, tuple[str, str]]) -> dict[Mutant, str]:
    """What is wrong with the syntax of each; of TypeScript all at once, for its compiler is slow to start."""
    web = [mutant for mutant in broken if mutant.language is Language.TYPESCRIPT]
    complaints = dict(zip(web, check_typescript([broken[mutant] for mutant in web]), strict=True))
    return complaints | {
        mutant: check_syntax(broken[mutant][1]) for mutant in broken if mutant not in complaints
    }


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.rule)
def test_a_mutant_changes_the_code_and_leaves_it_code(
    mutant: Mutant,
    sources: Sources,
    broken: dict[Mutant, tuple[str, str]],
    flaws: dict[Mutant, str],
) -> None:
    path, text = broken.get(mutant) or mutant.break_rule(sources)
    assert text != (ROOT / path).read_text(encoding="utf-8")
    assert not flaws[mutant]


def test_no_two_mutants_are_the_same(broken: dict[Mutant, tuple[str, str]]) -> None:
    assert len(set(broken.values())) == len(broken)


@pytest.mark.parametrize(("language", "rules"), [(Language.PYTHON, 59), (Language.TYPESCRIPT, 39)])
def test_no_rule_is_lost(language: Language, rules: int) -> None:
    """A rule goes only with what it is the rule of; then its number goes down here, by hand."""
    assert len({mutant.rule for mutant in MUTANTS if mutant.language is language}) >= rules
