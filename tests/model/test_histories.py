"""The rules themselves, played at random: whatever phones and networks do, no word is lost."""

from __future__ import annotations

import pytest

from tests.model.device import Device
from tests.model.histories import Histories, WithForgetting, WithPoison, WithRestores, play_histories
from tests.model.world import ModelWorld

every_sort = pytest.mark.parametrize("sort", [Histories, WithPoison, WithForgetting, WithRestores])


@every_sort
def test_no_word_is_lost(sort: type[Histories]) -> None:
    play_histories(sort, ModelWorld, examples=200)


def test_nor_one_that_went_up_with_an_early_page_and_was_lost_before_the_last() -> None:
    """The mark of the page says nothing of what stands behind it."""
    world = ModelWorld()
    phone, laptop = Device("phone000"), Device("laptop00")
    for number in range(6):
        laptop.write("jot", f"jot {number}", {"text": "before"}, world.now())
    while laptop.sync(world.ask, world.now()):
        pass
    phone.sync(world.ask, world.now())  # it learns the epoch
    world.back_up()
    phone.write("jot", "mine", {"text": "meanwhile"}, world.now())
    assert phone.sync(world.ask, world.now(), limit=2)
    assert "mine" in world.rows()
    world.bring_back()
    while phone.sync(world.ask, world.now()):
        pass
    assert "mine" in world.rows()


@pytest.mark.torture
@every_sort
def test_no_word_is_lost_in_many_more(sort: type[Histories]) -> None:
    play_histories(sort, ModelWorld, examples=20_000)
