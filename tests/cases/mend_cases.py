"""Cases of mending, from the schema: every sort of field at each of its limits, with good and bad values.

Each says what a device keeps of a value that somebody wrote (`device`), and what the server makes of the
value where it comes as it is, from a script: `server`, or `refused`. What a device keeps the server keeps
too, byte for byte: nothing on a device is refused for ever. Long values are in short: see `expand`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from server.guards.strict_json import find_flaw
from server.kinds import KINDS
from server.kinds.fields import Code, Instant, KindField, References, Strings, Words
from server.rules.mend import mend_fields

Case = dict[str, Any]
ID = "01890a5d-ac96-774b-bcce-{:012x}"
OUTER = re.compile("^[\\s\ufeff]+|[\\s\ufeff]+$")
"""Python's white space, and the mark that JavaScript counts to it."""
SEED, FAMILY, NARROW = "\U0001f331", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\u202f"


def make_mendings() -> Iterator[Case]:
    """One field of each sort and limit, whatever kinds have it, with all the values that fit the sort."""
    done = set()
    for kind, schema in KINDS.items():
        for field, sort in schema().fields.items():
            assert isinstance(sort, KindField)
            limit = find_longest(sort)
            if (type(sort), limit) not in done:
                done.add((type(sort), limit))
                for what, value in list_values(sort, limit):
                    yield _case(f"{kind}.{field}: {what}", kind, field, sort, limit, value)


def find_longest(sort: KindField) -> int | None:
    """How many characters or items it may have; None where its sort says all."""
    limit = getattr(sort, "longest", None) or getattr(sort, "most", None)
    return int(limit) if limit else None


def expand(value: Any) -> Any:
    """The value that stands in a case in short: `{"runs": [[text, times], ...]}`, or `{"ids": how many}`."""
    if isinstance(value, dict) and value.keys() == {"runs"}:
        return "".join(text * times for text, times in value["runs"])
    if isinstance(value, dict) and value.keys() == {"ids"}:
        return [ID.format(number) for number in range(value["ids"])]
    return value


def shorten(value: Any) -> Any:
    """The other way round, for what is long."""
    if isinstance(value, str) and len(value) > 60:
        runs = [[run.group()[0], len(run.group())] for run in re.finditer(r"(.)\1*", value, re.DOTALL)]
        return {"runs": runs}
    if isinstance(value, list) and len(value) > 40 and value == expand({"ids": len(value)}):
        return {"ids": len(value)}
    return value


def list_values(sort: KindField, limit: int | None) -> Iterator[tuple[str, Any]]:
    """What to try on a field, with what it is called."""
    yield from (
        ("emptied", None),
        ("of another sort: a flag", True),
        ("of another sort: an object", {"a": 1}),
    )
    name = type(sort).__name__
    if name in ("Words", "Code"):
        assert limit
        yield from _texts(limit)
    elif name in ("Strings", "References"):
        assert limit
        yield from _lists(limit, of_ids=name == "References")
    elif name in ("Instant", "Number"):
        for number in (0, 1, -1, -147_312_000_000, 1_760_000_000_000, 2**53 - 1, 2**53, 0.5, "12"):
            yield f"{number!r}", number
    elif name == "Flag":
        yield from (("yes", True), ("no", False), ("a number", 1), ("a text", "true"))
    else:
        for text in _short_texts(name):
            yield f"{text!r}", text


