"""Why one record was not taken in. The rest of its exchange stands."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any


class Reason(StrEnum):
    """The `code` of a refusal: browsers decide by it what to do with the record."""

    MALFORMED = "malformed"
    UNKNOWN_KIND = "unknown_kind"
    WRONG_KIND = "wrong_kind"
    WRONG_VALUE = "wrong_value"
    CLOCK_AHEAD = "clock_ahead"
    ERASED = "erased"
    TOO_LARGE = "too_large"


class RefusedChange(Exception):
    """`detail` is for the person, `fields` names those at fault, if it can be told."""

    def __init__(self, code: Reason, detail: str, fields: Iterable[str] = ()):
        super().__init__(code)
        self.code, self.detail, self.fields = code, detail, sorted(fields)

    def describe(self, kind: object, record_id: object) -> dict[str, Any]:
        """As it stands in a response; `kind` and `id` as they were sent, where they were short texts."""
        return {
            "kind": _short_text(kind),
            "id": _short_text(record_id),
            "code": self.code,
            "detail": self.detail,
            "fields": self.fields,
        }


def _short_text(value: object) -> str | None:
    return value if isinstance(value, str) and len(value) <= 60 and value.isprintable() else None
