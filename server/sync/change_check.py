"""What a device sends of one record, checked: it becomes a `Change`, or is refused by itself."""

from __future__ import annotations

import re
from typing import Any

from ..guards import strict_json
from ..rules.mend import MENDERS, mend_fields
from ..rules.stamps import get_latest_plausible_stamp, is_stamp
from .merge import Change
from .refusal import Reason, RefusedChange

MOST_FIELDS = 64
RECORD_ID = "[0-9a-f]{8}-[0-9a-f]{4}-[57][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
"""A UUID of version 7, or of version 5 where the same record must come out the same on every device."""
NAMED = {"kind", "id", "fields", "stamps", "base"}
_is_record_id = re.compile(RECORD_ID).fullmatch


class ChangeChecker:
    """Checks the changes of one request. Stamps repeat a lot, so each is looked at once."""

    def __init__(self, now: int):
        self._checked_stamps: set[Any] = set()
        self._latest = get_latest_plausible_stamp(now)

    def check(self, raw: Any) -> Change:
        """The change, its values mended in place; raises RefusedChange."""
        if type(raw) is not dict:
            raise RefusedChange(Reason.MALFORMED, "A change must be an object.")
        kind, record_id = raw.get("kind"), raw.get("id")
        if type(kind) is not str or kind not in MENDERS:
            raise RefusedChange(Reason.UNKNOWN_KIND, "This server does not know that kind of record.")
        if type(record_id) is not str or not _is_record_id(record_id):
            raise RefusedChange(Reason.MALFORMED, "A record's id must be a UUIDv7 in lower case.")
        if raw.keys() - NAMED:
            _refuse_flaws({name: value for name, value in raw.items() if name not in NAMED})
        fields, stamps, base = self._check_parts(raw)
        self._refuse_future_stamps(stamps)
        _, mended, wrong = mend_fields(kind, fields)
        if wrong:
            detail = "; ".join(f"{name} {fault}" for name, fault in sorted(wrong.items()))
            raise RefusedChange(Reason.WRONG_VALUE, detail, wrong)
        return Change(kind, record_id, fields, stamps, base, mended)

    def _check_parts(self, raw: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str], dict[str, str]]:
        fields, stamps, base = raw.get("fields"), raw.get("stamps"), raw.get("base")
        if type(fields) is not dict or type(stamps) is not dict or type(base) is not dict or not fields:
            raise RefusedChange(
                Reason.MALFORMED, "A change must have fields, and stamps and a base for them."
            )
        if len(fields) > MOST_FIELDS:
            raise RefusedChange(Reason.TOO_LARGE, f"A change may have at most {MOST_FIELDS} fields.")
        if stamps.keys() != fields.keys():
            raise RefusedChange(Reason.MALFORMED, "Each field needs a stamp.", stamps.keys() ^ fields.keys())
        if not base.keys() <= fields.keys():
            raise RefusedChange(
                Reason.MALFORMED,
                "There is a base for a field that is missing.",
                base.keys() - fields.keys(),
            )
        wrong = self._find_malformed(stamps) | self._find_malformed(
            {name: stamp for name, stamp in base.items() if stamp != ""}
        )
        if wrong:
            raise RefusedChange(Reason.MALFORMED, "A stamp must be like 0199f2a4b3c1-0000-k3v9x0ab.", wrong)
        return fields, stamps, base

    def _find_malformed(self, stamps: dict[str, Any]) -> set[str]:
        """The fields whose stamp is none."""
        try:
            new = set(stamps.values()) - self._checked_stamps
        except TypeError:  # a list or an object, which no set can hold
            new = {None}
        if all(type(stamp) is str and is_stamp(stamp) for stamp in new):
            self._checked_stamps |= new
            return set()
        return {name for name, stamp in stamps.items() if type(stamp) is not str or not is_stamp(stamp)}

    def _refuse_future_stamps(self, stamps: dict[str, str]) -> None:
        if max(stamps.values()) > self._latest:
            ahead = [name for name, stamp in stamps.items() if stamp > self._latest]
            raise RefusedChange(Reason.CLOCK_AHEAD, "The device's clock is more than a day ahead.", ahead)


def _refuse_flaws(unknown: dict[str, Any]) -> None:
    """What a newer app says beside. That JSON is sound as a whole tells nothing of its integers and depth."""
    if flaw := strict_json.find_flaw(unknown):
        raise RefusedChange(Reason.MALFORMED, f"The record {flaw}.")
