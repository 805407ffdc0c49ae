"""How long sessions last, in milliseconds."""

from __future__ import annotations

HOUR = 60 * 60 * 1000
DAY = 24 * HOUR
IDLE = 90 * DAY
"""A session unused for so long ends. There is no timed rotation: an answer lost at a venue would sign out."""
ABSOLUTE = 400 * DAY
RECOVERING = HOUR // 2
"""How long a recovery code's session lasts, to make a passkey in."""
FRESH = 5 * 60 * 1000
"""How long a person counts as just verified."""
