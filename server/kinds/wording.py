"""The kind `wording`."""

from .base import Kind
from .fields import Choice, Code, Reference, Words


class Wording(Kind):
    """Words kept beside a record, because two devices wrote at once. Settled by putting it in the bin."""

    of_kind = Choice("the kind of the record it stands beside")
    of_id = Reference("the record it stands beside")
    field = Code("the field whose words they are", 60)
    words = Words("the words that lost", 20_000)
    written = Code("the stamp that lost", 40)
