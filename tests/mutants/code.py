"""One tree for both languages: just as much of a function's structure as it takes to break a rule in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, eq=False)
class Node:
    """A piece of code.

    `role` is one of `condition` (slots `test`, `branch`, `otherwise`), `all` and `any` (`parts`), `sum`
    (`terms`), `comparison`, `assignment` (`targets`, `values`), `statement`, `result` (`values`), `loop`
    (`over`, `body`), `list` (`items`: of a tuple, set, dictionary, object or pattern, too), `call`
    (`receiver`, `arguments`), `lambda` (`body`), `text`, `name` or `other`; what is not named has `parts`.

    `start` and `end` count characters of the file. `word` is what the node itself says: a name, a property,
    a called function, a text, a number or a keyword, but never a local name, which says nothing about the
    rule and may change any day.
    """

    role: str
    start: int
    end: int
    word: str = ""
    slots: dict[str, list[Node]] = field(default_factory=dict)

    @cached_property
    def inside(self) -> list[Node]:
        """Itself and all below it, in the order of the text."""
        return [self, *(node for slot in self.slots.values() for part in slot for node in part.inside)]

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(node.word for node in self.inside if node.word)

    def of(self, slot: str) -> list[Node]:
        return self.slots.get(slot, [])

    def says(self, word: str, slot: str = "") -> bool:
        """Whether the word stands in it, or in that slot of it."""
        return any(word in part.words for part in (self.of(slot) if slot else [self]))


@dataclass(frozen=True)
class Spelling:
    """How a language writes what replaces a piece of code."""

    true: str
    false: str
    nothing: str
    copied: str


PYTHON = Spelling("True", "False", "pass", "list({})")
TYPESCRIPT = Spelling("true", "false", "void 0", "[...{}]")


@dataclass(frozen=True, eq=False)
class Definition:
    """A function, method or constant, by its qualified name, in the file at `path` below the root."""

    path: str
    name: str
    body: Node
    text: str
    spelling: Spelling

    def source(self, node: Node) -> str:
        return self.text[node.start : node.end]

    def all(self, *roles: str) -> Iterator[Node]:
        return (node for node in self.body.inside if node.role in roles)
