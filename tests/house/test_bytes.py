"""What a phone must load on a poor network, in bytes as they go over it."""

from __future__ import annotations

import gzip
import json
import re

from tests.machine.environment import ROOT

DIST = ROOT / "server/dist"
FIRST_LOAD, OFFLINE_READY = 30_000, 60_000


def wire_size(path: str) -> int:
    return len(gzip.compress((DIST / path.lstrip("/")).read_bytes(), 9, mtime=0))


def linked(page: str) -> set[str]:
    """The scripts and styles that a page asks for, and the scripts that those cannot run without."""
    html = (DIST / page).read_text(encoding="utf-8")
    found = set(re.findall(r'(?:src|href)="(/assets/[^"]+)"', html))
    waiting = [path for path in found if path.endswith(".js")]
    while waiting:
        code = (DIST / waiting.pop().lstrip("/")).read_text(encoding="utf-8")
        needed = {
            f"/assets/{name}" for name in re.findall(r'(?:from|import)\s*["\'`]\./([^"\'`]+\.js)', code)
        }
        waiting += needed - found
        found |= needed
    return found


def precached() -> set[str]:
    """The files that the worker keeps before it calls the app ready to be offline."""
    worker = (DIST / "sw.js").read_text(encoding="utf-8")
    return set(re.findall(r"\[[\"'`](/[^\"'`]+)[\"'`],\s*[\"'`][0-9a-f]{16}[\"'`]\]", worker))


def sizes(paths: set[str]) -> dict[str, int]:
    return {path: wire_size(path) for path in sorted(paths)}


def test_the_first_load() -> None:
    loaded = sizes({"/index.html", *linked("index.html")})
    assert any(path.endswith(".js") for path in loaded)
    assert sum(loaded.values()) <= FIRST_LOAD, json.dumps(loaded, indent=1)


def test_everything_until_the_app_works_offline() -> None:
    kept = precached()
    assert {"/index.html", "/app.html"} <= kept
    assert linked("index.html") | linked("app.html") <= kept
    loaded = sizes({"/sw.js", *kept})
    assert sum(loaded.values()) <= OFFLINE_READY, json.dumps(loaded, indent=1)
