"""Every check of the ceremony by itself, against credentials that are otherwise true."""

from __future__ import annotations

import json
import secrets
from dataclasses import replace
from typing import Any

import cbor2
import pytest

from server.passkeys import ceremony
from server.passkeys.ceremony import Owner, RefusedCredential, RelyingParty, StoredCredential
from tests.server.passkeys.authenticator import Authenticator, decode_base64url, encode_base64url

PARTY = RelyingParty("https://heedful.example")
OWNER = Owner(secrets.token_bytes(32), "Notebook")
CHALLENGE = secrets.token_bytes(32)


@pytest.fixture
def phone() -> Authenticator:
    return Authenticator(PARTY.origin)


def make(phone: Authenticator) -> ceremony.Registration:
    options = ceremony.build_creation_options(PARTY, CHALLENGE, OWNER, [])
    return ceremony.verify_registration(PARTY, CHALLENGE, phone.create(options))


def use(phone: Authenticator, known: StoredCredential, *, discoverable: bool = True) -> ceremony.Assertion:
    credential = phone.get(ceremony.build_request_options(PARTY, CHALLENGE))
    return check(credential, known, discoverable=discoverable)


def check(
    credential: dict[str, Any], known: StoredCredential, *, discoverable: bool = True
) -> ceremony.Assertion:
    return ceremony.verify_assertion(
        PARTY, CHALLENGE, credential, known, OWNER.handle, discoverable=discoverable
    )


def test_a_passkey_that_was_made_can_be_used(phone: Authenticator) -> None:
    registration = make(phone)
    assert registration.credential.transports == ("internal", "hybrid")
    assert not registration.credential.synced
    assert use(phone, registration.credential) == ceremony.Assertion(
        sign_count=2, backed_up=False, stepped_back=False
    )


def test_the_options_ask_for_a_discoverable_verified_passkey_without_attestation() -> None:
    already = StoredCredential(b"held", b"", 0, False, ("internal",))
    options = ceremony.build_creation_options(PARTY, CHALLENGE, OWNER, [already])
    assert options["rp"] == {"name": "Heedful", "id": "heedful.example"}
    assert decode_base64url(options["user"]["id"]) == OWNER.handle
    assert decode_base64url(options["challenge"]) == CHALLENGE
    assert [one["alg"] for one in options["pubKeyCredParams"]] == [-7, -8, -257]
    assert options["attestation"] == "none"
    assert options["authenticatorSelection"] == {
        "residentKey": "required",
        "requireResidentKey": True,
        "userVerification": "required",
    }
    assert options["excludeCredentials"] == [
        {"id": encode_base64url(b"held"), "type": "public-key", "transports": ["internal"]}
    ]
    asked = ceremony.build_request_options(PARTY, CHALLENGE)
    assert (asked["userVerification"], asked["allowCredentials"]) == ("required", [])


@pytest.mark.parametrize(
    "spoil",
    [
        {"verifies": False},
        {"origin": "https://heedful.example.evil"},
        {"origin": "http://heedful.example"},
        {"rp_id": "example"},
        {"client_extras": {"crossOrigin": True}},
        {"client_extras": {"crossOrigin": "false"}},
        {"client_extras": {"topOrigin": "https://evil.example"}},
        {"client_extras": {"type": "webauthn.other"}},
        {"client_extras": {"challenge": encode_base64url(b"another")}},
        {"backed_up": True},
    ],
    ids=str,
)
def test_a_spoilt_ceremony_is_refused(phone: Authenticator, spoil: dict[str, Any]) -> None:
    known = make(phone).credential
    for name, value in spoil.items():
        setattr(phone, name, value)
    with pytest.raises(RefusedCredential):
        make(phone)
    phone.passkeys = phone.passkeys[:1]
    with pytest.raises(RefusedCredential):
        use(phone, known)


def test_a_signature_by_another_key_is_refused(phone: Authenticator) -> None:
    make(phone)
    other = make(Authenticator(PARTY.origin)).credential
    with pytest.raises(RefusedCredential):
        use(phone, other)
    with pytest.raises(RefusedCredential):
        use(phone, ceremony.build_decoy_credential(phone.passkeys[0].id))


def test_a_passkey_must_name_its_account(phone: Authenticator) -> None:
    known = make(phone).credential
    phone.passkeys[0].user_handle = secrets.token_bytes(32)
    for discoverable in True, False:
        with pytest.raises(RefusedCredential):
            use(phone, known, discoverable=discoverable)


def test_only_a_listed_passkey_may_leave_the_account_unnamed(phone: Authenticator) -> None:
    known = make(phone).credential
    credential = phone.get(ceremony.build_request_options(PARTY, CHALLENGE))
    credential["response"]["userHandle"] = None
    with pytest.raises(RefusedCredential):
        check(credential, known)
    assert check(credential, known, discoverable=False).sign_count == 2


def test_a_count_that_steps_back_is_told_and_locks_nobody_out(phone: Authenticator) -> None:
    known = make(phone).credential
    assert use(phone, replace(known, sign_count=7)).stepped_back
    phone.passkeys[0].count = 8
    assert not use(phone, replace(known, sign_count=7)).stepped_back


def test_a_synced_passkey_counts_nothing(phone: Authenticator) -> None:
    phone.synced = phone.backed_up = True
    registration = make(phone)
    assert registration.credential.synced
    assert registration.backed_up
    assert use(phone, registration.credential) == ceremony.Assertion(
        sign_count=0, backed_up=True, stepped_back=False
    )


def test_a_passkey_cannot_become_synced_later(phone: Authenticator) -> None:
    known = make(phone).credential
    phone.synced = True
    with pytest.raises(RefusedCredential):
        use(phone, known)


OFF_THE_CURVE = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: bytes(31) + b"\x05", -3: bytes(31) + b"\x01"})


@pytest.mark.parametrize("key", [b"\x04", OFF_THE_CURVE], ids=["a bare number", "a point off the curve"])
def test_a_key_that_could_never_sign_in_is_refused(phone: Authenticator, key: bytes) -> None:
    phone.next_key = key
    with pytest.raises(RefusedCredential):
        make(phone)


def hostile() -> list[dict[str, Any]]:
    """Credentials that no browser would send."""
    deep = "[" * 100_000
    junk: list[dict[str, Any]] = [
        {},
        {"id": 1},
        {"id": "é"},
        {"id": "a", "rawId": "a", "type": "public-key", "response": {}},
    ]
    for client_data in (b"", b"\xff", b"[]", b"null", deep.encode(), json.dumps({"type": []}).encode()):
        response = {
            "clientDataJSON": encode_base64url(client_data),
            "attestationObject": encode_base64url(b"\xa0"),
            "authenticatorData": encode_base64url(bytes(37)),
            "signature": "!",
            "userHandle": "é",
        }
        junk.append({"id": "YQ", "rawId": "YQ", "type": "public-key", "response": response})
    return junk


@pytest.mark.parametrize("credential", hostile(), ids=lambda credential: str(credential)[:60])
def test_nonsense_is_refused_and_never_an_accident(phone: Authenticator, credential: dict[str, Any]) -> None:
    known = make(phone).credential
    with pytest.raises(RefusedCredential):
        ceremony.verify_registration(PARTY, CHALLENGE, credential)
    with pytest.raises(RefusedCredential):
        check(credential, known)
    try:
        ceremony.read_credential_id(credential)
    except RefusedCredential:
        assert credential.get("id") in (None, 1, "é", "a")
