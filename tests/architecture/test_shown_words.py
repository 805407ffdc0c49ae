"""Words that people see or hear stand in web/src/text/, and nowhere else in the code.

A key that is missing there is an error of types already (`npm run tsc`, in `make check`). Words may also
stand in pages that are there before any code (web/index.html, web/app.html), in the manifest, and in what
the server says of an error; this looks at none of them. The page of components, for who develops, has words
of its own.
"""

from __future__ import annotations

import json
import re

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT
from tests.support.web import run_module

FINDER = ROOT / "tests/architecture/shown_words.mjs"
SPEAKING = ("app", "data", "features", "passkeys", "platform", "routing", "sync", "ui", "views")
"""The rooms that show something, or hand up what is shown. The others may know words, to understand them."""

NOT_WORDS = {
    "web/src/features/settings/bookmarklet.ts": "a program, written as the address of a bookmark",
    "web/src/sync/lossGuard.ts": "a stamp that comes after all others",
}
"""Files whose one literal only looks like something that is said."""

NEVER_SHOWN = re.compile(
    r"\b(scraps?|triage|let(?:ting)? go|owed?|owes|anew|falls? due|fell due|just now|all the same|rather not"
    r"|in confidence|passed on|by your own means|notebooks? meet|somebody|anybody|resting|clippings?|deck"
    r"|ticks?|ticked|programmes?|colours?|organis\w+|cancelled|whilst|diary)\b",
    re.IGNORECASE,
)
"""Words of the plan and of the code, calques and British spellings: readers stumble over them."""

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')


def list_literals(code: str) -> list[str]:
    """What stands in quotation marks, without what is put into it and without the paths of imports."""
    uncommented = re.sub(r"/\*.*?\*/|^\s*//.*$|^import .*$", "", code, flags=re.DOTALL | re.MULTILINE)
    return [re.sub(r"\$\{[^}]*\}", "", one or other) for one, other in LITERAL.findall(uncommented)]


SHOWN = {
    "<p>Nothing here</p>",
    "<p>{count} left</p>",
    '<p>{empty ? "None" : ""}</p>',
    '<p>{empty && "None"}</p>',
    "<p>{`Photo of ${name}`}</p>",
    '<input placeholder="Name" />',
    '<button aria-label={open ? "Close" : words.open} />',
    '<Field label="Name" />',
    '<Field explanation="What it means" />',
    'toast("Kept")',
    'commit(changes, { message: "Kept" })',
    'const long = "What is shown by a name";',
    'element.textContent = "Kept";',
}
UNSHOWN = {
    '<p class="aside of it">{words.lead}</p>',
    '<a rel="noopener noreferrer" href={url}>{name}</a>',
    "<p>{of} · {more}</p>",
    '{detail === "losses" && <p>{words.losses}</p>}',
    'throw new Error("it was not opened")',
    'screen.querySelector("main input")',
    'toast(words.kept["note"])',
}


def shown_in(files: dict[str, str]) -> list[dict[str, str]]:
    findings: list[dict[str, str]] = json.loads(
        run_module(FINDER.read_text(encoding="utf-8"), input_text=json.dumps(files))
    )
    return findings


def catalogue_of(name: str) -> str:
    """Where the words of a file belong."""
    room, *rest = name.removeprefix("web/src/").split("/")
    feature = rest[0] if room == "features" else "<what it is about>"
    return f"web/src/text/en/{feature}.ts"


def test_no_shown_word_stands_outside_the_catalogue() -> None:
    files = {
        get_path_name(file): read_text(file)
        for file in list_tracked_files(".ts", ".tsx")
        if get_path_name(file).startswith(tuple(f"web/src/{room}/" for room in SPEAKING))
    }
    complaints = {
        f"{one['file']}:{one['line']}: “{one['words']}” is shown: move it to {catalogue_of(one['file'])}"
        for one in shown_in(files)
        if one["file"] not in NOT_WORDS
    }
    assert not complaints, "\n".join(sorted(complaints))


def test_it_sees_what_it_looks_for() -> None:
    seen = {one["file"] for one in shown_in({code: code for code in SHOWN | UNSHOWN})}
    assert seen == SHOWN


def test_no_word_that_puzzles_is_shown() -> None:
    pages = {name: [read_text(ROOT / "web" / name)] for name in ("index.html", "app.html")}
    catalogue = {
        get_path_name(file): list_literals(read_text(file))
        for file in list_tracked_files(".ts")
        if get_path_name(file).startswith("web/src/text/")
    }
    assert catalogue
    complaints = [
        f"{name}: “{found[0]}” in “{words[:80]}”"
        for name, all_words in (pages | catalogue).items()
        for words in all_words
        if (found := NEVER_SHOWN.search(re.sub(r"<!--.*?-->", "", words)))
    ]
    assert not complaints, "see the glossary: " + "\n".join(complaints)


def test_it_sees_words_that_puzzle() -> None:
    assert [
        word for word in list_literals('x = "Let go"; y = `${scrap} anew`') if NEVER_SHOWN.search(word)
    ] == [
        "Let go",
        " anew",
    ]
