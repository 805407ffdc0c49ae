"""The API's description, OpenAPI 3.1, made from the code: GET /api/openapi.json."""

from __future__ import annotations

from flask import Flask
from flask_smorest import Api
from marshmallow import Schema, fields, validate

from .kinds import KINDS
from .kinds.topics import KINDRED, NOTHING, TOPICS
from .operations import SECURITY_SCHEMES, ErrorResponses
from .problems import Code


class Problem(Schema):
    """What every error looks like, as `application/problem+json`."""

    type = fields.Str(required=True)
    title = fields.Str(required=True)
    status = fields.Int(required=True)
    code = fields.Str(
        required=True, validate=validate.OneOf(list(Code)), metadata={"description": "for programs"}
    )
    detail = fields.Str(required=True, metadata={"description": "for people"})


DESCRIPTION = """Every error is a `Problem`, with a `code` for programs and a `detail` for people.

JSON is read strictly, since a notebook must come back the same from every database and browser: no key twice,
no NUL, no half of a surrogate pair, no integer past 2^53, no NaN, nothing deeper than 32 levels, and a whole
number is written as one: 1, not 1.0 (422 `malformed`). A body where none is described is read in the same way
(413, 415 and 422). A method that a path does not have is 405 `wrong_method`.

Where `security` names several, one of them is enough; the scope stands with it."""


class Register(Api):  # type: ignore[misc]  # flask-smorest has no types
    """The routes' register, with our own shape of error."""

    ERROR_SCHEMA = Problem
    DEFAULT_ERROR_RESPONSE_NAME = None  # every operation names each error it answers


def build_register(app: Flask) -> Register:
    """Rooms register their blueprints with the answer. The shapes that no route names are in it at once."""
    app.config.update(
        API_TITLE="Heedful",
        API_VERSION="1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        OPENAPI_JSON_PATH="openapi.json",
        API_SPEC_OPTIONS={
            "info": {"description": DESCRIPTION},
            "x-topics": {
                "topics": [topic._asdict() for topic in TOPICS],
                "kindred": KINDRED,
                "nothing": NOTHING,
            },
        },
    )
    api = Register(app, spec_kwargs={"extra_plugins": [ErrorResponses()]})
    for name, scheme in SECURITY_SCHEMES.items():
        api.spec.components.security_scheme(name, scheme)
    for kind in KINDS.values():
        api.spec.components.schema(f"{kind.__name__}Fields", schema=kind)
    return api
