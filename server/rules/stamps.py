"""Stamps of a hybrid logical clock: `time-counter-device`, such as `0199f2a4b3c1-0000-k3v9x0ab`.

12 hex digits of milliseconds, 4 hex digits, 8 characters of the device. The width is fixed, so the order
of the texts is the order in time. Nothing here asks what time it is.
"""

from __future__ import annotations

import re

SERVER = "server00"
DAY_MS = 24 * 60 * 60 * 1000

is_stamp = re.compile("[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9]{8}").fullmatch
is_device = re.compile("[a-z0-9]{8}").fullmatch


def parse_device(stamp: str) -> str:
    """The device that made it, 8 characters."""
    return stamp[18:]


def format_stamp(time: int, counter: int, device: str) -> str:
    """`time` in ms since 1970 UTC. A counter that is full carries into the time."""
    time, counter = time + (counter >> 16), counter & 0xFFFF
    return f"{time:012x}-{counter:04x}-{device}"


def make_server_stamp(stamp: str) -> str:
    """The server's stamp next above: always the same one for the same stamp."""
    return format_stamp(int(stamp[:12], 16), int(stamp[13:17], 16) + 1, SERVER)


def get_latest_plausible_stamp(now: int) -> str:
    """A stamp above this is more than a day ahead of the server's clock, `now` in milliseconds."""
    return format_stamp(now + DAY_MS, 0xFFFF, "~")


class Clock:
    """The server's clock of one notebook. `reading` is `time-counter`, to be stored with the account."""

    def __init__(self, reading: str = ""):
        self.reading = reading or "000000000000-0000"

    def see(self, stamp: str) -> None:
        """Move past a stamp that came from elsewhere."""
        self.reading = max(self.reading, stamp[:17])

    def tick(self, now: int) -> str:
        """A new stamp, above all that were seen or made before; `now` in ms."""
        time, counter = int(self.reading[:12], 16), int(self.reading[13:], 16)
        stamp = format_stamp(now, 0, SERVER) if now > time else format_stamp(time, counter + 1, SERVER)
        self.reading = stamp[:17]
        return stamp
