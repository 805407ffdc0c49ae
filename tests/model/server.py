"""The reference server: one notebook in memory, one call an exchange."""

from __future__ import annotations

import copy
import itertools
from dataclasses import dataclass, field
from typing import Any

from tests.model.merge import Mend, create_row, keep_value, merge_change
from tests.model.records import Record, belongs_to, is_erased, serialize_record
from tests.model.stamps import DAY, SERVER, Clock, parse_time

Request = dict[str, Any]
Held = dict[str, int]
"""Records by id, at the revision at which a device holds them."""
_epochs = (f"epoch-{number}" for number in itertools.count())
_histories = itertools.count()


@dataclass(frozen=True)
class Response:
    """What came back: `body` as the protocol writes it, also for a problem."""

    status: int
    body: dict[str, Any]


@dataclass
class ModelServer:
    now: int = 0
    mend: Mend = keep_value
    rows: dict[str, Record] = field(default_factory=dict)
    revision: int = 0
    floor: int = 0
    epoch: str = field(default_factory=lambda: next(_epochs))
    clock: Clock = field(default_factory=lambda: Clock(SERVER))
    last_req: dict[str, str] = field(default_factory=dict)
    marks: list[tuple[int, str]] = field(default_factory=list)
    """Of each writing transaction: its last revision, and a word that no other history has there."""
    history: int = field(default_factory=lambda: next(_histories))

    def exchange(self, request: Request) -> Response:
        """One transaction under the account's lock: take in, then answer with what is new."""
        request = copy.deepcopy(request)
        if request["epoch"] == self.epoch and self._mark(request["heard"]) != request["mark"]:
            self._begin_new_epoch()
        if request["epoch"] != self.epoch:
            return self._answer(request, revision=0, more=False)
        device, heard = request["device"], request["heard"]
        if request["changes"]:
            if self.last_req.get(device, request["req"]) not in request["tries"]:
                return Response(409, {"code": "twin", "status": 409})
            self.last_req[device] = request["req"]
        refused: list[dict[str, Any]] = []
        held_verbatim: Held = {}
        before = self.revision
        for change in request["changes"]:
            refusal, is_held = self._take_in(change, device, heard)
            refused += refusal
            held_verbatim |= is_held
        if self.revision > before:
            self.marks.append((self.revision, f"mark-{self.history}-{self.revision}"))
        # What belonged to a record that was forgotten after it is no longer what the device holds.
        news = [
            row
            for row in self.rows.values()
            if row["revision"] > heard and row["revision"] != held_verbatim.get(row["id"])
        ]
        news.sort(key=lambda row: row["revision"])
        page, more = news[: request["limit"]], len(news) > request["limit"]
        revision = page[-1]["revision"] if more else self.revision
        return self._answer(request, revision=revision, more=more, page=page, refused=refused)

    def backup(self) -> tuple[Any, ...]:
        return copy.deepcopy(
            (self.rows, self.revision, self.floor, self.epoch, self.clock, self.last_req, self.marks)
        )

    def bring_back(self, backup: tuple[Any, ...]) -> None:
        """Be what the backup was, or a standby that had not heard everything; nobody says so."""
        state = copy.deepcopy(backup)
        self.rows, self.revision, self.floor, self.epoch, self.clock, self.last_req, self.marks = state
        self.history = next(_histories)

    def _mark(self, revision: int) -> str | None:
        """The mark of the transaction that wrote the revision; None where there is no such revision."""
        return next((mark for last, mark in self.marks if last >= revision), None) if revision else ""

    def _begin_new_epoch(self) -> None:
        """A device has heard what does not stand here: all offer again what they have."""
        self.epoch, self.floor, self.last_req = next(_epochs), self.revision, {}

    def _take_in(self, change: Record, device: str, heard: int) -> tuple[list[dict[str, Any]], Held]:
        """Merge one change; give its refusal, if any, and what of it the device now holds as it stands."""
        ahead = [name for name, stamp in change["stamps"].items() if parse_time(stamp) > self.now + DAY]
        if ahead:
            return [_refusal(change, "clock_ahead", ahead)], {}
        before = self.rows.get(change["id"])
        merged = merge_change(before, change, device, self.floor, self.clock, self.now, self.mend)
        if merged.refused:
            return [_refusal(change, merged.refused, list(change["fields"]))], {}
        row = self.rows[change["id"]] = merged.row
        for wording in merged.wordings:
            if wording["id"] not in self.rows:
                self.rows[wording["id"]] = wording
                self._renew(wording)
        if merged.touched:
            self._renew(row)
        if merged.touched and is_erased(row):
            self._erase_beside(row)
        as_sent = all(row["stamps"].get(name) == stamp for name, stamp in change["stamps"].items())
        knew = before is None or before["revision"] <= heard
        return [], {row["id"]: row["revision"]} if knew and as_sent else {}

    def _erase_beside(self, row: Record) -> None:
        """What belongs to an erased record goes with it, and what belongs to that."""
        for other in list(self.rows.values()):
            if belongs_to(other, row) and not is_erased(self.rows[other["id"]]):
                erased = create_row(other["kind"], other["id"])
                erased["fields"] = {"erased_at": row["fields"]["erased_at"]}
                erased["stamps"] = {"erased_at": self.clock.tick(self.now)}
                self.rows[other["id"]] = erased
                self._renew(erased)
                self._erase_beside(erased)

    def _renew(self, row: Record) -> None:
        self.revision += 1
        row["revision"] = self.revision

    def _answer(
        self,
        request: Request,
        *,
        revision: int,
        more: bool,
        page: list[Record] | None = None,
        refused: list[dict[str, Any]] | None = None,
    ) -> Response:
        body = {
            "app": "heedful",
            "protocol": 1,
            "req": request["req"],
            "epoch": self.epoch,
            "revision": revision,
            "mark": self._mark(revision),
            "more": more,
            "changes": [serialize_record(row) for row in page or []],
            "refused": refused or [],
            "now": self.now,
        }
        return Response(200, copy.deepcopy(body))


def _refusal(change: Record, code: str, fields: list[str]) -> dict[str, Any]:
    return {"kind": change["kind"], "id": change["id"], "code": code, "detail": code, "fields": fields}
