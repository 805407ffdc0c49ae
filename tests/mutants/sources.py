"""The code of both languages as it stands in the working tree, and where in it a function is."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Any

from tests.architecture.files import get_path_name, list_tracked_files
from tests.mutants import python_code
from tests.mutants.code import TYPESCRIPT, Definition, Node
from tests.support import web

READER = Path(__file__).with_name("typescript_code.mjs")


class Language(Enum):
    """Where its code stands, and which table holds its mutants."""

    PYTHON = ("server", (".py",), "server_rules.py")
    TYPESCRIPT = ("web/src", (".ts", ".tsx"), "web_rules.py")

    def __init__(self, root: str, endings: tuple[str, ...], table: str) -> None:
        self.root, self.endings, self.table = root, endings, table


class Sources:
    """The functions, methods and constants with certain qualified names, wherever they stand."""

    def __init__(self, names: Iterable[tuple[Language, str]]) -> None:
        self._definitions: dict[tuple[Language, str], list[Definition]] = defaultdict(list)
        wanted = set(names)
        for language in Language:
            own = {name for of, name in wanted if of is language}
            for definition in _read_definitions(language, _files_with(language, own)) if own else []:
                if definition.name in own:
                    self._definitions[language, definition.name].append(definition)

    def find(self, language: Language, name: str, module: str) -> Definition | str:
        """The one of that name; of several, the one in `module` or in its folder. Or why there is none."""
        definitions = self._definitions[language, name]
        home = Path(language.root, module)
        for near in (
            definitions,
            [one for one in definitions if Path(one.path).with_suffix("") == home],
            [one for one in definitions if Path(one.path).parent == home.parent],
        ):
            if len(near) == 1:
                return near[0]
        paths = ", ".join(one.path for one in definitions)
        return (
            f"several are called so: {paths}"
            if definitions
            else f"nothing in {language.root} is called so any more"
        )


def check_typescript(files: list[tuple[str, str]]) -> list[str]:
    """What is wrong with the syntax of each file, given by path and text, or nothing."""
    return _ask_reader("check", files)


def _files_with(language: Language, names: set[str]) -> list[tuple[str, str]]:
    """Path and text of the files that seem to define one of the names: reading all would take long."""
    bare = "|".join(sorted({re.escape(name.rpartition(".")[2]) for name in names}))
    defines = re.compile(rf"(?:^\s*|\b(?:def|function|const|let)\s+)(?:{bare})\b", re.MULTILINE)
    files = [
        file
        for file in list_tracked_files(*language.endings)
        if get_path_name(file).startswith(f"{language.root}/")
    ]
    texts = [(get_path_name(file), file.read_text(encoding="utf-8")) for file in files]
    return [(path, text) for path, text in texts if defines.search(text)]


def _read_definitions(language: Language, files: list[tuple[str, str]]) -> Iterable[Definition]:
    if language is Language.PYTHON:
        return (one for path, text in files for one in python_code.read_definitions(path, text))
    answers = _ask_reader("read", files)
    return (
        Definition(path, name, _node(tree), text, TYPESCRIPT)
        for (path, text), definitions in zip(files, answers, strict=True)
        for name, tree in definitions
    )


def _ask_reader(work: str, files: list[tuple[str, str]]) -> list[Any]:
    return list(
        json.loads(web.run_module(READER.read_text(encoding="utf-8"), work, input_text=json.dumps(files)))
    )


def _node(tree: list[Any]) -> Node:
    role, start, end, word, slots = tree
    return Node(role, start, end, word, {slot: [_node(one) for one in of] for slot, of in slots.items()})
