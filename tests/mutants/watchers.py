"""Does any test notice? Each mutant is tried on a copy of the tree, with the fast tests that fit it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.architecture.files import get_path_name, list_files
from tests.mutants.sources import Language
from tests.support.environment import ROOT

PYTEST = [
    ["tests/server/sync/test_shared_cases.py", "tests/server/rules/test_shared_cases.py"],
    ["tests/server/sync", "-k", "not postgresql"],
    ["tests/stress/test_histories.py", "-k", "sqlite"],
    ["tests/stress/test_crowd.py"],
    ["tests/server/blobs/test_hostile_photos.py", "-k", "not postgresql"],
]
VITEST = [["shared_cases"], ["domain/rules", "sync", "store"]]
"""The quickest first; a mutant that one of them notices is not shown to the others."""
LONGEST = 300
"""Seconds. Tests that no longer come to an end have noticed, too."""


class TestsDoNotRun(RuntimeError):
    """They failed, and not one of them said so: a mutant would seem noticed that nobody looked at."""


class Tree:
    """A copy of the working tree, in which one mutant at a time lives."""

    def __init__(self) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="heedful-mutants-"))
        for file in list_files():
            copy = self.root / get_path_name(file)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, copy)
        for heavy in ("web/node_modules", ".venv"):
            if (ROOT / heavy).exists():
                (self.root / heavy).symlink_to(ROOT / heavy)

    def remove(self) -> None:
        shutil.rmtree(self.root)

    def find_watcher(self, *, language: Language, path: str, broken: str) -> str:
        """The first test that fails when the file at `path` has become `broken`, or nothing."""
        file = self.root / path
        sound = file.read_text(encoding="utf-8")
        file.write_text(broken, encoding="utf-8")
        try:
            return self.find_failure(language=language)
        finally:
            file.write_text(sound, encoding="utf-8")

    def find_failure(self, *, language: Language) -> str:
        """Of the tree as it now stands: the first test that fails, or nothing."""
        runs = VITEST if language is Language.TYPESCRIPT else PYTEST
        return next((failure for tests in runs if (failure := self._run(tests, language))), "")

    def _run(self, tests: list[str], language: Language) -> str:
        if language is Language.TYPESCRIPT:
            command = ["-m", "tests.support.web", "run", "test", "--", "--bail=1", *tests]
            sign = r"FAIL +(?:\.\./tests/web/)?(\S.+)"
        else:
            command = ["-m", "pytest", "-x", "-p", "no:cacheprovider", "-m", "not torture", *tests]
            sign = r"^(?:FAILED|ERROR) (\S+)"
        try:
            ran = subprocess.run(
                [sys.executable, *command],
                check=False,
                cwd=self.root,
                capture_output=True,
                text=True,
                timeout=LONGEST,
                env={**os.environ, "NO_COLOR": "1"},
            )
        except subprocess.TimeoutExpired:
            return f"{tests[0]} never ends"
        if ran.returncode == 0:
            return ""
        printed = ran.stdout + ran.stderr
        failure = re.search(sign, printed, re.MULTILINE)
        if not failure:
            raise TestsDoNotRun(printed)
        return failure.group(1).strip()
