"""What a phone must load on a poor network, in bytes as they go over it."""

from __future__ import annotations

import gzip
import json
import re

from tests.machine.environment import ROOT

DIST = ROOT / "server/dist"
FIRST_LOAD, OFFLINE_READY, WHOLE_APP = 30_000, 60_000, 230_000


def wire_size(path: str) -> int:
    return len(gzip.compress((DIST / path.lstrip("/")).read_bytes(), 9, mtime=0))


def linked(page: str) -> set[str]:
    """The scripts and styles that a page asks for, and the scripts that those cannot run without."""
    html = (DIST / page).read_text(encoding="utf-8")
    return with_needed(set(re.findall(r'(?:src|href)="(/assets/[^"]+)"', html)))


def with_needed(files: set[str]) -> set[str]:
    """These files, and the scripts that those cannot run without."""
    found = set(files)
    waiting = [path for path in found if path.endswith(".js")]
    while waiting:
        code = (DIST / waiting.pop().lstrip("/")).read_text(encoding="utf-8")
        needed = {
            f"/assets/{name}" for name in re.findall(r'(?:from|import)\s*["\'`]\./([^"\'`]+\.js)', code)
        }
        waiting += needed - found
        found |= needed
    return found


def precached() -> tuple[set[str], set[str]]:
    """The files that the worker keeps before it calls the app ready, and those that it fetches after."""
    worker = (DIST / "sw.js").read_text(encoding="utf-8")
    kept = re.findall(r"\[[\"'`](/[^\"'`]+)[\"'`],\s*[\"'`][0-9a-f]{16}[\"'`](,\s*1)?\]", worker)
    return {url for url, rare in kept if not rare}, {url for url, rare in kept if rare}


def sizes(paths: set[str]) -> dict[str, int]:
    return {path: wire_size(path) for path in sorted(paths)}


def test_the_first_load() -> None:
    loaded = sizes({"/index.html", *linked("index.html")})
    assert any(path.endswith(".js") for path in loaded)
    assert sum(loaded.values()) <= FIRST_LOAD, json.dumps(loaded, indent=1)


def test_everything_until_the_app_works_offline() -> None:
    core, _ = precached()
    assert {"/index.html", "/app.html"} <= core
    assert linked("index.html") | linked("app.html") <= core
    loaded = sizes({"/sw.js", *core})
    assert sum(loaded.values()) <= OFFLINE_READY, json.dumps(loaded, indent=1)


def test_the_core_needs_nothing_that_follows_it() -> None:
    core, _ = precached()
    assert with_needed({path for path in core if path.startswith("/assets/")}) <= core


def test_all_of_the_app() -> None:
    core, rare = precached()
    assert rare
    loaded = sizes({"/sw.js", *core, *rare})
    assert sum(loaded.values()) <= WHOLE_APP, json.dumps(loaded, indent=1)
