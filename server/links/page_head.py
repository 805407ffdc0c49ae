"""What a page says of itself in its head: title and description. Pure; the page is never run or kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from html.parser import HTMLParser
from typing import NamedTuple
from unicodedata import category

from .charset import decode_page

TITLES = ("og:title", "twitter:title")
DESCRIPTIONS = ("og:description", "description", "twitter:description")
LONGEST_TITLE = 500
LONGEST_DESCRIPTION = 1000
APART = ("svg", "template")
"""What stands in them is not the page's: a drawing has its own title, and a template is not shown."""
_JOINERS = "\u200c\u200d"
"""Of emoji, and of words in Persian and the languages of India: without them they are others."""
_FLAG = re.compile("(\U0001f3f4[\U000e0020-\U000e007f]+)")
"""Of Scotland and the like: letters that nobody sees, and that belong nowhere else."""
_UNSEEN = ("Cc", "Cf", "Cs", "Co")
"""What steers, and what is no letter or half of one; an emoji newer than this Python is none of them."""


class PageHead(NamedTuple):
    """Plain text, "" where the page does not say."""

    title: str
    description: str


class _HeadParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.meta: dict[str, str] = {}
        self.title = ""
        self._in_title = False
        self._apart = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._in_title:  # marks there are text; some versions of the parser take them for marks
            self.title += self.get_starttag_text() or ""
            return
        self._apart += tag in APART
        self._in_title = tag == "title" and not self.title and not self._apart
        if tag == "meta":
            attributes = {name: value or "" for name, value in attrs}
            name = (attributes.get("property") or attributes.get("name") or "").lower()
            self.meta.setdefault(name, attributes.get("content", ""))

    def handle_endtag(self, tag: str) -> None:
        if self._in_title and tag != "title":
            self.title += f"</{tag}>"
            return
        self._in_title = False
        self._apart = max(0, self._apart - (tag in APART))

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


def read_head(page: bytes, charset: str | None) -> PageHead:
    """The title and description of an HTML page, or of its beginning."""
    head = _HeadParser()
    # Some versions of the parser give up at a mark that is none, as `<![ x`; what stands before it counts.
    with suppress(AssertionError):
        head.feed(decode_page(page, charset))
    return PageHead(
        _pick_first((*(head.meta.get(name, "") for name in TITLES), head.title), LONGEST_TITLE),
        _pick_first((head.meta.get(name, "") for name in DESCRIPTIONS), LONGEST_DESCRIPTION),
    )


def _pick_first(texts: Iterable[str], longest: int) -> str:
    for text in texts:
        plain = _make_plain(text)
        if plain:
            return plain[:longest].rstrip(f" {_JOINERS}")
    return ""


def _make_plain(text: str) -> str:
    """On one line, without what nobody sees."""
    pieces = enumerate(_FLAG.split(text))
    seen = "".join(piece if at % 2 else _drop_unseen(piece) for at, piece in pieces)
    words = (word.strip(_JOINERS) for word in seen.split())
    return " ".join(filter(None, words))


def _drop_unseen(text: str) -> str:
    return "".join(
        letter for letter in text if letter.isspace() or letter in _JOINERS or category(letter) not in _UNSEEN
    )
