"""What is read of pages, and what they may not make the server do: against a real server on this machine."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

import pytest

from server.links import visit
from server.links.address import Refused
from server.links.telling import Told, read_head
from tests.server.links.conftest import ARTICLE, Site, only_this_machine, page


def test_the_title_and_the_description(site: Site) -> None:
    site.pages["/"] = page(ARTICLE)
    assert visit.visit(site.url(), only_this_machine) == Told("Stay interviews in ten minutes", "What to ask")


def test_this_machine_is_inside(site: Site) -> None:
    site.pages["/"] = page(ARTICLE)
    with pytest.raises(Refused, match="not on the open internet"):
        visit.visit(site.url())
    assert site.asked == []


def test_a_redirect_is_followed_and_judged_again(site: Site) -> None:
    site.pages["/a"] = page(b"", status=302, Location="/b")
    site.pages["/b"] = page(ARTICLE)
    assert visit.visit(site.url("/a"), only_this_machine).title == "Stay interviews in ten minutes"
    site.pages["/c"] = page(b"", status=302, Location=f"http://127.0.0.2:{site.port}/b")
    with pytest.raises(Refused, match="not on the open internet"):
        visit.visit(site.url("/c"), only_this_machine)
    site.pages["/d"] = page(b"", status=301, Location="file:///etc/passwd")
    with pytest.raises(Refused, match="http"):
        visit.visit(site.url("/d"), only_this_machine)


def test_redirects_end(site: Site) -> None:
    site.pages["/a"] = page(b"", status=302, Location="/a")
    with pytest.raises(Refused):
        visit.visit(site.url("/a"), only_this_machine)
    assert len(site.asked) == visit.MOST_REDIRECTS + 1


def test_of_an_endless_page_only_the_beginning_is_read(site: Site) -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        page(b"<title>Endless</title>")(request)
        while not site.leaving.is_set():
            request.wfile.write(b" " * 65536)

    site.pages["/"] = endless
    assert visit.visit(site.url(), only_this_machine).title == "Endless"


def test_a_page_that_drips_is_left(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visit, "PATIENCE", 0.3)
    site.pages["/"] = lambda _request: (site.leaving.wait(20) and None) or None
    with pytest.raises(Refused, match="could not be reached"):
        visit.visit(site.url(), only_this_machine)


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [(b"%PDF", "application/pdf", 200), (ARTICLE, "text/html", 404), (b"<p>nothing", "text/html", 200)],
)
def test_what_has_no_title_says_so(body: bytes, kind: str, status: int, site: Site) -> None:
    site.pages["/"] = page(body, kind, status)
    with pytest.raises(Refused, match="no page with a title"):
        visit.visit(site.url(), only_this_machine)


def test_a_name_that_is_not_there(site: Site) -> None:
    with pytest.raises(Refused, match="could not be reached"):
        visit.visit(f"http://nowhere.invalid:{site.port}/", only_this_machine)


@pytest.mark.parametrize(("head", "charset", "title"), [
    (b"<meta property='og:title' content='Open &amp; graph'><title>Plain</title>", None, "Open & graph"),
    ("<title>Größe</title>".encode("latin-1"), "iso-8859-1", "Größe"),
    ("<meta charset=windows-1252><title>“Café”</title>".encode("cp1252"), None, "“Café”"),
    (b"<title>odd</title>", "no-such-charset", "odd"),
    (b"<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>", None, "<script>alert(1)</script>"),
    (b"<svg><title>a drawing</title></svg>", None, "a drawing"),
    (b"<title>" + b"x" * 900 + b"</title>", None, "x" * 500),
])  # fmt: skip
def test_titles_as_they_really_are(head: bytes, charset: str | None, title: str) -> None:
    assert read_head(head, charset).title == title
