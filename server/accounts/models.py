"""The tables of accounts. Every key begins with the account, so that the data can be split by account.

Secrets that people carry are stored as SHA-256 only: see `secrets`. Instants are ms.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ..database import Base


class Account(Base):
    """One notebook. Its row is the lock that every writer of the notebook takes first."""

    __tablename__ = "account"

    id: Mapped[str] = mapped_column(Text, primary_key=True)  # UUIDv7
    name: Mapped[str] = mapped_column(Text)
    user_handle: Mapped[str] = mapped_column(Text, unique=True)  # 32 random bytes for WebAuthn, base64url
    created_at: Mapped[int] = mapped_column(BigInteger)
    revision: Mapped[int] = mapped_column(BigInteger, default=0)  # of the latest change to a record
    mark: Mapped[str] = mapped_column(Text, default="", server_default="")  # of the revision: see sync/models
    epoch: Mapped[str] = mapped_column(Text)  # changes when a device shows that the server has lost something
    floor: Mapped[int] = mapped_column(BigInteger, default=0)  # the revision at which the epoch began
    clock: Mapped[str] = mapped_column(Text, default="")  # the server's hybrid clock, `time-counter`


class Device(Base):
    """A copy of the notebook that has sent something."""

    __tablename__ = "device"
    __table_args__ = (UniqueConstraint("id"),)

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)  # 8 characters [a-z0-9]
    name: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[int] = mapped_column(BigInteger)
    last_seen_at: Mapped[int] = mapped_column(BigInteger)
    last_req: Mapped[str | None] = mapped_column(Text)  # nonce of its latest request that carried changes


class Session(Base):
    """A browser that is signed in."""

    __tablename__ = "session"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    scope: Mapped[str]
    """`all`, or `recovery`: may only add a passkey."""
    code_hash: Mapped[bytes | None] = mapped_column(LargeBinary)
    """Of the recovery code that opened it, which it spends with its passkey."""
    device_id: Mapped[str | None]
    name: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
    verified_at: Mapped[int] = mapped_column(BigInteger)
    """When the person was last verified by a passkey; 0: never in this session."""
    last_used_at: Mapped[int] = mapped_column(BigInteger)
    """Written at most once an hour."""
    expires_at: Mapped[int] = mapped_column(BigInteger, index=True)


class ApiToken(Base):
    """A key for scripts and shortcuts."""

    __tablename__ = "api_token"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    token_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    scope: Mapped[str]
    """`all`, `read` or `jot`."""
    name: Mapped[str]
    created_at: Mapped[int] = mapped_column(BigInteger)
    last_used_at: Mapped[int] = mapped_column(BigInteger)
