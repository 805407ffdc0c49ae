"""The kind `joy`."""

from .base import Kind
from .fields import Day, Words


class Joy(Kind):
    """Something good that happened, tied to nobody: who gave it is not written down, for nothing is owed."""

    text = Words("what happened", 2000)
    happened_on = Day("the day it happened")
