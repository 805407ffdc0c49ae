"""The raw body of an exchange, read within bounds: as sent, and as it unpacks."""

from __future__ import annotations

import zlib

from flask import request

from ..guards import bodies
from ..problems import Code, Problem
from .request import build_malformed_problem

LONGEST = 1_100_000
"""Bytes: 1 MB of changes, and what stands around them."""
TOO_LONG = f"At most {LONGEST:,} bytes are accepted at once. Send fewer changes."


def read_raw_body() -> bytes:
    """The JSON of the request, unpacked; raises 413, 415 and 422."""
    if request.mimetype != "application/json":
        raise bodies.build_not_json_problem()
    raw = bodies.read_whole_body(LONGEST, TOO_LONG)
    encoding = request.environ.get("HTTP_CONTENT_ENCODING", "").lower()
    if encoding in ("", "identity"):
        return raw
    if encoding != "gzip":
        raise Problem(415, Code.WRONG_TYPE, "A body may be compressed with gzip only.")
    return _unpack(raw)


def _unpack(raw: bytes) -> bytes:
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        text = unpacker.decompress(raw, LONGEST + 1)
    except zlib.error:
        raise build_malformed_problem("The body is not gzip.") from None
    if len(text) > LONGEST:
        raise Problem(413, Code.TOO_LARGE, TOO_LONG)
    if not unpacker.eof or unpacker.unused_data:
        raise build_malformed_problem("The gzip of the body is cut short, or has something behind it.")
    return text