def _texts(limit: int) -> Iterator[tuple[str, Any]]:
    for times, where in (
        (limit - 1, "below the limit"),
        (limit, "at the limit"),
        (limit + 1, "over the limit"),
    ):
        yield where, "a" * times
        yield f"{where}, beyond the basic plane", SEED * times
    yield from (
        ("empty", ""),
        ("a number", 5),
        ("space around", "  Hi there \n"),
        ("only space", " \t\r\n "),
        ("spaces of all scripts around", "\u00a0\u2003\u3000\u1680Hi\u2028\u2029\u205f" + NARROW),
        ("a mark of byte order around", "\ufeffHi\ufeff"),
        ("what looks empty and is no space", "\u200bHi\u2060"),
        ("next line and separators around", "\x85\x1c\x1d\x1e\x1fHi\x1f\x85"),
        ("space where it is cut", "a" * (limit - 2) + " \n" + "b" * 5),
        ("space around what is too long", " " * 5 + "a" * (limit + 5)),
        ("only space, and too long", " " * (limit + 5)),
        ("a family where it is cut", "a" * (limit - 1) + FAMILY),
        ("letters that combine where it is cut", "a" * (limit - 1) + "e\u0301"),
        ("control characters within", "a\x01b\x1bc\x7fd\te"),
        ("control characters around", "\x01Hi\x08"),
        ("NUL", "a\0b"),
        ("NUL and space around", "\0 Hi \0"),
        ("half a character in front", "\udc31Hi"),
        ("half a character behind", "Hi\ud83c"),
        ("halves the wrong way round", "\udf31\ud83c"),
        ("half a character where it is cut", "a" * (limit - 1) + "\ud83cb"),
        ("from right to left", "שלום \u202eabc\u202c"),
    )


def _lists(limit: int, *, of_ids: bool) -> Iterator[tuple[str, Any]]:
    def make(many: int) -> list[str]:
        return [ID.format(number) if of_ids else f"word {number}" for number in range(many)]

    for many, where in ((0, "empty"), (limit, "at the limit"), (limit + 1, "over the limit")):
        yield where, make(many)
    first, second = make(2)
    yield from (
        ("each once", [second, first, second, first]),
        ("each once, then cut", [first, first, *make(limit + 1)]),
        ("an empty item", [first, ""]),
        ("an item of another sort", [first, 5]),
        ("an emptied item", [first, None]),
        ("no list", first),
        ("an item at its limit", ["x" * 80]),
        ("an item over its limit", ["x" * 81]),
        ("an item far over its limit, twice", ["x" * 94, "x" * 80 + "y"]),
        ("an item at its limit, beyond the basic plane", [SEED * 80]),
        ("an item with space around", [f" {first} "]),
        ("an item with a NUL", [f"{first}\0", first]),
        ("an item with half a character", [f"{first}\ud83c"]),
        ("an item in capitals", [first.upper()]),
    )


def _short_texts(name: str) -> tuple[str, ...]:
    identity = ID.format(1)
    return {
        "Reference": (identity, identity.upper(), identity + "\n", identity[:-1], "", f" {identity}"),
        "Day": (
            "12026-02-28",
            "2026-02-28",
            "2026-02-30",
            "2024-02-29",
            "0000-01-01",
            "2026-2-3",
            "2026-02-28\n",
            "",
        ),
        "Choice": ("note", "a word of a newer app", "x" * 40, "x" * 41, "", SEED * 40, " note "),
        "Sha256": ("a" * 64, "A" * 64, "a" * 63, "a" * 64 + "\n", ""),
    }[name]


def _case(name: str, kind: str, field: str, sort: KindField, limit: int | None, value: Any) -> Case:
    mended = mend_as_device(sort, limit, value)
    case = {"name": name, "kind": kind, "field": field, "value": shorten(value), "device": shorten(mended)}
    if find_flaw(value) or (checked := mend_fields(kind, {field: value})).wrong:
        return {**case, "refused": True}
    return {**case, "server": shorten(checked.fields[field])}


def mend_as_device(sort: KindField, limit: int | None, value: Any) -> Any:
    """What the browser's `mend` must keep: sound, words trimmed, cut where it can be cut, else nothing."""
    if isinstance(value, str):
        value = _make_sound(value)
    if isinstance(sort, Words | Code) and isinstance(value, str):
        text = value if isinstance(sort, Code) else OUTER.sub("", value)[:limit]
        return text[:limit] if isinstance(sort, Code) else OUTER.sub("", text)
    if isinstance(sort, Strings) and isinstance(value, list):
        items = [_make_sound(item) for item in value if isinstance(item, str)]
        if not isinstance(sort, References):
            items = [item[: sort.longest_item] for item in items]
        return list(dict.fromkeys(filter(sort.is_valid_item, items)))[:limit]
    if isinstance(sort, Instant) and isinstance(value, float):
        value = int(value)
    try:
        return None if value is None else sort.mend(value)
    except ValueError:
        return None


def _make_sound(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\ufffd", text.replace("\0", ""))
