"""What goes in and out of the passkey routes."""

from __future__ import annotations

from typing import Any

from marshmallow import EXCLUDE, Schema, fields, validate

from ..rules.stamps import SERVER

SHOWN = r"[^\s\x00-\x1f]"
"""At least one letter that is left when a `OneLine` is trimmed."""


class OneLine(fields.String):
    """A name on one line: control characters dropped, space trimmed, cut to 80 characters."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text: str = super()._deserialize(value, attr, data, **kwargs)
        return "".join(mark for mark in text if mark >= " ").strip()[:80].rstrip()


class Tolerant(Schema):
    """A newer app may send more than this server knows."""

    class Meta:
        unknown = EXCLUDE


class DeviceSchema(Tolerant):
    id = fields.String(
        # The length too, because a pattern's `$` also stands before a last line break.
        validate=[validate.Regexp("^[a-z0-9]{8}$"), validate.Length(equal=8), validate.NoneOf([SERVER])],
        metadata={"description": "left out while the device may hold another notebook: it is not bound then"},
    )
    name = OneLine(metadata={"description": "what the list of sessions calls it"})


class BeginSchema(Tolerant):
    name = OneLine(metadata={"description": "what the new notebook is called"})


class NothingSchema(Tolerant):
    pass


class OptionsSchema(Schema):
    ceremony = fields.String(required=True)
    options = fields.Dict(required=True, metadata={"description": "for parse...OptionsFromJSON()"})
    expires_at = fields.Integer(required=True, metadata={"description": "ms; ask for new options before"})


class ProofSchema(Tolerant):
    ceremony = fields.String(required=True, validate=validate.Regexp("^[A-Za-z0-9_-]{1,64}$"))
    credential = fields.Dict(required=True, metadata={"description": "PublicKeyCredential.toJSON()"})


class SignInSchema(ProofSchema):
    device = fields.Nested(DeviceSchema)


class MakePasskeySchema(SignInSchema):
    name = OneLine(metadata={"description": "what the passkey is called"})


class RenameSchema(Tolerant):
    name = OneLine(required=True, validate=validate.Length(min=1), metadata={"pattern": SHOWN})


class LastSchema(Tolerant):
    last = fields.String(metadata={"description": "`yes`: even if it is the last one"})


class RecoverSchema(Tolerant):
    code = fields.String(required=True, validate=validate.Length(max=100))
    device = fields.Nested(DeviceSchema)


class CodeSchema(Schema):
    code = fields.String(required=True, metadata={"description": "shown once"})


class ShownPasskeySchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    created_at = fields.Integer(required=True)
    last_used_at = fields.Integer(required=True, allow_none=True)
    synced = fields.Boolean(required=True, metadata={"description": "its maker can copy it to other devices"})
    warning = fields.String(metadata={"description": "`copied`: its count stepped back"})


class ShownSessionSchema(Schema):
    id = fields.String(required=True)
    device = fields.String(required=True, allow_none=True)
    name = fields.String(required=True)
    created_at = fields.Integer(required=True)
    last_used_at = fields.Integer(required=True, metadata={"description": "to the hour"})
    current = fields.Boolean(required=True)


class ShownDeviceSchema(Schema):
    id = fields.String(required=True)
    name = fields.String(required=True)
    created_at = fields.Integer(required=True)
    last_seen_at = fields.Integer(required=True, allow_none=True)


class AccountSchema(Schema):
    """The account as its owner sees it. Instants are ms."""

    id = fields.String(required=True)
    name = fields.String(required=True)
    created_at = fields.Integer(required=True)
    fresh_until = fields.Integer(required=True, metadata={"description": "verified until then"})
    limited = fields.Boolean(required=True, metadata={"description": "opened by a recovery code"})
    recovery = fields.Boolean(required=True, metadata={"description": "there is a recovery code"})
    recovered_at = fields.Integer(required=True, allow_none=True)
    passkeys = fields.List(fields.Nested(ShownPasskeySchema), required=True)
    sessions = fields.List(fields.Nested(ShownSessionSchema), required=True)
    devices = fields.List(fields.Nested(ShownDeviceSchema), required=True)
