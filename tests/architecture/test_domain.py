"""Questions of the domain are answered in the domain, and nowhere else."""

from __future__ import annotations

import re

from tests.architecture.files import get_path_name, list_tracked_files, read_text

WORDS = "note|question|challenge|interest|promise|open|helped|solved|stale|done|let_go"
"""Kinds of jots, and states of jots and followups. Kinds of clippings and of records are other words."""

COMPARED = re.compile(
    rf"""\b(?:kind|state)\b\s*\)?\s*(?:\?\?\s*"\w*"\s*\)?\s*)?[!=]==?\s*"(?:{WORDS})"
       | "(?:{WORDS})"\s*[!=]==?\s*\(?[\w.?!]*\b(?:kind|state)\b
       | case\s+"(?:{WORDS})":""",
    re.VERBOSE,
)
HOME = "web/src/domain/"


def test_nobody_but_the_domain_says_how_a_jot_or_a_followup_stands() -> None:
    offenders = {
        f"{get_path_name(file)}: {hit.group().strip()}"
        for file in list_tracked_files(".ts", ".tsx")
        if get_path_name(file).startswith("web/src/") and not get_path_name(file).startswith(HOME)
        for hit in COMPARED.finditer(read_text(file))
    }
    assert not offenders, (
        f"{sorted(offenders)}: ask domain/jots/kinds, domain/rules/challenges or domain/followups/states; "
        "where none of them has the question yet, give it a name there"
    )


SERVER_COMPARED = re.compile(
    rf"""\.get\("(?:kind|state)"\)\s*(?:[!=]=|(?:not\s+)?in)\s*\(?[^)\n]*"(?:{WORDS})"
       | \["(?:kind|state)"\]\s*(?:[!=]=|(?:not\s+)?in)\s*\(?[^)\n]*"(?:{WORDS})\"""",
    re.VERBOSE,
)
SERVER_HOMES = ("server/rules/", "server/kinds/")


def test_nobody_but_the_rules_says_so_on_the_server() -> None:
    offenders = {
        f"{get_path_name(file)}: {hit.group().strip()}"
        for file in list_tracked_files(".py")
        if get_path_name(file).startswith("server/") and not get_path_name(file).startswith(SERVER_HOMES)
        for hit in SERVER_COMPARED.finditer(read_text(file))
    }
    assert not offenders, f"{sorted(offenders)}: ask server/rules instead"


FOLDED = re.compile(r"\.normalize\(|toLocale(?:Lower|Upper)Case\(")


def test_nobody_but_the_domain_says_which_words_are_the_same() -> None:
    offenders = {
        f"{get_path_name(file)}: {hit.group()}"
        for file in list_tracked_files(".ts", ".tsx")
        if get_path_name(file).startswith("web/src/") and not get_path_name(file).startswith(f"{HOME}text/")
        for hit in FOLDED.finditer(read_text(file))
    }
    assert not offenders, (
        f"{sorted(offenders)}: compare by domain/text/fold; where another notion of the same is meant, "
        "give it a name and a reason there"
    )
