"""The shapes of an exchange: what the API's description promises, and what the check by hand is held to.

The exchange itself checks by hand, because it is asked so often: see `request` and `change_check`. A test
holds both together: each takes exactly what the other takes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from marshmallow import (
    EXCLUDE,
    INCLUDE,
    Schema,
    ValidationError,
    fields,
    pre_load,
    validate,
    validates_schema,
)

from ..guards import strict_json
from ..kinds import KINDS
from ..operations import allow_callers, describe_operation
from ..problems import Code
from ..rules.mend import check_unknown_field
from ..rules.stamps import SERVER
from .change_check import MOST_FIELDS, RECORD_ID
from .refusal import Reason
from .request import LONGEST_EPOCH, LONGEST_MARK, MOST_CHANGES, MOST_LIMIT, MOST_TRIES, PROTOCOL


class WholeNumber(fields.Integer):
    """A whole number, and nothing that could be made one."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if type(value) is not int:
            raise self.make_error("invalid", input=value)
        return value


def _refuse_line_break(text: str) -> None:
    """A pattern's `$` also stands before a last one."""
    if text.endswith("\n"):
        raise ValidationError("String does not match expected pattern.")


def _build_pattern_check(pattern: str) -> list[Callable[[str], Any]]:
    return [validate.Regexp(f"^{pattern}$"), _refuse_line_break]


STAMP = "[0-9a-f]{12}-[0-9a-f]{4}-[a-z0-9]{8}"
DEVICE: list[Callable[[str], Any]] = [*_build_pattern_check("[a-z0-9]{8}"), validate.NoneOf([SERVER])]
NONCE = _build_pattern_check("[0-9a-f]{16}")


def _describe(text: str, **more: Any) -> dict[str, Any]:
    return {"description": text, **more}


def _build_stamps_field(text: str, pattern: str) -> fields.Dict:
    return fields.Dict(
        keys=fields.Str(),
        values=fields.Str(validate=_build_pattern_check(pattern)),
        required=True,
        metadata=_describe(text),
    )


class Record(Schema):
    """One record as the server has it: each field with the stamp of its last edit."""

    kind = fields.Str(
        required=True, validate=validate.OneOf(list(KINDS)), metadata=_describe("which of the kinds")
    )
    id = fields.Str(
        required=True,
        validate=_build_pattern_check(RECORD_ID),
        metadata=_describe(
            "UUIDv7, made where the record was written; UUIDv5 where it follows from the rest"
        ),
    )
    fields_ = fields.Dict(
        keys=fields.Str(),
        required=True,
        data_key="fields",
        attribute="fields",
        metadata=_describe(
            "by the kind's schema; null is an emptied field", minProperties=1, maxProperties=MOST_FIELDS
        ),
    )
    stamps = _build_stamps_field("for each field, `time-counter-device` of its last edit", STAMP)


class Change(Record):
    """What is unsent of one record: only those fields, each with its stamp and base. One that is not as
    described is refused by itself, and the rest of the request stands."""

    class Meta:
        unknown = INCLUDE

    base = _build_stamps_field(
        'for each field, the stamp it had when the unsent edit began; "" if it had none', f"({STAMP})?"
    )

    @pre_load
    def refuse_unsound(self, data: Any, **_: Any) -> Any:
        if flaw := strict_json.find_flaw(data):
            raise ValidationError(f"The record {flaw}.")
        return data

    @validates_schema
    def hold_parts_together(self, data: dict[str, Any], **_: Any) -> None:
        if not 1 <= len(data["fields"]) <= MOST_FIELDS:
            raise ValidationError("A change must have fields, but not too many of them.")
        if data["stamps"].keys() != data["fields"].keys():
            raise ValidationError("Each field needs a stamp.")
        if not data["base"].keys() <= data["fields"].keys():
            raise ValidationError("There is a base for a field that is missing.")

    @validates_schema
    def hold_fields_to_the_kind(self, data: dict[str, Any], **_: Any) -> None:
        kind = KINDS[data["kind"]](unknown=EXCLUDE)
        kind.load(data["fields"])
        try:
            for name in data["fields"].keys() - kind.fields.keys():
                check_unknown_field(name, data["fields"][name])
        except ValueError as trouble:
            raise ValidationError(str(trouble)) from trouble


