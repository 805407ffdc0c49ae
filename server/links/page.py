"""A page at an address of the web, as far as it says what it is: its title and description."""

from __future__ import annotations

from ..outbound.address import is_public
from ..outbound.connection import Allow
from .page_head import PageHead, read_head
from .visit import HTML, Answer, Errand, UnfitAnswer, run_errand

MOST_BYTES = 512 * 1024
"""Enough for any head, packed or not; what comes after is not read."""


def _read_page(answer: Answer) -> PageHead:
    if not answer.is_ok or answer.content_type not in HTML:
        raise UnfitAnswer
    page = answer.read(MOST_BYTES, lambda page: b"</head>" in page[-8192:].lower())
    head = read_head(page, answer.read_charset())
    if not head.title and not head.description:
        raise UnfitAnswer
    return head


PAGE = Errand(
    accept=", ".join(HTML),
    read=_read_page,
    unreached="That page could not be reached. Your link is saved, so you can type a title yourself.",
    unfit="No page with a title is at that address. Your link is saved, so you can type one yourself.",
    inside="That address is not on the public internet, so it cannot be looked up. Your link is saved.",
)


def visit_page(url: str, allow: Allow = is_public) -> PageHead:
    """What the page says of itself. Raises Refused, with a sentence. `allow` judges each IP address."""
    return run_errand(url, PAGE, allow)
