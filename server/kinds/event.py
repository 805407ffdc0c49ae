"""The kind `event`."""
from .base import Kind
from .fields import Choice, Code, Day, Instant, References, Words


class Event(Kind):
    """A gathering. Only a name is needed."""

    name = Words("what it is called", 200)
    kind = Choice(
        "what sort of gathering it is",
        "conference", "chapter", "seminar", "webinar", "reception", "mixer", "meeting", "other",
    )
    venue = Words("the house or hall", 200)
    city = Words("the town", 200)
    timezone = Code("the venue's time zone, an IANA name such as America/Chicago", 64)
    starts_on = Day("its first day, at the venue")
    ends_on = Day("its last day, at the venue; where there is none, it lasts one day")
    starts_at = Instant("when it begins, where its calendar entry told the hour")
    ends_at = Instant("when it ends, where its calendar entry told the hour")
    calendar_uid = Code("what its calendar calls it, so that it is not brought in twice", 500)
    url = Words("its page on the web", 2000)
    intention = Words("what I mean to do there for others, in my own words", 2000)
    hoped_for_ids = References("whom I met before and hope to meet there again")
    kit_ids = References("the clippings that I can offer there")
