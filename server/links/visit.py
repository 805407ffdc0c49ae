"""One visit to an address of the web: to machines that were judged first, with limits on what it may cost."""

from __future__ import annotations

import http.client
import socket
import zlib
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import Generic, TypeVar
from urllib.parse import SplitResult, urljoin

from ..outbound.address import DEFAULT_PORTS, encode_host, is_ip_address, is_public
from ..outbound.connection import Allow, PrivateAddress, open_connection
from ..outbound.deadline import Deadline
from .address import RefusedLink, parse_url

PATIENCE = 6.0
"""Seconds for the whole visit, redirects included."""
MOST_REDIRECTS = 4
REDIRECTS = (301, 302, 303, 307, 308)
INTERIM = (102, 103)
"""Processing and early hints: the answer comes behind them. `http.client` itself waits behind a 100."""
HTML = ("text/html", "application/xhtml+xml")
CODINGS = ("gzip", "x-gzip", "deflate")
"""Sent by some although `identity` was asked for. All of them are zlib's."""
USER_AGENT = "Mozilla/5.0 (compatible; Heedful; a person asked for this page)"

Read = TypeVar("Read")


class UnfitAnswer(Exception):
    """What came is not what was asked for."""


class Answer:
    """What the other side sends, before it is read."""

    def __init__(
        self, response: http.client.HTTPResponse, connection: socket.socket, deadline: Deadline
    ) -> None:
        self._response, self._connection, self._deadline = response, connection, deadline
        self.is_ok = response.status == 200
        self.content_type = response.headers.get_content_type()

    def read(self, most: int, is_enough: Callable[[bytearray], bool], *, whole: bool = False) -> bytes:
        """Its bytes, unpacked: about `most` of them, packed or not, and no more where they are enough.

        Raises OSError or HTTPException where nothing came, or only a part of what is wanted `whole`.
        """
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32) if self._is_packed() else None
        body, size = bytearray(), 0
        try:
            while max(len(body), size) < most and not is_enough(body):
                self._connection.settimeout(self._deadline.seconds_left())
                part = self._response.read1(8192)
                if not part:
                    # Where the visit was ended, it looks like an end of the other side's.
                    self._deadline.seconds_left()
                    if whole and (self._response.length or (unpacker and not unpacker.eof)):
                        raise http.client.IncompleteRead(bytes(body))
                    break
                size += len(part)
                body += unpacker.decompress(part, most) if unpacker else part
        except (OSError, http.client.HTTPException):
            if whole or not body:
                raise
        except zlib.error as broken:
            if whole:
                raise http.client.IncompleteRead(bytes(body)) from broken
            # What came before it counts.
        return bytes(body)

    def _is_packed(self) -> bool:
        return (self._response.getheader("Content-Encoding") or "").strip().lower() in CODINGS

    def read_charset(self) -> str | None:
        """As the header names it; a header may be too odd to be taken apart."""
        try:
            return self._response.headers.get_content_charset()
        except (ValueError, LookupError):
            return None


@dataclass(frozen=True)
class Errand(Generic[Read]):
    """What a visit is for, and what is said where it fails."""

    accept: str
    read: Callable[[Answer], Read]
    """Raises UnfitAnswer."""
    unreached: str
    unfit: str
    inside: str


def run_errand(url: str, errand: Errand[Read], allow: Allow = is_public) -> Read:
    """What the errand reads there. Raises Refused, with a sentence. `allow` judges each IP address."""
    with Deadline(PATIENCE) as deadline:
        for _ in range(MOST_REDIRECTS + 1):
            parts = parse_url(url)
            try:
                with ExitStack() as leaving:
                    response, connection = _send_request(parts, errand.accept, allow, deadline, leaving)
                    if response.status not in REDIRECTS:
                        return errand.read(Answer(response, connection, deadline))
                    url = urljoin(url, _read_location(response))
            except PrivateAddress as inside:
                # Which names there are inside is nobody's business: only what the letters tell is told.
                sentence = errand.inside if is_ip_address(parts.hostname or "") else errand.unreached
                raise RefusedLink(sentence) from inside
            except (OSError, http.client.HTTPException, UnicodeError) as trouble:
                raise RefusedLink(errand.unreached) from trouble
            except (UnfitAnswer, ValueError, LookupError) as odd:
                raise RefusedLink(errand.unfit) from odd
        raise RefusedLink(errand.unreached)


def _send_request(
    parts: SplitResult, accept: str, allow: Allow, deadline: Deadline, leaving: ExitStack
) -> tuple[http.client.HTTPResponse, socket.socket]:
    host = encode_host(parts.hostname or "")
    connection = open_connection(
        host,
        parts.port or DEFAULT_PORTS[parts.scheme],
        tls=parts.scheme == "https",
        allow=allow,
        deadline=deadline,
        leaving=leaving,
    )
    connection.sendall(_build_request_head(host, parts, accept))
    response = http.client.HTTPResponse(connection, method="GET")
    leaving.callback(response.close)
    response.begin()
    while response.status in INTERIM:
        response.headers = None  # type: ignore[assignment]  # with them it counts as begun
        response.begin()
    return response, connection


def _build_request_head(host: str, parts: SplitResult, accept: str) -> bytes:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    authority = f"[{host}]" if ":" in host else host
    if parts.port:
        authority += f":{parts.port}"
    lines = (
        f"GET {_escape(target)} HTTP/1.1",
        f"Host: {authority}",
        f"User-Agent: {USER_AGENT}",
        f"Accept: {accept}",
        "Accept-Language: en",
        "Accept-Encoding: identity",
        "Connection: close",
    )
    return ("\r\n".join(lines) + "\r\n\r\n").encode("ascii")


def _escape(target: str) -> str:
    """Letters of other scripts as servers want them in an address; what is escaped already stays."""
    return "".join(chr(byte) if 32 < byte < 127 else f"%{byte:02X}" for byte in target.encode())


def _read_location(response: http.client.HTTPResponse) -> str:
    """Where a redirect leads. `http.client` reads headers as Latin-1, and some are written in UTF-8."""
    location = response.getheader("Location") or ""
    with suppress(UnicodeError):
        return location.encode("latin-1").decode()
    return location
