"""A rule of the protocol, broken on purpose: in which function, and how."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from tests.mutants.operators import NotFound, Operator
from tests.mutants.sources import Language, Sources


class DoesNotApply(ValueError):
    """Where a mutant breaks its rule cannot be found any more; says which mutant, and what to do."""


@dataclass(frozen=True)
class Mutant:
    """`function`, by its qualified name, is broken by `operator`; then the `rule` does not hold, and some
    test must notice. `module` tells functions of one name apart: the one in it, or else in its folder."""

    language: Language
    module: str
    function: str
    rule: str
    operator: Operator

    def break_rule(self, sources: Sources) -> tuple[str, str]:
        """The file's path, and its text with the rule broken. Raises DoesNotApply."""
        definition = sources.find(self.language, self.function, self.module)
        if isinstance(definition, str):
            raise DoesNotApply(self._complain(definition))
        try:
            edits = sorted(self.operator(definition), key=lambda edit: edit.start)
        except NotFound as why:
            raise DoesNotApply(self._complain(f"in {definition.path}: {why}")) from None
        assert all(one.end <= other.start for one, other in pairwise(edits)), self.rule
        text = definition.text
        for edit in reversed(edits):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return definition.path, text

    def _complain(self, why: str) -> str:
        return (
            f"The mutant of “{self.rule}” is anchored in `{self.function}` of {self.module}, but {why}. "
            f"Say in tests/mutants/{self.language.table} where the rule stands now, and break it there; "
            "drop the mutant only with the rule."
        )


def read_sources(mutants: Iterable[Mutant]) -> Sources:
    """The code that these mutants break."""
    return Sources((mutant.language, mutant.function) for mutant in mutants)
