"""Tying a device, by the name it gave itself, to the account that signs in on it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from .. import database
from ..database import db
from ..ids import now
from ..problems import Code, Problem
from ..sync.models import Device


def bind_device(account_id: str, device_id: str, name: str) -> str:
    """Note that the device holds this account's notebook; answers its name; raises 409 `not_your_notebook`.

    The one question that does not begin with the account: a device may hold one notebook only, or two
    people's words would mix on it.
    """
    insert = postgresql.insert if database.on_postgres(db.engine) else sqlite.insert
    at = now()
    values = {"created_at": at, "last_seen_at": at, "name": name}
    db.session.execute(
        insert(Device).values(account_id=account_id, id=device_id, **values).on_conflict_do_nothing()
    )
    if db.session.scalar(select(Device.account_id).where(Device.id == device_id)) != account_id:
        raise Problem(
            409, Code.NOT_YOUR_NOTEBOOK,
            "This device holds another notebook. Nothing was mixed; start it as a new device.",
        )  # fmt: skip
    mine = db.session.get_one(Device, (account_id, device_id))
    mine.last_seen_at, mine.name = at, name or mine.name
    return mine.name
