"""PUT, GET and HEAD /api/blobs/<sha256>: the bytes of photos."""

from __future__ import annotations

import hashlib
import re

from flask import Response, request
from flask_smorest import Blueprint
from sqlalchemy import insert, select
from sqlalchemy.exc import IntegrityError

from .. import database
from ..guards import bodies, limits
from ..ids import now
from ..passkeys.session import who_is_asking
from ..problems import Code, Problem
from .models import Blob
from .picture import LONGEST, TYPES, BadPhoto, NotAPhoto, Photo, make_anew

blueprint = Blueprint("photos", __name__, url_prefix="/api", description="The bytes of photos")

_is_hash = re.compile("[0-9a-f]{64}").fullmatch


@blueprint.route("/blobs/<sha256>", methods=["PUT"])
@blueprint.doc(
    operationId="putBlob",
    requestBody={"required": True, "content": {type_: {} for type_ in sorted(TYPES)}},
    responses={"201": {"description": "taken in"}, "200": {"description": "known already"}},
)
def put_blob(sha256: str) -> Response:
    """Take in a photo under the hash of the bytes as they are sent. Sent again, it is known."""
    asker = who_is_asking()
    sent = _body(sha256)
    with database.reading() as connection:
        known = connection.execute(
            select(Blob.sha256).where(Blob.account_id == asker.account_id, Blob.sha256 == sha256)
        ).first()
    if known:
        return Response(status=200)
    limits.count(limits.PHOTOS, asker.account_id)
    photo = _anew(sent)
    try:
        with database.writing() as connection:
            connection.execute(insert(Blob).values(
                account_id=asker.account_id, sha256=sha256,
                type=photo.type, bytes=photo.bytes, created_at=now(),
            ))  # fmt: skip
    except IntegrityError:
        return Response(status=200)  # the same photo came twice at once
    return Response(status=201)


@blueprint.route("/blobs/<sha256>", methods=["GET"])
@blueprint.doc(
    operationId="getBlob",
    responses={"200": {"description": "the photo", "content": {type_: {} for type_ in sorted(TYPES)}}},
)
def get_blob(sha256: str) -> Response:
    """A photo of this account: the pixels that were sent, no metadata. HEAD: has it arrived?"""
    asker = who_is_asking("read")
    with database.reading() as connection:
        row = connection.execute(
            select(Blob.type, Blob.bytes).where(Blob.account_id == asker.account_id, Blob.sha256 == sha256)
        ).first() if _is_hash(sha256) else None  # fmt: skip
    if row is None:
        raise Problem(404, Code.NOT_FOUND, "There is no such photo here.")
    answer = Response(row.bytes, content_type=row.type)
    answer.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    answer.headers["Content-Disposition"] = "inline"
    answer.set_etag(sha256)
    answer.make_conditional(request)
    return answer


def _body(sha256: str) -> bytes:
    """The bytes, if they are what their name says; raises 413, 415, 422. Too long is refused unread."""
    if not _is_hash(sha256):
        raise Problem(422, Code.MALFORMED, "A photo's name is its SHA-256, 64 hex digits in lower case.")
    if request.mimetype not in TYPES:
        raise _wrong_type()
    sent = bodies.whole(LONGEST, f"A photo may have {LONGEST:,} bytes at most.")
    if hashlib.sha256(sent).hexdigest() != sha256:
        raise Problem(422, Code.MALFORMED, "The bytes are not those of that SHA-256; perhaps some were lost.")
    return sent


def _anew(sent: bytes) -> Photo:
    try:
        return make_anew(sent)
    except NotAPhoto as wrong:
        raise _wrong_type() from wrong
    except BadPhoto as wrong:
        raise Problem(422, Code.MALFORMED, str(wrong)) from wrong


def _wrong_type() -> Problem:
    return Problem(415, Code.WRONG_TYPE, "A photo must be a JPEG, PNG or WebP.")
