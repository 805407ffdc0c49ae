"""Every transaction that takes a person's words waits for the disk."""

from __future__ import annotations

import re

from tests.house.files import name_of, text_of, tracked


def transactions() -> list[tuple[str, str]]:
    """Each opening of an IndexedDB transaction in the web app, with the file it stands in."""
    found = []
    for file in tracked(".ts", ".tsx"):
        if name_of(file).startswith("web/src/"):
            calls = re.findall(r"\.transaction\(((?:[^()]|\([^()]*\))*)\)", text_of(file))
            found += [(name_of(file), call) for call in calls]
    return found


def test_transactions_are_opened_in_one_place_and_are_strict() -> None:
    opened = transactions()
    assert [name for name, _ in opened] == ["web/src/store/database.ts"]
    assert all('durability: "strict"' in call for _, call in opened)
