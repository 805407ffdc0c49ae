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

from tests.support.server import find_free_port
from tests.support.wire import Request, build_response, cut_body, read_request, send_request

Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter
Behavior = Callable[[Reader, Writer], Awaitable[None]]
Interceptor = Callable[[Request], Awaitable[bytes]]

CHUNK = 4096
"""Bytes that go over a throttled link at a stretch: small, so that connections share it fairly."""

PORTAL = "<!doctype html><title>Welcome to Venue Wi-Fi</title><h1>Accept our terms to go online</h1>"


class Chaos:
    """A network that can be told how to behave; it begins by passing everything on."""

    def __init__(self, upstream: int = 0) -> None:
        self.port = find_free_port()
        self.origin = f"http://localhost:{self.port}"
        self.upstream = upstream
        self._behavior: Behavior = partial(self._pass_on, 0.0, 0.0)
        self._listener: asyncio.Server | None = None
        self._open: set[Writer] = set()
        self._link_free_at = 0.0
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self._wait_for(self._listen())

    def connect(self, *, delay: float = 0.0, rate: float = 0.0) -> None:
        """All goes through; each chunk `delay` seconds late, or at `rate` bytes a second."""
        self._switch_to(partial(self._pass_on, delay, rate))

    def throttle(self, *, round_trip: float, rate: float) -> None:
        """A slow phone network: connections open after `round_trip` seconds, answers begin as late, and
        all of them share one link of `rate` bytes a second."""
        self._link_free_at = 0.0
        self._switch_to(partial(self._pass_over_link, round_trip, rate))

    def refuse(self) -> None:
        """Nothing listens: as with the server gone, or no network at all."""
        self._wait_for(self._stop_listening())

    def reset(self) -> None:
        """Connections open and are torn down at once."""
        self._switch_to(self._reset_connection)

    def swallow(self) -> None:
        """Connections open and nothing ever comes back: the full bars of a crowded hall."""
        self._switch_to(self._swallow_request)

    def drop_responses(self, paths: str = "/api/") -> None:
        """The server does what was asked, and its answer is lost."""
        self._intercept(paths, self._drop_response)

    def cut_bodies(self, paths: str = "/api/") -> None:
        """Answers break off halfway."""
        self._intercept(paths, self._cut_body)

    def double_requests(self, paths: str = "/api/") -> None:
        """Every request reaches the server twice; the second answer comes back."""
        self._intercept(paths, self._double_request)

    def respond(self, status: int, body: str, headers: dict[str, str], paths: str = "/api/") -> None:
        """Something between gives this answer to requests below `paths`; the rest goes through."""
        self._intercept(paths, partial(self._respond, build_response(status, body, headers)))

    def show_portal(self) -> None:
        """The Wi-Fi of a venue: 200 and a page of its own, whatever is asked."""
        self.respond(200, PORTAL, {"Content-Type": "text/html"}, paths="/")

    def close(self) -> None:
        self._wait_for(self._shut_down())
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _switch_to(self, behavior: Behavior) -> None:
        self._behavior = behavior
        self._wait_for(self._listen())

    def _intercept(self, paths: str, interceptor: Interceptor) -> None:
        self._switch_to(partial(self._one_by_one, paths, interceptor))

    def _wait_for(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(10)

    async def _listen(self) -> None:
        self._abort_all()
        if self._listener is None:
            self._listener = await asyncio.start_server(self._serve, "127.0.0.1", self.port)

    async def _stop_listening(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        self._abort_all()

    async def _shut_down(self) -> None:
        await self._stop_listening()
        conversations = asyncio.all_tasks() - {asyncio.current_task()}
        for conversation in conversations:
            conversation.cancel()
        await asyncio.gather(*conversations, return_exceptions=True)

    def _abort_all(self) -> None:
        for writer in list(self._open):
            writer.transport.abort()

    async def _serve(self, reader: Reader, writer: Writer) -> None:
        self._open.add(writer)
        try:
            await self._behavior(reader, writer)
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

    async def _pass_over_link(self, round_trip: float, rate: float, reader: Reader, writer: Writer) -> None:
        """Requests go at once, for they are small; answers queue for the link, and are in flight after it."""
        await asyncio.sleep(round_trip)
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self.upstream)
        in_flight: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()

        async def send_requests() -> None:
            while chunk := await reader.read(CHUNK):
                server_writer.write(chunk)
            server_writer.close()

        async def queue_answers() -> None:
            while chunk := await server_reader.read(CHUNK):
                self._link_free_at = max(self._loop.time(), self._link_free_at) + len(chunk) / rate
                in_flight.put_nowait((self._link_free_at + round_trip, chunk))
            in_flight.put_nowait((0.0, b""))

        async def deliver_answers() -> None:
            while (arrival := await in_flight.get())[1]:
                await asyncio.sleep(max(0.0, arrival[0] - self._loop.time()))
                writer.write(arrival[1])
                await writer.drain()
            writer.close()

        try:
            await asyncio.gather(send_requests(), queue_answers(), deliver_answers(), return_exceptions=True)
        finally:
            server_writer.close()

    async def _reset_connection(self, _: Reader, writer: Writer) -> None:
        writer.transport.abort()

    async def _swallow_request(self, reader: Reader, _: Writer) -> None:
        while await reader.read(16384):
            pass

    async def _one_by_one(self, paths: str, interceptor: Interceptor, reader: Reader, writer: Writer) -> None:
        request = await read_request(reader)
        intercept = interceptor if request.path.startswith(paths) else self._forward
        writer.write(await intercept(request))
        await writer.drain()

    async def _forward(self, request: Request) -> bytes:
        return await send_request(self.upstream, request)

    async def _drop_response(self, request: Request) -> bytes:
        await send_request(self.upstream, request)
        return b""

    async def _cut_body(self, request: Request) -> bytes:
        return cut_body(await send_request(self.upstream, request))

    async def _double_request(self, request: Request) -> bytes:
        await send_request(self.upstream, request)
        return await send_request(self.upstream, request)

    async def _respond(self, words: bytes, _: Request) -> bytes:
        return words
