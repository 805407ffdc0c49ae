"""What is read of pages, and what they may not make the server do: against a real server on this machine."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

import pytest

from server.links import visit
from server.links.address import RefusedLink
from server.links.page import visit_page
from server.links.page_head import PageHead, read_head
from tests.server.links.conftest import ARTICLE, Site, allow_this_machine, build_page


def test_the_title_and_the_description(site: Site) -> None:
    site.pages["/"] = build_page(ARTICLE)
    assert visit_page(site.url(), allow_this_machine) == PageHead(
        "Stay interviews in ten minutes", "What to ask"
    )


def test_this_machine_is_inside(site: Site) -> None:
    site.pages["/"] = build_page(ARTICLE)
    with pytest.raises(RefusedLink, match="not on the public internet"):
        visit_page(site.url())
    assert site.asked == []


def test_a_redirect_is_followed_and_judged_again(site: Site) -> None:
    site.pages["/a"] = build_page(b"", status=302, headers={"Location": "/b"})
    site.pages["/b"] = build_page(ARTICLE)
    assert visit_page(site.url("/a"), allow_this_machine).title == "Stay interviews in ten minutes"
    site.pages["/c"] = build_page(b"", status=302, headers={"Location": f"http://127.0.0.2:{site.port}/b"})
    with pytest.raises(RefusedLink, match="not on the public internet"):
        visit_page(site.url("/c"), allow_this_machine)
    site.pages["/d"] = build_page(b"", status=301, headers={"Location": "file:///etc/passwd"})
    with pytest.raises(RefusedLink, match="http"):
        visit_page(site.url("/d"), allow_this_machine)


def test_redirects_end(site: Site) -> None:
    site.pages["/a"] = build_page(b"", status=302, headers={"Location": "/a"})
    with pytest.raises(RefusedLink):
        visit_page(site.url("/a"), allow_this_machine)
    assert len(site.asked) == visit.MOST_REDIRECTS + 1


def test_of_an_endless_page_only_the_beginning_is_read(site: Site) -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        build_page(b"<title>Endless</title>")(request)
        while not site.leaving.is_set():
            request.wfile.write(b" " * 65536)

    site.pages["/"] = endless
    assert visit_page(site.url(), allow_this_machine).title == "Endless"


def test_a_page_that_drips_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "PATIENCE", 0.3)
    site.pages["/"] = lambda _request: (site.leaving.wait(20) and None) or None
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_page(site.url(), allow_this_machine)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [(b"%PDF", "application/pdf", 200), (ARTICLE, "text/html", 404), (b"<p>nothing", "text/html", 200)],
)
def test_what_has_no_title_says_so(body: bytes, kind: str, status: int, site: Site) -> None:
    site.pages["/"] = build_page(body, kind, status)
    with pytest.raises(RefusedLink, match="No page with a title"):
        visit_page(site.url(), allow_this_machine)


def test_a_name_that_is_not_there(site: Site) -> None:
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_page(f"http://nowhere.invalid:{site.port}/", allow_this_machine)


@pytest.mark.parametrize(
    ("head", "charset", "title"),
    [
        (b"<meta property='og:title' content='Open &amp; graph'><title>Plain</title>", None, "Open & graph"),
        ("<title>Größe</title>".encode("latin-1"), "iso-8859-1", "Größe"),
        ("<meta charset=windows-1252><title>“Café”</title>".encode("cp1252"), None, "“Café”"),
        (b"<title>odd</title>", "no-such-charset", "odd"),
        (b"<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>", None, "<script>alert(1)</script>"),
        (b"<svg><title>a drawing</title></svg><title>the page</title>", None, "the page"),
        (b"<svg><title>a drawing</title><g></svg>", None, ""),
        (b"<title></title><p><svg><title>a drawing</title></svg>", None, ""),
        (b"<title>the page</title><svg><title>a drawing</title></svg>", None, "the page"),
        (b"<svg/><title>the page</title>", None, "the page"),
        (b"</svg><title>the page</title>", None, "the page"),
        (b"<template><title>a pattern</title></template><title>the page</title>", None, "the page"),
        (b"<script>let it = '<svg><title>no</title>'</script><title>the page</title>", None, "the page"),
        (b"<title>What <b>not</b> to ask</title>", None, "What <b>not</b> to ask"),
        (b"<title>" + b"x" * 900 + b"</title>", None, "x" * 500),
        ("<title>👩‍💼 speaks ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿</title>".encode(), None, "👩‍💼 speaks ❤️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
        ("<title>newer than most: \U0001fae9</title>".encode(), None, "newer than most: \U0001fae9"),
        ("<title>می‌خواهم क्‍ष</title>".encode(), None, "می‌خواهم क्‍ष"),
        (
            "<title>\u200d \u200dSo\u00adft \u202eturned\u200b\U000e0067 \u200d</title>".encode(),
            None,
            "Soft turned",
        ),
        (("<title>" + "x" * 498 + "👩‍💼</title>").encode(), None, "x" * 498 + "👩"),
    ],
)
def test_titles_as_they_really_are(head: bytes, charset: str | None, title: str) -> None:
    assert read_head(head, charset).title == title


def test_which_names_there_are_inside_is_not_told(site: Site) -> None:
    """Else the server's own names could be found by trying."""
    with pytest.raises(RefusedLink, match="could not be reached"):
        visit_page(f"http://localhost:{site.port}/")
    assert site.asked == []
