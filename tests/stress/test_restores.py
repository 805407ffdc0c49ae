"""A server comes back from a backup, with several notebooks in the midst of their lives.

`seed` tells which histories are played; a failure names it, and playing it again is the way to look closer.
"""

from __future__ import annotations

import random

import pytest

from tests.model.histories import RECORDS, WithRestores
from tests.model.stamps import DAY
from tests.stress.backups import Backup
from tests.stress.notebooks import Notebooks
from tests.stress.served_world import ServedWorld
from tests.support.server import Server

NOTEBOOKS = 10
STEPS = 15


def test_devices_make_a_restored_server_whole(server: Server) -> None:
    play_restores(server, seed=1)


@pytest.mark.torture
@pytest.mark.parametrize("seed", range(2, 42))
def test_devices_make_many_restored_servers_whole(server: Server, seed: int) -> None:
    play_restores(server, seed)


def play_restores(server: Server, seed: int) -> None:
    """Live, back up, live on, lose the server, live on with the backup, and settle."""
    backup, draw = Backup(server), random.Random(seed)
    try:
        with Notebooks(server) as notebooks:
            histories = [_begin(ServedWorld(server, notebooks.open()), draw) for _ in range(NOTEBOOKS)]
        _live(histories, draw)
        _hang_up(histories)
        backup.take()
        _live(histories, draw)
        for history in histories:
            history.all_hear_everything()
        _hang_up(histories)
        backup.bring_back()
        for history in histories:
            history.note_restored()
        _live(histories, draw)
        for history in histories:
            history.check()
    finally:
        backup.throw_away()


def _begin(world: ServedWorld, draw: random.Random) -> WithRestores:
    history = WithRestores()
    history.open_world = lambda: world
    history.begin([draw.choice([0, 90_000, -90_000, DAY // 3]) for _ in range(3)])
    return history


def _live(histories: list[WithRestores], draw: random.Random) -> None:
    for history in histories:
        for _ in range(STEPS):
            who, record, limit = draw.randrange(3), draw.choice(RECORDS), draw.randrange(1, 5)
            fault = draw.choice(["", "", "request lost", "answer lost"])
            doing = draw.randrange(10)
            if doing < 4:
                history.write(who, record, draw.randrange(3), spaced=draw.random() < 0.1)
            elif doing == 4:
                history.put_in_bin(who, record)
            elif doing == 5:
                history.exchange_while_typing(who, fault, limit, record=record, which=draw.randrange(3))
            else:
                history.exchange(who, fault, limit)


def _hang_up(histories: list[WithRestores]) -> None:
    for history in histories:
        history.world.close()
