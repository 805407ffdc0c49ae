"""Answers that are not what was asked for, and names that are not ASCII: read all the same, within bounds."""

from __future__ import annotations

import gzip
import time
import zlib
from contextlib import suppress
from http.server import BaseHTTPRequestHandler

import pytest

from server.links import visit
from server.links.address import RefusedLink
from server.links.page import visit_page
from server.outbound.address import encode_host
from tests.server.links.conftest import ARTICLE, Site, allow_this_machine, build_page

TITLE = "Stay interviews in ten minutes"


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", gzip.compress(ARTICLE)),
        ("X-GZIP", gzip.compress(ARTICLE)),
        ("deflate", zlib.compress(ARTICLE)),
        ("identity", ARTICLE),
        # Cut off: what came by then says enough.
        ("gzip", gzip.compress(ARTICLE + b"</head>" + bytes(range(256)) * 40)[:-60]),
    ],
)
def test_what_comes_packed_though_nobody_asked(coding: str, body: bytes, site: Site) -> None:
    site.pages["/"] = build_page(body, headers={"Content-Encoding": coding})
    assert visit_page(site.url(), allow_this_machine).title == TITLE


@pytest.mark.parametrize(("coding", "body"), [("br", b"\x0b\x02\x80"), ("gzip", b"plain"), ("gzip", b"")])
def test_what_cannot_be_unpacked_has_no_title(coding: str, body: bytes, site: Site) -> None:
    site.pages["/"] = build_page(body, headers={"Content-Encoding": coding})
    with pytest.raises(RefusedLink, match="No page with a title"):
        visit_page(site.url(), allow_this_machine)


def test_what_unpacks_to_gigabytes_is_left_at_the_limit(site: Site) -> None:
    bomb = gzip.compress(b"<title>Large</title>" + bytes(200 * 1024 * 1024), 9)
    site.pages["/"] = build_page(bomb, headers={"Content-Encoding": "gzip"})
    begun = time.monotonic()
    assert visit_page(site.url(), allow_this_machine).title == "Large"
    assert time.monotonic() - begun < visit.PATIENCE


def test_packed_bytes_that_unpack_to_nothing_are_bounded_too(site: Site) -> None:
    """A gzip's own comment may go on for ever."""
    count = 0

    def endless(request: BaseHTTPRequestHandler) -> None:
        nonlocal count
        with suppress(ConnectionError):  # the visitor has had enough
            build_page(b"\x1f\x8b\x08\x10" + bytes(6), headers={"Content-Encoding": "gzip"})(request)
            while not site.leaving.is_set():
                count += request.wfile.write(b"x" * 65536)

    site.pages["/"] = endless
    begun = time.monotonic()
    with pytest.raises(RefusedLink, match="No page with a title"):
        visit_page(site.url(), allow_this_machine)
    assert time.monotonic() - begun < visit.PATIENCE


def test_hints_come_before_the_answer(site: Site) -> None:
    def hinting(request: BaseHTTPRequestHandler) -> None:
        for status in (103, 102, 103):
            request.send_response_only(status)
            request.send_header("Link", "</style.css>; rel=preload")
            request.end_headers()
        build_page(ARTICLE)(request)

    site.pages["/"] = hinting
    assert visit_page(site.url(), allow_this_machine).title == TITLE


def test_a_way_in_other_letters(site: Site) -> None:
    site.pages["/a"] = build_page(b"", status=302, headers={"Location": "/größe".encode().decode("latin-1")})
    site.pages["/gr%C3%B6%C3%9Fe"] = build_page(ARTICLE)
    assert visit_page(site.url("/a"), allow_this_machine).title == TITLE


@pytest.mark.parametrize(
    ("name", "host"),
    [
        ("example.org", "example.org"),
        ("foo_bar.example", "foo_bar.example"),
        ("straße.example", "xn--strae-oqa.example"),
        ("faß.example", "xn--fa-hia.example"),
        ("münchen.example", "xn--mnchen-3ya.example"),
        ("中国。example", "xn--fiqs8s.example"),
        ("日本語.example.", "xn--wgv71a119e.example."),
        ("ＥＸＡＭＰＬＥ.org", "example.org"),
        ("i❤.example", "xn--i-7iq.example"),
        ("🍕.example", "xn--vi8h.example"),
        ("①②⑦.0.0.1", "127.0.0.1"),
        ("2606:2800:21f::1", "2606:2800:21f::1"),
    ],
)
def test_a_name_is_asked_for_as_browsers_do(name: str, host: str) -> None:
    assert encode_host(name) == host


@pytest.mark.parametrize("name", ["a..ü", "ü" * 64, "\u2100.example", "ü.xn--\udcff", "\u202eü.example"])
def test_a_name_that_is_none(name: str) -> None:
    with pytest.raises(UnicodeError):
        encode_host(name)
