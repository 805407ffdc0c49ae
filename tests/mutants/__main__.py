"""`python -m tests.mutants [PART OF A RULE]`: break each rule of the protocol, and show which test notices.

Fails where a mutant lives on, or does not apply any more.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import partial
from queue import SimpleQueue
from typing import TypeVar

from tests.mutants import server_rules, web_rules
from tests.mutants.mutant import DoesNotApply, Mutant, read_sources
from tests.mutants.watchers import Tree

AT_ONCE = 2

Run = Callable[[Tree], str]
Key = TypeVar("Key")


def main(part: str) -> int:
    chosen = [mutant for mutant in server_rules.MUTANTS + web_rules.MUTANTS if part in mutant.rule]
    try:
        sources = read_sources(chosen)
        broken = {mutant: mutant.break_rule(sources) for mutant in chosen}
    except DoesNotApply as why:
        print(why)
        return 1
    trees: SimpleQueue[Tree] = SimpleQueue()
    for _ in range(AT_ONCE):
        trees.put(Tree())
    try:
        return try_all(broken, trees)
    finally:
        while not trees.empty():
            trees.get().remove()


def try_all(broken: dict[Mutant, tuple[str, str]], trees: SimpleQueue[Tree]) -> int:
    """Show the watcher of each mutant as soon as it is found; 1 where one has none."""
    print(f"First with no rule broken, then with each of {len(broken)}, {AT_ONCE} at a time.", flush=True)
    languages = {mutant.language for mutant in broken}
    for language, failure in run_each(
        {one: partial(Tree.find_failure, language=one) for one in languages}, trees
    ):
        if failure:
            print(f"With no rule broken this fails already in {language.root}: {failure}")
            return 1
    began, living = time.monotonic(), 0
    runs = {
        mutant: partial(Tree.find_watcher, language=mutant.language, path=path, broken=text)
        for mutant, (path, text) in broken.items()
    }
    for count, (mutant, watcher) in enumerate(run_each(runs, trees), 1):
        living += not watcher
        minutes = (time.monotonic() - began) / 60
        print(
            f"{count:3} of {len(broken)}, {minutes:4.1f} min  {mutant.language.root:8}{mutant.rule:52}"
            f"{watcher or 'LIVES: no test notices'}",
            flush=True,
        )
    print(f"{len(broken) - living} of {len(broken)} broken rules were noticed.")
    return 1 if living else 0


def run_each(runs: Mapping[Key, Run], trees: SimpleQueue[Tree]) -> Iterator[tuple[Key, str]]:
    """What each run answers, as soon as it does; each has a tree for itself meanwhile."""

    def lend_tree(run: Run) -> str:
        tree = trees.get()
        try:
            return run(tree)
        finally:
            trees.put(tree)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        waiting = {pool.submit(lend_tree, run): key for key, run in runs.items()}
        for run in as_completed(waiting):
            yield waiting[run], run.result()


sys.exit(main(" ".join(sys.argv[1:])))
