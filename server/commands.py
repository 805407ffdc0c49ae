"""Commands of the shell: `flask --app server ...`."""
from __future__ import annotations

from flask import Flask


def install(app: Flask) -> None:
    """Add them to the app."""
