"""The table of calendar feeds."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, LargeBinary, false
from sqlalchemy.orm import Mapped, mapped_column

from ..database import Base


class Feed(Base):
    """The one secret address under which an account's calendar is read; only its hash is kept."""

    __tablename__ = "feed"

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    secret_hash: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    timezone: Mapped[str]
    """Where its person lives, an IANA name: a day begins there."""
    alarm: Mapped[bool] = mapped_column(server_default=false())
    """Whether the calendar program is asked to ring in the morning of each day with something on it."""
    created_at: Mapped[int] = mapped_column(BigInteger)
