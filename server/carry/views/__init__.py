"""The routes of this room."""

from . import jots, records
from .room import blueprint

__all__ = ["blueprint", "jots", "records"]
