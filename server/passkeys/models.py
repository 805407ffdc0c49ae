"""The tables of passkeys, of ceremonies under way, and of the recovery code."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from ..database import Base


def _account() -> Mapped[str]:
    return mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)


class Passkey(Base):
    """A credential that opens the account. Instants are ms."""

    __tablename__ = "passkey"

    account_id: Mapped[str] = _account()
    id: Mapped[str] = mapped_column(primary_key=True)
    credential_id: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    sign_count: Mapped[int] = mapped_column(BigInteger)
    """Unsigned 32 bits."""
    synced: Mapped[bool]
    """It can be copied to other devices (backup eligible). Never changes."""
    backed_up: Mapped[bool]
    transports: Mapped[str]
    """How the browser reached it, words with spaces between, for `excludeCredentials`."""
    name: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
    last_used_at: Mapped[int | None] = mapped_column(BigInteger)
    stepped_back_at: Mapped[int | None] = mapped_column(BigInteger)
    """When its count last failed to rise: there may be a copy of it. The owner is told."""


class Challenge(Base):
    """A ceremony that has begun: good for one purpose, once, and for five minutes."""

    __tablename__ = "ceremony"

    id: Mapped[str] = mapped_column(primary_key=True)
    purpose: Mapped[str]
    challenge: Mapped[bytes] = mapped_column(LargeBinary)
    session_id: Mapped[str | None]
    """The session that asked; only it may finish."""
    user_handle: Mapped[str | None]
    """Of the account that is to be made by it, base64url."""
    account_name: Mapped[str | None]
    expires_at: Mapped[int] = mapped_column(BigInteger, index=True)


class Recovery(Base):
    """The account's recovery code, if it has one that still works."""

    __tablename__ = "recovery"

    account_id: Mapped[str] = _account()
    code_hash: Mapped[bytes | None] = mapped_column(LargeBinary, unique=True)
    created_at: Mapped[int] = mapped_column(BigInteger)
    used_at: Mapped[int | None] = mapped_column(BigInteger)
    """When a code last made a passkey."""
