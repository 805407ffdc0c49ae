"""What a page says of itself in its head: title and description. Pure; the page is never run or kept."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from contextlib import suppress
from html.parser import HTMLParser
from typing import NamedTuple

TITLES = ("og:title", "twitter:title")
DESCRIPTIONS = ("og:description", "description", "twitter:description")
LONGEST_TITLE = 500
LONGEST_DESCRIPTION = 1000
A_CHARSET = re.compile(r"[\w.:-]{1,40}", re.ASCII)
NO_CHARSETS = ("idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape")
"""Python has them among its encodings. No page is written in them, and punycode takes long to undo."""


class Told(NamedTuple):
    """Plain text, "" where the page does not say."""

    title: str
    description: str


class _Head(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.title = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = tag == "title" and not self.title
        if tag == "meta":
            told = {name: value or "" for name, value in attrs}
            name = (told.get("property") or told.get("name") or "").lower()
            self.meta.setdefault(name, told.get("content", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


def read_head(page: bytes, charset: str | None) -> Told:
    """The title and description of an HTML page, or of its beginning."""
    head = _Head()
    # Some versions of the parser give up at a mark that is none, as `<![ x`; what stands before it counts.
    with suppress(AssertionError):
        head.feed(_decoded(page, charset))
    return Told(
        _first((*(head.meta.get(name, "") for name in TITLES), head.title), LONGEST_TITLE),
        _first((head.meta.get(name, "") for name in DESCRIPTIONS), LONGEST_DESCRIPTION),
    )


def _decoded(page: bytes, charset: str | None) -> str:
    """By the charset the server names, else the one the page names, else UTF-8; what is wrong is replaced."""
    named = re.search(rb"<meta[^>]+charset=[\"']?([\w-]+)", page[:2048], re.IGNORECASE)
    for name in (charset, named and named[1].decode("ascii", "ignore")):
        try:
            if name and A_CHARSET.fullmatch(name) and codecs.lookup(name).name not in NO_CHARSETS:
                return page.decode(name, "replace")
        except (LookupError, UnicodeError):
            continue
    return page.decode("utf-8", "replace")


def _first(texts: Iterable[str], longest: int) -> str:
    for text in texts:
        printable = (letter for letter in text if letter.isprintable() or letter.isspace())
        plain = " ".join("".join(printable).split())
        if plain:
            return plain[:longest].rstrip()
    return ""
