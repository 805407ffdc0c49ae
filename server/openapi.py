"""The API's description, OpenAPI 3.1, made from the code: GET /api/openapi.json."""
from __future__ import annotations

from apispec.ext.marshmallow import MarshmallowPlugin
from flask import Flask
from flask_smorest import Api

from .kinds import KINDS


def describe(app: Flask) -> Api:
    """The register of the API's routes. Knows the kinds from the start."""
    app.config.update(
        API_TITLE="Heedful",
        API_VERSION="1",
        OPENAPI_VERSION="3.1.0",
        OPENAPI_URL_PREFIX="/api",
        OPENAPI_JSON_PATH="openapi.json",
    )
    api = Api(app, spec_kwargs={"marshmallow_plugin": MarshmallowPlugin()})
    for kind in KINDS.values():
        api.spec.components.schema(f"{kind.__name__}Fields", schema=kind)
    return api
