"""One exchange: a device's unsent changes come up, what is new to it goes down."""

from __future__ import annotations

from typing import Any

from flask import Response

from ..database import reading
from ..guards import limits, strict_json
from ..ids import now
from ..passkeys.session import Asker
from . import devices, rows
from .answer import tell
from .claim import Claims
from .merge import Change
from .notebook import opened
from .question import Question
from .refusal import Reason, Refused


def exchange(asker: Asker, asked: Question) -> Response:
    """Three ways, by what there is to do: a poll has read all it needs when it knows who is asking."""
    if asked.epoch != asker.epoch:
        return _begin_anew(asked, asker.epoch)
    if asked.changes or asked.heard > asker.revision:
        return _write(asker, asked)
    if asked.heard < asker.revision:
        return _read(asker, asked)
    return tell(asked, asker.epoch, asker.revision)


def _begin_anew(asked: Question, epoch: str) -> Response:
    """Nothing is taken in, and nothing is told but the epoch: the device will ask anew from 0."""
    return tell(asked, epoch, 0)


def _read(asker: Asker, asked: Question) -> Response:
    """The account's revision was read before the rows, so a change that comes meanwhile is for next time."""
    with reading() as connection:
        devices.refuse_foreign(connection, asker.account_id, asked.device)
        news = rows.page(connection, asker.account_id, asked.heard, asker.revision, asked.limit + 1)
    shown, more = news[: asked.limit], len(news) > asked.limit
    revision = shown[-1][0] if more else asker.revision
    return tell(asked, asker.epoch, revision, [body for _, body in shown], more=more)


def _write(asker: Asker, asked: Question) -> Response:
    """Everything in one transaction; the answer is given after its commit."""
    at = now()
    changes, refused = _check(asked, at)
    with opened(asker.account_id) as notebook:
        limits.count_on(notebook.connection, limits.EXCHANGES, asker.account_id, asked.device)
        if asked.epoch == notebook.epoch and asked.heard > notebook.revision:
            notebook.come_back()
            notebook.save()
        if asked.epoch != notebook.epoch:
            return _begin_anew(asked, notebook.epoch)
        devices.speak(notebook.connection, asker.account_id, asked.device, asked.req, asked.tries, at)
        refused += notebook.take_in(changes, asked.device, asked.heard)
        notebook.save()
        bodies, revision, more = notebook.page(asked.heard, asked.limit)
    return tell(asked, notebook.epoch, revision, bodies, more=more, refused=refused)


def _check(asked: Question, at: int) -> tuple[list[Change], list[dict[str, Any]]]:
    """The changes that can be taken in, and what is said of the others."""
    claims = Claims(at)
    changes, refused = [], []
    for raw in asked.changes:
        try:
            if not asked.sound and (flaw := strict_json.flaw(raw)):
                raise Refused(Reason.MALFORMED, f"The record {flaw}.")
            changes.append(claims.check(raw))
        except Refused as why:
            named = raw if isinstance(raw, dict) else {}
            refused.append(why.told(named.get("kind"), named.get("id")))
    return changes, refused
