"""The body of a request, read within bounds: as sent, and as it unpacks."""

from __future__ import annotations

import zlib

from flask import request

from ..problems import Code, Problem
from .question import malformed

LONGEST = 1_100_000
"""Bytes: 1 MB of changes, and what stands around them."""


def read() -> bytes:
    """The JSON of the request, unpacked; raises 413, 415 and 422. Never more is read than is taken."""
    if request.mimetype != "application/json":
        raise Problem(415, Code.WRONG_TYPE, "The body must be JSON, with Content-Type: application/json.")
    request.max_content_length = LONGEST
    if (request.content_length or 0) > LONGEST:
        raise _too_large()
    sent = request.get_data(cache=False)
    encoding = request.environ.get("HTTP_CONTENT_ENCODING", "").lower()
    if encoding in ("", "identity"):
        return sent
    if encoding != "gzip":
        raise Problem(415, Code.WRONG_TYPE, "A body may be packed by gzip, and no other way.")
    return _unpacked(sent)


def _unpacked(sent: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        text = unpacker.decompress(sent, LONGEST + 1)
    except zlib.error:
        raise malformed("The body is not gzip.") from None
    if len(text) > LONGEST:
        raise _too_large()
    if not unpacker.eof or unpacker.unused_data:
        raise malformed("The gzip of the body is cut short, or has something behind it.")
    return text


def _too_large() -> Problem:
    return Problem(413, Code.TOO_LARGE, f"At most {LONGEST} bytes are taken in at once. Send fewer changes.")
