"""Ways to break a rule: each finds one place in a function by what it says there, and gives the edit.

A place is named by words of the code around it: called functions, properties, constants, texts and keywords;
local names do not count, and neither do layout and order. Where several places fit, `nth` counts them from 0.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tests.mutants.code import Definition, Node


class NotFound(ValueError):
    """No place of the function fits, or more than one."""


@dataclass(frozen=True)
class Edit:
    """The characters from `start` to `end` of the file become `text`."""

    start: int
    end: int
    text: str


Operator = Callable[[Definition], list[Edit]]


def force_condition(
    outcome: bool, *, tests: str = "", guards: str = "", otherwise: str = "", nth: int | None = None
) -> Operator:
    """An `if` or conditional expression that always, or never, holds.

    It is the one whose test says `tests`, or the innermost whose branch says `guards`, or whose other branch
    says `otherwise`.
    """

    def break_rule(definition: Definition) -> list[Edit]:
        (test,) = _condition(definition, tests, guards, otherwise, nth).of("test")
        return [_replace(test, _truth(definition, outcome))]

    return break_rule


def drop_part(part: str | int, *, tests: str = "", guards: str = "", nth: int | None = None) -> Operator:
    """A condition as in `force_condition`, of which one part of its `and` or `or` no longer counts.

    The part is named by a word in it, or where it has nothing but local names, by its place.
    """

    def break_rule(definition: Definition) -> list[Edit]:
        (test,) = _condition(definition, tests, guards, "", nth).of("test")
        return [_neutralize(definition, test, part)]

    return break_rule


def drop_term(part: str | int, *, says: str) -> Operator:
    """As `drop_part`, for an `and` or `or` that is not the test of a condition but, say, a result."""

    def break_rule(definition: Definition) -> list[Edit]:
        fits = [node for node in definition.all("all", "any") if node.says(says)]
        return [_neutralize(definition, _only(_innermost(fits), says), part)]

    return break_rule


def force_answer(outcome: bool, *, to: str) -> Operator:
    """A function handed to the call of `to`, which answers the same whatever it is asked."""

    def break_rule(definition: Definition) -> list[Edit]:
        call = _only(_calls(definition, to), to)
        function = _only([one for one in call.of("arguments") if one.role == "lambda"], to)
        return [_replace(function.of("body")[0], _truth(definition, outcome))]

    return break_rule


def force_result(result: str) -> Operator:
    """A function that always returns this, written in its language."""

    def break_rule(definition: Definition) -> list[Edit]:
        (value,) = _only(list(definition.all("result")), "return").of("values")
        return [_replace(value, result)]

    return break_rule


def drop_statement(says: str, *, nth: int | None = None) -> Operator:
    """A simple statement that is not carried out."""
    return _replace_statement(says, "", nth)


def raise_again(says: str) -> Operator:
    """A statement in an exception handler, in place of which the exception goes on."""
    return _replace_statement(says, "raise", None)


def drop_assignment(*names: str, nth: int | None = None) -> Operator:
    """Of what one statement assigns, these are left as they were."""

    def break_rule(definition: Definition) -> list[Edit]:
        statement = _assignment(definition, names[0], nth)
        targets, values = statement.of("targets"), statement.of("values")
        if len(targets) == 1:
            return [_replace(statement, definition.spelling.nothing)]
        staying = [
            f"{definition.source(target)} = {definition.source(value)}"
            for target, value in zip(targets, values, strict=True)
            if not any(target.says(name) for name in names)
        ]
        return [_replace(statement, "; ".join(staying) or definition.spelling.nothing)]

    return break_rule


def assign_by(sign: str, name: str) -> Operator:
    """An assignment to `name` with another sign: `=` for `??=`, say, or `|=`, which keeps what was there."""

    def break_rule(definition: Definition) -> list[Edit]:
        statement = _assignment(definition, name, None)
        (target,), (value,) = statement.of("targets"), statement.of("values")
        return [Edit(target.end, value.start, f" {sign} ")]

    return break_rule


def drop_item(says: str) -> Operator:
    """An item that is missing from a list, set, dictionary, object or pattern."""

    def break_rule(definition: Definition) -> list[Edit]:
        fits = [node for node in definition.all("list") if node.says(says, "items")]
        items = _only(_innermost(fits), says).of("items")
        item = _only([one for one in items if one.says(says)], says)
        following = items.index(item) + 1
        if following < len(items):
            return [Edit(item.start, items[following].start, "")]
        comma = re.match(r"\s*,", definition.text[item.end :]) if following > 1 else None
        return [Edit(item.start, item.end + (comma.end() if comma else 0), "")]

    return break_rule


def swap_items(one: str, other: str) -> Operator:
    """Two items of a list or object, in each other's place."""

    def break_rule(definition: Definition) -> list[Edit]:
        fits = [
            node for node in definition.all("list") if node.says(one, "items") and node.says(other, "items")
        ]
        items = _only(_innermost(fits), one).of("items")
        first, second = (_only([item for item in items if item.says(word)], word) for word in (one, other))
        return [_replace(first, definition.source(second)), _replace(second, definition.source(first))]

    return break_rule


