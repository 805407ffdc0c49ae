"""The letters of a page, out of its bytes, as browsers find them: WHATWG's encodings and order. Pure."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

import webencodings

SEARCHED = 1024
"""Bytes: as far as a page may name its encoding (HTML, 13.2.3.2)."""
_XML = re.compile(rb"<\?xml\s[^>]{0,200}?\bencoding\s*=\s*[\"']([^\s\"'>]{1,40})")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_NAMED = re.compile(rb"<meta\s[^>]*?charset\s*=\s*[\"']?\s*([^\s\"';>]{1,40})", re.IGNORECASE)


def decode_page(page: bytes, label: str | None) -> str:
    """By its byte order mark, else by the header's `label`, else by the page's own."""
    return decode_text(page, label or "", *_find_labels(page))


def decode_text(body: bytes, *labels: str) -> str:
    """By its byte order mark, else by the first of the labels that the web knows.

    Without one it is UTF-8 where it can be that, else what Windows wrote in the West; what cannot be decoded
    is replaced.
    """
    encoding = next(filter(None, map(_find_encoding, labels)), None)
    text: str = webencodings.decode(body, encoding or _guess_encoding(body))[0]
    return text


def _guess_encoding(body: bytes) -> webencodings.Encoding:
    try:
        # As a stream: it may be cut off within a letter.
        codecs.getincrementaldecoder("utf-8")().decode(body)
    except UnicodeDecodeError:
        return webencodings.lookup("windows-1252")
    return webencodings.UTF8


def _find_encoding(label: str) -> webencodings.Encoding | None:
    # A lone surrogate, as an odd header may hold one, would break the lookup.
    encoding = webencodings.lookup(label) if label.isascii() else None
    # The standard reads both alike, and Python's own GBK lacks the euro sign and all that is rare.
    return webencodings.lookup("gb18030") if encoding and encoding.name == "gbk" else encoding


def _find_labels(page: bytes) -> Iterator[str]:
    """Read as ASCII, which no UTF-16 is: a page that says so of itself is UTF-8."""
    begun = _COMMENT.sub(b"", page[:SEARCHED])
    for match in filter(None, (*_NAMED.finditer(begun), _XML.match(begun))):
        label = match[1].decode("ascii", "replace")
        yield "utf-8" if label.lower().startswith("utf-16") else label
