"""Someone who speaks the protocol by hand: says exactly what a test wants said, right or wrong."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from server.ids import create_id, now

Fields = dict[str, Any]


@dataclass
class Notebook:
    """An account and the token that opens it."""

    app: Flask
    account: str
    token: str

    def device(self, name: str) -> Device:
        return Device(self, name)

    def request(self, method: str, path: str, **options: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        return self.app.test_client().open(path, method=method, headers=headers, **options)


@dataclass
class Device:
    """What it says can be altered by keyword. It takes nothing in but epoch, revision, mark and tries."""

    notebook: Notebook
    name: str
    epoch: str | None = None
    heard: int = 0
    tries: list[str] = field(default_factory=list)
    counter: int = 0
    marks: dict[int, str] = field(default_factory=lambda: {0: ""})
    """By revision, as they came."""

    def stamp(self, ahead: int = 0) -> str:
        """A stamp of this device, `ahead` ms from now; each is later than the one before at the same time."""
        self.counter += 1
        return f"{now() + ahead:012x}-{self.counter:04x}-{self.name}"

    def change(
        self, fields: Fields, *, id: str = "", kind: str = "jot", base: str = "", **extra: Any
    ) -> Fields:
        """A change in which all fields have one stamp and one base."""
        stamp = extra.pop("stamp", None) or self.stamp()
        return {
            "kind": kind,
            "id": id or create_id(),
            "fields": fields,
            "stamps": dict.fromkeys(fields, stamp),
            "base": dict.fromkeys(fields, base),
            **extra,
        }

    def question(self, *changes: Any, **extra: Any) -> dict[str, Any]:
        req = secrets.token_hex(8)
        tries = [*self.tries, req] if changes else self.tries
        heard = extra.get("heard", self.heard)
        mark = {"mark": self.marks[heard]} if heard in self.marks else {}
        return {
            "protocol": 1,
            "device": self.name,
            "req": req,
            "tries": tries,
            "epoch": self.epoch,
            "heard": heard,
            **mark,
            "changes": list(changes),
            **extra,
        }

    def send(self, question: Any, **options: Any) -> TestResponse:
        return self.notebook.request("POST", "/api/sync", json=question, **options)

    def ask(self, *changes: Any, **extra: Any) -> dict[str, Any]:
        """One exchange that is answered 200, and stored."""
        question = self.question(*changes, **extra)
        response = self.send(question)
        assert response.status_code == 200, response.text
        answer: dict[str, Any] = response.get_json()
        if answer["epoch"] == self.epoch == question["epoch"]:
            self.heard = answer["revision"]
            self.marks[self.heard] = answer["mark"]
            self.tries = [question["req"]] if changes else self.tries
        return answer

    def start(self) -> Device:
        """Learn the epoch, as a device does at its first exchange."""
        self.epoch = self.ask()["epoch"]
        return self

    def catch_up(self) -> dict[str, Fields]:
        """All records that changed since, by id."""
        records: dict[str, Fields] = {}
        while True:
            answer = self.ask()
            records |= {record["id"]: record for record in answer["changes"]}
            if not answer["more"]:
                return records
