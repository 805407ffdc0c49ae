"""The page, drawn from the same description that programs get; nothing in it comes from elsewhere."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, current_app, render_template, send_from_directory

blueprint = Blueprint("reference", __name__, url_prefix="/api", template_folder=".")


@blueprint.get("/docs")
def show_docs() -> str:
    register = current_app.extensions["flask-smorest"]["apis"][""]["ext_obj"]
    spec = register.spec.to_dict()
    return render_template(
        "page.html", spec=spec, routes=_list_routes(spec), shapes=spec["components"]["schemas"]
    )


@blueprint.get("/docs.css")
def send_style() -> Response:
    return send_from_directory(blueprint.root_path, "page.css", max_age=3600)


def _list_routes(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """Each operation with its method and path."""
    return [
        {"method": method.upper(), "path": path, **operation}
        for path, operations in spec["paths"].items()
        for method, operation in operations.items()
        if isinstance(operation, dict)
    ]
