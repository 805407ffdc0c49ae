"""GET /api/records: reading for other tools."""

from __future__ import annotations

from typing import Any

from flask import Response
from marshmallow import Schema, fields, validate

from ...accounts.caller import require_caller
from ...database import begin_read
from ...kinds import KINDS
from ...operations import allow_callers, describe_operation
from ...sync import rows
from ...sync.response import send_json
from ...sync.schema import Record
from .blueprint import blueprint


class RecordsQuery(Schema):
    """What is asked for."""

    kind = fields.Str(
        load_default="", validate=validate.OneOf(list(KINDS)), metadata={"description": "of this kind only"}
    )
    since = fields.Int(
        load_default=0,
        validate=validate.Range(0, 2**53 - 1),
        metadata={"description": "changed after this revision: the `revision` of the page before"},
    )
    limit = fields.Int(load_default=2000, validate=validate.Range(1, 5000), metadata={"description": "page"})


class Records(Schema):
    """One page of records, in the order in which they last changed."""

    records = fields.List(fields.Nested(Record), required=True)
    revision = fields.Int(required=True, metadata={"description": "ask on from here with `since`"})
    more = fields.Bool(required=True, metadata={"description": "there is another page"})


@blueprint.get("/records")
@blueprint.doc(**describe_operation("readRecords", allow_callers("read")))
@blueprint.alt_response(200, schema=Records, description="a page of records")
@blueprint.arguments(RecordsQuery, location="query")
def read_records(query: dict[str, Any]) -> Response:
    """Read records: all, or of a kind, or what changed since a revision."""
    caller = require_caller("read")
    with begin_read() as connection:
        records, more = rows.read_page(
            connection, caller.account_id, query["since"], query["limit"], kind=query["kind"]
        )
    revision = records[-1][0] if records else query["since"]
    bodies = ",".join(body for _, body in records)
    return send_json(
        f'{{"records":[{bodies}],"revision":{revision},"more":{"true" if more else "false"}}}'.encode()
    )
