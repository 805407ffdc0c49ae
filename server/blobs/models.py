"""The table of bytes."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from ..database import Base


class Blob(Base):
    """A photo or a memo, in the database because the disk of many hosts does not last.

    Named by the hash of the bytes *as they were sent*. A photo is kept as it was made anew, a memo as sent.
    """

    __tablename__ = "blob"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    sha256: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    bytes: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[int] = mapped_column(BigInteger)
    """Or sent again, to the day: what no record names goes some time after."""
