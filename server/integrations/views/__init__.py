"""The routes of this room."""

from . import jots, records
from .blueprint import blueprint

__all__ = ["blueprint", "jots", "records"]
