"""Cases of wall clocks and instants over zones and their leaps, as Python's zoneinfo has them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

Case = dict[str, Any]

WALLS = {
    "America/New_York": (
        "2024-03-10T01:59:59",
        "2024-03-10T02:00:00",
        "2024-03-10T02:30:00",
        "2024-03-10T03:00:00",
        "2024-11-03T00:59:59",
        "2024-11-03T01:00:00",
        "2024-11-03T01:30:00",
        "2024-11-03T02:00:00",
        "2006-04-02T02:15:00",
        "1999-12-31T23:59:59",
    ),
    "America/Chicago": ("2025-06-29T18:00:00", "2025-03-09T02:30:00", "2025-11-02T01:30:00"),
    "America/Denver": ("2025-03-09T02:59:59", "2025-11-02T01:59:59", "2025-01-01T00:00:00"),
    "America/Phoenix": ("2025-03-09T02:30:00", "2025-07-04T12:00:00"),
    "America/Los_Angeles": ("2021-07-26T12:00:00", "2021-03-14T02:30:00", "2021-11-07T01:00:00"),
    "America/St_Johns": ("2024-03-10T02:30:00", "2024-11-03T01:15:00", "2024-07-01T09:30:00"),
    "America/Sao_Paulo": ("2018-11-04T00:30:00", "2018-02-17T23:30:00", "2024-11-04T00:30:00"),
    "America/Havana": ("2024-03-10T00:30:00", "2024-11-03T00:30:00"),
    "Pacific/Honolulu": ("2025-02-28T23:59:59",),
    "Pacific/Apia": ("2011-12-29T12:00:00", "2011-12-30T12:00:00", "2011-12-31T12:00:00"),
    "Pacific/Chatham": ("2024-04-07T03:00:00", "2024-09-29T03:15:00", "2024-12-31T23:45:00"),
    "Europe/London": ("2024-03-31T01:30:00", "2024-10-27T01:30:00", "2024-10-27T02:00:00"),
    "Europe/Dublin": ("2024-03-31T01:30:00", "2024-10-27T01:30:00"),
    "Europe/Berlin": ("2024-03-31T02:00:00", "2024-10-27T02:59:59", "2024-10-27T03:00:00"),
    "Europe/Istanbul": ("2016-09-07T00:00:00", "2024-03-31T03:30:00"),
    "Africa/Cairo": ("2024-04-26T00:30:00", "2024-10-31T23:30:00"),
    "Africa/Lagos": ("2024-05-05T05:05:05",),
    "Asia/Kolkata": ("2024-02-29T05:30:00", "2024-08-15T00:00:00"),
    "Asia/Kathmandu": ("2024-02-29T05:45:00",),
    "Asia/Tehran": ("2022-03-22T00:30:00", "2022-09-21T23:30:00", "2024-03-21T00:30:00"),
    "Asia/Tokyo": ("2024-12-31T23:59:59",),
    "Australia/Sydney": ("2024-04-07T02:30:00", "2024-10-06T02:30:00"),
    "Australia/Lord_Howe": ("2024-04-07T01:45:00", "2024-10-06T02:15:00"),
    "Australia/Adelaide": ("2024-10-06T02:00:00",),
    "UTC": ("2024-03-10T02:30:00",),
}


def make_local_times() -> Iterator[Case]:
    """`wall` is written as if it were UTC, `shown` is what the zone's clocks show at `at`; all in ms."""
    for zone, walls in WALLS.items():
        for wall in walls:
            local = datetime.fromisoformat(wall)
            instant = local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
            shown = instant.astimezone(ZoneInfo(zone)).replace(tzinfo=UTC)
            yield {
                "name": f"{zone} {wall}",
                "zone": zone,
                "wall": _to_milliseconds(local.replace(tzinfo=UTC)),
                "at": _to_milliseconds(instant),
                "shown": _to_milliseconds(shown),
            }


def _to_milliseconds(at: datetime) -> int:
    return int(at.timestamp()) * 1000
