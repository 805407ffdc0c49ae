"""One notebook in one writing transaction, under its account's lock: changes go in, revisions are given out.

Whoever writes records comes through here: exchanges, `carry`, and commands. Nothing is written before
`save`, and then in one statement a table.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection

from ..database import writing
from ..ids import now
from ..kinds.check import WORDS
from . import devices, forgetting, rows
from .merge import Change, Kept, Row, merge, wording_id
from .refusal import Reason, Refused
from .stamp import Clock


@contextmanager
def opened(account_id: str) -> Iterator[Notebook]:
    """The notebook, locked until the end of the block. Without `save` in it, nothing is written."""
    with writing() as connection:
        yield Notebook(connection, account_id)


class Notebook:
    def __init__(self, connection: Connection, account_id: str):
        self.connection, self.account_id = connection, account_id
        self._head = rows.lock(connection, account_id)
        self.began_at = self.revision = self._head.revision
        self.epoch, self.floor, self.clock = self._head.epoch, self._head.floor, Clock(self._head.clock)
        self._rows: dict[str, Row] = {}
        self.touched: dict[str, Row] = {}
        self._noted: dict[str, Row] = {}
        self.exact: set[str] = set()
        self._kept: list[tuple[Row, Kept]] = []
        self.lost_bytes: set[str] = set()

    def come_back(self) -> None:
        """The account has been restored from a backup: from here on a new history begins."""
        self.epoch, self.floor = secrets.token_hex(8), self.revision
        devices.forget_requests(self.connection, self.account_id)

    def take_in(self, changes: Sequence[Change], device: str, heard: int = 0) -> list[dict[str, Any]]:
        """Merge the changes of one device; answers those that were refused.

        `heard` is the last revision the device holds. In `exact` stand then the ids of the records that
        the device now holds just as they are here.
        """
        self._fetch(name for change in changes for name in (change.id, *forgetting.named(change)))
        refused = []
        for change in changes:
            try:
                self._take(change, device, heard)
            except Refused as why:
                refused.append(why.told(change.kind, change.id))
        self._keep_wordings()
        return refused

    def _take(self, change: Change, device: str, heard: int) -> None:
        row = self._rows.get(change.id) or Row(change.kind, change.id)
        self._object(row, change)
        held = row.revision <= heard or row.id in self.exact
        before = row.fields
        merged = merge(row, change, device=device, floor=self.floor, words=WORDS[change.kind])
        self._rows[row.id] = row
        self._kept += [(row, lost) for lost in merged.kept]
        if merged.touched:
            self.touch(row)
        elif merged.noted:
            self._noted[row.id] = row
        if held and merged.exactly:
            self.exact.add(row.id)
        else:
            self.exact.discard(row.id)
        if merged.touched and row.is_erased:
            forgetting.forget(self, row, before)

    def _object(self, row: Row, change: Change) -> None:
        """Raise Refused where the row does not take such a change at all."""
        if row.kind != change.kind:
            raise Refused(Reason.WRONG_KIND, f"The record is of kind {row.kind}, and a kind never changes.")
        if change.fields.get("erased_at") is not None:
            return
        owners = forgetting.owners(change.kind, {**row.fields, **change.fields})
        named = (row, *(self._rows.get(owner) for owner in owners))
        if any(one is not None and one.is_erased for one in named):
            raise Refused(Reason.ERASED, "It has been forgotten.")

    def touch(self, row: Row) -> None:
        """Give a row that was altered the next revision."""
        self.revision += 1
        row.revision = self.revision
        self._rows[row.id] = self.touched[row.id] = row
        self.clock.see(max(row.stamps.values()))

    def known(self, kind: str, naming: str = "") -> list[Row]:
        """The records of a kind, as they stand now; those with `naming` in their body, and perhaps more."""
        for row in rows.naming(self.connection, self.account_id, kind, naming):
            self._rows.setdefault(row.id, row)
        return [row for row in self._rows.values() if row.kind == kind]

    def begin(self, kind: str, record_id: str, fields: dict[str, Any]) -> Row:
        """Write a new record as the server's own; the fields are checked."""
        stamp = self.clock.tick(now())
        row = Row(kind, record_id, 0, fields, dict.fromkeys(fields, stamp))
        self.touch(row)
        return row

    def _fetch(self, ids: Iterable[str]) -> None:
        wanted = set(ids) - self._rows.keys()
        if wanted:
            self._rows |= rows.load(self.connection, self.account_id, wanted)

    def _keep_wordings(self) -> None:
        kept, self._kept = self._kept, []
        if not kept:
            return
        made = {wording_id(row.id, lost): (row, lost) for row, lost in kept if not row.is_erased}
        self._fetch(made)
        for own_id, (row, lost) in made.items():
            if own_id not in self._rows:
                self.begin("wording", own_id, {"of_kind": row.kind, "of_id": row.id, **lost._asdict()})

    def save(self) -> None:
        forgetting.drop_bytes(self)
        rows.save(self.connection, self.account_id, {**self._noted, **self.touched}.values())
        head = rows.Head(self.revision, self.epoch, self.floor, self.clock.reading)
        if head != self._head:
            rows.put_head(self.connection, self.account_id, head)

    def page(self, heard: int, limit: int) -> tuple[list[str], int, bool]:
        """After `save`: the bodies of what changed since `heard`, the revision they bring one to, and whether
        there is more. What the asking device wrote and now holds exactly is left out."""
        news: list[tuple[int, str]] = []
        if heard < self.began_at:
            news += rows.page(self.connection, self.account_id, heard, self.began_at, limit + 1)
        news += [(row.revision, rows.body(row)) for row in self.own_news()]
        shown, more = news[:limit], len(news) > limit
        return [body for _, body in shown], shown[-1][0] if more else self.revision, more

    def own_news(self) -> list[Row]:
        told = (row for row in self.touched.values() if row.id not in self.exact)
        return sorted(told, key=lambda row: row.revision)
