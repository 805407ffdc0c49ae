"""PUT, GET and HEAD /api/blobs/<sha256>: the bytes of photos and memos."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import NamedTuple

from flask import Response, request
from flask_smorest import Blueprint
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from .. import database
from ..guards import bodies, limits
from ..ids import now
from ..passkeys.session import who_is_asking
from ..problems import Code, Problem
from . import picture, voice
from .models import Blob
from .taken import Taken, Unfit, WrongType

blueprint = Blueprint("blobs", __name__, url_prefix="/api", description="The bytes of photos and memos")

_is_hash = re.compile("[0-9a-f]{64}").fullmatch


class Sort(NamedTuple):
    """A sort of bytes: how many of them at most, and what is made of them."""

    name: str
    longest: int
    take: Callable[[bytes], Taken]


PHOTO = Sort("photo", picture.LONGEST, picture.make_anew)
MEMO = Sort("memo", voice.LONGEST, voice.kept)
SORTS = {**dict.fromkeys(sorted(picture.TYPES), PHOTO), **dict.fromkeys(sorted(voice.TYPES), MEMO)}


@blueprint.route("/blobs/<sha256>", methods=["PUT"])
@blueprint.doc(
    operationId="putBlob",
    requestBody={"required": True, "content": {type_: {} for type_ in SORTS}},
    responses={"201": {"description": "taken in"}, "200": {"description": "known already"}},
)
def put_blob(sha256: str) -> Response:
    """Take in a photo or a memo under the hash of the bytes as they are sent. Sent again, it is known."""
    asker = who_is_asking()
    sort, sent = _body(sha256)
    with database.reading() as connection:
        known = connection.execute(
            select(Blob.sha256).where(Blob.account_id == asker.account_id, Blob.sha256 == sha256)
        ).first()
    if known:
        return Response(status=200)
    limits.count(limits.BLOBS, asker.account_id)
    taken = _taken(sort, sent)
    try:
        with database.writing() as connection:
            connection.execute(insert(Blob).values(
                account_id=asker.account_id, sha256=sha256,
                type=taken.type, bytes=taken.bytes, created_at=now(),
            ))  # fmt: skip
    except IntegrityError:
        return Response(status=200)  # the same bytes came twice at once
    return Response(status=201)


@blueprint.route("/blobs/<sha256>", methods=["GET"])
@blueprint.doc(
    operationId="getBlob",
    responses={"200": {"description": "the bytes", "content": {type_: {} for type_ in SORTS}}},
)
def get_blob(sha256: str) -> Response:
    """A photo of this account, the pixels that were sent and no metadata, or a memo. HEAD: has it arrived?"""
    asker = who_is_asking("read")
    with database.reading() as connection:
        row = connection.execute(
            select(Blob.type, Blob.bytes).where(Blob.account_id == asker.account_id, Blob.sha256 == sha256)
        ).first() if _is_hash(sha256) else None  # fmt: skip
    if row is None:
        raise Problem(404, Code.NOT_FOUND, "There is no such photo or memo here.")
    answer = Response(row.bytes, content_type=row.type)
    answer.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    # A memo's bytes are another's work: opened by its address, it is saved and never shown.
    answer.headers["Content-Disposition"] = "inline" if row.type in picture.TYPES else "attachment"
    answer.set_etag(sha256)
    answer.make_conditional(request)
    return answer


def _body(sha256: str) -> tuple[Sort, bytes]:
    """The bytes, if they are what their name says; raises 413, 415, 422. Too long is refused unread."""
    if not _is_hash(sha256):
        raise Problem(422, Code.MALFORMED, "The name must be the SHA-256, 64 hex digits in lower case.")
    sort = SORTS.get(request.mimetype)
    if sort is None:
        raise _wrong_type()
    sent = bodies.whole(sort.longest, f"A {sort.name} may have {sort.longest:,} bytes at most.")
    if hashlib.sha256(sent).hexdigest() != sha256:
        raise Problem(422, Code.MALFORMED, "The bytes are not those of that SHA-256; perhaps some were lost.")
    return sort, sent


def _taken(sort: Sort, sent: bytes) -> Taken:
    try:
        return sort.take(sent)
    except WrongType as wrong:
        raise _wrong_type() from wrong
    except Unfit as wrong:
        raise Problem(422, Code.MALFORMED, str(wrong)) from wrong


def _wrong_type() -> Problem:
    return Problem(
        415, Code.WRONG_TYPE, "A photo must be a JPEG, PNG or WebP; a memo WebM, MP4, Ogg, MP3 or WAV."
    )
