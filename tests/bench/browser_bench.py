"""The web app in Chromium against a blank page and a bare put."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from playwright.sync_api import BrowserContext, Page, sync_playwright

from server.ids import now
from server.seed import believable
from server.sync.stamp import form
from tests.bench import helping_bench
from tests.bench.measure import Measured, in_turn
from tests.machine import web
from tests.machine.browsers import system_chromium
from tests.machine.server import Server

RECORDS = 10_000
STARTS, SAVES = 9, 60
WHY_SAVING = (
    "A save reads the record and the device's clock and writes both, with the indexes of the lists:\n"
    "    bare IndexedDB needs 1.4 to 1.5 times a single put for that."
)
NOTES_FOCUS = 'addEventListener("focusin", () => { globalThis.focusedAt ??= performance.now(); }, true)'
FILL = """
(rows) => new Promise((resolve, reject) => {
  const opening = indexedDB.open("heedful");
  opening.onsuccess = () => {
    const transaction = opening.result.transaction("records", "readwrite");
    for (const row of rows) transaction.objectStore("records").put(row);
    transaction.oncomplete = () => { opening.result.close(); resolve(); };
    transaction.onerror = reject;
  };
})
"""
SAVING = (Path(__file__).parent / "saving.js").read_text(encoding="utf-8")


def measure(app: Server, blank: Server, home: Path) -> Iterator[Measured | helping_bench.Found]:
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            home / "chromium", headless=True, executable_path=system_chromium()
        )
        context.add_init_script(NOTES_FOCUS)
        yield _saving(context, blank)
        yield from helping_bench.measure(context, blank)
        yield _starting(context, app, blank)
        context.close()


def _saving(context: BrowserContext, blank: Server) -> Measured:
    page = context.new_page()
    page.goto(blank.origin)
    pairs = [page.evaluate(SAVING, SAVES) for _ in range(5)]
    page.close()
    ours, floor = (median(pair[side] for pair in pairs) for side in (0, 1))
    return Measured("a save: a bare put, both strict", ours, floor, 1.5, "ms", WHY_SAVING)


def _starting(context: BrowserContext, app: Server, blank: Server) -> Measured:
    """From the address to the focused box, with no server there."""
    for server in (app, blank):
        page = context.new_page()
        page.goto(server.origin)
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        if server is app:
            page.evaluate(FILL, rows())
        page.close()
        server.kill()
    try:
        return in_turn(
            f"offline start to the focused box, {RECORDS:,} records: a blank page", 3,
            lambda: _focused(context, app), lambda: _focused(context, blank), "ms",
        )  # fmt: skip
    finally:
        app.start()
        blank.start()


def _focused(context: BrowserContext, server: Server) -> float:
    times = []
    for _ in range(STARTS):
        page: Page = context.new_page()
        page.goto(server.origin)
        page.wait_for_function("globalThis.focusedAt")
        times.append(float(page.evaluate("globalThis.focusedAt")))
        page.close()
    return median(times)


def rows() -> list[dict[str, object]]:
    """Records as they lie on a device that has sent them."""
    made = []
    for number, (kind, record_id, fields) in enumerate(believable(RECORDS, now(), random.Random(1))):
        stamps = dict.fromkeys(fields, form(fields["created_at"], number % 1000, "bench001"))
        row = {"id": record_id, "kind": kind, "fields": fields, "stamps": stamps, "base": {}}
        if kind == "jot":
            row["place"] = [fields.get("event_id") or "", fields.get("heard_at") or 0]
            row["about"] = fields.get("person_ids") or []
        made.append(row)
    return made


def build_scripts() -> None:
    """Parts of the web app as scripts in the directory `BENCH_FILES`, for `saving.js` and `helping.js`."""
    config = str(Path(__file__).parent / "scripts.config.mjs")
    for name in ("notebook", "helping"):
        os.environ["BENCH_SCRIPT"] = name
        if web.run("exec", "--", "vite", "build", "--logLevel=warn", "--config", config):
            raise RuntimeError(f"{name} could not be built")
