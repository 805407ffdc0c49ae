"""Pages that are odd, or mean harm, are pages without a title, and never an error of ours."""

from __future__ import annotations

import pytest

from server.links.address import RefusedLink
from server.links.page import visit_page
from server.links.page_head import read_head
from tests.server.links.conftest import ARTICLE, Site, allow_this_machine, build_page

CHARSETS = ["undefined", "idna", "punycode", "unicode_escape", "hex", "utf\0-8", "x" * 5000, "ütf", "..", "%"]


@pytest.mark.parametrize(
    "where", ["http://[::1", "//[", "http://[v1.x]/", "https://\u2100.example/", "\udcff"]
)
def test_a_way_that_leads_nowhere(where: str, site: Site) -> None:
    location = where.encode("utf-8", "surrogateescape").decode("latin-1")
    site.pages["/"] = build_page(b"", status=302, headers={"Location": location})
    with pytest.raises(RefusedLink):
        visit_page(site.url(), allow_this_machine)


@pytest.mark.parametrize("charset", CHARSETS)
def test_a_charset_that_is_none_in_the_page_or_before_it(charset: str) -> None:
    """Which is read as UTF-8 then, as browsers do."""
    named = b"<meta charset='" + charset.encode() + b"'><title>Caf\xc3\xa9</title>"
    assert read_head(named, None).title == "Café"
    assert read_head(named, charset).title == "Café"


@pytest.mark.parametrize(
    "kind",
    [
        "text/html; charset=undefined",
        "text/html; charset=idna",
        "text/html; charset=utf\0-8",
        "text/html; charset*=utf\0-8''x",
        "text/html; charset*=undefined''x",
        "text/html; charset*=idna'en'x.%ff",
    ],
)
def test_a_charset_that_is_none_in_the_header(kind: str, site: Site) -> None:
    site.pages["/"] = build_page(ARTICLE, kind)
    assert visit_page(site.url(), allow_this_machine).title == "Stay interviews in ten minutes"


@pytest.mark.parametrize(
    "mark", [b"<![ foo", b"<![foo[", b"<!DOCTYPE [<!x", b"<![if x", b"<!-", b"</ ", b"&#x110000;"]
)
def test_a_mark_that_is_none(mark: bytes, site: Site) -> None:
    site.pages["/"] = build_page(mark + b" bar]>")
    with pytest.raises(RefusedLink, match="No page with a title"):
        visit_page(site.url(), allow_this_machine)
    assert read_head(b"<title>Said before</title>" + mark + b" bar]>", None).title == "Said before"
