"""POST /api/jots: one jot from a Shortcut, Siri, an NFC tag or a script, as JSON or a form."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

from flask import request
from marshmallow import RAISE, Schema, ValidationError, fields, pre_load, validate

from ...accounts.caller import require_caller
from ...guards import bodies, limits
from ...ids import create_id, now
from ...kinds.fields import Choice, Words
from ...kinds.jot import Jot
from ...operations import allow_callers, describe_operation
from ...problems import Code, build_validation_problem
from ...rules.current_event import find_current_event
from ...rules.identity import find_bearers, find_event
from ...rules.mend import mend_fields
from ...rules.parts import split_text
from ...sync.notebook import Notebook, open_notebook
from .blueprint import blueprint

LONGEST = cast(Words, Jot._declared_fields["text"]).longest
JOT_KINDS = cast(Choice, Jot._declared_fields["kind"]).choices


class NewJot(Schema):
    """What was heard, and from whom, where."""

    class Meta:
        unknown = RAISE

    text = fields.Str(
        required=True,
        validate=validate.Length(1),
        metadata={
            "description": "the words, kept as they stand, with their lines: signs in them are words here. "
            f"Of more than {LONGEST:,} letters the rest goes on in further jots",
            "pattern": r"\S",
        },
    )
    kind = fields.Str(load_default="note", validate=validate.OneOf(JOT_KINDS))
    who = fields.Str(
        load_default="",
        validate=validate.Length(max=200),
        metadata={
            "description": "a person's name; where nobody is called so yet, or more than one, one is made"
        },
    )
    event = fields.Str(
        load_default="",
        validate=validate.Length(max=200),
        metadata={
            "description": "an event's name; where there is no such event yet, one is made. Without a name, "
            "the newest event around today, if there is one"
        },
    )

    @pre_load
    def trim(self, body: Any, **_: Any) -> Any:
        if not isinstance(body, dict):
            return body
        return {name: value.strip() if isinstance(value, str) else value for name, value in body.items()}


class JotIds(Schema):
    """The records that the jot is made of."""

    id = fields.UUID(required=True)
    further_ids = fields.List(
        fields.UUID, required=True, metadata={"description": "where one jot does not hold the text"}
    )
    person_id = fields.UUID(required=True, allow_none=True)
    event_id = fields.UUID(required=True, allow_none=True)


_CONTENT = {
    "application/json": {"schema": NewJot},
    "application/x-www-form-urlencoded": {"schema": NewJot},
    "multipart/form-data": {"schema": NewJot},
}


@blueprint.post("/jots")
@blueprint.doc(
    **describe_operation(
        "addJot", allow_callers("jot"), Code.TOO_MANY, requestBody={"required": True, "content": _CONTENT}
    )
)
@blueprint.response(201, JotIds)
def add_jot() -> dict[str, Any]:
    """Write one jot, or as many as the text is long. All of it is written, or nothing: a refusal says why."""
    caller = require_caller("jot")
    body = _read_jot()
    at = now()
    with open_notebook(caller.account_id) as notebook:
        limits.count_event_in(notebook.connection, limits.JOTS, caller.account_id)
        person_id = _find_or_create_person(notebook, body["who"], at)
        event_id = _find_or_create_event(notebook, body["event"], at) or _find_current_event(notebook, at)
        parts = split_text(body["text"], LONGEST) or [body["text"]]
        # By their ids they stand in the order of the text, for they are heard at once.
        ids = sorted(create_id() for _ in parts)
        for jot_id, text in zip(ids, parts, strict=True):
            jot = {"kind": body["kind"], "text": text, "heard_at": at, "created_at": at}
            if person_id:
                jot["person_ids"] = [person_id]
            if event_id:
                jot["event_id"] = event_id
            mend_fields("jot", jot)
            notebook.create_record("jot", jot_id, jot)
        notebook.save()
    return {"id": ids[0], "further_ids": ids[1:], "person_id": person_id, "event_id": event_id}


def _read_jot() -> dict[str, Any]:
    """The jot as it was sent; raises 413, 415 and 422."""
    if request.mimetype in ("application/x-www-form-urlencoded", "multipart/form-data"):
        bodies.read_whole_body(bodies.SHORT)
        body: Any = request.form.to_dict()
        bodies.refuse_flawed(body)
    else:
        body = bodies.read_json_body()
    try:
        return dict(NewJot().load(body))
    except ValidationError as error:
        raise build_validation_problem(error.messages) from None


def _find_or_create_person(notebook: Notebook, name: str, at: int) -> str | None:
    """The id of the one live person who is called so, or of somebody new; None where no name was given.

    Of two who are called so nobody can be asked here: somebody new is made, and sorting asks who it was.
    """
    if not name:
        return None
    bearers = find_bearers(_read_live(notebook, "person"), name)
    return bearers[0] if len(bearers) == 1 else _create_named(notebook, "person", name, at)


def _find_or_create_event(notebook: Notebook, name: str, at: int) -> str | None:
    """The id of the live event of that name, or of a new one; None where no name was given."""
    if not name:
        return None
    return find_event(_read_live(notebook, "event"), name) or _create_named(notebook, "event", name, at)


def _create_named(notebook: Notebook, kind: str, name: str, at: int) -> str:
    return notebook.create_record(kind, create_id(), {"name": name, "created_at": at}).id


def _find_current_event(notebook: Notebook, at: int) -> str | None:
    """Nobody says which day it is where the jot was spoken, so it is that of UTC."""
    today = datetime.fromtimestamp(at / 1000, UTC).date()
    return find_current_event(_read_live(notebook, "event"), str(today))


def _read_live(notebook: Notebook, kind: str) -> dict[str, dict[str, Any]]:
    """The records of a kind that are neither forgotten nor in the bin, id to fields."""
    return {row.id: row.fields for row in notebook.find_rows(kind) if row.is_live}
