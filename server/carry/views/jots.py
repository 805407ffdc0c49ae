"""POST /api/jots: one jot from a Shortcut, Siri, an NFC tag or a script, as JSON or a form."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, cast

from flask import request
from marshmallow import Schema, ValidationError, fields, pre_load, validate

from ...guards import bodies, limits
from ...ids import new_id, now
from ...kinds.check import check
from ...kinds.fields import Choice
from ...kinds.jot import Jot
from ...passkeys.session import who_is_asking
from ...problems import wrong
from ...sync.notebook import Notebook, opened
from .room import blueprint

JOT_KINDS = cast(Choice, Jot._declared_fields["kind"]).choices


class NewJot(Schema):
    """What was heard, and from whom, where."""

    text = fields.Str(
        required=True, validate=validate.Length(1, 10_000), metadata={"description": "the words"}
    )
    kind = fields.Str(load_default="note", validate=validate.OneOf(JOT_KINDS))
    who = fields.Str(
        load_default="", validate=validate.Length(max=200),
        metadata={"description": "a person's name; where there is no such person yet, one is made"},
    )  # fmt: skip
    event = fields.Str(
        load_default="", validate=validate.Length(max=200),
        metadata={
            "description": "an event's name; where there is no such event yet, one is made. Without a name, "
            "the newest event around today, if there is one"
        },
    )  # fmt: skip

    @pre_load
    def trim(self, sent: Any, **_: Any) -> Any:
        if not isinstance(sent, dict):
            return sent
        return {name: value.strip() if isinstance(value, str) else value for name, value in sent.items()}


class JotIds(Schema):
    """The records that the jot is made of."""

    id = fields.UUID(required=True)
    person_id = fields.UUID(required=True, allow_none=True)
    event_id = fields.UUID(required=True, allow_none=True)


_CONTENT = {
    "application/json": {"schema": {"$ref": "#/components/schemas/NewJot"}},
    "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/NewJot"}},
}


@blueprint.post("/jots")
@blueprint.doc(operationId="addJot", requestBody={"required": True, "content": _CONTENT})
@blueprint.response(201, JotIds)
def add_jot() -> dict[str, str | None]:
    """Write one jot."""
    asker = who_is_asking("jot")
    sent = _read()
    at = now()
    with opened(asker.account_id) as notebook:
        limits.count_on(notebook.connection, limits.JOTS, asker.account_id)
        person_id = _named(notebook, "person", sent["who"], at)
        event_id = _named(notebook, "event", sent["event"], at) or _around(notebook, at)
        jot = {"kind": sent["kind"], "text": sent["text"], "heard_at": at, "created_at": at}
        if person_id:
            jot["person_ids"] = [person_id]
        if event_id:
            jot["event_id"] = event_id
        check("jot", jot)
        made = notebook.begin("jot", new_id(), jot)
        notebook.save()
    return {"id": made.id, "person_id": person_id, "event_id": event_id}


def _read() -> dict[str, Any]:
    """The jot as it was sent; raises 413, 415 and 422."""
    if request.mimetype in ("application/x-www-form-urlencoded", "multipart/form-data"):
        bodies.whole(bodies.SHORT)
        sent: Any = request.form.to_dict()
        bodies.refuse_flawed(sent)
    else:
        sent = bodies.json()
    try:
        return dict(NewJot().load(sent))
    except ValidationError as found:
        raise wrong(found.messages) from None


def _named(notebook: Notebook, kind: str, name: str, at: int) -> str | None:
    """The id of the live record of that name, in whatever case it was written; the newest, or a new one."""
    if not name:
        return None
    alike = [
        row
        for row in notebook.known(kind)
        if row.is_live and _folded(row.fields.get("name")) == _folded(name)
    ]
    if alike:
        return max(row.id for row in alike)
    return notebook.begin(kind, new_id(), {"name": name, "created_at": at}).id


def _around(notebook: Notebook, at: int) -> str | None:
    """The id of the event that a jot without one is stamped with, as in the box: the newest around today.

    A day to either side, because nobody says which day it is where the jot was spoken.
    """
    today = datetime.fromtimestamp(at / 1000, UTC).date()
    yesterday, tomorrow = str(today - timedelta(days=1)), str(today + timedelta(days=1))
    here = [
        (first, row.id)
        for row in notebook.known("event")
        if row.is_live
        and (first := row.fields.get("starts_on"))
        and first <= tomorrow
        and (row.fields.get("ends_on") or first) >= yesterday
    ]
    return max(here)[1] if here else None


def _folded(name: str | None) -> str:
    return " ".join((name or "").casefold().split())
