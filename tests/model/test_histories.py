"""The rules themselves, played at random: whatever phones and networks do, no word is lost."""

from __future__ import annotations

import pytest

from tests.model.histories import Histories, WithForgetting, WithPoison, WithRestores, play_histories
from tests.model.world import ModelWorld

every_sort = pytest.mark.parametrize("sort", [Histories, WithPoison, WithForgetting, WithRestores])


@every_sort
def test_no_word_is_lost(sort: type[Histories]) -> None:
    play_histories(sort, ModelWorld, examples=200)


@pytest.mark.torture
@every_sort
def test_no_word_is_lost_in_many_more(sort: type[Histories]) -> None:
    play_histories(sort, ModelWorld, examples=20_000)
