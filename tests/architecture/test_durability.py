"""Every transaction that takes a person's words waits for the disk."""

from __future__ import annotations

import re

from tests.architecture.files import get_path_name, list_tracked_files, read_text


def transactions() -> list[tuple[str, str]]:
    """Each opening of an IndexedDB transaction in the web app, with the file it stands in."""
    calls_by_file = []
    for file in list_tracked_files(".ts", ".tsx"):
        if get_path_name(file).startswith("web/src/"):
            calls = re.findall(r"\.transaction\(((?:[^()]|\([^()]*\))*)\)", read_text(file))
            calls_by_file += [(get_path_name(file), call) for call in calls]
    return calls_by_file


def test_transactions_are_opened_in_one_place_and_are_strict() -> None:
    opened = transactions()
    assert [name for name, _ in opened] == ["web/src/store/database.ts"]
    assert all('durability: "strict"' in call for _, call in opened)