def replace_term(says: str, becomes: str, *, of: str = "") -> Operator:
    """A term of a sum, which also says `of`, that counts as something else, such as `0` or `""`."""

    def break_rule(definition: Definition) -> list[Edit]:
        sums = [node for node in definition.all("sum") if node.says(of or says, "terms")]
        terms = _only(_innermost(sums), of or says).of("terms")
        return [_replace(_only([term for term in terms if term.says(says)], says), becomes)]

    return break_rule


def replace_name(name: str, becomes: str, *, nth: int | None = None) -> Operator:
    """A name that stands for another value in this one place."""

    def break_rule(definition: Definition) -> list[Edit]:
        return [
            _replace(_only([one for one in definition.all("name") if one.word == name], name, nth), becomes)
        ]

    return break_rule


def replace_text(piece: str, becomes: str) -> Operator:
    """A literal that holds other words: an SQL statement, say."""

    def break_rule(definition: Definition) -> list[Edit]:
        text = _only([one for one in definition.all("text") if piece in definition.source(one)], piece)
        return [_replace(text, definition.source(text).replace(piece, becomes))]

    return break_rule


def drop_call(name: str, *, says: str = "") -> Operator:
    """A method that is not called: in its place stands what it is called on."""

    def break_rule(definition: Definition) -> list[Edit]:
        calls = [call for call in _calls(definition, name) if not says or call.says(says, "arguments")]
        call = _only(calls, name)
        return [_replace(call, definition.source(call.of("receiver")[0]))]

    return break_rule


def unwrap_call(name: str, *, nth: int | None = None) -> Operator:
    """A function that is not called: in its place stands its argument."""

    def break_rule(definition: Definition) -> list[Edit]:
        call = _only(_calls(definition, name), name, nth)
        return [_replace(call, definition.source(call.of("arguments")[0]))]

    return break_rule


def extend_call(name: str, more: str) -> Operator:
    """A call on whose result something else is called."""

    def break_rule(definition: Definition) -> list[Edit]:
        call = _only(_calls(definition, name), name)
        return [Edit(call.end, call.end, more)]

    return break_rule


def copy_loop(says: str) -> Operator:
    """A loop that goes over a copy, and so misses what is added on the way."""

    def break_rule(definition: Definition) -> list[Edit]:
        loop = _only(_innermost([one for one in definition.all("loop") if one.says(says, "body")]), says)
        (over,) = loop.of("over")
        return [_replace(over, definition.spelling.copied.format(definition.source(over)))]

    return break_rule


def combine(*operators: Operator) -> Operator:
    """Several at once, where a rule stands in more than one place."""
    return lambda definition: [edit for operator in operators for edit in operator(definition)]


def _condition(definition: Definition, tests: str, guards: str, otherwise: str, nth: int | None) -> Node:
    fits: Iterable[Node] = definition.all("condition")
    for word, slot in ((tests, "test"), (guards, "branch"), (otherwise, "otherwise")):
        if word:
            fits = [node for node in fits if node.says(word, slot)]
    return _only(_innermost(list(fits)), tests or guards or otherwise, nth)


def _neutralize(definition: Definition, whole: Node, part: str | int) -> Edit:
    if whole.role not in ("all", "any"):
        raise NotFound("its test has no parts")
    parts = whole.of("parts")
    dropped = parts[part] if isinstance(part, int) else _only([one for one in parts if one.says(part)], part)
    return _replace(dropped, _truth(definition, whole.role == "all"))


def _replace_statement(says: str, by: str, nth: int | None) -> Operator:
    def break_rule(definition: Definition) -> list[Edit]:
        fits = [node for node in definition.all("statement", "assignment") if node.says(says)]
        statement = _only(_innermost(fits), says, nth)
        end = ";" if definition.source(statement).endswith(";") else ""
        return [_replace(statement, (by or definition.spelling.nothing) + end)]

    return break_rule


def _assignment(definition: Definition, name: str, nth: int | None) -> Node:
    return _only([node for node in definition.all("assignment") if node.says(name, "targets")], name, nth)


def _calls(definition: Definition, name: str) -> list[Node]:
    return [node for node in definition.all("call") if node.word == name]


def _innermost(fits: list[Node]) -> list[Node]:
    return [node for node in fits if not any(other is not node and other in fits for other in node.inside)]


def _only(fits: list[Node], what: str, nth: int | None = None) -> Node:
    if nth is None and len(fits) == 1:
        return fits[0]
    if nth is not None and nth < len(fits):
        return fits[nth]
    raise NotFound(f"{len(fits)} places in it fit {what!r}")


def _replace(node: Node, text: str) -> Edit:
    return Edit(node.start, node.end, text)


def _truth(definition: Definition, truth: bool) -> str:
    return definition.spelling.true if truth else definition.spelling.false
