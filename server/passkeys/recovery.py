"""The recovery code: 128 bits, shown once, for the day that the only passkey is gone."""

from __future__ import annotations

import secrets

from sqlalchemy import select

from ..accounts.secrets import hash_secret
from ..accounts.sessions import end_recovery_sessions
from ..database import db, run_sql
from ..ids import now
from ..problems import Code, Problem
from .models import Recovery

# Crockford's letters: none that is read for another. 26 of them carry 130 bits, of which 128 are chance.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans("OIL", "011", " -")

_REPLACE = """
    INSERT INTO recovery (account_id, code_hash, created_at) VALUES (?, ?, ?)
    ON CONFLICT (account_id) DO UPDATE SET code_hash = excluded.code_hash, created_at = excluded.created_at
"""
_SPEND = """
    UPDATE recovery SET code_hash = NULL, used_at = ?
    WHERE account_id = ? AND code_hash = (SELECT code_hash FROM session WHERE account_id = ? AND id = ?)
    RETURNING account_id
"""


def replace_code(account_id: str) -> str:
    """Give the account a code, in place of an earlier one and what that opened. It cannot be seen again."""
    number = secrets.randbits(128)
    letters = "".join(LETTERS[number >> shift & 31] for shift in range(125, -1, -5))
    connection = db.session.connection()
    run_sql(connection, _REPLACE, account_id, hash_secret(letters), now())
    end_recovery_sessions(connection, account_id)
    return "-".join((letters[:6], letters[6:11], letters[11:16], letters[16:21], letters[21:]))


def find_code(code: str) -> tuple[str, bytes] | None:
    """The account that a code is of, and the code's hash. It may be typed in any case, and without hyphens.

    Its row stays locked: the code is replaced or spent only when the session that it opens can be ended too.
    """
    code_hash = hash_secret(code.upper().translate(READ_AS))
    query = select(Recovery.account_id).where(Recovery.code_hash == code_hash).with_for_update(read=True)
    account_id: str | None = db.session.scalar(query)
    return None if account_id is None else (account_id, code_hash)


def spend_code(account_id: str, session_id: str) -> None:
    """Spend the code that opened the session, and end all that it opened; raises 401 where it is gone.

    In the transaction that adds the passkey, and not when it was typed: had the answer been lost, the
    owner would be locked out.
    """
    connection = db.session.connection()
    if not run_sql(connection, _SPEND, now(), account_id, account_id, session_id):
        raise Problem(401, Code.SIGNED_OUT, "This recovery code has just been used or replaced.")
    end_recovery_sessions(connection, account_id)
