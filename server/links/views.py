"""POST /api/links and /api/links/calendar: what a page says it is, and a calendar, when somebody asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from flask_smorest import Blueprint
from marshmallow import RAISE, Schema, fields, validate

from ..accounts.caller import require_caller
from ..guards import blueprints, limits
from ..guards.turns import Refusal, Turns
from ..operations import allow_callers, describe_operation
from ..problems import Code, Problem
from .address import LONGEST, RefusedLink
from .calendar_file import visit_calendar
from .page import visit_page

blueprint = Blueprint("links", __name__, url_prefix="/api", description="What a page on the web says it is")
blueprint.before_request(blueprints.refuse_unsound_body)

Found = TypeVar("Found")

VISITS = Turns(
    2,
    taken=Refusal(
        Code.TOO_MANY, "Another address is already being looked up for you. Try again in a moment."
    ),
    full=Refusal(Code.BUSY, "The server is busy looking up other addresses. Try again in a moment."),
    wait=6,
)
"""A visit may hold its thread for seconds, and few are there."""


class Link(Schema):
    """A page somebody asks about."""

    class Meta:
        unknown = RAISE

    url = fields.Str(required=True, validate=validate.Length(1, LONGEST))


class LinkPreview(Schema):
    """Plain text, "" where the page does not say."""

    title = fields.Str(required=True)
    description = fields.Str(required=True)


class CalendarText(Schema):
    """A calendar (RFC 5545) as it stands at its address."""

    text = fields.Str(required=True)


@blueprint.post("/links")
@blueprint.doc(**describe_operation("lookUpLink", allow_callers(), Code.LINK_REFUSED, Code.TOO_MANY))
@blueprint.arguments(Link)
@blueprint.response(200, LinkPreview)
def look_up_link(link: dict[str, str]) -> dict[str, str]:
    """Visit the page for its title and description. Nothing is ever visited without being asked."""
    return _look_up(link, visit_page)._asdict()


@blueprint.post("/links/calendar")
@blueprint.doc(**describe_operation("fetchCalendar", allow_callers(), Code.LINK_REFUSED, Code.TOO_MANY))
@blueprint.arguments(Link)
@blueprint.response(200, CalendarText)
def fetch_calendar(link: dict[str, str]) -> dict[str, str]:
    """Visit the address (https, http or webcal, or none of them) for the calendar there, 5 MB at most."""
    return {"text": _look_up(link, visit_calendar)}


def _look_up(link: dict[str, str], visit: Callable[[str], Found]) -> Found:
    caller = require_caller()
    with VISITS.take(caller.account_id):
        limits.count_event(limits.LINKS, caller.account_id)
        try:
            return visit(link["url"].strip())
        except RefusedLink as why:
            raise Problem(422, Code.LINK_REFUSED, str(why)) from None
