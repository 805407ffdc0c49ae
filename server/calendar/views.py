"""GET /calendar/<secret>.ics, for calendar programs; and its making and revoking."""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from flask import Blueprint as PlainBlueprint
from flask import Response, current_app
from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate
from sqlalchemy import delete, insert, select

from ..database import reading, writing
from ..guards import limits, rooms
from ..ids import now
from ..passkeys.session import hashed, new_token, person_asking
from ..problems import Code, Problem
from ..sync import rows
from ..sync.merge import Row
from .feed import READ, write
from .models import Feed

blueprint = Blueprint("calendar", __name__, url_prefix="/api", description="What falls due, as a calendar")
blueprint.before_request(rooms.refuse_what_is_not_sound)
blueprint.after_request(rooms.keep_out_of_caches)
public = PlainBlueprint("feed", __name__)


class NewFeed(Schema):
    """Whose days they are."""

    timezone = fields.Str(
        required=True, validate=validate.Length(1, 64),
        metadata={"description": "an IANA name, such as America/Chicago"},
    )  # fmt: skip


class FeedAddress(Schema):
    """The address, shown this once."""

    url = fields.Str(required=True)


class FeedState(Schema):
    """Whether there is a feed, and since when (ms)."""

    since = fields.Int(required=True, allow_none=True)


@blueprint.get("/calendar-feed")
@blueprint.doc(operationId="getCalendarFeed")
@blueprint.response(200, FeedState)
def get_calendar_feed() -> dict[str, int | None]:
    """Whether this notebook's calendar can be read at a secret address."""
    asker = person_asking()
    with reading() as connection:
        mine = select(Feed.created_at).where(Feed.account_id == asker.account_id)
        return {"since": connection.execute(mine).scalar()}


@blueprint.post("/calendar-feed")
@blueprint.doc(operationId="makeCalendarFeed")
@blueprint.arguments(NewFeed)
@blueprint.response(201, FeedAddress)
def make_calendar_feed(wanted: dict[str, str]) -> dict[str, str]:
    """A new secret address, in place of an earlier one (freshly verified). It is shown this once."""
    asker = person_asking(fresh=True)
    if wanted["timezone"] not in available_timezones() | {"UTC"}:
        raise Problem(422, Code.MALFORMED, "timezone: There is no such time zone.")
    secret = new_token()
    with writing() as connection:
        connection.execute(delete(Feed).where(Feed.account_id == asker.account_id))
        connection.execute(insert(Feed).values(
            account_id=asker.account_id, secret_hash=hashed(secret),
            timezone=wanted["timezone"], created_at=now(),
        ))  # fmt: skip
    return {"url": f"{current_app.extensions['settings'].public_origin}/calendar/{secret}.ics"}


@blueprint.delete("/calendar-feed")
@blueprint.doc(operationId="revokeCalendarFeed")
@blueprint.response(204)
def revoke_calendar_feed() -> None:
    """From now on the address answers nothing."""
    asker = person_asking()
    with writing() as connection:
        connection.execute(delete(Feed).where(Feed.account_id == asker.account_id))


@public.get("/calendar/<secret>.ics")
def read_calendar(secret: str) -> Response:
    """The calendar behind the address. Whoever guesses is held to account, and nobody for others' guesses."""
    found = select(Feed.account_id, Feed.timezone).where(Feed.secret_hash == hashed(secret))
    with reading() as connection:
        feed = connection.execute(found).first()
    if feed is None:
        limits.check(limits.GUESSES, limits.address())
        limits.count(limits.GUESSES, limits.address())
        raise Problem(404, Code.NOT_FOUND, "There is no calendar here, or no longer.")
    limits.count(limits.FEEDS, feed.account_id)
    headers = {"Cache-Control": "private, no-cache", "Content-Disposition": 'inline; filename="heedful.ics"'}
    body = _calendar(feed.account_id, feed.timezone)
    return Response(body, headers=headers, content_type="text/calendar; charset=utf-8")


def _calendar(account_id: str, zone: str) -> bytes:
    with reading() as connection:
        found: dict[str, dict[str, dict[str, Any]]] = {
            kind: _live(rows.naming(connection, account_id, kind, "")) for kind in READ
        }
    return write(found, zone=zone, now=now())


def _live(found: list[Row]) -> dict[str, dict[str, Any]]:
    return {row.id: row.fields for row in found if row.is_live}
