"""Why one record was not taken in. The rest of its exchange stands."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any


class Reason(StrEnum):
    MALFORMED = "malformed"
    UNKNOWN_KIND = "unknown_kind"
    WRONG_KIND = "wrong_kind"
    WRONG_VALUE = "wrong_value"
    CLOCK_AHEAD = "clock_ahead"
    ERASED = "erased"
    TOO_LARGE = "too_large"


class Refused(Exception):
    """`detail` is for the person, `fields` names those at fault, if it can be told."""

    def __init__(self, code: Reason, detail: str, fields: Iterable[str] = ()):
        super().__init__(code)
        self.code, self.detail, self.fields = code, detail, sorted(fields)

    def told(self, kind: object, record_id: object) -> dict[str, Any]:
        """As it stands in an answer; `kind` and `id` as they were sent, where they were short texts."""
        return {
            "kind": _short(kind), "id": _short(record_id),
            "code": self.code, "detail": self.detail, "fields": self.fields,
        }  # fmt: skip


def _short(text: object) -> str | None:
    return text if isinstance(text, str) and len(text) <= 60 and text.isprintable() else None
