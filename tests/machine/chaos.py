"""A bad network in one process: a TCP proxy before the server that fails in the ways that networks fail.

Browsers' own offline switches leak around the service worker, so tests break the network here instead.
The app's origin is the proxy's. Each method sets what happens from now on, and cuts every open connection.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from tests.machine.server import free_port
from tests.machine.wire import Request, answer, ask, cut, read_request

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter
Conduct = Callable[[Reader, Writer], Awaitable[None]]
Meddle = Callable[[Request], Awaitable[bytes]]

PORTAL = "<!doctype html><title>Welcome to Venue Wi-Fi</title><h1>Accept our terms to go online</h1>"


class Chaos:
    """A network that can be told how to behave; it begins by passing everything on."""

    def __init__(self, upstream: int = 0) -> None:
        self.port = free_port()
        self.origin = f"http://localhost:{self.port}"
        self.upstream = upstream
        self._conduct: Conduct = partial(self._pass_on, 0.0, 0.0)
        self._listener: asyncio.Server | None = None
        self._open: set[Writer] = set()
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._wait_for(self._listen())

    def passes(self, *, delay: float = 0.0, rate: float = 0.0) -> None:
        """All goes through; each chunk `delay` seconds late, or at `rate` bytes a second."""
        self._behave(partial(self._pass_on, delay, rate))

    def refuses(self) -> None:
        """Nothing listens: as with the server gone, or no network at all."""
        self._wait_for(self._leave())

    def resets(self) -> None:
        """Connections open and are torn down at once."""
        self._behave(self._reset)

    def swallows(self) -> None:
        """Connections open and nothing ever comes back: the full bars of a crowded hall."""
        self._behave(self._swallow)

    def drops_answers(self, paths: str = "/api/") -> None:
        """The server does what was asked, and its answer is lost."""
        self._meddle(paths, self._forget)

    def cuts_bodies(self, paths: str = "/api/") -> None:
        """Answers break off halfway."""
        self._meddle(paths, self._halve)

    def doubles(self, paths: str = "/api/") -> None:
        """Every request reaches the server twice; the second answer comes back."""
        self._meddle(paths, self._double)

    def answers(self, status: int, body: str, headers: dict[str, str], paths: str = "/api/") -> None:
        """Something between gives this answer to requests below `paths`; the rest goes through."""
        self._meddle(paths, partial(self._say, answer(status, body, headers)))

    def portal(self) -> None:
        """The Wi-Fi of a venue: 200 and a page of its own, whatever is asked."""
        self.answers(200, PORTAL, {"Content-Type": "text/html"}, paths="/")

    def close(self) -> None:
        self._wait_for(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _behave(self, conduct: Conduct) -> None:
        self._conduct = conduct
        self._wait_for(self._listen())

    def _meddle(self, paths: str, how: Meddle) -> None:
        self._behave(partial(self._one_by_one, paths, how))

    def _wait_for(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        self._cut_all()
        if self._listener is None:
            self._listener = await asyncio.start_server(self._connected, "127.0.0.1", self.port)

    async def _leave(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        self._cut_all()

    async def _end(self) -> None:
        await self._leave()
        conversations = asyncio.all_tasks() - {asyncio.current_task()}
        for conversation in conversations:
            conversation.cancel()
        await asyncio.gather(*conversations, return_exceptions=True)

    def _cut_all(self) -> None:
        for writer in list(self._open):
            writer.transport.abort()

    async def _connected(self, reader: Reader, writer: Writer) -> None:
        self._open.add(writer)
        try:
            await self._conduct(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            writer.close()
            self._open.discard(writer)

    async def _pass_on(self, delay: float, rate: float, reader: Reader, writer: Writer) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self.upstream)

        async def pump(source: Reader, target: Writer) -> None:
            while chunk := await source.read(16384):
                await asyncio.sleep(delay + (len(chunk) / rate if rate else 0))
                target.write(chunk)
                await target.drain()
            target.close()

        try:
            both = (pump(reader, server_writer), pump(server_reader, writer))
            await asyncio.gather(*both, return_exceptions=True)
        finally:
            server_writer.close()

    async def _reset(self, _: Reader, writer: Writer) -> None:
        writer.transport.abort()

    async def _swallow(self, reader: Reader, _: Writer) -> None:
        while await reader.read(16384):
            pass

    async def _one_by_one(self, paths: str, how: Meddle, reader: Reader, writer: Writer) -> None:
        request = await read_request(reader)
        meddle = how if request.path.startswith(paths) else self._honestly
        writer.write(await meddle(request))
        await writer.drain()

    async def _honestly(self, request: Request) -> bytes:
        return await ask(self.upstream, request)

    async def _forget(self, request: Request) -> bytes:
        await ask(self.upstream, request)
        return b""

    async def _halve(self, request: Request) -> bytes:
        return cut(await ask(self.upstream, request))

    async def _double(self, request: Request) -> bytes:
        await ask(self.upstream, request)
        return await ask(self.upstream, request)

    async def _say(self, words: bytes, _: Request) -> bytes:
        return words
