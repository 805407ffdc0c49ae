"""Two copies of a record become one: field by field, the later stamp wins, and no words are dropped unseen.

Pure: no database, no Flask, no clock. `tests/model/` holds the same rules at length, `tests/vectors/` the
cases that the browser's merge shares.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from .stamp import after, device_of

WORDINGS = UUID("6f1c1d0a-0000-5000-8000-000000000000")


class Outcome(Enum):
    """What becomes of one field of a change."""

    BEEN_HERE = "been here"
    FIRST = "first"
    FOLLOWS = "follows"
    SAME_DEVICE = "same device"
    LOST_BETWEEN = "lost between"
    TAKEN_BESIDE = "taken, the row's words kept beside"
    LATE_COPY = "late copy"
    OFFERED_AGAIN = "offered again"
    KEPT_BESIDE = "not taken, its words kept beside"
    ERASED = "erased"


TAKEN = frozenset(
    (Outcome.FIRST, Outcome.FOLLOWS, Outcome.SAME_DEVICE, Outcome.LOST_BETWEEN, Outcome.TAKEN_BESIDE)
)


@dataclass(slots=True)
class Row:
    """A record as the server has it; one that is new has revision 0 and no fields."""

    kind: str
    id: str
    revision: int = 0
    fields: dict[str, Any] = field(default_factory=dict)
    stamps: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)  # device -> the latest stamp it has sent of its own
    mended: dict[str, str] = field(default_factory=dict)  # field -> the stamp whose value was mended

    @property
    def is_erased(self) -> bool:
        return self.fields.get("erased_at") is not None

    @property
    def is_live(self) -> bool:
        """Neither forgotten nor in the bin, where a record is while its delete is the latest edit of it."""
        binned = self.fields.get("deleted_at") is not None
        return not self.is_erased and not (binned and self.stamps["deleted_at"] == max(self.stamps.values()))


class Change(NamedTuple):
    """What a device sent of one record, checked; `mended` names the fields whose value that changed."""

    kind: str
    id: str
    fields: dict[str, Any]
    stamps: dict[str, str]
    base: dict[str, str]
    mended: Collection[str] = ()


class Kept(NamedTuple):
    """Words that lost unseen, to become a record of kind `wording`."""

    field: str
    words: str
    written: str


class Merged(NamedTuple):
    touched: bool  # the row's fields or stamps are others now: it takes the next revision
    noted: bool  # what the row remembers of devices is more now
    exactly: bool  # every field of the change was taken just as it was sent
    kept: list[Kept]
    outcomes: dict[str, Outcome]


def wording_id(record_id: str, lost: Kept) -> str:
    """The same loss has the same id, however often it is seen."""
    return str(uuid5(WORDINGS, record_id + lost.field + lost.written))


def merge(row: Row, change: Change, *, device: str, floor: int, words: Set[str]) -> Merged:
    """Take `change`, sent by `device`, into `row`, which is altered in place.

    `floor` is the account's revision when it last came back from a backup, `words` names the kind's fields
    of free text. Whether the row takes changes of this kind at all is settled before: see `notebook`.
    """
    if change.fields.get("erased_at") is not None:
        return _erase(row, change)
    if not row.stamps and not change.mended:
        return _begin(row, change, device)
    known = row.seen.get(device, "")
    restored = row.revision <= floor
    kept: list[Kept] = []
    outcomes: dict[str, Outcome] = {}
    exactly = not change.mended
    for name, value in change.fields.items():
        stamp, mine, here = change.stamps[name], row.stamps.get(name, ""), row.fields.get(name)
        outcome = outcomes[name] = judge(
            stamp, change.base.get(name, ""), mine, row.mended.get(name, mine),
            device=device, known=known, restored=restored,
        )  # fmt: skip
        if name in words and value != here:
            if outcome is Outcome.TAKEN_BESIDE and here:
                kept.append(Kept(name, here, mine))
            elif outcome is Outcome.KEPT_BESIDE and value:
                kept.append(Kept(name, value, stamp))
        if outcome in TAKEN:
            exactly &= _take(row, name, value, stamp, mended=name in change.mended)
        else:
            exactly = False
    noted = _remember(row, change, device)
    return Merged(not TAKEN.isdisjoint(outcomes.values()), noted, exactly, kept, outcomes)


def judge(
    stamp: str, base: str, mine: str, written: str, *, device: str, known: str, restored: bool
) -> Outcome:
    """Decide one field.

    `stamp` and `base` came with the change; `mine` is the row's stamp, `""` where it has none; `written` is
    the stamp under which a person wrote what the row holds: `mine`, but for a value that was mended.
    `known` is the latest stamp of its own that the asking device has sent of this record.
    """
    if stamp in (mine, written):
        return Outcome.BEEN_HERE
    if stamp > written:
        if not mine:
            return Outcome.FIRST
        if base in (mine, written):  # whoever wrote it had seen what it replaces
            return Outcome.FOLLOWS
        if device_of(written) == device_of(stamp):  # nobody is in conflict with himself
            return Outcome.SAME_DEVICE
        if restored and mine < base:  # what stood between was lost with the server that held it
            return Outcome.LOST_BETWEEN
        return Outcome.TAKEN_BESIDE
    if device_of(stamp) == device and stamp <= known:  # a request that came doubled or late
        return Outcome.LATE_COPY
    if restored and base == stamp:  # not an edit: a device giving back what it has
        return Outcome.OFFERED_AGAIN
    return Outcome.KEPT_BESIDE


def _begin(row: Row, change: Change, device: str) -> Merged:
    """A record's first copy: every case but the first is out of the question, so it is taken whole."""
    row.fields, row.stamps = change.fields, change.stamps
    _remember(row, change, device)
    return Merged(True, True, True, [], dict.fromkeys(change.fields, Outcome.FIRST))


def _take(row: Row, name: str, value: Any, stamp: str, *, mended: bool) -> bool:
    """Put the value in; whether it now stands exactly as it was sent.

    Where the row's stamp is one the server made in mending, the next edit of the same millisecond may
    be below it although it came after: then the server makes the next one again.
    """
    new = after(stamp) if mended else stamp
    if new <= row.stamps.get(name, ""):
        new = after(row.stamps[name])
    row.fields[name], row.stamps[name] = value, new
    if new == stamp:
        row.mended.pop(name, None)
    else:
        row.mended[name] = stamp
    return new == stamp


def _remember(row: Row, change: Change, device: str) -> bool:
    own = max([stamp for stamp in change.stamps.values() if stamp.endswith(device)], default="")
    if own <= row.seen.get(device, ""):
        return False
    row.seen[device] = own
    return True


def _erase(row: Row, change: Change) -> Merged:
    """Keep nothing but the instant of erasing; of two, the later."""
    stamp = change.stamps["erased_at"]
    touched = not row.is_erased or stamp > row.stamps["erased_at"]
    if touched:
        row.fields = {"erased_at": change.fields["erased_at"]}
        row.stamps = {"erased_at": stamp}
        row.seen, row.mended = {}, {}
    exactly = touched and len(change.fields) == 1
    return Merged(touched, False, exactly, [], {"erased_at": Outcome.ERASED})
