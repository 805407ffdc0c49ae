"""A connection to somebody else's server: to an address that was judged, and ended by a deadline."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import ExitStack

from .deadline import Deadline, look_up_addresses

Allow = Callable[[str], bool]


class PrivateAddress(Exception):
    """The name leads to an address that may not be visited."""


def open_connection(
    host: str, port: int, *, tls: bool, allow: Allow, deadline: Deadline, leaving: ExitStack
) -> socket.socket:
    """Connect at an address that was judged, not by a name that may mean another one a moment later.

    `allow` judges each IP address; `leaving` closes what was opened. Raises PrivateAddress, OSError, and
    UnicodeError where the host can be no name.
    """
    connection = _connect(_resolve(host, port, allow, deadline), port, deadline)
    leaving.callback(connection.close)
    if tls:
        connection = ssl.create_default_context().wrap_socket(
            connection, server_hostname=host, do_handshake_on_connect=False
        )
        leaving.callback(connection.close)
    deadline.hold(connection)
    if isinstance(connection, ssl.SSLSocket):
        connection.do_handshake()
    return connection


def _resolve(host: str, port: int, allow: Allow, deadline: Deadline) -> list[str]:
    """Every address of the name; all of them must be allowed, for the next visitor may be sent to any."""
    addresses = look_up_addresses(host, port, deadline)
    if not all(map(allow, addresses)):
        raise PrivateAddress
    return sorted(addresses)


def _connect(addresses: Iterable[str], port: int, deadline: Deadline) -> socket.socket:
    trouble: OSError = TimeoutError()
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=deadline.seconds_left())
        except OSError as again:
            trouble = again
    raise trouble
