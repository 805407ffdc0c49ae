"""Just enough of HTTP/1.1 to meddle with single requests: read one, send it on, read its whole answer."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass

HOP = re.compile(rb"\r\nConnection:[^\r\n]*", re.IGNORECASE)
LENGTH = re.compile(rb"\r\nContent-Length: *(\d+)", re.IGNORECASE)


@dataclass(frozen=True)
class Request:
    """One request as it came; `head` ends with the empty line."""

    head: bytes
    body: bytes

    @property
    def path(self) -> str:
        return self.head.split(b" ", 2)[1].decode("ascii", "replace")


async def read_request(reader: asyncio.StreamReader) -> Request:
    """Raises IncompleteReadError when the other side ends before a request is whole."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = LENGTH.search(head)
    return Request(head, await reader.readexactly(int(length[1])) if length else b"")


async def send_request(port: int, request: Request) -> bytes:
    """Send `request` to a local port and give the raw answer, to its last byte."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(HOP.sub(b"", request.head[:-2]) + b"Connection: close\r\n\r\n" + request.body)
        await writer.drain()
        return await reader.read()
    finally:
        writer.close()


def build_response(status: int, body: str, headers: dict[str, str]) -> bytes:
    """A complete answer that closes its connection."""
    content = body.encode()
    lines = {"Content-Length": str(len(content)), "Connection": "close", **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status} Answer\r\n{head}\r\n".encode() + content


def cut_body(whole: bytes) -> bytes:
    """An answer that breaks off in the middle of its body."""
    head, blank, body = whole.partition(b"\r\n\r\n")
    return head + blank + body[: len(body) // 2]
