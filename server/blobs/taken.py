"""What both sorts of bytes have in common when they are looked at. No Flask, no SQL."""

from __future__ import annotations

from dataclasses import dataclass


class WrongType(Exception):
    """The bytes are of none of the formats that are taken in, whatever they are called."""


class Unfit(Exception):
    """Of the right format, and yet not to be taken in; the message says why."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What is kept: the type is told by the bytes, never by the sender."""

    type: str
    bytes: bytes
