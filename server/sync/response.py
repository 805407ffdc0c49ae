"""The response of an exchange, put together from bodies as they are stored, compressed where it is long."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from typing import Any

import brotli
import flask
import orjson
from flask import Response

from ..ids import now
from .request import PROTOCOL, SyncRequest

WORTH_COMPRESSING = 1400
"""Bytes: what is shorter goes in one packet anyway."""


def build_response(
    request: SyncRequest,
    epoch: str,
    revision: int,
    mark: str,
    bodies: Iterable[str] = (),
    *,
    more: bool = False,
    refused: Iterable[dict[str, Any]] = (),
) -> Response:
    """`bodies` are records as JSON, in the order of their revisions; `refused` are shaped by `Refusal`."""
    head = {
        "app": "heedful",
        "protocol": PROTOCOL,
        "req": request.req,
        "epoch": epoch,
        "revision": revision,
        "mark": mark,
        "more": more,
        "refused": list(refused),
        "now": now(),
    }
    return send_json(orjson.dumps(head)[:-1] + b',"changes":[' + ",".join(bodies).encode() + b"]}")


def send_json(body: bytes) -> Response:
    """A JSON response, compressed at the quickest level: whoever asks is waiting."""
    headers = {"Cache-Control": "no-store"}
    if len(body) > WORTH_COMPRESSING:
        headers["Vary"] = "Accept-Encoding"
        accepted = flask.request.accept_encodings
        if accepted["br"]:
            body, headers["Content-Encoding"] = brotli.compress(body, quality=1), "br"
        elif accepted["gzip"]:
            body, headers["Content-Encoding"] = gzip.compress(body, 1, mtime=0), "gzip"
    return Response(body, headers=headers, content_type="application/json")
