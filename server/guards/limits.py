"""Rate limits, counted in the database, so that all processes and instances agree.

A limit counts in windows: the first event opens one, and when it has ended the next event opens
another. One that would end later than it can is over too: the clock that opened it was ahead.
Hundreds of phones share the one address of a venue; so what succeeds is counted by account, and an
address is held to account for guesses only, or very generously.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
from dataclasses import dataclass

from flask import current_app, request
from sqlalchemy import BigInteger, Connection, LargeBinary, delete, select, text
from sqlalchemy.orm import Mapped, mapped_column

from .. import database
from ..ids import SKEW, now
from ..problems import Code, Problem

MINUTE = 60 * 1000
HOUR = 60 * MINUTE


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` events in a window of `length` ms, of each of those it is counted for."""

    name: str
    most: int
    length: int


FAILURES = Limit("failures", 100, 15 * MINUTE)
"""By address: recovery codes that were wrong. One that is right is taken all the same, and of passkeys there
is nothing to guess: one visitor of a venue must not lock its address out."""
GUESSES = Limit("guesses", 100, 15 * MINUTE)
"""By address: looks at calendars that are not there. A page on any site can ask for them as pictures."""
FEEDS = Limit("feeds", 120, HOUR)
"""By account: looks at its calendar, made anew each time. Calendar programs come a few times a day."""
SHARES = Limit("shares", 600, HOUR)
"""By address: shares that the server hands back to the page, as only a phone without a worker needs it."""
CEREMONIES = Limit("ceremonies", 3000, HOUR)
"""By address, or by account where one is signed in: challenges written down. Each page that offers a passkey
asks for one. Beyond it no notebook is begun; for signing in challenges are derived, and not written."""
NOTEBOOKS = Limit("notebooks", 300, HOUR)
"""By address: notebooks begun."""
EXCHANGES = Limit("exchanges", 3000, 10 * MINUTE)
"""By account and device: exchanges that write. A device at rest sends one in two seconds at most."""
JOTS = Limit("jots", 600, HOUR)
"""By account: jots sent by scripts and shortcuts."""
LINKS = Limit("links", 120, HOUR)
"""By account: pages visited for their titles. Each costs another site something too."""
BLOBS = Limit("blobs", 600, HOUR)
"""By account: photos and memos taken in."""


class Rate(database.Base):
    """One window of one counter. The key is a hash, so that no address is kept."""

    __tablename__ = "rate"

    key: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    count: Mapped[int]
    until: Mapped[int] = mapped_column(BigInteger, index=True)


# One statement, so that two processes can never both read the same count.
_COUNT_SQL = text("""
    INSERT INTO rate (key, count, until) VALUES (:key, 1, :fresh)
    ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN rate.until > :now AND rate.until <= :last THEN rate.count + 1 ELSE 1 END,
        until = CASE WHEN rate.until > :now AND rate.until <= :last THEN rate.until ELSE excluded.until END
    RETURNING count, until
""")


def count_event_in(connection: Connection, limit: Limit, *who: str) -> int:
    """Count one event in the caller's transaction; raises 429. Answers the count in this window."""
    at = now()
    span = {"now": at, "fresh": at + limit.length, "last": at + limit.length + SKEW}
    count, until = connection.execute(_COUNT_SQL, {"key": _hash_key(limit, who), **span}).one()
    if count > limit.most:
        raise _build_too_many_problem(min(until - at, limit.length))
    return int(count)


def count_event(limit: Limit, *who: str) -> None:
    """Count one event in a transaction of its own; raises 429."""
    with database.begin_write() as connection:
        opened = count_event_in(connection, limit, *who) == 1
    if opened:
        delete_ended_windows()


def check_limit(limit: Limit, *who: str) -> None:
    """Raise 429 where the limit is reached; counts nothing."""
    at = now()
    with database.begin_read() as connection:
        row = connection.execute(
            select(Rate.count, Rate.until).where(Rate.key == _hash_key(limit, who))
        ).first()
    count, until = row or (0, 0)
    if at < until <= at + limit.length + SKEW and count >= limit.most:
        raise _build_too_many_problem(min(until - at, limit.length))


def count_guess(limit: Limit, *who: str) -> None:
    """Count a secret that was wrong; raises 429 where too many were, and writes nothing more.

    Only once it has proved wrong: who knows a secret is not held to account for others' guesses.
    """
    check_limit(limit, *who)
    count_event(limit, *who)


def delete_ended_windows() -> None:
    """Drop the windows that have ended."""
    with database.begin_write() as connection:
        connection.execute(delete(Rate).where(Rate.until <= now()))


def get_client_network() -> str:
    """Whose network the request comes from. One customer of an IPv6 provider has a whole /64."""
    address = _find_nearest_untrusted()
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)


def _find_nearest_untrusted() -> str:
    """The address that the outermost trusted proxy saw. What stands before it anybody may have written."""
    trusted: str = current_app.extensions["settings"].trusted_proxies
    hops = [*request.access_route, request.remote_addr or ""]
    if trusted == "*":
        return hops[-2] if len(hops) > 1 else ""
    return next((hop for hop in reversed(hops) if hop not in trusted.split(",")), hops[0])


def _hash_key(limit: Limit, who: tuple[str, ...]) -> bytes:
    secret: str = current_app.extensions["settings"].secret_key
    return hmac.digest(secret.encode(), "\0".join((limit.name, *who)).encode(), hashlib.sha256)


def _build_too_many_problem(wait: int) -> Problem:
    seconds = max(1, -(-wait // 1000))
    return Problem(
        429,
        Code.TOO_MANY,
        f"That was a lot at once. Try again in {_format_seconds(seconds)}. Nothing has been lost.",
        headers={"Retry-After": str(seconds)},
    )


def _format_seconds(seconds: int) -> str:
    """In the largest measure that says it well: nobody counts 3,412 seconds."""
    count, measure = (seconds, "second") if seconds < 120 else (-(-seconds // 60), "minute")
    return f"{count} {measure}{'' if count == 1 else 's'}"
