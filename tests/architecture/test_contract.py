"""The web app's types are what the server's contract makes of them today."""

from __future__ import annotations

from tests.support import web


def test_the_types_of_the_contract_have_not_drifted() -> None:
    assert web.run_npm("run", "types", "--", "--check") == 0, "run `make types`"
