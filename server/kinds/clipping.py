"""The kind `clipping`."""

from .base import Kind
from .fields import Choice, Flag, Instant, Reference, Strings, Words


class Clipping(Kind):
    """Something that may help somebody; all of them are the shelf."""

    kind = Choice(
        "what sort of help it is",
        "article",
        "ebook",
        "book",
        "template",
        "data",
        "tool",
        "podcast",
        "event",
        "know_how",
        "person",
        "resume",
        "job",
    )
    title = Words("what it is called", 500)
    url = Words("where it stands on the web", 2000)
    words = Words("what it says, or what I know", 20_000)
    topics = Strings("HR topics, by slug or in my own word")
    found_at = Instant("when I came across it")
    person_id = Reference("whom it is about: to introduce, or whose resume it is")
    event_id = Reference("of what somebody offered at a table: the event")
    consent = Flag("whether that person agreed to be passed on")
