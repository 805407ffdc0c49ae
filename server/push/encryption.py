"""Closing a message so that only the device can open it: RFC 8291, in the one record of RFC 8188."""

from __future__ import annotations

import secrets
import struct

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

CURVE = ec.SECP256R1()
RECORD_SIZE = 4096
"""The most that push services must take; ours is a single record."""
LAST_RECORD = b"\x02"


def encrypt(
    message: bytes,
    public_key: bytes,
    secret: bytes,
    *,
    own_key: ec.EllipticCurvePrivateKey | None = None,
    salt: bytes | None = None,
) -> bytes:
    """The message as content coding `aes128gcm`, for the device's keys `p256dh` and `auth`.

    `own_key` and `salt` are chance, and good for one message. Raises ValueError for a key that is none.
    """
    own_key = own_key or ec.generate_private_key(CURVE)
    salt = salt or secrets.token_bytes(16)
    own_public = encode_public_key(own_key.public_key())
    shared = own_key.exchange(ec.ECDH(), read_public_key(public_key))
    key = _derive(shared, secret, b"WebPush: info\0" + public_key + own_public, 32)
    content_key = _derive(key, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derive(key, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + struct.pack("!LB", RECORD_SIZE, len(own_public)) + own_public
    return head + AESGCM(content_key).encrypt(nonce, message + LAST_RECORD, None)


def read_public_key(point: bytes) -> ec.EllipticCurvePublicKey:
    """Raises ValueError where it is no point of the curve."""
    return ec.EllipticCurvePublicKey.from_encoded_point(CURVE, point)


def encode_public_key(key: ec.EllipticCurvePublicKey) -> bytes:
    """65 bytes, as browsers write it."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _derive(material: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(material)
