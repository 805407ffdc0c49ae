"""At which event something is written that does not say so."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any


def find_current_event(live: Mapping[str, Mapping[str, Any]], today: str) -> str | None:
    """The id of the newest of the live events, id to fields, that are around `today`, YYYY-MM-DD; or None.

    A day to either side, because it may be another day where the event is.
    """
    day = date.fromisoformat(today)
    yesterday, tomorrow = str(day - timedelta(days=1)), str(day + timedelta(days=1))
    around = [
        (first, id_)
        for id_, fields in live.items()
        if (first := fields.get("starts_on"))
        and first <= tomorrow
        and (fields.get("ends_on") or first) >= yesterday
    ]
    return max(around)[1] if around else None
