"""The process of its own in which one photo is decoded and written again: see docs/decisions/0025.

`picture.py` runs it as a script: the photo comes in by stdin, what is made of it goes out by stdout behind a
line with its type, and how it ended is told by the exit status. It imports nothing of ours, for its start is
most of what a small photo costs.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import resource
import sys
from enum import Enum, IntEnum
from typing import Any, NoReturn

from PIL import (
    Image,
    ImageOps,
    WebPImagePlugin,  # noqa: F401  # else Pillow goes through all its formats to find it
)

MOST_PIXELS = 12_000_000
LONGEST_EDGE = 8_000
"""Pixels. Told by the picture's head, before any is decoded: a file of 34 bytes may unfold to a gigabyte."""
MOST_SCANS = 50
"""Of a JPEG. A progressive one has some ten. Each is a walk through all blocks, for as little as 50 bytes."""
SECONDS = 5
"""Of CPU, whatever a file does. What takes longest among sound photos takes two."""
MEMORY = 512 * 1024 * 1024
"""Bytes that may be asked for. The hungriest, 12 megapixels of noise as a WebP, takes two thirds of it."""


class Format(Enum):
    """What is taken in, and how it is written. Quality 88 keeps small print on a card legible.

    Packed with the utmost care (`optimize`), some PNGs take twenty times as long.
    """

    JPEG = ("image/jpeg", {"quality": 88, "optimize": True})
    PNG = ("image/png", {"compress_level": 6})
    WEBP = ("image/webp", {"quality": 88})

    def __init__(self, type_: str, writing: dict[str, Any]):
        self.type = type_
        self.writing = writing


class Verdict(IntEnum):
    """How it ended, by exit status. Python itself has 1 and 2, for what nobody foresaw."""

    TAKEN = 0
    UNKNOWN_FORMAT = 10
    TOO_LARGE = 11
    TOO_MANY_SCANS = 12
    TOO_COSTLY = 13
    DAMAGED = 14


class RejectedPhoto(Exception):
    """It is not to be taken in, by that verdict."""

    def __init__(self, verdict: Verdict):
        super().__init__(verdict.name)
        self.verdict = verdict


def main() -> NoReturn:
    set_limits()
    try:
        format_, pixels = rebuild_photo(sys.stdin.buffer.read())
    except RejectedPhoto as why:
        sys.exit(why.verdict)
    except MemoryError:
        sys.exit(Verdict.TOO_COSTLY)
    sys.stdout.buffer.write(format_.type.encode() + b"\n" + pixels)
    sys.exit(Verdict.TAKEN)


def set_limits() -> None:
    """Before the first byte is read. What the system does not let us set, or has set lower, stays."""
    os.nice(10)  # who waits for an answer goes first
    # Pillow refuses what has more than twice as many, and so before it makes room for a WebP's canvas.
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS // 2
    for kind, soft, hard in (
        (resource.RLIMIT_CPU, SECONDS, SECONDS + 1),
        (resource.RLIMIT_AS, MEMORY, MEMORY),
        (resource.RLIMIT_CORE, 0, 0),  # which would hold the photo
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (soft, hard))


def rebuild_photo(raw: bytes) -> tuple[Format, bytes]:
    """Decode and write again: upright, one frame, nothing but pixels. Raises RejectedPhoto.

    Where and when it was taken, and whatever was hidden behind its end, stay out.
    """
    picture = _open_picture(raw)
    # Phones put a second, smaller picture behind the first, and Pillow has a name of its own for that.
    format_ = Format["JPEG" if picture.format == "MPO" else picture.format or ""]
    if format_ is Format.JPEG and count_scans(raw, MOST_SCANS + 1) > MOST_SCANS:
        raise RejectedPhoto(Verdict.TOO_MANY_SCANS)
    try:
        picture.load()
        ImageOps.exif_transpose(picture, in_place=True)
        # Each step lets go of what it was given: there are never more than two copies, and a WebP's canvas.
        pixels = picture.convert(_choose_mode(picture, format_))
        del picture
        bare = Image.new(pixels.mode, pixels.size)
        bare.paste(pixels)
        del pixels
        written = io.BytesIO()
        bare.save(written, format_.name, **format_.writing)
        return format_, written.getvalue()
    except MemoryError:
        raise
    except Exception as wrong:  # decoders raise whatever a broken file leads them to
        raise RejectedPhoto(Verdict.DAMAGED) from wrong


def _open_picture(raw: bytes) -> Image.Image:
    """The picture by its head, undecoded, and of a size that may be."""
    try:
        picture = Image.open(io.BytesIO(raw), formats=[one.name for one in Format])
    except MemoryError:
        raise
    except Image.DecompressionBombError as bomb:
        raise RejectedPhoto(Verdict.TOO_LARGE) from bomb
    except Exception as wrong:
        raise RejectedPhoto(Verdict.UNKNOWN_FORMAT) from wrong
    if max(picture.size) > LONGEST_EDGE:
        raise RejectedPhoto(Verdict.TOO_LARGE)
    return picture


_marker = re.compile(rb"\xff([\x01-\xcf\xd8-\xfe])", re.DOTALL)
"""Neither a byte of a scan that is 255, nor a mark by which one that broke off is found again."""
_END, _SCAN = b"\xd9", b"\xda"
_ALONE = (b"\x01", b"\xd8")
"""The markers that nothing belongs to; behind each other stands how long it is."""


def count_scans(raw: bytes, most: int) -> int:
    """How many scans the first picture of a JPEG has, counted up to `most`."""
    count = at = 0
    while count < most and (found := _marker.search(raw, at)) and found[1] != _END:
        count += found[1] == _SCAN
        at = found.end()
        if found[1] not in _ALONE:
            at += int.from_bytes(raw[at : at + 2])
    return count


def _choose_mode(picture: Image.Image, format_: Format) -> str:
    has_alpha = "A" in picture.getbands() or "transparency" in picture.info
    return "RGBA" if has_alpha and format_ is not Format.JPEG else "L" if picture.mode == "L" else "RGB"


if __name__ == "__main__":
    main()
