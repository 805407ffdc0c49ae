"""The kind `jot`."""

from .base import Kind
from .fields import Choice, Day, Flag, Instant, Reference, References, Strings, Words


class Jot(Kind):
    """One thing written in a hurry. Only its words are needed."""

    kind = Choice("what it is", "note", "question", "challenge", "interest", "promise")
    text = Words("what was heard or asked, in their words", 10_000)
    reading = Words("what I make of it, apart from their words", 10_000)
    person_ids = References("whom it is about or came from")
    event_id = Reference("the event at which it was written")
    session_name = Words("the talk or table during which it was written", 300)
    topics = Strings("HR topics, by slug or in my own word")
    heard_at = Instant("when it was heard: the time of capture, kept as written")
    asked_by = Choice("who asked the question", "me", "them")
    answer = Words("what was answered", 10_000)
    in_confidence = Flag("whether it stays out of drafts, suggestions, what is shared and notifications")
    due_on = Day("of a promise: the day it is promised for")
    state = Choice("of a challenge: how it stands", "open", "helped", "solved", "stale")
    may_lack = Strings("the fields that it may stay without, so that triage asks for them no more")
