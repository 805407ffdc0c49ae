"""The tables of a notebook. Every key begins with the account, so that the data can be split by account."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Text, UniqueConstraint
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
    epoch: Mapped[str] = mapped_column(Text)  # changes when the server comes back from a backup
    floor: Mapped[int] = mapped_column(BigInteger, default=0)  # where a restored server began again
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


class Record(Base):
    """One record, as text: `body` goes out as it stands, `memory` is what only the server knows of it."""

    __tablename__ = "record"
    __table_args__ = (UniqueConstraint("account_id", "revision"),)

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    kind: Mapped[str] = mapped_column(Text)
    revision: Mapped[int] = mapped_column(BigInteger)
    body: Mapped[str] = mapped_column(Text)  # {"kind","id","fields","stamps"}
    memory: Mapped[str] = mapped_column(Text)  # {"seen": {device: stamp}, "mended": {field: stamp}}
