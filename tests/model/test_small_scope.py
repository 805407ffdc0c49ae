"""All orders of two devices' actions, none left out."""

from __future__ import annotations

import pytest

from tests.model.small_scope import explore_orders


def test_every_order_of_two_devices() -> None:
    *_, ends = explore_orders(4)
    assert ends > 1_000


@pytest.mark.torture
def test_every_order_to_a_greater_depth() -> None:
    *_, ends = explore_orders(6)
    assert ends > 100_000
