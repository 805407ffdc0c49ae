"""The table of push subscriptions."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKeyConstraint, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ..database import Base


class PushSubscription(Base):
    """A signed-in browser that asked to be told. It goes with its session, however that ends."""

    __tablename__ = "push_subscription"
    __table_args__ = (
        ForeignKeyConstraint(
            ["account_id", "session_id"], ["session.account_id", "session.id"], ondelete="CASCADE"
        ),
        UniqueConstraint("account_id", "endpoint"),
    )

    account_id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(primary_key=True)
    endpoint: Mapped[str]
    """Where its browser's push service takes messages for it. Whoever knows it is told nothing by it."""
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    """With these two a message is closed, so that the push service cannot read it."""
    timezone: Mapped[str] = mapped_column(index=True)
    """Where the device is, an IANA name: its day begins there."""
    notified_on: Mapped[str | None]
    """The last day there whose message was taken in hand, YYYY-MM-DD."""
    created_at: Mapped[int] = mapped_column(BigInteger)
