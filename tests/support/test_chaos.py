"""The bad network is bad in just the ways it says: a test that leans on it must be able to trust it."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from tests.support.chaos import Chaos

BODY = b"words" * 100


class CountingHandler(BaseHTTPRequestHandler):
    """Answers with a known body, and counts what it was asked."""

    protocol_version = "HTTP/1.1"
    asked: list[bytes]

    def do_POST(self) -> None:
        self.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_: object) -> None:
        """Stay quiet."""


@pytest.fixture
def asked() -> list[bytes]:
    CountingHandler.asked = []
    return CountingHandler.asked


@pytest.fixture
def network(asked: list[bytes]) -> Iterator[Chaos]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), CountingHandler)
    threading.Thread(target=server.serve_forever, args=[0.05], daemon=True).start()
    network = Chaos(server.server_address[1])
    yield network
    network.close()
    server.shutdown()


def post_jot(network: Chaos, path: str = "/api/sync") -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", network.port, timeout=0.5)
    try:
        connection.request("POST", path, b"jot")
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def test_passes_on_what_is_said(network: Chaos, asked: list[bytes]) -> None:
    assert post_jot(network) == (200, BODY)
    assert asked == [b"jot"]


def test_passes_on_late(network: Chaos) -> None:
    network.connect(delay=0.1)
    began = time.monotonic()
    post_jot(network)
    assert time.monotonic() - began >= 0.2


def test_refuses_and_comes_back(network: Chaos) -> None:
    network.refuse()
    with pytest.raises(ConnectionRefusedError):
        post_jot(network)
    network.connect()
    assert post_jot(network) == (200, BODY)


def test_resets(network: Chaos, asked: list[bytes]) -> None:
    network.reset()
    with pytest.raises((ConnectionResetError, BrokenPipeError, http.client.RemoteDisconnected)):
        post_jot(network)
    assert asked == []


def test_swallows(network: Chaos, asked: list[bytes]) -> None:
    network.swallow()
    with pytest.raises(TimeoutError):
        post_jot(network)
    assert asked == []


def test_drops_the_answer_but_not_the_deed(network: Chaos, asked: list[bytes]) -> None:
    network.drop_responses()
    with pytest.raises(http.client.RemoteDisconnected):
        post_jot(network)
    assert asked == [b"jot"]


def test_cuts_the_body(network: Chaos) -> None:
    network.cut_bodies()
    with pytest.raises(http.client.IncompleteRead):
        post_jot(network)


def test_doubles_the_request(network: Chaos, asked: list[bytes]) -> None:
    network.double_requests()
    assert post_jot(network) == (200, BODY)
    assert asked == [b"jot", b"jot"]


def test_shows_a_portal_to_everything(network: Chaos, asked: list[bytes]) -> None:
    network.show_portal()
    status, page = post_jot(network, "/anything")
    assert status == 200
    assert b"Accept our terms" in page
    assert asked == []


def test_meddles_only_below_the_path(network: Chaos) -> None:
    network.respond(429, "{}", {"Retry-After": "3"}, paths="/api/sync")
    assert post_jot(network)[0] == 429
    assert post_jot(network, "/api/records")[0] == 200
