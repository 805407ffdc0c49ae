"""Passkeys between their rows and the ceremony, and the one answer for all that is wrong with one."""

from __future__ import annotations

import logging

from ..ids import create_id, now
from ..problems import Code, Problem
from .ceremony import Assertion, Registration, StoredCredential
from .models import Passkey

log = logging.getLogger(__name__)


def refuse_passkey(reason: Exception) -> Problem:
    """The problem of a passkey, whatever is wrong with it: it must not tell whether an account exists."""
    log.warning("passkey refused: %s", reason if reason.args else type(reason).__name__)
    return Problem(422, Code.PASSKEY_REFUSED, "That passkey does not open this. Please try again.")


def read_credential(row: Passkey) -> StoredCredential:
    """The passkey as the ceremony takes it."""
    return StoredCredential(
        row.credential_id, row.public_key, row.sign_count, row.synced, tuple(row.transports.split())
    )


def build_passkey(registration: Registration, account_id: str, name: str) -> Passkey:
    """The row of a new passkey, not yet added."""
    credential = registration.credential
    return Passkey(
        account_id=account_id,
        id=create_id(),
        credential_id=credential.credential_id,
        public_key=credential.public_key,
        sign_count=credential.sign_count,
        synced=credential.synced,
        backed_up=registration.backed_up,
        transports=" ".join(credential.transports),
        name=name,
        created_at=now(),
    )


def note_use(row: Passkey, assertion: Assertion) -> None:
    """Write down what the use of a passkey showed of it."""
    at = now()
    row.sign_count, row.backed_up, row.last_used_at = assertion.sign_count, assertion.backed_up, at
    if assertion.stepped_back:
        row.stepped_back_at = at
