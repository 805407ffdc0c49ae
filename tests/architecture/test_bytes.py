"""What a phone must load on a poor network, in bytes as they go over it."""

from __future__ import annotations

import gzip
import json
import re

from tests.support.environment import ROOT

DIST = ROOT / "server/dist"
FIRST_LOAD, CACHED = 45_000, 450_000
NEEDED = r'(?:from|import)\s*["\'`]\./([^"\'`]+\.js)'
"""What stands in a built script where it imports another at once, not later."""


def wire_size(path: str) -> int:
    return len(gzip.compress((DIST / path.lstrip("/")).read_bytes(), 9, mtime=0))


def linked(page: str) -> set[str]:
    """The scripts and styles that a page asks for, and the scripts that those cannot run without."""
    html = (DIST / page).read_text(encoding="utf-8")
    return with_needed(set(re.findall(r'(?:src|href)="(/assets/[^"]+)"', html)))


def with_needed(files: set[str]) -> set[str]:
    """These files, and the scripts that those cannot run without."""
    names = set(files)
    waiting = [path for path in names if path.endswith(".js")]
    while waiting:
        code = (DIST / waiting.pop().lstrip("/")).read_text(encoding="utf-8")
        needed = {f"/assets/{name}" for name in re.findall(NEEDED, code)}
        waiting += needed - names
        names |= needed
    return names


def precached() -> tuple[set[str], set[str]]:
    """The files that the worker keeps before it calls the app ready, and those that it fetches after."""
    worker = (DIST / "sw.js").read_text(encoding="utf-8")
    entries = re.findall(r"\[[\"'`](/[^\"'`]+)[\"'`],\s*[\"'`][0-9a-f]{16}[\"'`](,\s*1)?\]", worker)
    return {url for url, rare in entries if not rare}, {url for url, rare in entries if rare}


def sizes(paths: set[str]) -> dict[str, int]:
    return {path: wire_size(path) for path in sorted(paths)}


def test_the_first_load() -> None:
    loaded = sizes({"/index.html", *linked("index.html")})
    assert any(path.endswith(".js") for path in loaded)
    assert sum(loaded.values()) <= FIRST_LOAD, json.dumps(loaded, indent=1)


def test_the_styles_come_in_the_pages() -> None:
    """The box has the focus as soon as its page is there, without another way to the server and back."""
    for page in "index.html", "app.html":
        html = (DIST / page).read_text(encoding="utf-8")
        assert html.count("<style>") == 1, page
        assert 'rel="stylesheet"' not in html, page


def test_the_core_holds_both_pages_and_all_that_they_link() -> None:
    core, _ = precached()
    assert {"/index.html", "/app.html"} <= core
    assert linked("index.html") | linked("app.html") <= core


def test_the_core_needs_nothing_that_follows_it() -> None:
    core, _ = precached()
    assert with_needed({path for path in core if path.startswith("/assets/")}) <= core


def test_everything_that_is_kept_for_offline() -> None:
    core, rare = precached()
    assert rare
    loaded = sizes({"/sw.js", *core, *rare})
    assert sum(loaded.values()) <= CACHED, json.dumps(loaded, indent=1)


def test_no_script_waits_for_itself() -> None:
    """Scripts that import each other in a circle run in an order that nobody chose: things are undefined."""
    for path in (f"/assets/{file.name}" for file in DIST.glob("assets/*.js")):
        code = (DIST / path.lstrip("/")).read_text(encoding="utf-8")
        needed = {f"/assets/{name}" for name in re.findall(NEEDED, code)}
        assert path not in with_needed(needed), path


def test_no_script_asks_for_what_was_not_built() -> None:
    """Such as styles that were written into the pages: code that is loaded later would ask for them again."""
    names = {
        name
        for file in DIST.glob("assets/*.js")
        for name in re.findall(r'["\'`/]assets/(\w[\w-]*\.(?:js|css))', file.read_text(encoding="utf-8"))
    }
    missing = {name for name in names if not (DIST / "assets" / name).exists()}
    assert not missing, f"asked for by a built script, and not there: {missing}"
