"""The secrets that people and programs carry, and what is stored of them."""

from __future__ import annotations

import hashlib
import secrets


def generate_token() -> str:
    """256 random bits, base64url."""
    return secrets.token_urlsafe(32)


def hash_secret(secret: str) -> bytes:
    """SHA-256, which is all that is stored: of 128 random bits or more there is nothing to guess from it."""
    return hashlib.sha256(secret.encode(errors="replace")).digest()
