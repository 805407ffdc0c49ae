"""The shapes of an exchange, for the description of the API.

The exchange itself checks by hand, because it is asked so often: see `question` and `claim`.
"""

from __future__ import annotations

from typing import Any

from marshmallow import Schema, fields, validate

from ..kinds import KINDS
from .question import MOST_CHANGES, MOST_TRIES, PROTOCOL
from .refusal import Reason

STAMP = "^[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9]{8}$"
DEVICE = validate.Regexp("^[a-z0-9]{8}$")
NONCE = validate.Regexp("^[0-9a-f]{16}$")


def _said(text: str, **more: Any) -> dict[str, Any]:
    return {"description": text, **more}


def _stamps(text: str) -> fields.Dict:
    return fields.Dict(keys=fields.Str(), values=fields.Str(), required=True, metadata=_said(text))


class Record(Schema):
    """One record as the server has it: each field with the stamp of its last edit."""

    kind = fields.Str(
        required=True, validate=validate.OneOf(list(KINDS)), metadata=_said("which of the kinds")
    )
    id = fields.UUID(required=True, metadata=_said("UUIDv7, made where the record was written"))
    fields_ = fields.Dict(
        keys=fields.Str(), required=True, data_key="fields", attribute="fields",
        metadata=_said("by the kind's schema; null is an emptied field"),
    )  # fmt: skip
    stamps = _stamps("for each field, `time-counter-device` of its last edit")


class Change(Record):
    """What is unsent of one record: only those fields, each with its stamp and base."""

    base = _stamps('for each field, the stamp it had when the unsent edit began; "" if it had none')


class Refusal(Schema):
    """One record that was not taken in; the rest of the request stands."""

    kind = fields.Str(required=True, allow_none=True, metadata=_said("as it was sent"))
    id = fields.Str(required=True, allow_none=True, metadata=_said("as it was sent"))
    code = fields.Str(required=True, validate=validate.OneOf(list(Reason)), metadata=_said("why"))
    detail = fields.Str(required=True, metadata=_said("why, in a sentence"))
    fields_ = fields.List(
        fields.Str(), required=True, data_key="fields", attribute="fields",
        metadata=_said("which fields are at fault, where it can be told"),
    )  # fmt: skip


class ExchangeRequest(Schema):
    """A device's question."""

    protocol = fields.Int(required=True, validate=validate.Equal(PROTOCOL), metadata=_said("another: 426"))
    device = fields.Str(required=True, validate=DEVICE, metadata=_said("the device's name of itself"))
    req = fields.Str(required=True, validate=NONCE, metadata=_said("a nonce; the answer repeats it"))
    tries = fields.List(
        fields.Str(validate=NONCE), required=True, validate=validate.Length(max=MOST_TRIES),
        metadata=_said("requests with changes since, and with, the last such one that was answered"),
    )  # fmt: skip
    epoch = fields.Str(required=True, allow_none=True, metadata=_said("null on the first exchange"))
    heard = fields.Int(
        required=True,
        validate=validate.Range(min=0),
        metadata=_said("last revision that the device has stored"),
    )
    changes = fields.List(
        fields.Nested(Change),
        required=True,
        validate=validate.Length(max=MOST_CHANGES),
        metadata=_said("unsent"),
    )
    limit = fields.Int(
        load_default=2000, validate=validate.Range(1, 5000), metadata=_said("page of the answer")
    )


class ExchangeAnswer(Schema):
    """The server's answer."""

    app = fields.Str(
        required=True, validate=validate.Equal("heedful"), metadata=_said("which no portal says")
    )
    protocol = fields.Int(required=True, validate=validate.Equal(PROTOCOL))
    req = fields.Str(required=True, metadata=_said("the request's nonce"))
    epoch = fields.Str(required=True, metadata=_said("not the one sent: nothing was taken in, ask anew"))
    revision = fields.Int(required=True, metadata=_said("heard, once this page is stored"))
    more = fields.Bool(required=True, metadata=_said("there is another page"))
    refused = fields.List(fields.Nested(Refusal), required=True)
    now = fields.Int(required=True, metadata=_said("the server's clock, ms"))
    changes = fields.List(
        fields.Nested(Record), required=True, metadata=_said("whole records, but for what the device holds")
    )


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


EXCHANGE: dict[str, Any] = {
    "operationId": "exchange",
    "requestBody": {"required": True, "content": _json("ExchangeRequest")},
    "responses": {"200": {"description": "taken in, and what is new", "content": _json("ExchangeAnswer")}},
}
