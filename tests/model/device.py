"""The reference device: a copy of the notebook that writes at once and exchanges when it can.

It speaks the wire format, so it plays against the model server and against the real one alike.
Each public method stands for one durable transaction.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

from tests.model import device_record
from tests.model.records import Record
from tests.model.server import Request, Response
from tests.model.stamps import Clock

Ask = Callable[[Request], Response]
MOST_TRIES = 21
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"


class Device:
    """`skew` is how wrong its wall clock is, `correction` what it has learnt of that; both milliseconds."""

    def __init__(self, name: str, skew: int = 0, nonces: object = None):
        self.clock = Clock(name)
        self.skew, self.correction = skew, 0
        self.records: dict[str, Record] = {}
        self.refused: dict[str, dict[str, str]] = {}
        self.heard, self.mark = 0, ""
        self.epoch: str | None = None
        self.tries: list[str] = []
        self.nonces = random.Random(f"{name} {nonces}")

    @property
    def name(self) -> str:
        return self.clock.device

    def twin(self, nonces: object) -> Device:
        """The same notebook on a second phone, as a backup of the first brought it there."""
        other = copy.deepcopy(self)
        other.nonces = random.Random(f"{self.name} {nonces}")
        return other

    def write(self, kind: str, record_id: str, fields: dict[str, Any], now: int) -> None:
        record = self.records.setdefault(record_id, device_record.create_record(kind, record_id))
        device_record.write_fields(record, fields, self.clock, self._wall(now))
        self.refused.pop(record_id, None)

    def unsent(self) -> list[Record]:
        return [record for record in self.records.values() if record["base"]]

    def request(self, batch: int, limit: int) -> Request:
        """The next question, with at most `batch` records of what is unsent and not known to be refused."""
        ready = [record for record in self.unsent() if record["id"] not in self.refused]
        changes = [device_record.build_change(record) for record in ready[:batch]]
        req = f"{self.nonces.getrandbits(64):016x}"
        if changes:
            self.tries.append(req)
        return copy.deepcopy(
            {
                "protocol": 1,
                "device": self.name,
                "req": req,
                "tries": select_tries(self.tries),
                "epoch": self.epoch,
                "heard": self.heard,
                "mark": self.mark,
                "changes": changes,
                "limit": limit,
            }
        )

    def reply(self, request: Request, answer: Response, now: int) -> None:
        """Take in an answer, whole or not at all."""
        if answer.status == 409 and answer.body["code"] == "twin":
            if request["device"] == self.name:
                self._rename(now)
            return
        if answer.status != 200:
            return
        body = answer.body
        assert body["req"] == request["req"], "an answer to another question"
        if body["epoch"] != request["epoch"]:
            self._begin_again(body["epoch"])
            return
        if (request["epoch"], request["heard"]) != (self.epoch, self.heard):
            return
        self.tries = drop_earlier_tries(self.tries, request["req"])
        self.correction = body["now"] - (now + self.skew)
        refused = {refusal["id"]: refusal["code"] for refusal in body["refused"]}
        brought = {change["id"] for change in body["changes"]}
        for change in request["changes"]:
            is_heard = not body["more"] or change["id"] in brought  # else it may be lost behind the mark
            if is_heard and change["id"] not in refused:
                device_record.acknowledge_sent(self.records[change["id"]], change["stamps"])
        for change in body["changes"]:
            record = self.records.setdefault(
                change["id"], device_record.create_record(change["kind"], change["id"])
            )
            device_record.take_in(record, change, self.clock, self._wall(now))
        self.heard, self.mark = body["revision"], body["mark"]
        self._settle_refused(request, refused, body["now"], now)

    def sync(self, ask: Ask, now: int, batch: int = 3, limit: int = 4) -> bool:
        """One exchange without a fault; True when there is more to do."""
        question = self.request(batch, limit)
        answer = ask(question)
        self.reply(question, answer, now)
        if answer.status != 200 or answer.body["epoch"] != question["epoch"]:
            return True
        return bool(answer.body["more"] or self.heard != answer.body["revision"] or self.unsent())

    def _wall(self, now: int) -> int:
        return now + self.skew + self.correction

    def _begin_again(self, epoch: str) -> None:
        if epoch == self.epoch:
            return
        self.epoch, self.heard, self.mark, self.tries = epoch, 0, "", []
        for record in self.records.values():
            device_record.offer_again(record)

    def _rename(self, now: int) -> None:
        self.clock.device = "".join(self.nonces.choices(LETTERS, k=8))
        self.tries = []
        for record in self.records.values():
            device_record.rename_device(record, self.clock, self._wall(now))

    def _settle_refused(self, request: Request, refused: dict[str, str], server_now: int, now: int) -> None:
        if "clock_ahead" in refused.values():
            self.clock.clamp(server_now)
            for record in self.records.values():
                device_record.stamp_ahead_again(record, self.clock, self._wall(now), server_now)
        sent = {change["id"]: change["stamps"] for change in request["changes"]}
        for record_id, code in refused.items():
            still = self.records[record_id]["base"] and device_record.build_change(self.records[record_id])
            if code != "clock_ahead" and still and still["stamps"] == sent[record_id]:
                self.refused[record_id] = {"code": code}


def select_tries(tries: list[str]) -> list[str]:
    """The first, which was answered, and as many of the latest as the wire takes."""
    return tries[:1] + tries[1:][-(MOST_TRIES - 1) :]


def drop_earlier_tries(tries: list[str], req: str) -> list[str]:
    """What is left to remember when the request `req` has been answered."""
    return tries[tries.index(req) :] if req in tries else tries
