"""A web server on this machine, to be visited."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from server.links import address

Answer = Callable[[BaseHTTPRequestHandler], None]
ARTICLE = (
    b"<!doctype html><title> Stay&nbsp;interviews\n in ten minutes </title>"
    b"<meta name=description content='What to ask'>"
)


class Site:
    """A web server on this machine; `pages` says how it answers each path."""

    def __init__(self) -> None:
        self.pages: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.leaving = threading.Event()
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.pages[self.path](self)

            def log_message(self, *_: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, path: str = "/") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def close(self) -> None:
        self.leaving.set()
        self.server.shutdown()


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Its port counts as a usual one."""
    site = Site()
    monkeypatch.setattr(address, "DEFAULT_PORTS", {"http": site.port, "https": 443})
    yield site
    site.close()


def build_page(
    body: bytes, kind: str = "text/html", status: int = 200, headers: Mapping[str, str] | None = None
) -> Answer:
    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        request.send_header("Content-Type", kind)
        for name, value in (headers or {}).items():
            request.send_header(name, value)
        request.end_headers()
        request.wfile.write(body)

    return answer


def allow_this_machine(address: str) -> bool:
    return address == "127.0.0.1"
