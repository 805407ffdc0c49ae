"""A visit ends in time, whatever the other side does, and however its name is looked up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from server.links import address, visit
from server.links.address import RefusedLink
from server.links.page import visit_page

PATIENCE, SOON, LONG = 0.4, 2.0, 5.0
"""Seconds: of the visit, until it must have ended on a busy machine, and that a site would go on."""

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
Drip = Callable[[], Iterator[bytes]]


class Raw:
    """A site that writes what it likes, a piece every few milliseconds."""

    def __init__(self) -> None:
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        self.pieces: Drip = lambda: iter(())
        self.pause = 0.05
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self) -> None:
        try:
            connection, _ = self.listening.accept()
            with connection:
                connection.recv(65536)
                until = time.monotonic() + LONG
                for piece in self.pieces():
                    connection.sendall(piece)
                    time.sleep(self.pause)
                    if time.monotonic() > until:
                        break
        except OSError:
            pass

    def visited(self) -> float:
        """Seconds that a visit takes which finds nothing."""
        begun = time.monotonic()
        with pytest.raises(RefusedLink, match="Your link is saved"):
            visit_page(f"http://127.0.0.1:{self.port}/", lambda address: address == "127.0.0.1")
        return time.monotonic() - begun


@pytest.fixture
def raw(monkeypatch: pytest.MonkeyPatch) -> Iterator[Raw]:
    """Its port counts as a usual one, and nobody waits long."""
    raw = Raw()
    monkeypatch.setattr(address, "DEFAULT_PORTS", {"http": raw.port, "https": 443})
    monkeypatch.setattr(visit, "PATIENCE", PATIENCE)
    yield raw
    raw.listening.close()


def slowly(text: bytes) -> Iterator[bytes]:
    while True:
        yield from (text[at : at + 1] for at in range(len(text)))


def header_by_header() -> Iterator[bytes]:
    yield HEAD
    yield from slowly(b"X: " + b"y" * 1000)


def continued() -> Iterator[bytes]:
    while True:
        yield b"HTTP/1.1 100 Continue\r\n\r\n"


def size_of_a_chunk() -> Iterator[bytes]:
    yield HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
    yield from slowly(b"0")


@pytest.mark.parametrize("pieces", [header_by_header, continued, size_of_a_chunk])
def test_who_drips_is_left_at_the_deadline(pieces: Drip, raw: Raw) -> None:
    raw.pieces = pieces
    assert raw.visited() < SOON


def test_who_never_ends_being_about_to_answer_is_left_too(raw: Raw) -> None:
    raw.pieces, raw.pause = continued, 0
    assert raw.visited() < SOON


def test_a_handshake_that_does_not_come_is_left(raw: Raw, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(address, "DEFAULT_PORTS", {"http": 80, "https": raw.port})
    raw.pieces = lambda: slowly(b"\x16\x03\x03\x40\x00" + b"\x02" * 5000)
    begun = time.monotonic()
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_page(f"https://127.0.0.1:{raw.port}/", lambda _asked: True)
    assert time.monotonic() - begun < SOON


def test_a_name_that_nobody_answers_for_is_given_up(raw: Raw, monkeypatch: pytest.MonkeyPatch) -> None:
    leaving = threading.Event()

    def never(*_: object, **__: object) -> list[object]:
        leaving.wait(LONG)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", never)
    begun = time.monotonic()
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_page(f"http://slow.example:{raw.port}/", lambda _asked: True)
    leaving.set()
    assert time.monotonic() - begun < SOON


def test_what_had_come_by_then_is_enough(raw: Raw) -> None:
    def titled() -> Iterator[bytes]:
        yield HEAD + b"\r\n<title>Slow but said</title>"
        yield from slowly(b" ")

    raw.pieces = titled
    head = visit_page(f"http://127.0.0.1:{raw.port}/", lambda address: address == "127.0.0.1")
    assert head.title == "Slow but said"


def test_nothing_is_left_waiting_behind_a_visit(raw: Raw) -> None:
    raw.pieces = lambda: iter((HEAD + b"\r\n<title>Quick</title></head>",))
    before = set(threading.enumerate())
    visit_page(f"http://127.0.0.1:{raw.port}/", lambda address: address == "127.0.0.1")
    time.sleep(0.1)
    assert set(threading.enumerate()) <= before
