"""The kind `followup`."""

from .base import Kind
from .fields import Choice, Day, Instant, Reference, Words


class Followup(Kind):
    """What I mean to do for a person. One that is done is a gift."""

    person_id = Reference("for whom")
    jot_id = Reference("what they said that it answers")
    clipping_id = Reference("what is given")
    other_person_id = Reference("of an introduction: to whom")
    person_consent = Choice("of an introduction: what the one said when asked", "asked", "yes", "no")
    other_consent = Choice("of an introduction: what the other said when asked", "asked", "yes", "no")
    person_draft = Words("of an introduction: how the one is asked", 20_000)
    other_draft = Words("of an introduction: how the other is asked", 20_000)
    draft = Words("the message as far as it is written", 20_000)
    way = Choice("how it is sent", "mail", "linkedin", "share", "copy", "in_person", "phone")
    due_on = Day("the day it comes up")
    state = Choice("how it stands", "open", "done", "let_go")
    done_at = Instant("when it was given, or let go")
