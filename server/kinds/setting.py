"""The kind `setting`."""

from .base import Kind
from .fields import Code


class Setting(Kind):
    """What I chose for the whole notebook, on all devices. Its id follows from its name."""

    name = Code("what is chosen: rhythm, weekly_hour", 60)
    value = Code(
        "the choice; of the rhythm: rare, now_and_then, often; of the weekly hour: mon to sun, or none", 200
    )
