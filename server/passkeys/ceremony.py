"""The passkey ceremony. The only file that knows the webauthn library.

Small dataclasses go in and come out; whatever is wrong with a credential raises `RefusedCredential`. The
library leaves several checks to its caller, and they are all made here: user verification,
`crossOrigin`, the user handle, backup eligibility, and a sign count that must not lock anybody out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import webauthn
from webauthn.helpers import (
    base64url_to_bytes,
    decode_credential_public_key,
    decoded_public_key_to_cryptography,
    options_to_json_dict,
    parse_authentication_credential_json,
    parse_registration_credential_json,
)
from webauthn.helpers.cose import COSEAlgorithmIdentifier
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    CredentialDeviceType,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

ALGORITHMS = [
    COSEAlgorithmIdentifier.ECDSA_SHA_256,
    COSEAlgorithmIdentifier.EDDSA,
    COSEAlgorithmIdentifier.RSASSA_PKCS1_v1_5_SHA_256,
]
TIMEOUT_MS = 5 * 60 * 1000
"""How long the browser lets the person take; the challenge is good for as long."""


_DECOY_KEY = bytes.fromhex(
    "a5010203262001215820ad35f308063d1ec7f95056254afcf1370167b41ab9be2f50b6b04a9567106aee"
    "225820384bd3bda54b7c0670f781a6906de6a2df39adec463fa4467a83c82e0145405f"
)
"""A public key whose private half was thrown away."""


class RefusedCredential(Exception):
    """The credential does not prove what it should. The reason is for logs, never for the answer."""


@dataclass(frozen=True, slots=True)
class RelyingParty:
    """Whom passkeys are made for: an origin, and the host in it. Never taken from a request."""

    origin: str

    @property
    def id(self) -> str:
        return urlsplit(self.origin).hostname or ""


@dataclass(frozen=True, slots=True)
class Owner:
    """The account as an authenticator knows it: 32 random bytes, and a name to show."""

    handle: bytes
    name: str


@dataclass(frozen=True, slots=True)
class StoredCredential:
    """What is stored of a passkey. `synced`: its maker can copy it to other devices (BE)."""

    credential_id: bytes
    public_key: bytes
    sign_count: int
    synced: bool
    transports: tuple[str, ...] = ()


def build_decoy_credential(credential_id: bytes) -> StoredCredential:
    """A passkey that nobody holds: checking it takes as long as checking a real one, and always fails."""
    return StoredCredential(credential_id, _DECOY_KEY, sign_count=0, synced=False)


@dataclass(frozen=True, slots=True)
class Registration:
    """A new passkey that was verified. `backed_up`: a copy of it exists by now (BS)."""

    credential: StoredCredential
    backed_up: bool


@dataclass(frozen=True, slots=True)
class Assertion:
    """A passkey was used. `stepped_back`: its count did not rise, so there may be a copy of it."""

    sign_count: int
    backed_up: bool
    stepped_back: bool


def build_creation_options(
    party: RelyingParty, challenge: bytes, owner: Owner, existing: Iterable[StoredCredential]
) -> dict[str, Any]:
    """The options for making a passkey, as JSON for `parseCreationOptionsFromJSON`."""
    return options_to_json_dict(
        webauthn.generate_registration_options(
            rp_id=party.id,
            rp_name="Heedful",
            user_id=owner.handle,
            user_name=owner.name,
            challenge=challenge,
            timeout=TIMEOUT_MS,
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.REQUIRED,
                require_resident_key=True,
                user_verification=UserVerificationRequirement.REQUIRED,
            ),
            exclude_credentials=_describe_credentials(existing),
            supported_pub_key_algs=ALGORITHMS,
        )
    )


def build_request_options(
    party: RelyingParty, challenge: bytes, allowed: Iterable[StoredCredential] = ()
) -> dict[str, Any]:
    """The options for using a passkey: any of this site's, or one of `allowed`."""
    return options_to_json_dict(
        webauthn.generate_authentication_options(
            rp_id=party.id,
            challenge=challenge,
            timeout=TIMEOUT_MS,
            allow_credentials=_describe_credentials(allowed),
            user_verification=UserVerificationRequirement.REQUIRED,
        )
    )


