"""The kind `memo`."""

from .base import Kind
from .fields import Flag, Instant, Number, Reference, Sha256, Strings, Words


class Memo(Kind):
    """What I said to myself after a talk, by the hash of its bytes as sent; never a recording of others."""

    sha256 = Sha256("the hash of the bytes as they were sent to /api/blobs")
    words = Words("what is said in it, typed up", 10_000)
    person_id = Reference("whom it is about")
    jot_id = Reference("the jot that it became when it was typed up")
    event_id = Reference("the event at which it was spoken")
    recorded_at = Instant("when it was spoken")
    seconds = Number("how long it is")
    in_confidence = Flag("whether it stays out of drafts, suggestions, what is shared and notifications")
    may_lack = Strings("the fields that it may stay without, so that triage asks for them no more")
