"""Random histories on the real server: several devices and processes, and a network that fails.

What must hold at the end of each stands in `tests/model/written_words.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.model.histories import Histories, WithForgetting, WithPoison, play_histories
from tests.stress.notebooks import Notebooks
from tests.stress.served_world import ServedWorld
from tests.support.server import Server

Serve = Callable[..., Server]
every_sort = pytest.mark.parametrize("sort", [Histories, WithPoison, WithForgetting])


@every_sort
def test_no_word_is_lost(sort: type[Histories], server: Server) -> None:
    play_history(sort, server, examples=100)


@pytest.mark.torture
@every_sort
def test_no_word_is_lost_in_many_more(sort: type[Histories], server: Server) -> None:
    play_history(sort, server, examples=670)


def play_history(sort: type[Histories], server: Server, examples: int) -> None:
    with Notebooks(server) as notebooks:
        play_histories(sort, lambda: ServedWorld(server, notebooks.open()), examples)