def verify_registration(party: RelyingParty, challenge: bytes, credential: dict[str, Any]) -> Registration:
    """Check a new passkey against the challenge it was made for."""
    try:
        parsed = parse_registration_credential_json(credential)
        _refuse_frames(parsed.response.client_data_json)
        verified = webauthn.verify_registration_response(
            credential=parsed,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            require_user_verification=True,
            supported_pub_key_algs=ALGORITHMS,
        )
        # The library stores keys that it cannot use later on, such as a point off the curve.
        decoded_public_key_to_cryptography(decode_credential_public_key(verified.credential_public_key))
    except Exception as wrong:
        raise RefusedCredential(_describe_reason(wrong)) from wrong
    if len(verified.credential_id) > 1023:
        raise RefusedCredential("credential id longer than 1023 bytes")
    return Registration(
        credential=StoredCredential(
            credential_id=verified.credential_id,
            public_key=verified.credential_public_key,
            sign_count=verified.sign_count,
            synced=verified.credential_device_type is CredentialDeviceType.MULTI_DEVICE,
            transports=tuple(transport.value for transport in parsed.response.transports or ()),
        ),
        backed_up=verified.credential_backed_up,
    )


def read_credential_id(credential: dict[str, Any]) -> bytes:
    """The id that a credential claims, before anything is proved. Raises `RefusedCredential`."""
    try:
        return base64url_to_bytes(credential["id"])
    except (KeyError, TypeError, ValueError) as wrong:
        raise RefusedCredential("no credential id") from wrong


def verify_assertion(
    party: RelyingParty,
    challenge: bytes,
    credential: dict[str, Any],
    passkey: StoredCredential,
    handle: bytes,
    *,
    discoverable: bool,
) -> Assertion:
    """Check that `passkey`, of the account with `handle`, signed the challenge.

    In a discoverable sign-in the authenticator must name the account; where the account's passkeys
    were listed it may leave the name out.
    """
    try:
        parsed = parse_authentication_credential_json(credential)
        _refuse_frames(parsed.response.client_data_json)
        verified = webauthn.verify_authentication_response(
            credential=parsed,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=party.origin,
            credential_public_key=passkey.public_key,
            # The library raises where the count does not rise, and would lock the owner out of a
            # restored authenticator; so it compares with 0, and the step back is found below.
            credential_current_sign_count=0,
            require_user_verification=True,
        )
    except Exception as wrong:
        raise RefusedCredential(_describe_reason(wrong)) from wrong
    if verified.credential_id != passkey.credential_id:
        raise RefusedCredential("another passkey")
    user_handle = parsed.response.user_handle
    if user_handle != handle and (discoverable or user_handle is not None):
        raise RefusedCredential("user handle of another account")
    synced = verified.credential_device_type is CredentialDeviceType.MULTI_DEVICE
    if synced != passkey.synced:
        raise RefusedCredential("backup eligibility changed")
    return Assertion(
        sign_count=verified.new_sign_count,
        backed_up=verified.credential_backed_up,
        stepped_back=not synced and 0 < passkey.sign_count >= verified.new_sign_count,
    )


def _describe_credentials(passkeys: Iterable[StoredCredential]) -> list[PublicKeyCredentialDescriptor]:
    return [
        PublicKeyCredentialDescriptor(
            id=passkey.credential_id,
            transports=[AuthenticatorTransport(transport) for transport in passkey.transports] or None,
        )
        for passkey in passkeys
    ]


def _refuse_frames(client_data: bytes) -> None:
    """Refuse a ceremony that ran in a frame of another site. The library reads this and never checks it."""
    client = json.loads(client_data)
    if client.get("crossOrigin", False) is not False or "topOrigin" in client:
        raise RefusedCredential("made in a frame of another site")


def _describe_reason(wrong: Exception) -> str:
    """What to log. The library's own sentences repeat what the browser sent, so only its type is logged."""
    return str(wrong) if isinstance(wrong, RefusedCredential) else type(wrong).__name__
