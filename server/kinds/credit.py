"""The kind `credit`."""

from .base import Kind
from .fields import Code, Day, Number, Reference, Words


class Credit(Kind):
    """A session I attended, for my own recertification. Of SHRM's credits, sixty minutes are one PDC."""

    title = Words("the session or programme", 300)
    minutes = Number("how long it counts: sixty are one PDC")
    earned_on = Day("the day on which it was earned")
    event_id = Reference("the event at which it took place")
    code = Code("the activity id that its provider gives out", 100)
