"""One message on its way to one device, through the push service of its browser."""

from __future__ import annotations

import http.client
import logging
from contextlib import ExitStack
from enum import Enum, auto
from typing import NamedTuple
from urllib.parse import SplitResult

from ..ids import now
from ..outbound.address import DEFAULT_PORTS, encode_host, is_public
from ..outbound.connection import PrivateAddress, open_connection
from ..outbound.deadline import Deadline
from ..settings import Settings
from .encryption import encrypt
from .services import RefusedEndpoint, get_origin, parse_endpoint
from .vapid import build_authorization

log = logging.getLogger(__name__)

PATIENCE = 10.0
"""Seconds for all that one message takes."""
GONE = (404, 410)
TOO_MANY = 429


class Outcome(Enum):
    """What became of a message."""

    SENT = auto()
    GONE = auto()
    """The device is no longer subscribed."""
    REFUSED = auto()
    """Not now: the service has too much to do."""
    UNREACHED = auto()
    """There was no way to the service, so nothing was sent."""
    UNKNOWN = auto()
    """It was on its way, and nothing was heard of it."""
    FAILED = auto()
    """Not taken, and never will be."""


TO_TRY_AGAIN = (Outcome.REFUSED, Outcome.UNREACHED)
"""The message certainly did not arrive, and may yet."""


class UnreachedService(OSError):
    """No connection came about, so nothing was sent."""


class Address(NamedTuple):
    """Of one device: where its messages go, and with which keys they are closed."""

    endpoint: str
    public_key: bytes
    secret: bytes


def send_message(message: bytes, address: Address, settings: Settings, good_for: int) -> Outcome:
    """Send it, to be delivered within `good_for` seconds or not at all."""
    try:
        parts = parse_endpoint(address.endpoint, settings.push_origins)
        body = encrypt(message, address.public_key, address.secret)
        status = _post(parts, _build_request(parts, body, settings, good_for), settings)
    except UnreachedService as trouble:
        log.warning("push: %s", trouble)
        return Outcome.UNREACHED
    except (OSError, http.client.HTTPException) as trouble:
        log.warning("push: %s of %s", type(trouble).__name__, parts.hostname)
        return Outcome.UNKNOWN
    except (ValueError, PrivateAddress, RefusedEndpoint) as trouble:
        log.warning("push: %s", type(trouble).__name__)
        return Outcome.FAILED
    if 200 <= status < 300:
        return Outcome.SENT
    log.warning("push: %s answered %d", parts.hostname, status)
    if status in GONE:
        return Outcome.GONE
    return Outcome.REFUSED if status == TOO_MANY or status >= 500 else Outcome.FAILED


def _post(parts: SplitResult, request: bytes, settings: Settings) -> int:
    """The status of the response. A service that the host itself named may be inside its own network."""
    is_named = get_origin(parts) in settings.push_origins
    with Deadline(PATIENCE) as deadline, ExitStack() as leaving:
        try:
            connection = open_connection(
                encode_host(parts.hostname or ""),
                parts.port or DEFAULT_PORTS[parts.scheme],
                tls=parts.scheme == "https",
                allow=(lambda _address: True) if is_named else is_public,
                deadline=deadline,
                leaving=leaving,
            )
        except OSError as trouble:
            raise UnreachedService(f"no way to {parts.hostname}") from trouble
        connection.sendall(request)
        response = http.client.HTTPResponse(connection, method="POST")
        leaving.callback(response.close)
        response.begin()
        return response.status


def _build_request(parts: SplitResult, body: bytes, settings: Settings, good_for: int) -> bytes:
    authorization = build_authorization(
        settings.secret_key, audience=get_origin(parts), subject=settings.public_origin, at=now() // 1000
    )
    lines = (
        f"POST {parts.path or '/'}{f'?{parts.query}' if parts.query else ''} HTTP/1.1",
        f"Host: {parts.netloc}",
        f"Authorization: {authorization}",
        "Content-Encoding: aes128gcm",
        "Content-Type: application/octet-stream",
        f"Content-Length: {len(body)}",
        f"TTL: {good_for}",
        "Urgency: normal",
        # A message that was not delivered yet gives way to the next one.
        "Topic: today",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii") + body
