"""PUT, GET and HEAD /api/blobs/<sha256>: the bytes of photos and memos."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

from flask import Response, request
from flask_smorest import Blueprint
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from .. import database
from ..accounts.caller import require_caller
from ..accounts.lifetimes import DAY
from ..guards import bodies, limits
from ..guards.turns import Refusal, Turns
from ..ids import now
from ..operations import allow_callers, describe_operation
from ..problems import Code, Problem
from . import picture, voice
from .inspection import AcceptedBlob, PutOffBlob, RejectedBlob, UnknownFormat
from .models import Blob

blueprint = Blueprint("blobs", __name__, url_prefix="/api", description="The bytes of photos and memos")

_is_hash = re.compile("[0-9a-f]{64}").fullmatch


class Sort(NamedTuple):
    """A sort of bytes: how many of them at most, what is made of them, and whose turn that is."""

    name: str
    longest: int
    inspect: Callable[[bytes], AcceptedBlob]
    take_turn: Callable[[str], AbstractContextManager[Any]]


DECODING = Turns(
    picture.AT_ONCE,
    taken=Refusal(Code.BUSY, "Another photo of yours is being taken in. Try again in a moment."),
    full=Refusal(Code.BUSY, "The server is busy with other photos. Try again in a moment."),
    wait=2,
)
PHOTO = Sort("photo", picture.LONGEST, picture.rebuild_photo, DECODING.take)
MEMO = Sort("memo", voice.LONGEST, voice.inspect_memo, nullcontext)
BY_HASH = {
    "in": "path",
    "name": "sha256",
    "required": True,
    "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "description": "the SHA-256 of the bytes as they are sent",
}
SORTS = {**dict.fromkeys(sorted(picture.TYPES), PHOTO), **dict.fromkeys(sorted(voice.TYPES), MEMO)}


@blueprint.route("/blobs/<sha256>", methods=["PUT"])
@blueprint.doc(
    **describe_operation(
        "putBlob",
        allow_callers(),
        Code.TOO_MANY,
        parameters=[BY_HASH],
        requestBody={"required": True, "content": {type_: {} for type_ in SORTS}},
        responses={"201": {"description": "taken in"}, "200": {"description": "known already"}},
    )
)
def put_blob(sha256: str) -> Response:
    """Take in a photo or a memo under the hash of the bytes as they are sent. Sent again, it is known."""
    caller = require_caller()
    sort, raw = _read_bytes(sha256)
    if _note_sent_again(caller.account_id, sha256):
        return Response(status=200)
    with sort.take_turn(caller.account_id):
        limits.count_event(limits.BLOBS, caller.account_id)
        accepted = _inspect_bytes(sort, raw)
    try:
        with database.begin_write() as connection:
            connection.execute(
                insert(Blob).values(
                    account_id=caller.account_id,
                    sha256=sha256,
                    type=accepted.type,
                    bytes=accepted.bytes,
                    created_at=now(),
                )
            )
    except IntegrityError:
        return Response(status=200)  # the same bytes came twice at once
    return Response(status=201)


@blueprint.route("/blobs/<sha256>", methods=["GET"])
@blueprint.doc(
    **describe_operation(
        "getBlob",
        allow_callers("read"),
        Code.NOT_FOUND,
        parameters=[BY_HASH],
        responses={
            "200": {"description": "the bytes", "content": {type_: {} for type_ in SORTS}},
            "304": {"description": "`If-None-Match` names them: they are the same for ever"},
        },
    )
)
def get_blob(sha256: str) -> Response:
    """A photo of this account, the pixels that were sent and no metadata, or a memo. HEAD: has it arrived?"""
    caller = require_caller("read")
    with database.begin_read() as connection:
        row = (
            connection.execute(
                select(Blob.type, Blob.bytes).where(
                    Blob.account_id == caller.account_id, Blob.sha256 == sha256
                )
            ).first()
            if _is_hash(sha256)
            else None
        )
    if row is None:
        raise Problem(404, Code.NOT_FOUND, "There is no such photo or memo here.")
    response = Response(row.bytes, content_type=row.type)
    # The app keeps what it fetched in its own store. Signing out empties that, and no browser's cache.
    response.headers["Cache-Control"] = "no-store"
    # A memo's bytes are another's work: opened by its address, it is saved and never shown.
    response.headers["Content-Disposition"] = "inline" if row.type in picture.TYPES else "attachment"
    response.set_etag(sha256)
    response.make_conditional(request)
    return response


def _note_sent_again(account_id: str, sha256: str) -> bool:
    """Whether the bytes are known. Then they count as sent now, lest they are swept before their record."""
    its_row = (Blob.account_id == account_id, Blob.sha256 == sha256)
    with database.begin_read() as connection:
        sent_at = connection.execute(select(Blob.created_at).where(*its_row)).scalar()
    if sent_at is None or sent_at > now() - DAY:
        return sent_at is not None
    with database.begin_write() as connection:
        return connection.execute(update(Blob).where(*its_row).values(created_at=now())).rowcount > 0


def _read_bytes(sha256: str) -> tuple[Sort, bytes]:
    """The bytes, if they are what their name says; raises 413, 415, 422. Too long is refused unread."""
    if not _is_hash(sha256):
        raise Problem(422, Code.MALFORMED, "The name must be the SHA-256, 64 hex digits in lower case.")
    sort = SORTS.get(request.mimetype)
    if sort is None:
        raise _build_wrong_type_problem()
    raw = bodies.read_whole_body(sort.longest, f"A {sort.name} may have {sort.longest:,} bytes at most.")
    if hashlib.sha256(raw).hexdigest() != sha256:
        raise Problem(422, Code.MALFORMED, "The bytes do not match that SHA-256; some may be lost.")
    return sort, raw


def _inspect_bytes(sort: Sort, raw: bytes) -> AcceptedBlob:
    try:
        return sort.inspect(raw)
    except UnknownFormat as wrong:
        raise _build_wrong_type_problem() from wrong
    except RejectedBlob as wrong:
        raise Problem(422, Code.MALFORMED, str(wrong)) from wrong
    except PutOffBlob as trouble:
        sentence = "The server had no room for the photo just now. Try again in a moment."
        raise Problem(503, Code.BUSY, sentence, headers={"Retry-After": "10"}) from trouble


def _build_wrong_type_problem() -> Problem:
    return Problem(
        415, Code.WRONG_TYPE, "A photo must be a JPEG, PNG or WebP; a memo WebM, MP4, Ogg, MP3 or WAV."
    )
