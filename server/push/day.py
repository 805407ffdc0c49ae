"""The day's messages: each subscription's at most one, at a decent hour of the place where the device is.

Any number of instances may run this at once. Who takes a day in hand says so by one conditional UPDATE, and
whoever comes later finds it taken.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from typing import Any

from flask import current_app
from sqlalchemy import ColumnElement, Row, and_, delete, or_, select, update
from sqlalchemy.exc import DBAPIError

from ..accounts.models import Session
from ..database import begin_read, begin_write, is_busy
from ..ids import now
from ..rules.due import DUE_KINDS, find_due_in, get_day_in_zone, get_hour_in_zone
from ..settings import Settings
from ..sync.live import read_live
from .message import count_day, write_message
from .models import PushSubscription as Subscription
from .sending import Address, Outcome, send_message

log = logging.getLogger(__name__)

MORNING, EVENING = 9, 20
"""Hours between which somebody may be told."""
HOUR = 60 * 60
FOLLOW_UP = "/follow-up"


def send_day_messages() -> Counter[Outcome]:
    """Tell whoever is to be told by now and was not; how many messages came to what."""
    outcomes: Counter[Outcome] = Counter()
    with begin_read() as connection:
        zones = connection.execute(select(Subscription.timezone).distinct()).scalars().all()
    for zone in zones:
        at = now()
        if MORNING <= get_hour_in_zone(zone, at) < EVENING:
            for account_id in _list_untold(zone, get_day_in_zone(zone, at), at):
                try:
                    outcomes.update(_tell_notebook(account_id, zone, at))
                except DBAPIError as trouble:
                    if not is_busy(trouble):
                        raise
                    # Nothing is taken in hand: the next run comes back to it.
                    log.warning("push: database busy")
    return outcomes


def _is_untold(zone: str, today: str, at: int) -> ColumnElement[bool]:
    """Of subscriptions whose sessions are alive."""
    living = select(Session.id).where(Session.account_id == Subscription.account_id, Session.expires_at > at)
    return and_(
        Subscription.timezone == zone,
        or_(Subscription.notified_on.is_(None), Subscription.notified_on < today),
        Subscription.session_id.in_(living),
    )


def _list_untold(zone: str, today: str, at: int) -> Sequence[str]:
    query = select(Subscription.account_id).where(_is_untold(zone, today, at)).distinct()
    with begin_read() as connection:
        return connection.execute(query).scalars().all()


def _tell_notebook(account_id: str, zone: str, at: int) -> list[Outcome]:
    settings: Settings = current_app.extensions["settings"]
    today = get_day_in_zone(zone, at)
    with begin_write() as connection:
        claim = (
            update(Subscription)
            .where(Subscription.account_id == account_id, _is_untold(zone, today, at))
            .values(notified_on=today)
            .returning(
                Subscription.session_id, Subscription.endpoint, Subscription.public_key, Subscription.secret
            )
        )
        claimed = connection.execute(claim).all()
        records = read_live(connection, account_id, DUE_KINDS) if claimed else {}
    message = _write_todays(records, zone, today, settings.public_origin) if claimed else None
    if message is None:
        return []
    good_for = (EVENING - get_hour_in_zone(zone, at)) * HOUR
    return [_tell_device(account_id, one, message, today, good_for) for one in claimed]


def _write_todays(records: dict[str, Any], zone: str, today: str, origin: str) -> bytes | None:
    lines, live = find_due_in(records, zone=zone, today=today)
    return write_message(count_day(lines, live, today), f"{origin}{FOLLOW_UP}")


def _tell_device(account_id: str, one: Row[Any], message: bytes, today: str, good_for: int) -> Outcome:
    address = Address(one.endpoint, bytes(one.public_key), bytes(one.secret))
    outcome = send_message(message, address, current_app.extensions["settings"], good_for)
    # It may have been renewed meanwhile, and is another then.
    same = and_(
        Subscription.account_id == account_id,
        Subscription.session_id == one.session_id,
        Subscription.endpoint == one.endpoint,
    )
    if outcome is Outcome.GONE:
        with begin_write() as connection:
            connection.execute(delete(Subscription).where(same))
    if outcome is Outcome.REFUSED:
        with begin_write() as connection:
            untold = update(Subscription).where(same, Subscription.notified_on == today)
            connection.execute(untold.values(notified_on=None))
    return outcome
