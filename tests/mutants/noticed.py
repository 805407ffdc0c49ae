"""Does any test notice? Each mutant is tried on a copy of the tree, with the fast tests that fit it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.house.files import name_of, tracked
from tests.machine.environment import ROOT
from tests.mutants.mutant import Mutant

PYTEST = [
    ["tests/server/sync/test_vectors.py"],
    ["tests/server/sync", "-k", "not postgresql"],
    ["tests/torture/test_histories.py", "-k", "sqlite"],
    ["tests/torture/test_crowd.py"],
]
VITEST = [["vectors"], ["exchange", "engine", "store", "forgetting"], ["histories"]]
"""The quickest first; a mutant that one of them notices is not shown to the others."""
LONGEST = 300
"""Seconds. Tests that no longer come to an end have noticed, too."""


class TestsDoNotRun(RuntimeError):
    """They failed, and not one of them said so: a mutant would seem noticed that nobody looked at."""


class Tree:
    """A copy of the working tree, in which one mutant at a time lives."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="heedful-mutants-"))
        for file in tracked():
            copy = self.root / name_of(file)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
        for heavy in ("web/node_modules", ".venv"):
            if (ROOT / heavy).exists():
                (self.root / heavy).symlink_to(ROOT / heavy)

    def throw_away(self) -> None:
        shutil.rmtree(self.root)

    def who_notices(self, mutant: Mutant) -> str:
        """The first test that fails, or nothing."""
        file = self.root / mutant.file
        sound = file.read_text(encoding="utf-8")
        file.write_text(mutant.broken(self.root), encoding="utf-8")
        try:
            return self.first_failure(mutant.of_the_web)
        finally:
            file.write_text(sound, encoding="utf-8")

    def first_failure(self, of_the_web: bool) -> str:
        """Of the tree as it now stands: the first test that fails, or nothing."""
        runs = VITEST if of_the_web else PYTEST
        return next((failure for tests in runs if (failure := self._failure(tests, of_the_web))), "")

    def _failure(self, tests: list[str], of_the_web: bool) -> str:
        if of_the_web:
            command = ["-m", "tests.machine.web", "run", "test", "--", "--bail=1", *tests]
            sign = r"FAIL +(?:\.\./tests/web/)?(\S.+)"
        else:
            command = ["-m", "pytest", "-x", "-p", "no:cacheprovider", "-m", "not torture", *tests]
            sign = r"^(?:FAILED|ERROR) (\S+)"
        try:
            ran = subprocess.run(
                [sys.executable, *command], cwd=self.root, capture_output=True, text=True, timeout=LONGEST,
                env={**os.environ, "NO_COLOR": "1"},
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return f"{tests[0]} never ends"
        if ran.returncode == 0:
            return ""
        said = ran.stdout + ran.stderr
        found = re.search(sign, said, re.MULTILINE)
        if not found:
            raise TestsDoNotRun(said)
        return found.group(1).strip()
