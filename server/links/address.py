"""Which addresses of the network the server may visit for somebody. Pure."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

PORTS = {"http": 80, "https": 443}
LONGEST = 2000

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_MAPPED_BITS = 32
_GIVEN_OUT = ipaddress.IPv6Network("2000::/3")
"""All that the open internet has of IPv6 so far. What is beyond has meanings of its own, or none yet."""
_KEPT_BACK = (
    ipaddress.ip_network("168.63.129.16/32"),  # by which a cloud speaks to the machines in it
    ipaddress.ip_network("192.0.0.0/24"),  # for protocols; another cloud does so here
    ipaddress.ip_network("192.88.99.0/24"),  # once the gateways to IPv6
    ipaddress.ip_network("3fff::/20"),  # for books
)
"""Inside, or nowhere, though some versions of Python count them as public."""


class Refused(Exception):
    """The address may not be visited; the message is a sentence for the person."""


def parse(url: str) -> SplitResult:
    """The parts of an address that may be visited as far as its letters tell. Raises Refused."""
    if len(url) > LONGEST or any(ord(letter) <= 32 or ord(letter) == 127 for letter in url):
        raise Refused("That is not an address of a page.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as wrong:
        raise Refused("That is not an address of a page.") from wrong
    if parts.scheme not in PORTS or not parts.hostname:
        raise Refused("Only addresses that begin with http:// or https:// are looked up.")
    if "@" in parts.netloc:
        raise Refused("An address with a name and password in it is not looked up.")
    if port not in (None, *PORTS.values()):
        raise Refused("Only pages at the usual ports are looked up.")
    return parts


def is_public(address: str) -> bool:
    """Whether an IP address, as text, belongs to the open internet, however it is wrapped."""
    try:
        known = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _wrapped(known) if isinstance(known, ipaddress.IPv6Address) else None
    if inner is not None:
        return is_public(str(inner))
    if known.version == 6 and known not in _GIVEN_OUT:
        return False
    return known.is_global and not known.is_multicast and not any(known in net for net in _KEPT_BACK)


def _wrapped(known: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that a gateway would reach through this one."""
    if known.ipv4_mapped:
        return known.ipv4_mapped
    if known.sixtofour:
        return known.sixtofour
    if known.teredo:
        return known.teredo[1]
    if known in _NAT64:
        return ipaddress.IPv4Address(int(known) & (2**_MAPPED_BITS - 1))
    return None
