"""Which addresses of pages may be looked up, as far as their letters tell. Pure."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from ..outbound.address import DEFAULT_PORTS

LONGEST = 2000


class RefusedLink(Exception):
    """The address may not be visited; the message is a sentence for the person."""


def parse_url(url: str) -> SplitResult:
    """The parts of an address that may be visited as far as its letters tell. Raises Refused."""
    if len(url) > LONGEST or any(ord(letter) <= 32 or ord(letter) == 127 for letter in url):
        raise RefusedLink("That is not a web address.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as wrong:
        raise RefusedLink("That is not a web address.") from wrong
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname:
        raise RefusedLink("Only web addresses, which begin with https:// or http://, can be looked up.")
    if "@" in parts.netloc:
        raise RefusedLink("An address with a name and password in it cannot be looked up.")
    if port not in (None, *DEFAULT_PORTS.values()):
        raise RefusedLink("Only addresses at the usual ports of the web can be looked up.")
    return parts
