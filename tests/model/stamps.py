"""Stamps, and the clock that makes them. A stamp is `time-counter-device`; text order is time order."""

from __future__ import annotations

import re
from dataclasses import dataclass

DAY = 86_400_000
"""Milliseconds. A stamp further ahead of the server than this is refused."""
LAST_COUNTER = 0xFFFF
SERVER = "server00"

_is_stamp = re.compile("[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9]{8}").fullmatch


def is_stamp(text: object) -> bool:
    return isinstance(text, str) and _is_stamp(text) is not None


def format_stamp(time: int, counter: int, device: str) -> str:
    return f"{time:012x}-{counter:04x}-{device}"


def parse_time(stamp: str) -> int:
    return int(stamp[:12], 16)


def parse_counter(stamp: str) -> int:
    return int(stamp[13:17], 16)


def parse_device(stamp: str) -> str:
    return stamp[18:]


def make_mended_stamp(stamp: str) -> str:
    """The stamp of what the server made of a value that came with `stamp`."""
    time, counter = _next(parse_time(stamp), parse_counter(stamp))
    return format_stamp(time, counter, SERVER)


@dataclass
class Clock:
    """A hybrid logical clock: never behind the wall, never behind a stamp that it has made or seen."""

    device: str
    time: int = 0
    counter: int = 0

    def tick(self, now: int) -> str:
        """The stamp of an edit at wall time `now`, in milliseconds."""
        if max(0, now) > self.time:
            self.time, self.counter = now, 0
        else:
            self.time, self.counter = _next(self.time, self.counter)
        return format_stamp(self.time, self.counter, self.device)

    def see(self, stamp: str) -> None:
        self.time, self.counter = max((self.time, self.counter), (parse_time(stamp), parse_counter(stamp)))

    def clamp(self, server_now: int) -> None:
        """Come back after `clock_ahead`, but no further than a day ahead of the server.

        A request whose answer was lost may have been taken in with a stamp up to that day ahead; a
        lower stamp of the same device would look like a late copy, and its words would be dropped.
        """
        if self.time > server_now + DAY:
            self.time, self.counter = server_now + DAY, LAST_COUNTER


def _next(time: int, counter: int) -> tuple[int, int]:
    return (time, counter + 1) if counter < LAST_COUNTER else (time + 1, 0)
