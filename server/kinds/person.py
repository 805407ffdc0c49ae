"""The kind `person`."""

from .base import Kind
from .fields import Code, Flag, Instant, Reference, References, Strings, Words


class Person(Kind):
    """Someone met or hoped to be met. No field is needed, not even a name."""

    name = Words("as they are called, first name first", 200)
    job_title = Words("what they do", 200)
    organization = Words("whom they do it for", 200)
    email = Words("where to write", 320)
    phone = Words("where to call", 60)
    linkedin_url = Words("their profile on LinkedIn", 2000)
    event_id = Reference("the event at which we met")
    met_at = Instant("when we met")
    introduced_by = Words("who brought us together", 200)
    remember_by = Words("what to know them by while the name is missing: tall, green scarf", 500)
    badge_code = Code("what their badge's code says, kept as it is, to know them again by", 2000)
    hoped_for = Flag("whether I hope to meet them at that event")
    resting = Flag("whether they are left in peace: nothing falls due for them")
    unwelcome_ways = Strings("by which ways they would rather not be reached: mail, linkedin, phone")
    not_same_ids = References("who looks like the same person and is not")
    merged_into_id = Reference("of one that was merged and lies in the bin: into whom")
    moved_ids = References("of one that was merged: the records that went over to the other", 2000)
    kept_before = Code("of one that was merged: what it changed in the other and beside, as JSON", 20_000)
    may_lack = Strings("the fields that it may stay without, so that triage asks for them no more")
