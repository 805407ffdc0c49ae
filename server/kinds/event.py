"""The kind `event`."""

from .base import Kind
from .fields import Choice, Code, Day, Instant, References, Words


class Event(Kind):
    """A gathering. Only a name is needed."""

    name = Words("what it is called", 200)
    kind = Choice(
        "what sort of gathering it is",
        "conference",
        "state_conference",
        "chapter",
        "social",
        "student_chapter",
        "seminar",
        "webinar",
        "network_session",
        "volunteer_meeting",
        "reception",
        "mixer",
        "meeting",
        "other",
    )
    chapter = Words("the chapter or council that holds it", 200)
    venue = Words("the house or hall", 200)
    city = Words("the town", 200)
    timezone = Code("the venue's time zone, an IANA name such as America/Chicago", 64)
    starts_on = Day("its first day, at the venue")
    ends_on = Day("its last day, at the venue; where there is none, it lasts one day")
    starts_at = Instant("when it begins, where the hour is known")
    ends_at = Instant("when it ends, where the hour is known")
    calendar_uid = Code("what its calendar calls it, so that it is not brought in twice", 500)
    url = Words("its page on the web", 2000)
    intention = Words("what I mean to do there for others, in my own words", 2000)
    hoped_for_ids = References("whom I met before and hope to meet there again", 200)
    kit_ids = References("the clippings that I can offer there", 200)
