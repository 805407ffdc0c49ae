"""Every rule that both sides follow has its twin under the same name, and cases that both play."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

SERVER, WEB = "server/rules/", "web/src/domain/rules/"
CASES = ROOT / "tests/cases/shared"
CASES_OF: dict[str, tuple[str, ...]] = {
    "challenges": ("help_wanted.json",),
    "current_event": ("current_event.json",),
    "due": ("due.json", "due_at_random.json"),
    "forgetting": ("forgotten.json",),
    "identity": ("identity.json", "names.json", "names_at_random.json"),
    "mend": ("mend.json",),
    "parts": ("parts.json",),
    "stamps": ("stamps.json", "ticks.json", "sees.json", "order.json"),
}
"""Of each rule, the files of shared cases that both sides play."""


def rules_in(room: str, ending: str) -> dict[str, Path]:
    files = (file for file in list_tracked_files(ending) if get_path_name(file).startswith(room))
    return {file.stem: file for file in files if file.stem != "__init__"}


SERVERS, BROWSERS = rules_in(SERVER, ".py"), rules_in(WEB, ".ts")


IMPORT = {
    ".py": r"from server\.rules(?:\.{rule} import| import [\w, ]*\b{rule}\b)",
    ".test.ts": r'from "[^"]*domain/rules/{rule}"',
}
"""How a test takes in a rule, by the ending of its file."""


def is_played(rule: str, cases: str, ending: str) -> bool:
    """Whether a test of that language takes in the rule and reads the file of cases."""
    sign = re.compile(IMPORT[ending].replace("{rule}", rule))
    tests = (file for file in list_tracked_files(ending) if get_path_name(file).startswith("tests/"))
    return any(
        re.search(rf'\b{re.escape(cases)}"', text) and sign.search(text) for text in map(read_text, tests)
    )


def test_rules_are_found() -> None:
    assert len(SERVERS) > 3


@pytest.mark.parametrize("rule", sorted({*SERVERS, *BROWSERS}))
def test_a_rule_has_its_twin(rule: str) -> None:
    assert rule in BROWSERS, (
        f"{SERVER}{rule}.py has no twin: write {WEB}{rule}.ts, with shared cases in tests/cases/shared; or "
        "where the browser has no such rule, move it to the room of the server that follows it"
    )
    assert rule in SERVERS, (
        f"{WEB}{rule}.ts has no twin: write {SERVER}{rule}.py, with shared cases in tests/cases/shared; or "
        "where the server has no such rule, move it to the noun in web/src/domain that it is about"
    )


@pytest.mark.parametrize("rule", sorted({*SERVERS} & {*BROWSERS}))
def test_twins_play_the_same_cases(rule: str) -> None:
    files = CASES_OF.get(rule, ())
    assert files, (
        f"{rule} has no shared cases: write some in {get_path_name(CASES)}, and name them in CASES_OF here"
    )
    for cases in files:
        assert (CASES / cases).is_file(), f"{cases} is not in {get_path_name(CASES)}"
        for ending, twin in (".py", f"{SERVER}{rule}.py"), (".test.ts", f"{WEB}{rule}.ts"):
            assert is_played(rule, cases, ending), (
                f"no test of {twin} plays {cases}: read it in one that imports the rule"
            )
