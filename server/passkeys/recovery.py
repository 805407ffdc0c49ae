"""The recovery code: 128 bits, shown once, for the day that the only passkey is gone."""

from __future__ import annotations

import secrets

from sqlalchemy import select

from ..accounts.secrets import hash_secret
from ..accounts.sessions import end_recovery_sessions
from ..database import db
from ..ids import now
from .models import Recovery

# Crockford's letters: none that is read for another. 26 of them carry 130 bits, of which 128 are chance.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans("OIL", "011", " -")


def replace_code(account_id: str) -> str:
    """Give the account a code, in place of an earlier one. It cannot be seen again."""
    number = secrets.randbits(128)
    letters = "".join(LETTERS[number >> shift & 31] for shift in range(125, -1, -5))
    row = db.session.get(Recovery, account_id)
    if row is None:
        row = Recovery(account_id=account_id)
        db.session.add(row)
    row.code_hash, row.created_at = hash_secret(letters), now()
    return "-".join((letters[:6], letters[6:11], letters[11:16], letters[16:21], letters[21:]))


def find_account_by_code(code: str) -> str | None:
    """The id of the account, or None. A code may be typed in any case, with or without its hyphens."""
    letters = code.upper().translate(READ_AS)
    account_id: str | None = db.session.scalar(
        select(Recovery.account_id).where(Recovery.code_hash == hash_secret(letters))
    )
    return account_id


def use_up_code(account_id: str) -> None:
    """The code has made a passkey: it is dead, and with it every session that it opened.

    Only now, and not when it was typed: had the answer been lost, the owner would be locked out.
    """
    row = db.session.get_one(Recovery, account_id)
    row.code_hash, row.used_at = None, now()
    end_recovery_sessions(db.session.connection(), account_id)
