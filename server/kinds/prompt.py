"""The kind `prompt`."""

from .base import Kind
from .fields import Instant, Number, Reference, Words


class Prompt(Kind):
    """A question to carry to an event, ticked when asked."""

    text = Words("the question", 1000)
    event_id = Reference("the event it is carried to; where there is none, to every event")
    position = Number("its place in the deck, lowest first")
    asked_at = Instant("when it was ticked")
    jot_id = Reference("the question jot that the tick began")
