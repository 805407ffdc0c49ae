"""Ids and instants that the server makes itself."""

from __future__ import annotations

import secrets
import time

SKEW = 60_000
"""How far apart, in ms, the clocks of two instances may go. What was written further ahead is of no clock."""


def now() -> int:
    """The server's clock, ms since 1970 UTC."""
    return time.time_ns() // 1_000_000


def create_id() -> str:
    """A UUIDv7: 48 bits of milliseconds, then chance, so that new rows stand together in an index."""
    number = now() << 80 | secrets.randbits(80)
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    text = f"{number:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
