"""One notebook in one writing transaction, under its account's lock: changes go in, revisions are given out.

Whoever writes records comes through here: exchanges, `integrations`, and commands. Nothing is written before
`save`, and then in one statement a table.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

import orjson
from sqlalchemy import Connection

from ..accounts import devices
from ..database import begin_write
from ..ids import now
from ..rules import forgetting
from ..rules.mend import WORD_FIELDS
from ..rules.stamps import Clock
from . import rows
from .merge import Change, LostWords, Row, build_wording_id, merge_change
from .refusal import Reason, RefusedChange

MOST_FIELDS_HELD = 256
HEAVIEST = 512 * 1024
"""Bytes of a record's fields, as JSON. Those that the server knows come to a tenth of it."""


@contextmanager
def open_notebook(account_id: str) -> Iterator[Notebook]:
    """The notebook, locked until the end of the block. Without `save` in it, nothing is written."""
    with begin_write() as connection:
        yield Notebook(connection, account_id)


class Notebook:
    """The rows that one transaction has looked at, as they stand in it, and what is to be written of them."""

    def __init__(self, connection: Connection, account_id: str):
        self.connection, self.account_id = connection, account_id
        self._head = rows.lock_account(connection, account_id)
        self.first_revision = self.revision = self._head.revision
        self._mark = self._head.mark
        self.epoch, self.floor, self.clock = self._head.epoch, self._head.floor, Clock(self._head.clock)
        self._rows: dict[str, Row] = {}
        self._changed: dict[str, Row] = {}
        self._seen_changed: dict[str, Row] = {}
        self._held_verbatim: set[str] = set()
        self._lost_words: list[tuple[Row, LostWords]] = []
        self._lost_bytes: set[str] = set()

    def start_epoch(self) -> None:
        """The server has lost something that a device has heard: from here on a new history begins."""
        self.epoch, self.floor = secrets.token_hex(8), self.revision
        devices.forget_requests(self.connection, self.account_id)

    def is_heard(self, revision: int, mark: str | None) -> bool:
        """Whether what a device has heard up to `revision` is what stands here.

        `mark` is the word that came with it; None of an app that sends none, of which only the number tells.
        """
        return revision <= self.revision and (mark is None or mark == self.find_mark(revision))

    def find_mark(self, revision: int) -> str:
        """The word of the transaction that wrote the revision; of this one only after `save`."""
        if revision > self.first_revision:
            return self._mark
        if revision == self.first_revision:
            return self._head.mark
        return rows.find_mark(self.connection, self.account_id, revision, self._head.mark)

    def take_in(self, changes: Sequence[Change], device: str, heard: int = 0) -> list[dict[str, Any]]:
        """Merge the changes of one device; answers those that were refused, as `Refusal` has them.

        `heard` is the last revision the device holds. In `_held_verbatim` stand then the ids of the records
        that the device now holds just as they are here.
        """
        self._load_rows(
            name
            for change in changes
            for name in (change.id, *forgetting.list_possible_owners(change.kind, change.fields))
        )
        refused = []
        for change in changes:
            try:
                self._merge_change(change, device, heard)
            except RefusedChange as refusal:
                refused.append(refusal.describe(change.kind, change.id))
        self._write_wordings()
        return refused

    def _merge_change(self, change: Change, device: str, heard: int) -> None:
        row = self._rows.get(change.id) or Row(change.kind, change.id)
        self._refuse_unfit(row, change)
        was_held = row.revision <= heard or row.id in self._held_verbatim
        before = row.fields
        merged = merge_change(row, change, device=device, floor=self.floor, words=WORD_FIELDS[change.kind])
        self._rows[row.id] = row
        self._lost_words += [(row, lost) for lost in merged.lost]
        if merged.changed:
            self._bump_revision(row)
        elif merged.seen_changed:
            self._seen_changed[row.id] = row
        if was_held and merged.verbatim:
            self._held_verbatim.add(row.id)
        else:
            self._held_verbatim.discard(row.id)
        if merged.changed and row.is_erased:
            self._lost_bytes |= forgetting.forget_dependents(
                row, before, find=self.find_rows, erase=self._erase_dependent
            )

    def _refuse_unfit(self, row: Row, change: Change) -> None:
        """Raise RefusedChange where the row does not take such a change at all."""
        if row.kind != change.kind:
            raise RefusedChange(
                Reason.WRONG_KIND, f"The record is of kind {row.kind}, and a kind never changes."
            )
        if change.fields.get("erased_at") is not None:
            return
        owner_ids = forgetting.list_owners(change.kind, {**row.fields, **change.fields})
        owners = (self._rows.get(owner) for owner in owner_ids)
        if row.is_erased or any(owner is not None and owner.is_erased for owner in owners):
            raise RefusedChange(Reason.ERASED, "It has been forgotten.")
        if len(row.fields.keys() | change.fields.keys()) > MOST_FIELDS_HELD:
            raise RefusedChange(Reason.TOO_LARGE, f"A record may have at most {MOST_FIELDS_HELD} fields.")
        if row.weight + len(orjson.dumps(change.fields)) > HEAVIEST:
            weight = len(orjson.dumps({**row.fields, **change.fields}))
            if weight > max(HEAVIEST, row.weight):
                raise RefusedChange(Reason.TOO_LARGE, f"A record may hold at most {HEAVIEST:,} bytes.")

    def _erase_dependent(self, row: Row) -> None:
        """What goes with another gets the server's stamp."""
        at = now()
        row.erase(at, self.clock.tick(at))
        self._bump_revision(row)
        self._held_verbatim.discard(row.id)

    def _bump_revision(self, row: Row) -> None:
        """Give a row that was altered the next revision."""
        self.revision += 1
        row.revision = self.revision
        self._rows[row.id] = self._changed[row.id] = row
        self.clock.see(max(row.stamps.values()))

    def find_rows(self, kind: str, mentioning: str = "") -> list[Row]:
        """The records of a kind, as they stand now; those with that text in their body, and perhaps more."""
        for row in rows.find_mentioning(self.connection, self.account_id, kind, mentioning):
            self._rows.setdefault(row.id, row)
        return [row for row in self._rows.values() if row.kind == kind]

    def create_record(self, kind: str, record_id: str, fields: dict[str, Any]) -> Row:
        """Write a new record as the server's own; the fields are checked."""
        stamp = self.clock.tick(now())
        row = Row(kind, record_id, 0, fields, dict.fromkeys(fields, stamp))
        self._bump_revision(row)
        return row

    def _load_rows(self, ids: Iterable[str]) -> None:
        missing = set(ids) - self._rows.keys()
        if missing:
            self._rows |= rows.load_rows(self.connection, self.account_id, missing)

    def _write_wordings(self) -> None:
        all_lost, self._lost_words = self._lost_words, []
        if not all_lost:
            return
        wordings = {
            build_wording_id(row.id, lost): (row, lost) for row, lost in all_lost if not row.is_erased
        }
        self._load_rows(wordings)
        for own_id, (row, lost) in wordings.items():
            if own_id not in self._rows:
                fields = {"field": lost.field, "words": lost.words, "written": lost.stamp}
                self.create_record("wording", own_id, {"of_kind": row.kind, "of_id": row.id, **fields})

    def save(self) -> None:
        """Write what has changed; the transaction's end commits it."""
        for sha256 in forgetting.find_unnamed(self._lost_bytes, find=self.find_rows):
            rows.delete_bytes(self.connection, self.account_id, sha256)
        self._lost_bytes.clear()
        rows.save_rows(self.connection, self.account_id, {**self._seen_changed, **self._changed}.values())
        if self.revision > self.first_revision:
            self._mark = secrets.token_hex(8)
            rows.save_mark(self.connection, self.account_id, self.revision, self._mark, before=self._head)
        head = rows.AccountHead(self.revision, self._mark, self.epoch, self.floor, self.clock.reading)
        if head != self._head:
            rows.save_head(self.connection, self.account_id, head)

    def read_page(self, heard: int, limit: int) -> tuple[list[str], int, bool]:
        """After `save`: the bodies of what changed since `heard`, the revision they bring one to, and whether
        there is more. What the sending device wrote and now holds exactly is left out."""
        page = rows.Page([], more=False)
        if heard < self.first_revision:
            page = rows.read_page(self.connection, self.account_id, heard, limit, upto=self.first_revision)
        if not page.more:
            own = [(row.revision, rows.serialize_row(row)) for row in self._list_own_changes()]
            page = rows.cut_page(chain(page.records, own), limit)
        records, more = page
        return [body for _, body in records], records[-1][0] if more else self.revision, more

    def _list_own_changes(self) -> list[Row]:
        """What this transaction changed and the sending device does not hold, by revision."""
        unheld = (row for row in self._changed.values() if row.id not in self._held_verbatim)
        return sorted(unheld, key=lambda row: row.revision)
