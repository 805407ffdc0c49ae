"""The kind `photo`."""

from .base import Kind
from .fields import Instant, Reference, Sha256, Strings, Words


class Photo(Kind):
    """A card or badge, by the hash of its bytes as sent; the bytes travel on their own."""

    sha256 = Sha256("the hash of the bytes as they were sent to /api/blobs")
    caption = Words("what is on it, typed up", 2000)
    person_id = Reference("whose card or badge it is")
    jot_id = Reference("the jot it was taken for")
    event_id = Reference("the event at which it was taken")
    taken_at = Instant("when it was taken")
    may_lack = Strings("the fields that it may stay without, so that triage asks for them no more")
