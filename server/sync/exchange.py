"""One exchange: a device's unsent changes come up, what is new to it goes down."""

from __future__ import annotations

from typing import Any

from flask import Response

from ..accounts import devices
from ..accounts.caller import Caller
from ..database import begin_read
from ..guards import limits, strict_json
from ..ids import now
from . import rows
from .change_check import ChangeChecker
from .merge import Change
from .notebook import open_notebook
from .refusal import Reason, RefusedChange
from .request import SyncRequest
from .response import build_response


def run_exchange(caller: Caller, request: SyncRequest) -> Response:
    """Three ways, by what there is to do: a poll has read all it needs when it knows the caller.

    Whoever has heard something else than what stands here goes the way of a push, under the account's lock.
    """
    if request.epoch != caller.epoch:
        return _start_over(request, caller.epoch)
    if request.changes or request.heard > caller.revision:
        return _push(caller, request)
    if request.heard < caller.revision:
        return _pull(caller, request) or _push(caller, request)
    if request.mark not in (None, caller.mark):
        return _push(caller, request)
    return build_response(request, caller.epoch, caller.revision, caller.mark)


def _start_over(request: SyncRequest, epoch: str) -> Response:
    """Nothing is taken in, and nothing is sent but the epoch: the device will ask anew from 0."""
    return build_response(request, epoch, 0, "")


def _pull(caller: Caller, request: SyncRequest) -> Response | None:
    """None where the device has heard something else than what stands here.

    The account's revision was read before the rows, so a change that comes meanwhile is for next time.
    """
    with begin_read() as connection:
        devices.refuse_foreign_device(connection, caller.account_id, request.device)
        heard = rows.find_mark(connection, caller.account_id, request.heard, caller.mark)
        if request.mark not in (None, heard):
            return None
        page, more = rows.read_page(
            connection, caller.account_id, request.heard, request.limit, upto=caller.revision
        )
        revision = page[-1][0] if more else caller.revision
        mark = rows.find_mark(connection, caller.account_id, revision, caller.mark)
    return build_response(request, caller.epoch, revision, mark, [body for _, body in page], more=more)


def _push(caller: Caller, request: SyncRequest) -> Response:
    """Everything in one transaction; the response is made after its commit."""
    at = now()
    changes, refused = _check_changes(request, at)
    with open_notebook(caller.account_id) as notebook:
        limits.count_event_in(notebook.connection, limits.EXCHANGES, caller.account_id, request.device)
        if request.epoch == notebook.epoch and not notebook.is_heard(request.heard, request.mark):
            notebook.start_epoch()
            notebook.save()
        if request.epoch != notebook.epoch:
            return _start_over(request, notebook.epoch)
        if request.changes:
            devices.note_request(
                notebook.connection, caller.account_id, request.device, request.req, request.tries, at
            )
        else:
            devices.refuse_foreign_device(notebook.connection, caller.account_id, request.device)
        refused += notebook.take_in(changes, request.device, request.heard)
        notebook.save()
        bodies, revision, more = notebook.read_page(request.heard, request.limit)
        mark = notebook.find_mark(revision)
    return build_response(request, notebook.epoch, revision, mark, bodies, more=more, refused=refused)


def _check_changes(request: SyncRequest, at: int) -> tuple[list[Change], list[dict[str, Any]]]:
    """The changes that can be taken in, and why the others cannot."""
    checker = ChangeChecker(at)
    changes, refused = [], []
    for raw in request.changes:
        try:
            if not request.sound and (flaw := strict_json.find_flaw(raw)):
                raise RefusedChange(Reason.MALFORMED, f"The record {flaw}.")
            changes.append(checker.check(raw))
        except RefusedChange as refusal:
            record = raw if isinstance(raw, dict) else {}
            refused.append(refusal.describe(record.get("kind"), record.get("id")))
    return changes, refused
