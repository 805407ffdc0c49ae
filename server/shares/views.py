"""POST /share, where no service worker caught it: the page again, with what was shared in its head.

The page puts it on the device as a draft. The server keeps nothing of it, and needs no session for it; so a
foreign page that submits here can only leave a draft, as it could by the worker.
"""

from __future__ import annotations

import base64
from html import escape
from typing import Any

import orjson
from flask import Blueprint, Response, redirect, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as BaseResponse

from ..guards import limits
from ..shell import DIST

blueprint = Blueprint("shares", __name__)

LONGEST = 10 * 1024 * 1024
"""Bytes of all that is shared at once."""
LONGEST_TEXT = 1024 * 1024
"""Bytes of its texts together, as UTF-8."""
MOST_FILES = 10
TEXTS = ("title", "text", "url")
MOST_PARTS = 60
"""Parts of the form; who sends more is no share sheet."""
TOO_LARGE = "/share?refused=too_large"


@blueprint.post("/share")
def take_share() -> BaseResponse:
    """The app's page. Where there is too much to carry, its page without it, which says so."""
    limits.count_event(limits.SHARES, limits.get_client_network())
    # A plain form has no files, and is taken apart as a whole.
    is_plain = request.mimetype == "application/x-www-form-urlencoded"
    request.max_content_length = LONGEST_TEXT if is_plain else LONGEST
    request.max_form_memory_size = LONGEST_TEXT
    request.max_form_parts = MOST_PARTS
    try:
        texts = {name: request.form.get(name, "").encode("utf-8", "replace") for name in TEXTS}
    except HTTPException:
        return redirect(TOO_LARGE, 303)
    if sum(map(len, texts.values())) > LONGEST_TEXT:
        return redirect(TOO_LARGE, 303)
    content = escape(orjson.dumps(_describe_share(texts)).decode(), quote=True)
    page = (DIST / "app.html").read_text(encoding="utf-8")
    page = page.replace("</head>", f'<meta name="shared" content="{content}"></head>', 1)
    return Response(page, headers={"Cache-Control": "no-store"}, content_type="text/html; charset=utf-8")


def _describe_share(texts: dict[str, bytes]) -> dict[str, Any]:
    """All of it in base64, which needs no escaping: a third longer than what came, whatever came."""
    files = [file for file in request.files.getlist("files") if file.filename]
    return {
        **{name: _encode_base64(text) for name, text in texts.items()},
        "files": [
            {
                "name": _encode_base64((file.filename or "").encode("utf-8", "replace")),
                "type": _encode_base64(file.mimetype.encode("utf-8", "replace")),
                "bytes": _encode_base64(file.read()),
            }
            for file in files[:MOST_FILES]
        ],
        "left_out": max(0, len(files) - MOST_FILES),
    }


def _encode_base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
