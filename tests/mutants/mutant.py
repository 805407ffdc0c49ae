"""A rule of the protocol, broken on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


class DoesNotApply(ValueError):
    """The text that a mutant changes is not there, or not once only: the mutant must be written anew."""


@dataclass(frozen=True)
class Mutant:
    """In `file`, `old` becomes `new`; then the `rule` does not hold any more, and some test must notice."""

    rule: str
    file: str
    old: str
    new: str

    def broken(self, root: Path) -> str:
        """The text of the file with the rule broken."""
        text = (root / self.file).read_text(encoding="utf-8")
        if text.count(self.old) != 1:
            raise DoesNotApply(f"{self.file} holds this {text.count(self.old)} times: {self.old}")
        return text.replace(self.old, self.new)

    @property
    def of_the_web(self) -> bool:
        return self.file.startswith("web/")
