"""What every record carries, whatever its kind."""

from __future__ import annotations

from marshmallow import RAISE, Schema

from .fields import Instant


class Kind(Schema):
    """One kind of record; the class's name in lower case is the `kind` on the wire."""

    class Meta:
        unknown = RAISE

    created_at = Instant("when it was first written, by the device's clock; never changed after")
    deleted_at = Instant("when it was put in the bin; a later edit of any field brings it back")
    erased_at = Instant("when the person had it forgotten: nothing else of the record is kept")
