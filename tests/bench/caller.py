"""One kept connection to a server, and exchanges over it without more work than needed."""

from __future__ import annotations

import http.client
import random
import secrets
from statistics import median

import orjson

from server.ids import now
from server.rules.stamps import format_stamp
from server.seed import generate_records
from tests.bench.measure import time_work
from tests.support.server import Account

BATCH = 500
PAGE = 2000


class Caller:
    def __init__(self, port: int, account: Account | None = None) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        self.headers = {"Content-Type": "application/json", **(account.bearer if account else {})}
        self.device = f"b{secrets.randbelow(10**7):07d}"
        self.epoch: str | None = None

    def call(self, body: bytes) -> bytes:
        self.connection.request("POST", "/api/sync", body, self.headers)
        response = self.connection.getresponse()
        answer = response.read()
        assert response.status == 200, answer
        return answer

    def begin(self) -> Caller:
        """Learn the epoch; what this caller asks afterwards is taken in."""
        self.epoch = orjson.loads(self.call(self.question()))["epoch"]
        return self

    def question(self, number: int = 0, heard: int = 0, changes: list[object] | None = None) -> bytes:
        req = f"{number:016x}"
        tries = [f"{number - 1:016x}", req] if number else []
        return orjson.dumps(
            {
                "protocol": 1,
                "device": self.device,
                "req": req,
                "tries": tries,
                "epoch": self.epoch,
                "heard": heard,
                "changes": changes or [],
                "limit": PAGE,
            }
        )

    def pull(self) -> int:
        """Everything, page by page; answers the revision that it comes to."""
        heard, more = 0, True
        while more:
            body = self.call(self.question(heard=heard))
            head = orjson.loads(body[: body.index(b',"changes":[')] + b"}")
            heard, more = head["revision"], head["more"]
        return int(heard)

    def poll_time(self, heard: int, times: int = 300) -> float:
        """The median of so many questions that bring nothing new, in seconds."""
        body = self.question(heard=heard)
        return median(time_work(lambda: self.call(body)) for _ in range(times))


def make_changes(records: int, device: str) -> list[list[object]]:
    """Batches of new records as a device sends them first."""
    made: list[object] = []
    for number, (kind, record_id, fields) in enumerate(generate_records(records, now(), random.Random(1))):
        stamps = dict.fromkeys(fields, format_stamp(fields["created_at"], number % 1000, device))
        base = dict.fromkeys(fields, "")
        made.append({"kind": kind, "id": record_id, "fields": fields, "stamps": stamps, "base": base})
    return [made[start : start + BATCH] for start in range(0, records, BATCH)]