class Refusal(Schema):
    """One record that was not taken in; the rest of the request stands."""

    kind = fields.Str(required=True, allow_none=True, metadata=_describe("as it was sent"))
    id = fields.Str(required=True, allow_none=True, metadata=_describe("as it was sent"))
    code = fields.Str(required=True, validate=validate.OneOf(list(Reason)), metadata=_describe("why"))
    detail = fields.Str(required=True, metadata=_describe("why, in a sentence"))
    fields_ = fields.List(
        fields.Str(),
        required=True,
        data_key="fields",
        attribute="fields",
        metadata=_describe("which fields are at fault, where it can be told"),
    )


class ExchangeRequest(Schema):
    """A device's question."""

    class Meta:
        unknown = INCLUDE  # a newer app may say more than this server knows

    protocol = WholeNumber(
        required=True, validate=validate.Equal(PROTOCOL), metadata=_describe("another: 426")
    )
    device = fields.Str(required=True, validate=DEVICE, metadata=_describe("the device's name of itself"))
    req = fields.Str(required=True, validate=NONCE, metadata=_describe("a nonce; the answer repeats it"))
    tries = fields.List(
        fields.Str(validate=NONCE),
        required=True,
        validate=validate.Length(max=MOST_TRIES),
        metadata=_describe("requests with changes since, and with, the last such one that was answered"),
    )
    epoch = fields.Str(
        required=True,
        allow_none=True,
        validate=validate.Length(max=LONGEST_EPOCH),
        metadata=_describe("null on the first exchange"),
    )
    heard = WholeNumber(
        required=True,
        validate=validate.Range(0, strict_json.SAFE_INTEGER),
        metadata=_describe("last revision that the device has stored"),
    )
    mark = fields.Str(
        allow_none=True,
        validate=validate.Length(max=LONGEST_MARK),
        metadata=_describe("the one that came with `heard`; an app may know of none"),
    )
    changes = fields.List(
        fields.Nested(Change),
        required=True,
        validate=validate.Length(max=MOST_CHANGES),
        metadata=_describe("unsent; more: 413"),
    )
    limit = WholeNumber(
        load_default=2000, validate=validate.Range(1, MOST_LIMIT), metadata=_describe("page of the answer")
    )

    @pre_load
    def refuse_unsound(self, data: Any, **_: Any) -> Any:
        if flaw := strict_json.find_flaw_outside(data, "changes"):
            raise ValidationError(f"The request {flaw}.")
        return data


class ExchangeResponse(Schema):
    """The server's answer."""

    app = fields.Str(
        required=True, validate=validate.Equal("heedful"), metadata=_describe("which no portal says")
    )
    protocol = fields.Int(required=True, validate=validate.Equal(PROTOCOL))
    req = fields.Str(required=True, metadata=_describe("the request's nonce"))
    epoch = fields.Str(required=True, metadata=_describe("not the one sent: nothing was taken in, ask anew"))
    revision = fields.Int(required=True, metadata=_describe("heard, once this page is stored"))
    mark = fields.Str(required=True, metadata=_describe("the revision's own; to be sent with it as heard"))
    more = fields.Bool(required=True, metadata=_describe("there is another page"))
    refused = fields.List(fields.Nested(Refusal), required=True)
    now = fields.Int(required=True, metadata=_describe("the server's clock, ms"))
    changes = fields.List(
        fields.Nested(Record),
        required=True,
        metadata=_describe("whole records, but for what the device holds"),
    )


EXCHANGE = describe_operation(
    "exchange",
    allow_callers(),
    Code.TWIN,
    Code.NOT_YOUR_NOTEBOOK,
    Code.UPGRADE_REQUIRED,
    Code.TOO_MANY,
    requestBody={"required": True, "content": {"application/json": {"schema": ExchangeRequest}}},
    responses={
        "200": {
            "description": "taken in, and what is new",
            "content": {"application/json": {"schema": ExchangeResponse}},
        }
    },
)
