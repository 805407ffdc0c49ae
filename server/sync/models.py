"""Records and marks. Keys begin with the account, so that the data can be split by account."""

from __future__ import annotations

from sqlalchemy import BigInteger, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ..database import Base


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


class Mark(Base):
    """The random word of one writing transaction, under the last revision that it gave out.

    Two histories of a notebook never share one: a device proves by it that what it has heard stands here.
    """

    __tablename__ = "mark"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it so

    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    word: Mapped[str] = mapped_column(Text)
