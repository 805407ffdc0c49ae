"""GET /api/records: reading for other tools."""

from __future__ import annotations

from typing import Any

from flask import Response
from marshmallow import Schema, fields, validate

from ...database import reading
from ...kinds import KINDS
from ...passkeys.session import who_is_asking
from ...sync import rows
from ...sync.answer import packed
from ...sync.wire import Record
from .room import blueprint


class WhichRecords(Schema):
    """What is asked for."""

    kind = fields.Str(
        load_default="", validate=validate.OneOf(list(KINDS)), metadata={"description": "of this kind only"}
    )
    since = fields.Int(
        load_default=0, validate=validate.Range(0, 2**53 - 1),
        metadata={"description": "changed after this revision: the `revision` of the page before"},
    )  # fmt: skip
    limit = fields.Int(load_default=2000, validate=validate.Range(1, 5000), metadata={"description": "page"})


class Records(Schema):
    """One page of records, in the order in which they last changed."""

    records = fields.List(fields.Nested(Record), required=True)
    revision = fields.Int(required=True, metadata={"description": "ask on from here with `since`"})
    more = fields.Bool(required=True, metadata={"description": "there is another page"})


@blueprint.get("/records")
@blueprint.doc(operationId="readRecords")
@blueprint.alt_response(200, schema=Records, description="a page of records")
@blueprint.arguments(WhichRecords, location="query")
def read_records(which: dict[str, Any]) -> Response:
    """Read records: all, or of a kind, or what changed since a revision."""
    asker = who_is_asking("read")
    with reading() as connection:
        found = rows.page_of_kind(
            connection, asker.account_id, which["kind"], which["since"], which["limit"] + 1
        )
    shown, more = found[: which["limit"]], len(found) > which["limit"]
    revision = shown[-1][0] if shown else which["since"]
    bodies = ",".join(body for _, body in shown)
    return packed(
        f'{{"records":[{bodies}],"revision":{revision},"more":{"true" if more else "false"}}}'.encode()
    )
