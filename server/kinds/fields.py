"""The kinds of field that a record may have, and what each mends or refuses.

A field that is slightly wrong is mended (`mend` answers the value to keep); one that is badly
wrong raises `ValueError` with a sentence for the person. `null` is an emptied field and never
comes here. `words` marks free text: of those, the words that lose a merge are kept as a wording.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any, ClassVar

from marshmallow import ValidationError, fields, validate

UUID_PATTERN = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
DAY_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
SAFE_INTEGER = 2**53 - 1
is_id = re.compile(UUID_PATTERN).fullmatch
_is_day = re.compile(DAY_PATTERN).fullmatch


class KindField(fields.Field[Any]):
    """A field of a record. `mend(value)` answers the value to keep, or raises ValueError.

    `json_schema` is how the API describes it; in it `x-field` tells the browser which sort of field it is, so
    that it mends alike.
    """

    words = False
    json_schema: ClassVar[dict[str, Any]] = {"type": "string"}

    def __init__(self, doc: str, **kwargs: Any):
        kwargs.setdefault("allow_none", True)
        sort = {"x-field": type(self).__name__.lower()}
        metadata = {"description": doc, **self.json_schema, **sort, **kwargs.pop("metadata", {})}
        super().__init__(metadata=metadata, **kwargs)

    def mend(self, value: Any) -> Any:
        raise NotImplementedError

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        try:
            return self.mend(value)
        except ValueError as wrong:
            raise ValidationError(str(wrong)) from wrong


class Words(KindField):
    """Free text: outer space trimmed, cut to `longest` characters (code points)."""

    words = True

    def __init__(self, doc: str, longest: int = 500):
        super().__init__(doc, validate=validate.Length(max=longest), metadata={"x-words": True})
        self.longest = longest

    def mend(self, value: Any) -> str:
        if type(value) is not str:
            raise ValueError("must be text")
        return value.strip()[: self.longest].rstrip()


class Choice(KindField):
    """One of a few words. An older app may meet a newer word, so any short word is kept."""

    longest = 40
    json_schema: ClassVar[dict[str, Any]] = {"type": "string", "minLength": 1, "maxLength": longest}

    def __init__(self, doc: str, *choices: str):
        super().__init__(doc, metadata={"x-choices": list(choices)})
        self.choices = choices

    def mend(self, value: Any) -> str:
        if type(value) is not str or not value or len(value) > self.longest:
            raise ValueError("must be one of: " + ", ".join(self.choices))
        return value


class Code(KindField):
    """A short text that a machine or a standard made, kept as it is."""

    def __init__(self, doc: str, longest: int = 500):
        super().__init__(doc, validate=validate.Length(max=longest))
        self.longest = longest

    def mend(self, value: Any) -> str:
        if type(value) is not str or len(value) > self.longest:
            raise ValueError(f"must be text of at most {self.longest} characters")
        return value


class Reference(KindField):
    """The id of another record. Soft: what it names may be missing, in the bin, or not yet here."""

    def __init__(self, doc: str):
        super().__init__(doc, validate=validate.Regexp(UUID_PATTERN))

    def mend(self, value: Any) -> str:
        if type(value) is not str or not is_id(value):
            raise ValueError("must be an id")
        return value


class Strings(KindField):
    """A list of short texts, each once, at most `most`."""

    item = "a short text"
    longest_item = 80
    json_schema: ClassVar[dict[str, Any]] = {
        "type": "array",
        "items": {"type": "string", "minLength": 1, "maxLength": longest_item},
    }

    def __init__(self, doc: str, most: int = 50):
        super().__init__(doc, metadata={"maxItems": most})
        self.most = most

    def is_valid_item(self, item: Any) -> bool:
        return type(item) is str and 0 < len(item) <= self.longest_item

    def mend(self, value: Any) -> list[str]:
        if type(value) is not list or not all(map(self.is_valid_item, value)):
            raise ValueError(f"must be a list, each item {self.item}")
        return list(dict.fromkeys(value))[: self.most]


class References(Strings):
    """Ids of other records."""

    item = "an id"
    json_schema: ClassVar[dict[str, Any]] = {
        "type": "array",
        "items": {"type": "string", "pattern": UUID_PATTERN},
    }

    def is_valid_item(self, item: Any) -> bool:
        return type(item) is str and is_id(item) is not None


class Instant(KindField):
    """Milliseconds since 1970-01-01 UTC, as the device's clock told it."""

    json_schema: ClassVar[dict[str, Any]] = {"type": "integer", "minimum": 0, "maximum": SAFE_INTEGER}

    def mend(self, value: Any) -> int:
        if type(value) is not int or not 0 <= value <= SAFE_INTEGER:
            raise ValueError("must be an instant in milliseconds")
        return value


class Number(Instant):
    """A whole number from 0 to 2^53 - 1."""

    def mend(self, value: Any) -> int:
        if type(value) is not int or not 0 <= value <= SAFE_INTEGER:
            raise ValueError("must be a whole number from 0")
        return value


class Day(KindField):
    """A calendar day, `YYYY-MM-DD`, of no time zone."""

    def __init__(self, doc: str):
        super().__init__(doc, validate=validate.Regexp(DAY_PATTERN))

    def mend(self, value: Any) -> str:
        if type(value) is not str or not _is_day(value):
            raise ValueError("must be a day, YYYY-MM-DD")
        date.fromisoformat(value)
        return value


class Flag(KindField):
    """Yes or no."""

    json_schema: ClassVar[dict[str, Any]] = {"type": "boolean"}

    def mend(self, value: Any) -> bool:
        if type(value) is not bool:
            raise ValueError("must be true or false")
        return value


class Sha256(KindField):
    """The SHA-256 of some bytes, 64 hex digits."""

    def __init__(self, doc: str):
        super().__init__(doc, validate=validate.Regexp("^[0-9a-f]{64}$"))

    def mend(self, value: Any) -> str:
        if type(value) is not str or not re.fullmatch("[0-9a-f]{64}", value):
            raise ValueError("must be a SHA-256 in 64 hex digits")
        return value
