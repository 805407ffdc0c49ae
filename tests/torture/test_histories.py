"""Random histories on the real server: several devices and processes, and a network that fails.

What must hold at the end of each stands in `tests/model/written.py`.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.machine.server import Server
from tests.model.histories import Histories, WithForgetting, WithPoison, WithRestores, play
from tests.torture.backups import Backup
from tests.torture.notebooks import Notebooks
from tests.torture.served_world import ServedWorld

Serve = Callable[..., Server]
every_sort = pytest.mark.parametrize("sort", [Histories, WithPoison, WithForgetting])


@every_sort
def test_no_word_is_lost(sort: type[Histories], server: Server) -> None:
    play_served(sort, server, examples=40)


@pytest.mark.torture
@every_sort
def test_no_word_is_lost_in_many_more(sort: type[Histories], server: Server) -> None:
    play_served(sort, server, examples=650)


def test_a_restored_server_is_made_whole(server: Server) -> None:
    play_restored(server, examples=3)


@pytest.mark.torture
def test_many_restored_servers_are_made_whole(server: Server) -> None:
    play_restored(server, examples=60)


def play_served(sort: type[Histories], server: Server, examples: int) -> None:
    with Notebooks(server) as notebooks:
        play(sort, lambda: ServedWorld(server, notebooks.open()), examples)


def play_restored(server: Server, examples: int) -> None:
    """The whole database goes back, so each history has the server to itself."""
    backup = Backup(server)
    try:
        play(WithRestores, lambda: _with_backup(server, backup), examples, shrink=False)
    finally:
        backup.throw_away()


def _with_backup(server: Server, backup: Backup) -> ServedWorld:
    with Notebooks(server) as notebooks:
        return ServedWorld(server, notebooks.open(), backup)
