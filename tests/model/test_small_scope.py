"""All orders of two devices' actions, none left out."""

from __future__ import annotations

import os

from tests.model.small_scope import explore

DEPTH = 6 if os.environ.get("TORTURE") else 4


def test_every_order_of_two_devices() -> None:
    *_, ends = explore(DEPTH)
    assert ends > 10 ** (DEPTH - 1)
