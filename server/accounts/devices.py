"""The devices of a notebook: whose they are, and whether one has been copied."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from ..database import run_sql
from ..problems import Code, Problem


class KnownDevice(NamedTuple):
    """What is stored of a device that has been here before."""

    name: str
    last_req: str | None


def refuse_foreign_device(connection: Connection, account_id: str, device: str) -> None:
    """Raises 409 where another notebook has a device of that name."""
    rows = run_sql(connection, "SELECT account_id FROM device WHERE id = ?", device)
    if rows and rows[0][0] != account_id:
        raise _build_foreign_device_problem()


def note_request(
    connection: Connection, account_id: str, device: str, req: str, tries: list[str], now: int
) -> None:
    """Note the request as the device's latest; raises 409 for a twin, or for another notebook's device.

    The account is locked, so no other request of one device comes between.
    """
    row = _register(connection, account_id, device, "", req, now)
    if row is None:
        return
    latest = row.last_req
    if latest is not None and latest not in tries:
        raise Problem(
            409, Code.TWIN, "A copy of this device has synced in the meantime, so this one needs a new name."
        )
    run_sql(
        connection,
        "UPDATE device SET last_req = ?, last_seen_at = ? WHERE account_id = ? AND id = ?",
        req,
        now,
        account_id,
        device,
    )


def bind_device(connection: Connection, account_id: str, device: str, name: str, now: int) -> str:
    """Note that somebody signs in on the device; answers its name. Raises 409 for another notebook's."""
    row = _register(connection, account_id, device, name, None, now)
    if row is None:
        return name
    name = name or row.name
    run_sql(
        connection,
        "UPDATE device SET name = ?, last_seen_at = ? WHERE account_id = ? AND id = ?",
        name,
        now,
        account_id,
        device,
    )
    return name


def forget_requests(connection: Connection, account_id: str) -> None:
    """After a restore the latest requests are older than those the devices were answered."""
    run_sql(connection, "UPDATE device SET last_req = NULL WHERE account_id = ?", account_id)


def _register(
    connection: Connection, account_id: str, device: str, name: str, req: str | None, now: int
) -> KnownDevice | None:
    """Make a device that is new this account's. One that is known is left as it is; another's raises 409.

    The one question that does not begin with the account: a device may hold one notebook only, or two
    people's words would mix on it.
    """
    inserted = run_sql(
        connection,
        """
        INSERT INTO device (account_id, id, name, created_at, last_seen_at, last_req)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING RETURNING id
        """,
        account_id,
        device,
        name,
        now,
        now,
        req,
    )
    if inserted:
        return None
    ((owner, *row),) = run_sql(
        connection, "SELECT account_id, name, last_req FROM device WHERE id = ?", device
    )
    if owner != account_id:
        raise _build_foreign_device_problem()
    return KnownDevice(*row)


def _build_foreign_device_problem() -> Problem:
    return Problem(
        409,
        Code.NOT_YOUR_NOTEBOOK,
        "This device holds another notebook. Nothing was mixed up; set it up as a new device.",
    )
