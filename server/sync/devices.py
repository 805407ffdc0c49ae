"""The devices of a notebook: whose they are, and whether one has been copied."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from ..problems import Code, Problem
from .rows import run


class Known(NamedTuple):
    """What is kept of a device that has been here before."""

    name: str
    last_req: str | None


def refuse_foreign(connection: Connection, account_id: str, device: str) -> None:
    """Raises 409 where another notebook has a device of that name."""
    known = run(connection, "SELECT account_id FROM device WHERE id = ?", device)
    if known and known[0][0] != account_id:
        raise _not_yours()


def speak(connection: Connection, account_id: str, device: str, req: str, tries: list[str], now: int) -> None:
    """Note the request as the device's latest; raises 409 for a twin, or for another notebook's device.

    The account is locked, so of one device nobody else speaks meanwhile.
    """
    known = _enlist(connection, account_id, device, "", req, now)
    if known is None:
        return
    latest = known.last_req
    if latest is not None and latest not in tries:
        raise Problem(
            409, Code.TWIN, "A copy of this device has spoken meanwhile; this one needs a new name."
        )
    run(
        connection,
        "UPDATE device SET last_req = ?, last_seen_at = ? WHERE account_id = ? AND id = ?",
        req, now, account_id, device,
    )  # fmt: skip


def bind(connection: Connection, account_id: str, device: str, name: str, now: int) -> str:
    """Note that somebody signs in on the device; answers its name. Raises 409 for another notebook's."""
    known = _enlist(connection, account_id, device, name, None, now)
    if known is None:
        return name
    name = name or known.name
    run(
        connection,
        "UPDATE device SET name = ?, last_seen_at = ? WHERE account_id = ? AND id = ?",
        name, now, account_id, device,
    )  # fmt: skip
    return name


def forget_requests(connection: Connection, account_id: str) -> None:
    """After a restore the latest requests are older than those the devices were answered."""
    run(connection, "UPDATE device SET last_req = NULL WHERE account_id = ?", account_id)


def _enlist(
    connection: Connection, account_id: str, device: str, name: str, req: str | None, now: int
) -> Known | None:
    """Make a device that is new this account's. One that is known is left as it is; another's raises 409.

    The one question that does not begin with the account: a device may hold one notebook only, or two
    people's words would mix on it.
    """
    written = run(
        connection,
        """
        INSERT INTO device (account_id, id, name, created_at, last_seen_at, last_req)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING RETURNING id
        """,
        account_id, device, name, now, now, req,
    )  # fmt: skip
    if written:
        return None
    ((owner, *known),) = run(connection, "SELECT account_id, name, last_req FROM device WHERE id = ?", device)
    if owner != account_id:
        raise _not_yours()
    return Known(*known)


def _not_yours() -> Problem:
    return Problem(
        409, Code.NOT_YOUR_NOTEBOOK,
        "This device holds another notebook. Nothing was mixed; start it as a new device.",
    )  # fmt: skip
