"""Two copies of a record become one: field by field, the later stamp wins, and no words are dropped unseen.

Pure: no database, no Flask, no clock. `tests/model/` holds the same rules at length, `tests/cases/` the
cases that the browser's merge shares.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from ..rules.stamps import make_server_stamp, parse_device

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
    weight: int = 0  # characters of its JSON, as it was read

    def erase(self, at: int, stamp: str) -> None:
        """Keep nothing but the instant of erasing, in ms."""
        self.fields = {"erased_at": at}
        self.stamps = {"erased_at": stamp}
        self.seen, self.mended = {}, {}

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


class LostWords(NamedTuple):
    """Words that lost unseen, to become a record of kind `wording`; `stamp` is the one they lost with."""

    field: str
    words: str
    stamp: str


class MergeResult(NamedTuple):
    """What a change did to a row."""

    changed: bool  # the row's fields or stamps are others now: it takes the next revision
    seen_changed: bool  # what the row remembers of devices is more now
    verbatim: bool  # every field of the change was taken just as it was sent
    lost: list[LostWords]
    outcomes: dict[str, Outcome]


def build_wording_id(record_id: str, lost: LostWords) -> str:
    """The id of the wording that holds lost words: the same for the same loss, however often it is seen."""
    return str(uuid5(WORDINGS, record_id + lost.field + lost.stamp))


def merge_change(row: Row, change: Change, *, device: str, floor: int, words: Set[str]) -> MergeResult:
    """Take `change`, sent by `device`, into `row`, which is altered in place.

    `floor` is the account's revision when it last came back from a backup, `words` names the kind's fields
    of free text. Whether the row takes changes of this kind at all is decided before: see `notebook`.
    """
    if change.fields.get("erased_at") is not None:
        return _erase_row(row, change)
    if not row.stamps and not change.mended:
        return _take_whole(row, change, device)
    latest_seen = row.seen.get(device, "")
    restored = row.revision <= floor
    lost: list[LostWords] = []
    outcomes: dict[str, Outcome] = {}
    verbatim = not change.mended
    for name, value in change.fields.items():
        stamp, current, here = change.stamps[name], row.stamps.get(name, ""), row.fields.get(name)
        outcome = outcomes[name] = judge_field(
            stamp,
            change.base.get(name, ""),
            current,
            row.mended.get(name, current),
            device=device,
            latest_seen=latest_seen,
            restored=restored,
        )
        if name in words and value != here:
            if outcome is Outcome.TAKEN_BESIDE and here:
                lost.append(LostWords(name, here, current))
            elif outcome is Outcome.KEPT_BESIDE and value:
                lost.append(LostWords(name, value, stamp))
        if outcome in TAKEN:
            verbatim &= _take_value(row, name, value, stamp, mended=name in change.mended)
        else:
            verbatim = False
    seen_changed = _note_seen(row, change, device)
    return MergeResult(not TAKEN.isdisjoint(outcomes.values()), seen_changed, verbatim, lost, outcomes)


def judge_field(
    stamp: str, base: str, current: str, authored: str, *, device: str, latest_seen: str, restored: bool
) -> Outcome:
    """Decide one field.

    `stamp` and `base` came with the change; `current` is the row's stamp, `""` where it has none; `authored`
    is the stamp under which a person wrote what the row holds: `current`, but for a value that was mended.
    `latest_seen` is the latest stamp of its own that the sending device has sent of this record.
    """
    if stamp in (current, authored):
        return Outcome.BEEN_HERE
    if stamp > authored:
        if not current:
            return Outcome.FIRST
        if base in (current, authored):  # whoever wrote it had seen what it replaces
            return Outcome.FOLLOWS
        if parse_device(authored) == parse_device(stamp):  # nobody is in conflict with himself
            return Outcome.SAME_DEVICE
        if restored and current < base:  # what stood between was lost with the server that held it
            return Outcome.LOST_BETWEEN
        return Outcome.TAKEN_BESIDE
    if parse_device(stamp) == device and stamp <= latest_seen:  # a request that came doubled or late
        return Outcome.LATE_COPY
    if restored and base == stamp:  # not an edit: a device giving back what it has
        return Outcome.OFFERED_AGAIN
    return Outcome.KEPT_BESIDE


def _take_whole(row: Row, change: Change, device: str) -> MergeResult:
    """A record's first copy: every case but the first is out of the question, so it is taken whole."""
    row.fields, row.stamps = change.fields, change.stamps
    _note_seen(row, change, device)
    return MergeResult(True, True, True, [], dict.fromkeys(change.fields, Outcome.FIRST))


def _take_value(row: Row, name: str, value: Any, stamp: str, *, mended: bool) -> bool:
    """Put the value in; whether it now stands exactly as it was sent.

    Where the row's stamp is one the server made in mending, the next edit of the same millisecond may
    be below it although it came after: then the server makes the next one again.
    """
    new = make_server_stamp(stamp) if mended else stamp
    if new <= row.stamps.get(name, ""):
        new = make_server_stamp(row.stamps[name])
    row.fields[name], row.stamps[name] = value, new
    if new == stamp:
        row.mended.pop(name, None)
    else:
        row.mended[name] = stamp
    return new == stamp


def _note_seen(row: Row, change: Change, device: str) -> bool:
    own = max([stamp for stamp in change.stamps.values() if stamp.endswith(device)], default="")
    if own <= row.seen.get(device, ""):
        return False
    row.seen[device] = own
    return True


def _erase_row(row: Row, change: Change) -> MergeResult:
    """Of two instants of erasing, the later is kept."""
    stamp = change.stamps["erased_at"]
    changed = not row.is_erased or stamp > row.stamps["erased_at"]
    if changed:
        row.erase(change.fields["erased_at"], stamp)
    verbatim = changed and len(change.fields) == 1
    return MergeResult(changed, False, verbatim, [], {"erased_at": Outcome.ERASED})
