"""The built web app: its files, and which page answers which address.

A new version replaces all files at once. An open page of the old version has what it needs in its
worker's cache, which holds every file of that version and is swapped as a whole; a page without a
worker that asks for an old hashed file gets 404, and its next load is all new.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.headers import Headers

from whitenoise import WhiteNoise

from server import pages

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

DIST = Path(__file__).parent / "dist"
OTHERS = re.compile("|".join(path.replace(":id", "[^/]+") for path in pages.OTHERS))
MISSING = re.compile("/(?!api/|assets/|(health|ready)z$)[^.]*")
"""What looks like the address of a page: neither a file, nor the API's, nor a probe's."""
STYLE = re.compile("<style>(.*?)</style>", re.DOTALL)
PARTIAL = ("HTTP_RANGE", "HTTP_IF_NONE_MATCH", "HTTP_IF_MODIFIED_SINCE")

NOT_BUILT = b"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Heedful is not built yet</title>
<h1>The web app is not built yet</h1>
<p>The server runs, but <code>server/dist</code> is empty. Run <code>make run</code>, or
<code>npm ci &amp;&amp; npm run build</code> in <code>web</code>, and start the server again.</p></html>
"""


class Shell(WhiteNoise):  # type: ignore[misc]
    """Serves the files of `dist` and their .br and .gz siblings; what is not a file goes on to the API."""

    def __init__(self, inner: WSGIApplication, dist: Path = DIST):
        super().__init__(
            inner,
            root=dist if dist.is_dir() else None,
            allow_all_origins=False,
            # The names in assets/ carry a hash of what is in them.
            immutable_file_test="^/assets/",
            mimetypes={".webmanifest": "application/manifest+json"},
            add_headers_function=_forbid_stale_copies,
        )
        self.built = "/index.html" in self.files and "/app.html" in self.files

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path.startswith("/api/"):
            return self.application(environ, start_response)  # type: ignore[no-any-return]
        page, missing = find_page(path), MISSING.fullmatch(path)
        if not (page or missing) or environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return super().__call__(environ, start_response)  # type: ignore[no-any-return]
        if not self.built:
            start_response(
                "503 Service Unavailable",
                [
                    ("Content-Type", "text/html; charset=utf-8"),
                    ("Content-Length", str(len(NOT_BUILT))),
                    ("Cache-Control", "no-store"),
                ],
            )
            return [NOT_BUILT] if environ["REQUEST_METHOD"] == "GET" else []
        if page is None:
            return self.serve_missing_page(environ, start_response)
        return self.serve(self.files[page], environ, start_response)  # type: ignore[no-any-return]

    def serve_missing_page(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """The app, which says that there is no such page: whole each time, as only a 200 has parts."""
        whole = {key: value for key, value in environ.items() if key not in PARTIAL}

        def not_found(_status: str, headers: list[tuple[str, str]]) -> object:
            return start_response("404 Not Found", headers)

        return self.serve(self.files["/app.html"], whole, not_found)  # type: ignore[no-any-return]


def hash_styles(dist: Path = DIST) -> list[str]:
    """The hash of each <style> that the built pages hold, as a Content-Security-Policy names it; sorted."""
    styles = {style for page in dist.glob("*.html") for style in STYLE.findall(page.read_text("utf-8"))}
    digests = (hashlib.sha256(style.encode()).digest() for style in styles)
    return sorted(f"sha256-{base64.b64encode(digest).decode()}" for digest in digests)


def find_page(path: str) -> str | None:
    """Which file is the page at this address; None where there is no page."""
    if path in pages.BOX:
        return "/index.html"
    return "/app.html" if OTHERS.fullmatch(path) else None


def _forbid_stale_copies(headers: Headers, _path: str, url: str) -> None:
    """Pages, worker and manifest are asked for each time: a new version must be seen at once."""
    if not url.startswith("/assets/"):
        headers["Cache-Control"] = "no-cache"
