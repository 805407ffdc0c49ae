"""The routes of passkeys, sessions and recovery."""

from . import passkeys, recovery, sessions
from .blueprint import blueprint

__all__ = ["blueprint", "passkeys", "recovery", "sessions"]
