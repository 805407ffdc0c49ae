"""A push service of our own on this machine, which opens what it takes as the device would."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import struct
import threading
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import defaultdict
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

DAY = 24 * 60 * 60


def encode(some: bytes) -> str:
    return urlsafe_b64encode(some).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def decrypt(body: bytes, key: ec.EllipticCurvePrivateKey, secret: bytes) -> bytes:
    """What RFC 8291 and RFC 8188 say, on Python's own HMAC: a second reading of them beside the server's."""
    salt, (size, length) = body[:16], struct.unpack("!LB", body[16:21])
    sender, sealed = body[21 : 21 + length], body[21 + length :]
    assert len(sealed) <= size
    shared = key.exchange(ec.ECDH(), ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), sender))
    info = b"WebPush: info\0" + write_point(key) + sender
    input_key = _expand(hmac.digest(secret, shared, hashlib.sha256), info, 32)
    pseudo_random = hmac.digest(salt, input_key, hashlib.sha256)
    content_key = _expand(pseudo_random, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _expand(pseudo_random, b"Content-Encoding: nonce\0", 12)
    opened = AESGCM(content_key).decrypt(nonce, sealed, None).rstrip(b"\0")
    assert opened.endswith(b"\x02")
    return opened[:-1]


def _expand(key: bytes, info: bytes, length: int) -> bytes:
    return hmac.digest(key, info + b"\x01", hashlib.sha256)[:length]


def write_point(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def verify_authorization(header: str, audience: str) -> dict[str, Any]:
    """What a service asks of RFC 8292; answers the claims. Raises where the signature is another's."""
    scheme, _, rest = header.partition(" ")
    assert scheme == "vapid"
    parts = dict(part.strip().split("=", 1) for part in rest.split(","))
    unsigned, _, signature = parts["t"].rpartition(".")
    head, claims = (json.loads(decode(part)) for part in unsigned.split("."))
    assert head == {"typ": "JWT", "alg": "ES256"}
    numbers = decode(signature)
    assert len(numbers) == 64
    public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), decode(parts["k"]))
    first, second = (int.from_bytes(half, "big") for half in (numbers[:32], numbers[32:]))
    public.verify(encode_dss_signature(first, second), unsigned.encode(), ec.ECDSA(hashes.SHA256()))
    assert claims["aud"] == audience
    assert time.time() < claims["exp"] <= time.time() + DAY
    return {**claims, "key": parts["k"]}


class Subscriber:
    """A device with its keys, as the browser makes them."""

    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.secret = secrets.token_bytes(16)

    def describe(self, timezone: str = "UTC") -> dict[str, str]:
        """The body for PUT /api/push-subscription."""
        return {
            "endpoint": self.endpoint,
            "p256dh": encode(write_point(self.key)),
            "auth": encode(self.secret),
            "timezone": timezone,
        }


class PushService:
    """`messages` are those taken, by endpoint; `statuses` are what an endpoint answers instead of 201.

    Where it `hangs_up`, nobody is answered.
    """

    def __init__(self) -> None:
        self.subscribers: dict[str, Subscriber] = {}
        self.messages: dict[str, list[dict[str, Any]]] = defaultdict(list)
        self.statuses: dict[str, int] = {}
        self.asked: list[str] = []
        self.hangs_up = False
        self.headers: list[Mapping[str, str]] = []
        self.claims: list[dict[str, Any]] = []
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                endpoint = service.origin + self.path
                if service.hangs_up:
                    service.asked.append(endpoint)
                    return
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(service.take(endpoint, dict(self.headers), body))
                self.end_headers()

            def log_message(self, *_: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def subscribe(self, origin: str = "") -> Subscriber:
        """A new device; its endpoint is as secret as real ones."""
        subscriber = Subscriber(f"{origin or self.origin}/push/{secrets.token_urlsafe(9)}?v=1")
        self.subscribers[subscriber.endpoint] = subscriber
        return subscriber

    def take(self, endpoint: str, headers: Mapping[str, str], body: bytes) -> int:
        """The status to answer with: 400 for what a browser's service would not take."""
        self.asked.append(endpoint)
        if endpoint in self.statuses:
            return self.statuses[endpoint]
        try:
            subscriber = self.subscribers[endpoint]
            self.claims.append(verify_authorization(headers["Authorization"], self.origin))
            assert headers["Content-Encoding"] == "aes128gcm"
            assert int(headers["TTL"]) > 0
            self.messages[endpoint].append(json.loads(decrypt(body, subscriber.key, subscriber.secret)))
        except (AssertionError, InvalidSignature, InvalidTag, KeyError, ValueError):
            return 400
        self.headers.append(headers)
        return 201

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
