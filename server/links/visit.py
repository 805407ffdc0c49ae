"""One visit to a page for its head: to addresses that were judged first, with limits on what it may cost."""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from urllib.parse import SplitResult, urljoin

from .address import PORTS, Refused, is_public, parse
from .deadline import Deadline, addresses_of
from .telling import Told, read_head

PATIENCE = 6.0
"""Seconds for the whole visit, redirects included."""
MOST_BYTES = 512 * 1024
"""Enough for any head; what comes after is not read."""
MOST_REDIRECTS = 4
REDIRECTS = (301, 302, 303, 307, 308)
HTML = ("text/html", "application/xhtml+xml")
WHO = "Mozilla/5.0 (compatible; Heedful; a person asked for the title of this page)"

NOT_REACHED = "The page could not be reached. Write its title yourself; the link is kept."
NOT_A_PAGE = "That address leads to no page with a title. Write one yourself; the link is kept."
INSIDE = "That address is not on the open internet, so it is not looked up. The link is kept."

Allow = Callable[[str], bool]


def visit(url: str, allow: Allow = is_public) -> Told:
    """What the page says of itself. Raises Refused, with a sentence. `allow` judges each IP address."""
    with Deadline(PATIENCE) as deadline:
        for _ in range(MOST_REDIRECTS + 1):
            parts = parse(url)
            try:
                with ExitStack() as leaving:
                    response, connection = _asked(parts, allow, deadline, leaving)
                    if response.status not in REDIRECTS:
                        return _told(response, connection, deadline)
                    url = urljoin(url, response.getheader("Location") or "")
            except (OSError, http.client.HTTPException, UnicodeError) as trouble:
                raise Refused(NOT_REACHED) from trouble
            except (ValueError, LookupError) as odd:
                raise Refused(NOT_A_PAGE) from odd
        raise Refused(NOT_REACHED)


def _asked(
    parts: SplitResult, allow: Allow, deadline: Deadline, leaving: ExitStack
) -> tuple[http.client.HTTPResponse, socket.socket]:
    """Ask at an address that was judged, not by a name that may mean another one a moment later."""
    host = parts.hostname or ""
    port = parts.port or PORTS[parts.scheme]
    connection = _connected(_resolved(host, port, allow, deadline), port, deadline)
    leaving.callback(connection.close)
    if parts.scheme == "https":
        connection = ssl.create_default_context().wrap_socket(
            connection, server_hostname=host, do_handshake_on_connect=False
        )
        leaving.callback(connection.close)
    deadline.hold(connection)
    if isinstance(connection, ssl.SSLSocket):
        connection.do_handshake()
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection.sendall(_request(host, parts, target))
    response = http.client.HTTPResponse(connection, method="GET")
    leaving.callback(response.close)
    response.begin()
    return response, connection


def _resolved(host: str, port: int, allow: Allow, deadline: Deadline) -> list[str]:
    """Every address of the name; all of them must be allowed, for the next visitor may be sent to any."""
    found = addresses_of(host, port, deadline)
    if not all(map(allow, found)):
        raise Refused(INSIDE)
    return sorted(found)


def _connected(addresses: Iterable[str], port: int, deadline: Deadline) -> socket.socket:
    trouble: OSError = TimeoutError()
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=deadline.left())
        except OSError as again:
            trouble = again
    raise trouble


def _request(host: str, parts: SplitResult, target: str) -> bytes:
    named = f"[{host}]" if ":" in host else host.encode("idna").decode()
    if parts.port:
        named += f":{parts.port}"
    lines = (
        f"GET {_escaped(target)} HTTP/1.1", f"Host: {named}", f"User-Agent: {WHO}",
        f"Accept: {', '.join(HTML)}", "Accept-Language: en", "Accept-Encoding: identity", "Connection: close",
    )  # fmt: skip
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def _escaped(target: str) -> str:
    """Letters of other scripts as servers want them in an address; what is escaped already stays."""
    return "".join(chr(byte) if 32 < byte < 127 else f"%{byte:02X}" for byte in target.encode())


def _told(response: http.client.HTTPResponse, connection: socket.socket, deadline: Deadline) -> Told:
    if response.status != 200 or response.headers.get_content_type() not in HTML:
        raise Refused(NOT_A_PAGE)
    read = bytearray()
    try:
        while len(read) < MOST_BYTES and b"</head>" not in read[-8192:].lower():
            connection.settimeout(deadline.left())
            part = response.read1(8192)
            if not part:
                break
            read += part
    except (OSError, http.client.HTTPException) as trouble:
        if not read:
            raise Refused(NOT_REACHED) from trouble
    told = read_head(bytes(read), _charset(response))
    if not told.title and not told.description:
        raise Refused(NOT_A_PAGE)
    return told


def _charset(response: http.client.HTTPResponse) -> str | None:
    """As the header names it; a header may be too odd to be taken apart."""
    try:
        return response.headers.get_content_charset()
    except (ValueError, LookupError):
        return None
