"""The rules themselves, played at random: whatever phones and networks do, no word is lost."""

from __future__ import annotations

import os

from tests.model.histories import Histories, WithForgetting, WithPoison, WithRestores, played
from tests.model.world import ModelWorld

EXAMPLES = 20_000 if os.environ.get("TORTURE") else 300


class OnTheModel:
    def open_world(self) -> ModelWorld:
        return ModelWorld()


class Everyday(OnTheModel, Histories):
    pass


class Poisoned(OnTheModel, WithPoison):
    pass


class Forgetful(OnTheModel, WithForgetting):
    pass


class Unlucky(OnTheModel, WithRestores):
    pass


TestEveryday = played(Everyday, EXAMPLES)
TestPoisoned = played(Poisoned, EXAMPLES // 2)
TestForgetful = played(Forgetful, EXAMPLES // 3)
TestUnlucky = played(Unlucky, EXAMPLES // 3)
