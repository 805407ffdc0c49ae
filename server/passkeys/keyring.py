"""Passkeys between their rows and the ceremony, and the one answer for all that is wrong with one."""

from __future__ import annotations

import logging

from ..ids import new_id, now
from ..problems import Code, Problem
from .ceremony import Known, Made, Proof
from .models import Passkey

log = logging.getLogger(__name__)


class AttemptFailed(Problem):
    """A proof that does not hold; it is counted against the address that it came from."""


def refused(reason: Exception) -> AttemptFailed:
    """Whatever is wrong: a wrong answer must not tell whether an account or a passkey exists."""
    log.warning("passkey refused: %s", reason if reason.args else type(reason).__name__)
    return AttemptFailed(422, Code.PASSKEY_REFUSED, "That passkey does not open this. Please try again.")


def known_of(row: Passkey) -> Known:
    return Known(row.credential_id, row.public_key, row.sign_count, row.synced, tuple(row.transports.split()))


def row_of(made: Made, account_id: str, name: str) -> Passkey:
    known = made.known
    return Passkey(
        account_id=account_id,
        id=new_id(),
        credential_id=known.credential_id,
        public_key=known.public_key,
        sign_count=known.sign_count,
        synced=known.synced,
        backed_up=made.backed_up,
        transports=" ".join(known.transports),
        name=name,
        created_at=now(),
    )


def note_use(row: Passkey, proof: Proof) -> None:
    at = now()
    row.sign_count, row.backed_up, row.last_used_at = proof.sign_count, proof.backed_up, at
    if proof.stepped_back:
        row.stepped_back_at = at
