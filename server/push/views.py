"""/api/push-subscription: whether this browser is told on the day, and how it is reached."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from typing import Any

from flask import current_app
from flask_smorest import Blueprint
from marshmallow import RAISE, Schema, fields, validate
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from ..accounts.caller import require_person
from ..database import begin_read, begin_write, is_postgres
from ..guards import blueprints
from ..guards.time_zones import TimeZone
from ..ids import now
from ..operations import allow_person, describe_operation
from ..problems import Code, Problem
from ..settings import Settings
from ..sync.rows import lock_account
from .encryption import read_public_key
from .models import PushSubscription as Subscription
from .services import LONGEST, RefusedEndpoint, parse_endpoint
from .vapid import write_public_key

MOST_OF_AN_ACCOUNT = 20
"""Browsers of one notebook that are told; of more, those that asked last. Each may cost a run ten seconds."""

blueprint = Blueprint("push", __name__, url_prefix="/api", description="A message on the day, by Web Push")
blueprint.before_request(blueprints.refuse_unsound_body)
blueprint.after_request(blueprints.forbid_caching)


def _encoded(length: int, description: str) -> fields.String:
    """Bytes in base64url, `length` letters of it."""
    # The length too, because a pattern's `$` also stands before a last line break.
    exact = [validate.Regexp(f"^[A-Za-z0-9_-]{{{length}}}$"), validate.Length(equal=length)]
    return fields.String(required=True, validate=exact, metadata={"description": description})


class NewPushSubscription(Schema):
    """What the browser's `PushSubscription` says, and where the device is."""

    class Meta:
        unknown = RAISE

    endpoint = fields.String(
        required=True,
        validate=validate.Length(1, LONGEST),
        metadata={"description": "at one of the push services that are known here"},
    )
    p256dh = _encoded(87, "the device's public key: a point of P-256, uncompressed")
    auth = _encoded(22, "the device's secret, 16 bytes")
    timezone = TimeZone(required=True)


class PushState(Schema):
    """What `subscribe()` wants, and whether this browser is told."""

    key = fields.String(required=True, metadata={"description": "the `applicationServerKey`, base64url"})
    since = fields.Int(required=True, allow_none=True)


@blueprint.get("/push-subscription")
@blueprint.doc(**describe_operation("getPushSubscription", allow_person()))
@blueprint.response(200, PushState)
def get_push_subscription() -> dict[str, Any]:
    """The server's public key, and since when (ms) this browser is told on the day."""
    caller = require_person()
    mine = select(Subscription.created_at).where(
        Subscription.account_id == caller.account_id, Subscription.session_id == caller.session_id
    )
    with begin_read() as connection:
        since = connection.execute(mine).scalar()
    return {"key": write_public_key(_settings().secret_key), "since": since}


@blueprint.put("/push-subscription")
@blueprint.doc(**describe_operation("putPushSubscription", allow_person(), Code.PUSH_REFUSED))
@blueprint.arguments(NewPushSubscription)
@blueprint.response(204)
def put_push_subscription(body: dict[str, str]) -> None:
    """Tell this browser from now on, at most once a day; or reach it otherwise than before."""
    caller = require_person()
    public_key = urlsafe_b64decode(body["p256dh"] + "=")
    try:
        parse_endpoint(body["endpoint"], _settings().push_origins)
        read_public_key(public_key)
    except (RefusedEndpoint, ValueError) as wrong:
        raise Problem(
            422,
            Code.PUSH_REFUSED,
            "This server cannot send messages to this browser.",
        ) from wrong
    row = {
        "account_id": caller.account_id,
        "session_id": caller.session_id,
        "endpoint": body["endpoint"],
        "public_key": public_key,
        "secret": urlsafe_b64decode(body["auth"] + "=="),
        "timezone": body["timezone"],
    }
    try:
        with begin_write() as connection:
            _save_subscription(connection, row)
    except IntegrityError as wrong:  # the session ended in this moment
        raise Problem(
            401, Code.SIGNED_OUT, "You are signed out, and this browser is told nothing."
        ) from wrong


def _save_subscription(connection: Connection, row: dict[str, Any]) -> None:
    """One of the session and of the browser: sessions of one browser that ask at once take turns."""
    account_id = row["account_id"]
    lock_account(connection, account_id)
    # The browser is told once, also where an earlier session of it has not ended.
    elsewhere = delete(Subscription).where(
        Subscription.account_id == account_id,
        Subscription.endpoint == row["endpoint"],
        Subscription.session_id != row["session_id"],
    )
    connection.execute(elsewhere)
    insert = (postgresql if is_postgres(connection) else sqlite).insert
    renewed = insert(Subscription).values(**row, created_at=now())
    # Neither when it began nor the day that it was told of changes.
    connection.execute(renewed.on_conflict_do_update(index_elements=["account_id", "session_id"], set_=row))
    ours = Subscription.account_id == account_id
    by_age = (Subscription.created_at.desc(), Subscription.session_id)
    told = select(Subscription.session_id).where(ours).order_by(*by_age).limit(MOST_OF_AN_ACCOUNT)
    connection.execute(delete(Subscription).where(ours, Subscription.session_id.not_in(told)))


@blueprint.delete("/push-subscription")
@blueprint.doc(**describe_operation("deletePushSubscription", allow_person()))
@blueprint.response(204)
def delete_push_subscription() -> None:
    """Tell this browser nothing any more; whether or not it was told."""
    caller = require_person()
    mine = delete(Subscription).where(
        Subscription.account_id == caller.account_id, Subscription.session_id == caller.session_id
    )
    with begin_write() as connection:
        connection.execute(mine)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings
