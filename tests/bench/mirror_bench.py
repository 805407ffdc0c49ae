"""The mirror over the labelled drafts: what it finds right, and what there is that it finds."""

from __future__ import annotations

from pathlib import Path

from tests.support import web
from tests.support.environment import ROOT

DRAFTS = ROOT / "tests/corpus/drafts"
CONFIG = Path(__file__).parent / "mirror.config.mjs"


def print_numbers(home: Path) -> None:
    """Builds into `home`, which the environment's `BENCH_FILES` names, and prints a table."""
    for mode in ("production", "numbers"):
        build = ("vite", "build", "--logLevel=error", "--config", str(CONFIG), "--mode", mode)
        if web.run_npm("exec", "--", *build):
            raise RuntimeError("the mirror could not be built")
    script = ("node", str(home / "mirror_numbers.mjs"), str(DRAFTS), str(home / "mirror.js"))
    if web.run_npm("exec", "--", *script):
        raise RuntimeError("the mirror's numbers could not be taken")
