"""GET /calendar/<secret>.ics, for calendar programs; and its making and revoking."""

from __future__ import annotations

from typing import Any

from flask import Blueprint as PlainBlueprint
from flask import Response, current_app
from flask_smorest import Blueprint
from marshmallow import RAISE, Schema, fields
from sqlalchemy import delete, insert, select

from ..accounts.caller import require_person
from ..accounts.secrets import generate_token, hash_secret
from ..database import begin_read, begin_write
from ..guards import blueprints, limits
from ..guards.time_zones import TimeZone
from ..ids import now
from ..operations import allow_person, describe_operation
from ..problems import Code, Problem
from ..rules.due import DUE_KINDS
from ..sync.live import read_live
from .feed import write_feed
from .models import Feed

blueprint = Blueprint("calendar", __name__, url_prefix="/api", description="What falls due, as a calendar")
blueprint.before_request(blueprints.refuse_unsound_body)
blueprint.after_request(blueprints.forbid_caching)
public = PlainBlueprint("feed", __name__)


class Flag(fields.Boolean):
    """True or false, and no word or number for it."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if not isinstance(value, bool):
            raise self.make_error("invalid", input=value)
        return value


class NewFeed(Schema):
    """Whose days they are."""

    class Meta:
        unknown = RAISE

    timezone = TimeZone(required=True)
    alarm = Flag(metadata={"description": "whether each entry has an alarm, in the morning of its day"})


class FeedAddress(Schema):
    """The address, shown this once."""

    url = fields.Str(required=True)


class FeedState(Schema):
    """Whether there is a feed, since when (ms), and whether its entries have alarms."""

    since = fields.Int(required=True, allow_none=True)
    alarm = fields.Boolean(required=True)


@blueprint.get("/calendar-feed")
@blueprint.doc(**describe_operation("getCalendarFeed", allow_person()))
@blueprint.response(200, FeedState)
def get_calendar_feed() -> dict[str, int | bool | None]:
    """Whether this notebook's calendar can be read at a secret address."""
    caller = require_person()
    with begin_read() as connection:
        mine = select(Feed.created_at, Feed.alarm).where(Feed.account_id == caller.account_id)
        feed = connection.execute(mine).first()
    return {"since": feed.created_at, "alarm": feed.alarm} if feed else {"since": None, "alarm": False}


@blueprint.post("/calendar-feed")
@blueprint.doc(**describe_operation("makeCalendarFeed", allow_person(), Code.NOT_FRESH))
@blueprint.arguments(NewFeed)
@blueprint.response(201, FeedAddress)
def make_calendar_feed(body: dict[str, Any]) -> dict[str, str]:
    """A new secret address, in place of an earlier one (freshly verified). It is shown this once."""
    caller = require_person(fresh=True)
    secret = generate_token()
    with begin_write() as connection:
        connection.execute(delete(Feed).where(Feed.account_id == caller.account_id))
        connection.execute(
            insert(Feed).values(
                account_id=caller.account_id,
                secret_hash=hash_secret(secret),
                timezone=body["timezone"],
                alarm=body.get("alarm", False),
                created_at=now(),
            )
        )
    return {"url": f"{current_app.extensions['settings'].public_origin}/calendar/{secret}.ics"}


@blueprint.delete("/calendar-feed")
@blueprint.doc(**describe_operation("revokeCalendarFeed", allow_person()))
@blueprint.response(204)
def revoke_calendar_feed() -> None:
    """From now on the address answers nothing."""
    caller = require_person()
    with begin_write() as connection:
        connection.execute(delete(Feed).where(Feed.account_id == caller.account_id))


@public.get("/calendar/<secret>.ics")
def read_calendar(secret: str) -> Response:
    """The calendar behind the address. Whoever guesses is held to account, and nobody for others' guesses."""
    query = select(Feed.account_id, Feed.timezone, Feed.alarm).where(Feed.secret_hash == hash_secret(secret))
    with begin_read() as connection:
        feed = connection.execute(query).first()
    if feed is None:
        limits.count_guess(limits.GUESSES, limits.get_client_network())
        raise Problem(404, Code.NOT_FOUND, "There is no calendar at this address, or it has been turned off.")
    limits.count_event(limits.FEEDS, feed.account_id)
    headers = {"Cache-Control": "private, no-cache", "Content-Disposition": 'inline; filename="heedful.ics"'}
    body = _build_calendar(feed.account_id, feed.timezone, alarm=feed.alarm)
    return Response(body, headers=headers, content_type="text/calendar; charset=utf-8")


def _build_calendar(account_id: str, zone: str, *, alarm: bool) -> bytes:
    with begin_read() as connection:
        records = read_live(connection, account_id, DUE_KINDS)
    return write_feed(records, zone=zone, now=now(), alarm=alarm)
