"""What both sorts of bytes have in common when they are looked at. No Flask, no SQL."""

from __future__ import annotations

from dataclasses import dataclass


class UnknownFormat(Exception):
    """The bytes are of none of the formats that are taken in, whatever they are called."""


class RejectedBlob(Exception):
    """Of the right format, and yet not to be taken in; the message says why."""


class PutOffBlob(Exception):
    """Nothing is known of it: the machine was not up to it just now. Sent again, it may well be taken in."""


@dataclass(frozen=True, slots=True)
class AcceptedBlob:
    """What is kept: the type is told by the bytes, never by the sender."""

    type: str
    bytes: bytes
