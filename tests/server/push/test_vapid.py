"""A push service can tell that all messages come from one server, and it has nothing else from it."""

from __future__ import annotations

import time

import pytest
from cryptography.exceptions import InvalidSignature

from server.push.vapid import build_authorization, derive_key, write_public_key
from tests.support.push_service import encode, verify_authorization, write_point

SERVICE, ORIGIN = "https://fcm.googleapis.com", "https://notes.example.org"


def authorize(secret_key: str = "s" * 64, at: float = 0) -> str:
    return build_authorization(secret_key, audience=SERVICE, subject=ORIGIN, at=int(at or time.time()))


def test_the_key_follows_from_the_secret() -> None:
    keys = {write_public_key("s" * 64) for _ in range(3)}
    assert keys == {encode(write_point(derive_key("s" * 64)))}
    assert write_public_key("t" * 64) not in keys
    assert derive_key("").private_numbers().private_value > 0


def test_a_service_believes_the_signature() -> None:
    claims = verify_authorization(authorize(), SERVICE)
    assert claims["sub"] == ORIGIN
    assert claims["key"] == write_public_key("s" * 64)


def test_numbers_with_leading_zeros_are_written_in_full() -> None:
    for at in range(int(time.time()), int(time.time()) + 400):
        verify_authorization(authorize(at=at), SERVICE)


def test_another_ones_signature_is_not_believed() -> None:
    own, other = authorize(), authorize("t" * 64)
    mixed = own.partition(", k=")[0] + ", k=" + other.partition(", k=")[2]
    with pytest.raises(InvalidSignature):
        verify_authorization(mixed, SERVICE)
