"""Which addresses of the network the server may visit for somebody. Pure."""

from __future__ import annotations

import ipaddress
import re

import idna

DEFAULT_PORTS = {"http": 80, "https": 443}
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_MAPPED_BITS = 32
_ASSIGNED_IPV6 = ipaddress.IPv6Network("2000::/3")
"""All that the open internet has of IPv6 so far. What is beyond has meanings of its own, or none yet."""
_RESERVED = (
    ipaddress.ip_network("168.63.129.16/32"),  # by which a cloud speaks to the machines in it
    ipaddress.ip_network("192.0.0.0/24"),  # for protocols; another cloud does so here
    ipaddress.ip_network("192.88.99.0/24"),  # once the gateways to IPv6
    ipaddress.ip_network("3fff::/20"),  # for books
)
"""Inside, or nowhere, though some versions of Python count them as public."""
_is_ascii_name = re.compile("[a-z0-9._-]+").fullmatch


def encode_host(host: str) -> str:
    """A host as it is looked up and named to the other side. Raises UnicodeError where it can be no name.

    By UTS 46, as browsers do. It knows no emoji; for those there are only the older rules (RFC 3490).
    """
    if host.isascii():
        return host
    try:
        encoded = idna.encode(host, uts46=True).decode()
    except idna.IDNAError:
        encoded = host.encode("idna").decode()
    if not _is_ascii_name(encoded):
        raise UnicodeError
    return encoded


def is_ip_address(host: str) -> bool:
    """Whether a host is an address itself, rather than the name of one."""
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def is_public(address: str) -> bool:
    """Whether an IP address, as text, belongs to the open internet, however it is wrapped."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _unwrap_ipv4(parsed) if isinstance(parsed, ipaddress.IPv6Address) else None
    if inner is not None:
        return is_public(str(inner))
    if parsed.version == 6 and parsed not in _ASSIGNED_IPV6:
        return False
    return parsed.is_global and not parsed.is_multicast and not any(parsed in net for net in _RESERVED)


def _unwrap_ipv4(parsed: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that a gateway would reach through this one."""
    if parsed.ipv4_mapped:
        return parsed.ipv4_mapped
    if parsed.sixtofour:
        return parsed.sixtofour
    if parsed.teredo:
        return parsed.teredo[1]
    if parsed in _NAT64:
        return ipaddress.IPv4Address(int(parsed) & (2**_MAPPED_BITS - 1))
    return None
