"""The server of Heedful: a JSON API for the notebook's devices, and the built web app."""

from __future__ import annotations

from pathlib import Path

from flask import Flask
from flask_migrate import Migrate

from . import commands, database, health, json_provider, openapi, problems
from .blobs import views as blobs
from .calendar import views as calendar
from .guards import origin
from .guards.headers import SafeHeaders
from .integrations import views as integrations
from .links import views as links
from .passkeys import views as passkeys
from .push import views as push
from .reference import views as reference
from .settings import Settings
from .shares import views as shares
from .shell import Shell, hash_styles
from .sync import models as _records  # noqa: F401  # migrations must know every table
from .sync import views as sync


def create_app(settings: Settings | None = None) -> Flask:
    """The WSGI app. Without `settings`, they are read from the environment."""
    settings = settings or Settings.from_environment()
    app = Flask(__name__, static_folder=None)
    app.url_map.merge_slashes = False  # it would send to an address made from the Host header
    app.json = json_provider.OrjsonProvider(app)
    app.extensions["settings"] = settings

    database.connect_database(app, settings.database_url)
    Migrate(app, database.db, directory=str(Path(__file__).parent / "migrations"), render_as_batch=True)

    api = openapi.build_register(app)
    for room in (sync, passkeys, blobs, integrations, links, calendar, push):
        api.register_blueprint(room.blueprint)
    app.register_blueprint(calendar.public)
    app.register_blueprint(shares.blueprint)
    app.register_blueprint(reference.blueprint)
    app.register_blueprint(health.blueprint)

    problems.install_error_handlers(app)
    origin.install_origin_check(app)
    commands.install_commands(app)
    app.wsgi_app = Shell(app.wsgi_app)  # type: ignore[method-assign]
    app.wsgi_app = SafeHeaders(  # type: ignore[method-assign]
        app.wsgi_app, settings.public_origin, hash_styles()
    )
    return app
