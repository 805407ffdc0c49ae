"""Reads Python into the tree of `code`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from tests.mutants.code import PYTHON, Definition, Node

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
KEYWORDS = {ast.Continue: "continue", ast.Break: "break", ast.Pass: "pass"}


def read_definitions(path: str, text: str) -> Iterator[Definition]:
    """All functions, methods and constants of a module."""
    for name, node in _definitions(ast.parse(text)):
        yield Definition(path, name, _Reader(text, _locals(node)).read(node), text, PYTHON)


def check_syntax(text: str) -> str:
    """What is wrong with it, or nothing."""
    try:
        compile(text, "<broken>", "exec")
    except SyntaxError as wrong:
        return str(wrong)
    return ""


def _definitions(scope: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[tuple[str, ast.stmt]]:
    for node in scope.body:
        if isinstance(node, FUNCTIONS):
            yield prefix + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from _definitions(node, f"{prefix}{node.name}.")
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    yield prefix + target.id, node


def _locals(definition: ast.stmt) -> set[str]:
    bound = {node.arg for node in ast.walk(definition) if isinstance(node, ast.arg)}
    stored = {
        node.id
        for node in ast.walk(definition)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    caught = {node.name for node in ast.walk(definition) if isinstance(node, ast.ExceptHandler) and node.name}
    return bound | stored | caught


class _Reader:
    def __init__(self, text: str, local: set[str]) -> None:
        self.lines, self.local = text.split("\n"), local
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)

    def read(self, node: ast.AST) -> Node:
        match node:
            case ast.If() | ast.IfExp():
                branch = node.body if isinstance(node.body, list) else [node.body]
                otherwise = node.orelse if isinstance(node.orelse, list) else [node.orelse]
                return self._node(node, "condition", test=[node.test], branch=branch, otherwise=otherwise)
            case ast.BoolOp():
                role = "all" if isinstance(node.op, ast.And) else "any"
                return self._node(node, role, parts=node.values)
            case ast.BinOp(op=ast.Add()):
                return self._node(node, "sum", terms=_terms(node))
            case ast.Compare():
                return self._node(node, "comparison", parts=[node.left, *node.comparators])
            case ast.Assign():
                targets = [part for target in node.targets for part in _parts(target)]
                return self._node(node, "assignment", targets=targets, values=_parts(node.value))
            case ast.AnnAssign() | ast.AugAssign():
                values = [node.value] if node.value else []
                return self._node(node, "assignment", targets=[node.target], values=values)
            case ast.Return():
                return self._node(node, "result", "return", values=[node.value] if node.value else [])
            case ast.For():
                return self._node(node, "loop", over=[node.iter], body=node.body)
            case ast.Dict():
                return self._dictionary(node)
            case ast.List() | ast.Tuple() | ast.Set():
                return self._node(node, "list", items=node.elts)
            case ast.Call():
                arguments = [*node.args, *(keyword.value for keyword in node.keywords)]
                receiver = [node.func.value] if isinstance(node.func, ast.Attribute) else []
                return self._node(
                    node, "call", self._called(node.func), receiver=receiver, arguments=arguments
                )
            case ast.Lambda():
                return self._node(node, "lambda", body=[node.body])
            case ast.Attribute():
                return self._node(node, "name", node.attr, parts=[node.value])
            case ast.Name():
                return self._node(node, "name", "" if node.id in self.local else node.id)
            case ast.Constant():
                return self._node(node, "text", str(node.value))
            case ast.Raise():
                return self._node(node, "statement", "raise", parts=list(ast.iter_child_nodes(node)))
            case ast.Expr() | ast.Continue() | ast.Break() | ast.Pass():
                return self._node(
                    node, "statement", KEYWORDS.get(type(node), ""), parts=list(ast.iter_child_nodes(node))
                )
        return self._node(node, "other", parts=list(ast.iter_child_nodes(node)))

    def _node(self, node: ast.AST, role: str, word: str = "", **slots: Sequence[ast.AST]) -> Node:
        start, end = self._span(node)
        return Node(
            role, start, end, word, {slot: [self.read(one) for one in of] for slot, of in slots.items()}
        )

    def _dictionary(self, node: ast.Dict) -> Node:
        items = []
        for key, value in zip(node.keys, node.values, strict=True):
            pair = [self.read(key), self.read(value)] if key else [self.read(value)]
            items.append(Node("other", pair[0].start, pair[-1].end, slots={"parts": pair}))
        start, end = self._span(node)
        return Node("list", start, end, slots={"items": items})

    def _called(self, function: ast.expr) -> str:
        if isinstance(function, ast.Attribute):
            return function.attr
        return function.id if isinstance(function, ast.Name) and function.id not in self.local else ""

    def _span(self, node: ast.AST) -> tuple[int, int]:
        """Python counts lines, and in them bytes; what has no place of its own gets none."""
        match node:
            case ast.stmt() | ast.expr() | ast.excepthandler() | ast.arg() | ast.keyword() | ast.pattern():
                end = self._place(node.end_lineno or 0, node.end_col_offset or 0)
                return self._place(node.lineno, node.col_offset), end
        return 0, 0

    def _place(self, line: int, byte: int) -> int:
        return self.starts[line - 1] + len(self.lines[line - 1].encode()[:byte].decode())


def _terms(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [*_terms(node.left), *_terms(node.right)]
    return [node]


def _parts(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]
