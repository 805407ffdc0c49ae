"""The API's description, OpenAPI 3.1, made from the code: GET /api/openapi.json."""

from __future__ import annotations

from flask import Flask
from flask_smorest import Api
from marshmallow import Schema, fields, validate

from .carry.views.jots import NewJot
from .kinds import KINDS
from .kinds.topics import KINDRED, NOTHING, TOPICS
from .problems import Code
from .sync import wire


class Problem(Schema):
    """What every error looks like, as `application/problem+json`."""

    type = fields.Str(required=True)
    title = fields.Str(required=True)
    status = fields.Int(required=True)
    code = fields.Str(
        required=True, validate=validate.OneOf(list(Code)), metadata={"description": "for programs"}
    )
    detail = fields.Str(required=True, metadata={"description": "for people"})


class Register(Api):  # type: ignore[misc]  # flask-smorest has no types
    """The routes' register, with our own shape of error."""

    ERROR_SCHEMA = Problem


def describe(app: Flask) -> Register:
    """Rooms register their blueprints with the answer. The shapes that no route names are in it at once."""
    app.config.update(
        API_TITLE="Heedful",
        API_VERSION="1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        OPENAPI_JSON_PATH="openapi.json",
        API_SPEC_OPTIONS={
            "x-topics": {
                "topics": [topic._asdict() for topic in TOPICS],
                "kindred": KINDRED,
                "nothing": NOTHING,
            }
        },
    )
    api = Register(app)
    error = api.spec.components.responses_lazy["DEFAULT_ERROR"]
    error["content"] = {"application/problem+json": error["content"].pop("application/json")}
    for kind in KINDS.values():
        api.spec.components.schema(f"{kind.__name__}Fields", schema=kind)
    for shape in (wire.ExchangeRequest, wire.ExchangeAnswer, NewJot):
        api.spec.components.schema(shape.__name__, schema=shape)
    return api
