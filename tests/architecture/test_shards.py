"""The data can be split by account: each key begins with it, or is what an account is found by."""

from __future__ import annotations

import pytest
from sqlalchemy import Index, PrimaryKeyConstraint, Table, UniqueConstraint

import server  # noqa: F401  # brings all models
from server.database import Base

Key = tuple[str, tuple[str, ...]]

DIRECTORY: dict[Key, str] = {
    ("account", ("id",)): "the account itself",
    ("account", ("user_handle",)): "whose passkey is it",
    ("passkey", ("credential_id",)): "whose passkey is it",
    ("session", ("token_hash",)): "whose cookie is it",
    ("api_token", ("token_hash",)): "whose token is it",
    ("feed", ("secret_hash",)): "whose calendar is it",
    ("recovery", ("code_hash",)): "whose code is it",
    ("device", ("id",)): "a device holds one notebook only",
    ("ceremony", ("id",)): "a ceremony begins before anybody is known",
    ("rate", ("key",)): "an address is nobody's, too",
}
"""What would be one table for all shards: small, and each with its question."""


def list_keys(table: Table) -> list[Key]:
    """The columns of whatever the database holds to be unique."""
    keys = [c.columns for c in table.constraints if isinstance(c, (PrimaryKeyConstraint, UniqueConstraint))]
    keys += [index.columns for index in table.indexes if isinstance(index, Index) and index.unique]
    return [(table.name, tuple(column.name for column in key)) for key in keys]


KEYS = sorted(key for table in Base.metadata.sorted_tables for key in list_keys(table))


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_a_key_begins_with_the_account(key: Key) -> None:
    _, columns = key
    assert columns[0] == "account_id" or key in DIRECTORY, (
        f"{key} is unique over all accounts: begin it with account_id, or say in DIRECTORY what it is for"
    )


def test_the_directory_lists_nothing_that_is_gone() -> None:
    assert DIRECTORY.keys() <= set(KEYS)
