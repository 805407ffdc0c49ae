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

from ..shell import DIST

blueprint = Blueprint("shares", __name__)

LONGEST = 10 * 1024 * 1024
"""Bytes of all that is shared at once."""
MOST_FILES = 10
TEXTS = ("title", "text", "url")
MOST_PARTS = 60
"""Parts of the form; who sends more is no share sheet."""


@blueprint.post("/share")
def take_share() -> BaseResponse:
    """The app's page. Where there is too much to carry, its page without it, which says so."""
    request.max_content_length = LONGEST
    request.max_form_memory_size = LONGEST
    request.max_form_parts = MOST_PARTS
    try:
        shared = _shared()
    except HTTPException:
        return redirect("/share?refused=too_large", 303)
    told = escape(orjson.dumps(shared).decode(), quote=True)
    page = (DIST / "app.html").read_text(encoding="utf-8")
    page = page.replace("</head>", f'<meta name="shared" content="{told}"></head>', 1)
    return Response(page, headers={"Cache-Control": "no-store"}, content_type="text/html; charset=utf-8")


def _shared() -> dict[str, Any]:
    files = [file for file in request.files.getlist("files") if file.filename]
    return {
        **{name: request.form.get(name, "") for name in TEXTS},
        "files": [
            {"name": file.filename, "type": file.mimetype, "base64": base64.b64encode(file.read()).decode()}
            for file in files[:MOST_FILES]
        ],
        "left_out": max(0, len(files) - MOST_FILES),
    }
