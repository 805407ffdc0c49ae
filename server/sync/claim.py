"""What a device says of one record, checked: it becomes a `Change`, or is refused by itself."""

from __future__ import annotations

from typing import Any

from ..kinds.check import MENDS, check
from ..kinds.fields import is_id
from .merge import Change
from .refusal import Reason, Refused
from .stamp import is_stamp, latest_believed

MOST_FIELDS = 64


class Claims:
    """Checks the changes of one request. Stamps repeat a lot, so each is looked at once."""

    def __init__(self, now: int):
        self._sound: set[Any] = set()
        self._latest = latest_believed(now)

    def check(self, raw: Any) -> Change:
        """The change, its values mended in place; raises Refused."""
        if type(raw) is not dict:
            raise Refused(Reason.MALFORMED, "A change must be an object.")
        kind, record_id = raw.get("kind"), raw.get("id")
        if type(kind) is not str or kind not in MENDS:
            raise Refused(Reason.UNKNOWN_KIND, "This server does not know that kind of record.")
        if type(record_id) is not str or not is_id(record_id):
            raise Refused(Reason.MALFORMED, "A record's id must be a UUID in lower case.")
        fields, stamps, base = self._parts(raw)
        self._believe(stamps)
        _, mended, wrong = check(kind, fields)
        if wrong:
            detail = "; ".join(f"{name} {said}" for name, said in sorted(wrong.items()))
            raise Refused(Reason.WRONG_VALUE, detail, wrong)
        return Change(kind, record_id, fields, stamps, base, mended)

    def _parts(self, raw: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str], dict[str, str]]:
        fields, stamps, base = raw.get("fields"), raw.get("stamps"), raw.get("base")
        if type(fields) is not dict or type(stamps) is not dict or type(base) is not dict or not fields:
            raise Refused(Reason.MALFORMED, "A change must have fields, and stamps and a base for them.")
        if len(fields) > MOST_FIELDS:
            raise Refused(Reason.TOO_LARGE, f"A change may have at most {MOST_FIELDS} fields.")
        if stamps.keys() != fields.keys():
            raise Refused(Reason.MALFORMED, "Each field needs a stamp.", stamps.keys() ^ fields.keys())
        if not base.keys() <= fields.keys():
            raise Refused(Reason.MALFORMED, "There is a base without its field.", base.keys() - fields.keys())
        wrong = self._unsound(stamps) | self._unsound(
            {name: stamp for name, stamp in base.items() if stamp != ""}
        )
        if wrong:
            raise Refused(Reason.MALFORMED, "A stamp must be like 0199f2a4b3c1-0000-k3v9x0ab.", wrong)
        return fields, stamps, base

    def _unsound(self, stamps: dict[str, Any]) -> set[str]:
        """The fields whose stamp is none."""
        try:
            new = set(stamps.values()) - self._sound
        except TypeError:  # a list or an object, which no set can hold
            new = {None}
        if all(type(stamp) is str and is_stamp(stamp) for stamp in new):
            self._sound |= new
            return set()
        return {name for name, stamp in stamps.items() if type(stamp) is not str or not is_stamp(stamp)}

    def _believe(self, stamps: dict[str, str]) -> None:
        if max(stamps.values()) > self._latest:
            ahead = [name for name, stamp in stamps.items() if stamp > self._latest]
            raise Refused(Reason.CLOCK_AHEAD, "The device's clock is more than a day ahead.", ahead)
