"""POST /api/links: title and description of a page, when somebody asks for them."""

from __future__ import annotations

from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate

from ..guards import limits, rooms
from ..passkeys.session import who_is_asking
from ..problems import Code, Problem
from .address import LONGEST, Refused
from .turns import turn
from .visit import visit

blueprint = Blueprint("links", __name__, url_prefix="/api", description="What a page on the web says it is")
blueprint.before_request(rooms.refuse_what_is_not_sound)


class Link(Schema):
    """A page somebody asks about."""

    url = fields.Str(required=True, validate=validate.Length(1, LONGEST))


class LinkTold(Schema):
    """Plain text, "" where the page does not say."""

    title = fields.Str(required=True)
    description = fields.Str(required=True)


@blueprint.post("/links")
@blueprint.doc(operationId="lookUpLink")
@blueprint.arguments(Link)
@blueprint.response(200, LinkTold)
def look_up_link(link: dict[str, str]) -> dict[str, str]:
    """Visit the page for its title and description. Nothing is ever visited without being asked."""
    asker = who_is_asking()
    with turn(asker.account_id):
        limits.count(limits.LINKS, asker.account_id)
        try:
            return visit(link["url"].strip())._asdict()
        except Refused as why:
            raise Problem(422, Code.LINK_REFUSED, str(why)) from None
