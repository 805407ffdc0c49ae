"""Looking at what claims to be a photo, and making it anew without its metadata. No Flask, no SQL."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from typing import Any

from PIL import Image, ImageOps

from .inspection import AcceptedBlob, RejectedBlob, UnknownFormat

LONGEST = 2 * 1024 * 1024
"""Bytes of a photo as it is sent."""
MOST_PIXELS = 20_000_000
"""Told by the picture's head, before anything is decoded: a small file may unfold to gigabytes."""
TOO_MANY = f"A photo may have at most {MOST_PIXELS:,} pixels."


_workbench = ThreadPoolExecutor(1, "photos")
"""One photo at a time, and always by the same thread: a large one takes some 400 MB while it is made anew,
of which each thread that ever did so would keep its share."""


class Format(Enum):
    """What is taken in, and how it is written. Quality 88 keeps small print on a card legible."""

    JPEG = ("image/jpeg", {"quality": 88, "optimize": True})
    PNG = ("image/png", {"optimize": True})
    WEBP = ("image/webp", {"quality": 88})

    def __init__(self, type_: str, writing: dict[str, Any]):
        self.type = type_
        self.writing = writing


TYPES = frozenset(format_.type for format_ in Format)


def rebuild_photo(raw: bytes) -> AcceptedBlob:
    """Decode and write again: upright, one frame, nothing but pixels. Raises WrongType and Unfit.

    Where and when it was taken, and whatever was hidden behind its end, stay out.
    """
    try:
        picture = Image.open(io.BytesIO(raw), formats=[one.name for one in Format])
    except Image.DecompressionBombError as bomb:
        raise RejectedBlob(TOO_MANY) from bomb
    except Exception as wrong:
        raise UnknownFormat from wrong
    if picture.width * picture.height > MOST_PIXELS:
        raise RejectedBlob(TOO_MANY)
    # Phones put a second, smaller picture behind the first, and Pillow has a name of its own for that.
    format_ = Format["JPEG" if picture.format == "MPO" else picture.format or ""]
    try:
        return AcceptedBlob(format_.type, _workbench.submit(_encode_pixels, picture, format_).result())
    except Exception as wrong:  # decoders raise whatever a broken file leads them to
        raise RejectedBlob("The photo is damaged.") from wrong


def _encode_pixels(picture: Image.Image, format_: Format) -> bytes:
    picture.load()
    upright = ImageOps.exif_transpose(picture)
    has_alpha = "A" in upright.getbands() or "transparency" in upright.info
    mode = "RGBA" if has_alpha and format_ is not Format.JPEG else "L" if upright.mode == "L" else "RGB"
    pixels = upright.convert(mode)
    bare = Image.frombytes(mode, pixels.size, pixels.tobytes())
    buffer = io.BytesIO()
    bare.save(buffer, format_.name, **format_.writing)
    return buffer.getvalue()
