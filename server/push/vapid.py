"""Telling a push service who sends: RFC 8292, signed with a key that follows from the secret."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from functools import lru_cache

import orjson
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .encryption import CURVE, encode_public_key

GOOD_FOR = 12 * 60 * 60
"""Seconds that a signature holds; services refuse more than a day."""
NUMBER = 32
"""Bytes of a number of the curve."""


@lru_cache(maxsize=4)
def derive_key(secret_key: str) -> ec.EllipticCurvePrivateKey:
    """The same in every process and on every instance, with nothing more to be kept."""
    # Of 16 bytes more than the order has, the remainder favors no number.
    seed = HKDF(SHA256(), NUMBER + 16, None, b"heedful push").derive(secret_key.encode())
    return ec.derive_private_key(int.from_bytes(seed, "big") % (CURVE.group_order - 1) + 1, CURVE)


def write_public_key(secret_key: str) -> str:
    """What a browser wants as `applicationServerKey`, base64url."""
    return encode_base64(encode_public_key(derive_key(secret_key).public_key()))


def build_authorization(secret_key: str, *, audience: str, subject: str, at: int) -> str:
    """The header `Authorization` for the service at the origin `audience`. `at` in seconds."""
    claims = {"aud": audience, "exp": at + GOOD_FOR, "sub": subject}
    unsigned = ".".join(
        encode_base64(orjson.dumps(part)) for part in ({"typ": "JWT", "alg": "ES256"}, claims)
    )
    signature = derive_key(secret_key).sign(unsigned.encode(), ec.ECDSA(SHA256()))
    numbers = b"".join(number.to_bytes(NUMBER, "big") for number in decode_dss_signature(signature))
    return f"vapid t={unsigned}.{encode_base64(numbers)}, k={write_public_key(secret_key)}"


def encode_base64(some: bytes) -> str:
    return urlsafe_b64encode(some).rstrip(b"=").decode()
