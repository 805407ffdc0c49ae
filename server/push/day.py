"""The day's messages: each subscription's at most one, at a decent hour of the place where the device is.

Any number of instances may run this at once. Who takes a day in hand says so by one conditional UPDATE, and
whoever comes later finds it taken.
"""

from __future__ import annotations

import logging
import traceback
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlsplit

from flask import current_app
from sqlalchemy import ColumnElement, Row, and_, delete, or_, select, update
from sqlalchemy.exc import DBAPIError

from ..accounts.models import Session
from ..database import begin_read, begin_write, is_busy
from ..ids import now
from ..rules.due import DUE_KINDS, find_choice, find_due_in, get_day_in_zone, get_local_time
from ..settings import Settings
from ..sync.live import read_live
from .message import count_day, write_message
from .models import PushSubscription as Subscription
from .sending import TO_TRY_AGAIN, Address, Outcome, send_message

log = logging.getLogger(__name__)

MORNING, EVENING = 9, 20
"""Hours between which somebody may be told."""
MOST_TROUBLES = 3
"""In a row with one service, after which it waits for the next run: each may take ten seconds."""
FOLLOW_UP = "/follow-up"


def send_day_messages() -> Counter[Outcome]:
    """Tell whoever is to be told by now and was not; how many messages came to what."""
    outcomes: Counter[Outcome] = Counter()
    troubles: Counter[str] = Counter()
    with begin_read() as connection:
        zones = connection.execute(select(Subscription.timezone).distinct()).scalars().all()
    for zone in zones:
        for account_id in _list_untold(zone, now()):
            try:
                claimed, message, today = _claim_day(account_id, zone, now())
            except Exception as trouble:
                # Nothing is taken in hand, and one notebook's trouble is no other's.
                _log_trouble(trouble)
                continue
            for device in claimed:
                outcomes[_tell_device(account_id, device, message, zone, today, troubles)] += 1
    return outcomes


def _log_trouble(trouble: Exception) -> None:
    if is_busy(trouble):
        log.warning("push: database busy")
        return
    # The message is left out: it may quote what somebody wrote.
    frames = "".join(traceback.format_tb(trouble.__traceback__))
    log.error("push: %s\n%s", type(trouble).__name__, frames)


def _count_seconds_left(zone: str, at: int) -> int:
    """Until the evening there; 0 where it is no hour to tell anybody."""
    clock = get_local_time(zone, at)
    evening = clock.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    return max(0, round(evening.timestamp() - clock.timestamp())) if clock.hour >= MORNING else 0


def _is_untold(zone: str, today: str, at: int) -> ColumnElement[bool]:
    """Of subscriptions whose sessions are alive."""
    living = select(Session.id).where(Session.account_id == Subscription.account_id, Session.expires_at > at)
    # Who flies west may have been told tomorrow's. What is beyond it was written by a clock that was wrong.
    tomorrow = (date.fromisoformat(today) + timedelta(1)).isoformat()
    return and_(
        Subscription.timezone == zone,
        or_(
            Subscription.notified_on.is_(None),
            Subscription.notified_on < today,
            Subscription.notified_on > tomorrow,
        ),
        Subscription.session_id.in_(living),
    )


def _list_untold(zone: str, at: int) -> Sequence[str]:
    """Whose notebooks they are; nobody's at night."""
    if not _count_seconds_left(zone, at):
        return ()
    untold = _is_untold(zone, get_day_in_zone(zone, at), at)
    with begin_read() as connection:
        return connection.execute(select(Subscription.account_id).where(untold).distinct()).scalars().all()


def _claim_day(account_id: str, zone: str, at: int) -> tuple[Sequence[Row[Any]], bytes, str]:
    """The devices to be told, what they are told, and the day, which is theirs from now on."""
    settings: Settings = current_app.extensions["settings"]
    today = get_day_in_zone(zone, at)
    if not _count_seconds_left(zone, at):
        return (), b"", today
    claim = (
        update(Subscription)
        .where(Subscription.account_id == account_id, _is_untold(zone, today, at))
        .values(notified_on=today)
        .returning(
            Subscription.session_id, Subscription.endpoint, Subscription.public_key, Subscription.secret
        )
    )
    with begin_write() as connection:
        claimed = connection.execute(claim).all()
        records = read_live(connection, account_id, DUE_KINDS) if claimed else {}
        message = _write_todays(records, zone, today, settings.public_origin) if claimed else None
    return (claimed, message, today) if message else ((), b"", today)


def _write_todays(records: dict[str, Any], zone: str, today: str, origin: str) -> bytes | None:
    lines, live = find_due_in(records, zone=zone, today=today)
    hour_day = find_choice(records["setting"], "weekly_hour")
    return write_message(count_day(lines, live, today, hour_day), f"{origin}{FOLLOW_UP}")


def _tell_device(
    account_id: str, device: Row[Any], message: bytes, zone: str, today: str, troubles: Counter[str]
) -> Outcome:
    outcome = _send(device, message, _count_seconds_left(zone, now()), troubles)
    # It may have been renewed meanwhile, and is another then.
    same = and_(
        Subscription.account_id == account_id,
        Subscription.session_id == device.session_id,
        Subscription.endpoint == device.endpoint,
    )
    untold = update(Subscription).where(same, Subscription.notified_on == today).values(notified_on=None)
    change = delete(Subscription).where(same) if outcome is Outcome.GONE else untold
    if outcome is Outcome.GONE or outcome in TO_TRY_AGAIN:
        try:
            with begin_write() as connection:
                connection.execute(change)
        except DBAPIError as trouble:
            # The day stays taken; whoever comes next in this run is told all the same.
            _log_trouble(trouble)
    return outcome


def _send(device: Row[Any], message: bytes, good_for: int, troubles: Counter[str]) -> Outcome:
    service = urlsplit(device.endpoint).netloc
    if not good_for or troubles[service] >= MOST_TROUBLES:
        return Outcome.REFUSED
    address = Address(device.endpoint, bytes(device.public_key), bytes(device.secret))
    outcome = send_message(message, address, current_app.extensions["settings"], good_for)
    troubles[service] = troubles[service] + 1 if outcome in (Outcome.UNREACHED, Outcome.UNKNOWN) else 0
    return outcome
