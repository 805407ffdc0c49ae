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
VITEST = [["vectors"], ["exchange", "engine", "store"], ["histories"]]
"""The quickest first; a mutant that one of them notices is not shown to the others."""
LONGEST = 300
"""Seconds. Tests that no longer come to an end have noticed, too."""


class Tree:
    """A copy of the working tree, in which one mutant at a time lives."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="heedful-mutants-"))
        for file in tracked():
            copy = self.root / name_of(file)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
        modules = ROOT / "web/node_modules"
        if modules.exists():
            (self.root / "web/node_modules").symlink_to(modules)

    def throw_away(self) -> None:
        shutil.rmtree(self.root)

    def who_notices(self, mutant: Mutant) -> str:
        """The first test that fails, or nothing."""
        file = self.root / mutant.file
        sound = file.read_text(encoding="utf-8")
        file.write_text(mutant.broken(self.root), encoding="utf-8")
        try:
            return self._first_failure(mutant)
        finally:
            file.write_text(sound, encoding="utf-8")

    def _first_failure(self, mutant: Mutant) -> str:
        runs = VITEST if mutant.of_the_web else PYTEST
        return next((failure for tests in runs if (failure := self._failure(mutant, tests))), "")

    def _failure(self, mutant: Mutant, tests: list[str]) -> str:
        if mutant.of_the_web:
            command = ["-m", "tests.machine.web", "run", "test", "--", "--bail=1", *tests]
            sign = r"FAIL\s+(.+)"
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
        found = re.search(sign, ran.stdout + ran.stderr, re.MULTILINE)
        return found.group(1).strip() if found else f"{tests[0]}: {(ran.stdout + ran.stderr)[-200:]}"
