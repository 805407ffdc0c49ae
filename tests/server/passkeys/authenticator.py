"""An authenticator in software: real ES256 keys, real CBOR, and a browser's JSON round them.

What it makes is what a phone makes with attestation "none", so that the server's checks run for
true. Every deviation that a test needs is an attribute to set.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, ELIGIBLE, BACKED_UP, ATTESTED = 0x01, 0x04, 0x08, 0x10, 0x40


def encode_base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def decode_base64url(text: str) -> bytes:
    return urlsafe_b64decode(text + "===")


@dataclass
class Passkey:
    """A private key and the account it is for."""

    id: bytes
    key: ec.EllipticCurvePrivateKey
    rp_id: str
    user_handle: bytes
    count: int

    def public_key(self) -> bytes:
        point = self.key.public_key().public_numbers()
        x, y = point.x.to_bytes(32, "big"), point.y.to_bytes(32, "big")
        return cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})


@dataclass
class Authenticator:
    """A browser at `origin` with a built-in authenticator that holds passkeys.

    `synced`: its passkeys are copied to other devices and count nothing, as those of iCloud do.
    """

    origin: str
    verifies: bool = True
    synced: bool = False
    backed_up: bool = False
    rp_id: str | None = None
    next_id: bytes | None = None
    next_key: bytes | None = None
    client_extras: dict[str, Any] = field(default_factory=dict)
    passkeys: list[Passkey] = field(default_factory=list)

    def create(self, options: dict[str, Any]) -> dict[str, Any]:
        """What `navigator.credentials.create()` answers, as `toJSON()` writes it."""
        known_ids = {passkey.id for passkey in self.passkeys}
        if known_ids & {decode_base64url(one["id"]) for one in options["excludeCredentials"]}:
            raise InvalidState
        if -7 not in [one["alg"] for one in options["pubKeyCredParams"]]:
            raise NotAllowed
        passkey = Passkey(
            id=self.next_id or secrets.token_bytes(20),
            key=ec.generate_private_key(ec.SECP256R1()),
            rp_id=options["rp"]["id"],
            user_handle=decode_base64url(options["user"]["id"]),
            count=0 if self.synced else 1,
        )
        self.passkeys.append(passkey)
        key = self.next_key or passkey.public_key()
        attested = bytes(16) + len(passkey.id).to_bytes(2, "big") + passkey.id + key
        data = self._authenticator_data(passkey, ATTESTED) + attested
        return {
            "id": encode_base64url(passkey.id),
            "rawId": encode_base64url(passkey.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": encode_base64url(
                    self._client_data("webauthn.create", options["challenge"])
                ),
                "attestationObject": encode_base64url(
                    cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
                ),
                "transports": ["internal", "hybrid"],
            },
        }

    def get(self, options: dict[str, Any]) -> dict[str, Any]:
        """What `navigator.credentials.get()` answers: the newest passkey that the options allow."""
        allowed = {decode_base64url(one["id"]) for one in options["allowCredentials"]}
        fitting = [one for one in self.passkeys if not allowed or one.id in allowed]
        if not fitting:
            raise NotAllowed
        return self.sign(fitting[-1], options["challenge"])

    def sign(self, passkey: Passkey, challenge: str) -> dict[str, Any]:
        """Use one passkey, whatever the options would allow."""
        if not self.synced:
            passkey.count += 1
        data = self._authenticator_data(passkey, 0)
        client_data = self._client_data("webauthn.get", challenge)
        signature = passkey.key.sign(data + hashlib.sha256(client_data).digest(), ec.ECDSA(hashes.SHA256()))
        return {
            "id": encode_base64url(passkey.id),
            "rawId": encode_base64url(passkey.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": encode_base64url(client_data),
                "authenticatorData": encode_base64url(data),
                "signature": encode_base64url(signature),
                "userHandle": encode_base64url(passkey.user_handle),
            },
        }

    def _authenticator_data(self, passkey: Passkey, flags: int) -> bytes:
        flags |= PRESENT
        flags |= VERIFIED if self.verifies else 0
        flags |= ELIGIBLE if self.synced else 0
        flags |= BACKED_UP if self.backed_up else 0
        rp_id = self.rp_id or passkey.rp_id
        return hashlib.sha256(rp_id.encode()).digest() + bytes([flags]) + passkey.count.to_bytes(4, "big")

    def _client_data(self, kind: str, challenge: str) -> bytes:
        client_data = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps({**client_data, **self.client_extras}).encode()


class NotAllowed(Exception):
    """The browser's NotAllowedError: there is no passkey that fits."""


class InvalidState(Exception):
    """The browser's InvalidStateError: this authenticator already holds a passkey of the account."""
