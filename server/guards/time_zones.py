"""Names of time zones, as they are sent."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from marshmallow import ValidationError, fields, validate


def _refuse_unknown(name: str) -> None:
    if name not in available_timezones() | {"UTC"}:
        raise ValidationError("There is no such time zone.")


class TimeZone(fields.String):
    """An IANA name, of a zone that this server knows."""

    def __init__(self, **options: Any) -> None:
        metadata = {
            "description": "an IANA name, such as America/Chicago",
            "format": "iana-time-zone",
        }
        super().__init__(validate=[validate.Length(1, 64), _refuse_unknown], metadata=metadata, **options)
