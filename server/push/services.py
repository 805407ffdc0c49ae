"""Where messages may be sent: to the push services of browsers, and to those that the host names. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from urllib.parse import SplitResult, urlsplit

from ..outbound.address import DEFAULT_PORTS

LONGEST = 2000
SERVICES = (
    "fcm.googleapis.com",  # Chrome, and most that are made of it
    "push.services.mozilla.com",
    "notify.windows.com",
    "push.apple.com",
)
"""Hosts, with all under them."""

_is_printed = re.compile("[!-~]+").fullmatch
_is_host = re.compile("[a-z0-9.-]+").fullmatch


class RefusedEndpoint(Exception):
    """No address that messages are sent to."""


def parse_endpoint(endpoint: str, own_origins: Collection[str] = ()) -> SplitResult:
    """Its parts. `own_origins`: of push services that the host names. Raises RefusedEndpoint."""
    if len(endpoint) > LONGEST or not _is_printed(endpoint):
        raise RefusedEndpoint
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError as wrong:
        raise RefusedEndpoint from wrong
    host = parts.hostname or ""
    is_service = any(host == service or host.endswith(f".{service}") for service in SERVICES)
    is_usual = parts.scheme == "https" and port in (None, DEFAULT_PORTS["https"]) and _is_host(host)
    if "@" in parts.netloc or not ((is_service and is_usual) or get_origin(parts) in own_origins):
        raise RefusedEndpoint
    return parts


def get_origin(parts: SplitResult) -> str:
    """As a service knows itself: whom a signature is for."""
    usual_port = f":{DEFAULT_PORTS.get(parts.scheme, '')}"
    return f"{parts.scheme}://{parts.netloc.lower().removesuffix(usual_port)}"
