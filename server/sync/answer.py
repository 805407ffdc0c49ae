"""The answer of an exchange, put together from bodies as they are stored, and compressed where it is long."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from typing import Any

import brotli
import orjson
from flask import Response, request

from ..ids import now
from .question import PROTOCOL, Question

WORTH_COMPRESSING = 1400
"""Bytes: what is shorter goes in one packet anyway."""


def tell(
    asked: Question, epoch: str, revision: int, bodies: Iterable[str] = (), *,
    more: bool = False, refused: Iterable[dict[str, Any]] = (),
) -> Response:  # fmt: skip
    head = {
        "app": "heedful", "protocol": PROTOCOL, "req": asked.req, "epoch": epoch, "revision": revision,
        "more": more, "refused": list(refused), "now": now(),
    }  # fmt: skip
    return packed(orjson.dumps(head)[:-1] + b',"changes":[' + ",".join(bodies).encode() + b"]}")


def packed(body: bytes) -> Response:
    """A JSON response; the quickest level, because whoever asks is waiting."""
    headers = {"Cache-Control": "no-store"}
    if len(body) > WORTH_COMPRESSING:
        headers["Vary"] = "Accept-Encoding"
        accepted = request.accept_encodings
        if accepted["br"]:
            body, headers["Content-Encoding"] = brotli.compress(body, quality=1), "br"
        elif accepted["gzip"]:
            body, headers["Content-Encoding"] = gzip.compress(body, 1, mtime=0), "gzip"
    return Response(body, headers=headers, content_type="application/json")
