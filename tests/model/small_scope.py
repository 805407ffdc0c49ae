"""Every order of what two devices can do to one record, to a given depth.

Random histories miss rare orders; small scopes tried whole do not.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator

from tests.model.device import Device
from tests.model.histories import EVERYTHING, RECORDS
from tests.model.server import Request, Response
from tests.model.world import ModelWorld
from tests.model.written_words import WrittenWords, check_same_everywhere, check_silent, settle_all

RECORD, KIND, _ = RECORDS[0]
DOINGS = ("edit", "exchange", "lose answer", "ask", "hear answer", "bin")
ACTIONS = [(what, who) for what in DOINGS for who in (0, 1)]
Action = tuple[str, int]


class Scene:
    """Two devices and a server. `act` says whether the action was possible."""

    def __init__(self) -> None:
        self.world = ModelWorld()
        self.devices = [Device("aaaaaaaa"), Device("zzzzzzzz")]
        self.waiting: list[tuple[Request, Response] | None] = [None, None]
        self.written = WrittenWords()

    def act(self, what: str, who: int) -> bool:
        device = self.devices[who]
        if what == "edit":
            self._edit(device)
        elif what == "bin":
            if RECORD not in device.records:
                return False
            now = self.world.now()
            device.write(KIND, RECORD, {"deleted_at": now}, now)
        elif what == "exchange":
            device.sync(self.world.ask, self.world.now(), batch=EVERYTHING)
        elif what == "lose answer":
            self.world.ask(device.request(EVERYTHING, 9))
        elif what == "ask":
            if self.waiting[who]:
                return False
            question = device.request(EVERYTHING, 9)
            self.waiting[who] = (question, self.world.ask(question))
        elif what == "hear answer":
            pair = self.waiting[who]
            if not pair:
                return False
            device.reply(*pair, self.world.now())
            self.waiting[who] = None
        return True

    def check(self) -> None:
        for who in (0, 1):
            self.act("hear answer", who)
        settle_all(self.world, self.devices, batch=EVERYTHING)
        check_same_everywhere(self.world, self.devices)
        check_silent(self.world, self.devices)
        self.written.check_kept(self.world.rows())
        self.written.check_no_false_wordings(self.world.rows())

    def _edit(self, device: Device) -> None:
        here = device.records.get(RECORD, {"fields": {}})
        words = self.written.new_words()
        self.written.note(words, (RECORD, "text"), here["fields"].get("text"))
        device.write(KIND, RECORD, {"text": words}, self.world.now())


def explore_orders(depth: int) -> Iterator[int]:
    """Play every order to `depth` and check what each ends in; gives the number of ends at each depth."""
    begun = Scene()
    for device in begun.devices:
        device.sync(begun.world.ask, begun.world.now())
    level: dict[bytes, tuple[Action, ...]] = {pickle.dumps(begun): ()}
    for _ in range(depth):
        after: dict[bytes, tuple[Action, ...]] = {}
        for state, path in level.items():
            for action in ACTIONS:
                scene = pickle.loads(state)
                if scene.act(*action):
                    after.setdefault(pickle.dumps(scene), (*path, action))
        for state, path in after.items():
            try:
                pickle.loads(state).check()
            except AssertionError as wrong:
                raise AssertionError(f"after {path}: {wrong}") from wrong
        level = after
        yield len(after)
