"""The routes of passkeys, sessions and recovery."""

from . import passkeys, recovery, sessions
from .room import blueprint

__all__ = ["blueprint", "passkeys", "recovery", "sessions"]
