"""How long sessions last, in milliseconds."""

from __future__ import annotations

from ..ids import SKEW

HOUR = 60 * 60 * 1000
DAY = 24 * HOUR
IDLE = 90 * DAY
"""A session unused for so long ends. There is no timed rotation: an answer lost at a venue would sign out."""
ABSOLUTE = 400 * DAY
RECOVERING = HOUR // 2
"""How long a recovery code's session lasts, to make a passkey in."""
FRESH = 5 * 60 * 1000
"""How long a person counts as just verified."""


def get_fresh_until(verified_at: int, at: int) -> int:
    """Until when a person counts as just verified; 0 where that was in a future that a clock took back."""
    return 0 if verified_at > at + SKEW else verified_at + FRESH
