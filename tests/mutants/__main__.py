"""`python -m tests.mutants [PART OF A RULE]`: break each rule of the protocol, and show which test notices.

Fails where a mutant lives on, or does not apply any more.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue

from tests.mutants import server_rules, web_rules
from tests.mutants.mutant import Mutant
from tests.mutants.noticed import Tree

AT_ONCE = 2


def main(part: str) -> int:
    chosen = [mutant for mutant in server_rules.MUTANTS + web_rules.MUTANTS if part in mutant.rule]
    trees: SimpleQueue[Tree] = SimpleQueue()
    for _ in range(AT_ONCE):
        trees.put(Tree())

    def try_out(mutant: Mutant) -> str:
        tree = trees.get()
        try:
            return tree.who_notices(mutant)
        finally:
            trees.put(tree)

    first = trees.get()
    for of_the_web in {mutant.of_the_web for mutant in chosen}:
        if failure := first.first_failure(of_the_web):
            print(f"With no rule broken this fails already: {failure}")
            return 1
    trees.put(first)
    living = 0
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for mutant, notices in zip(chosen, pool.map(try_out, chosen), strict=True):
            living += not notices
            where = "web" if mutant.of_the_web else "server"
            print(f"{where:7}{mutant.rule:52}{notices or 'LIVES: no test notices'}", flush=True)
    while not trees.empty():
        trees.get().throw_away()
    print(f"{len(chosen) - living} of {len(chosen)} broken rules were noticed.")
    return 1 if living else 0


sys.exit(main(" ".join(sys.argv[1:])))
