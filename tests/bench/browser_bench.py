"""The web app in Chromium against a blank page and a bare put."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import BrowserContext, Page, sync_playwright

from server.ids import now
from server.rules.stamps import format_stamp
from server.seed import generate_records
from tests.bench.measure import Measurement, measure_in_turn
from tests.e2e.devices.device import WHOLE_APP
from tests.support import web
from tests.support.browsers import find_chromium
from tests.support.server import Server

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
THUMB = (Path(__file__).parent / "thumb.js").read_text(encoding="utf-8")
STEPS = "2 taps beside the words"
"""One on the icon, one on Save."""
THROTTLE = 4


def measure_browser(app: Server, blank: Server, home: Path) -> Iterator[Measurement]:
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            home / "chromium", headless=True, executable_path=find_chromium()
        )
        context.add_init_script(NOTES_FOCUS)
        yield _measure_saving(context, blank)
        yield from _measure_offline(context, app, blank)
        context.close()


def _measure_saving(context: BrowserContext, blank: Server) -> Measurement:
    page = context.new_page()
    page.goto(blank.origin)
    pairs = [page.evaluate(SAVING, SAVES) for _ in range(5)]
    page.close()
    ours, floor = (median(pair[side] for pair in pairs) for side in (0, 1))
    return Measurement("a save: a bare put, both strict", ours, floor, 1.5, "ms", WHY_SAVING)


def _measure_offline(context: BrowserContext, app: Server, blank: Server) -> Iterator[Measurement]:
    """What the worker opens, with no server there: to the focused box, and to the saved jot."""
    for server in (app, blank):
        page = context.new_page()
        page.goto(server.origin)
        page.evaluate(WHOLE_APP if server is app else "navigator.serviceWorker.ready.then(() => true)")
        if server is app:
            page.evaluate(FILL, make_rows())
        page.close()
        server.kill()
    try:
        yield measure_in_turn(
            f"offline start to the focused box, {RECORDS:,} records: a blank page",
            3,
            lambda: _time_focus(context, app),
            lambda: _time_focus(context, blank),
            "ms",
        )
        yield measure_in_turn(
            f"icon to saved jot at {THROTTLE}x throttle, {STEPS}: a blank page",
            10,
            lambda: _time_saving(context, app),
            lambda: _time_focus(context, blank, THROTTLE),
            "ms",
        )
    finally:
        app.start()
        blank.start()


def _open_throttled(context: BrowserContext, rate: int) -> Page:
    page: Page = context.new_page()
    if rate > 1:
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": rate})
    return page


def _time_saving(context: BrowserContext, server: Server) -> float:
    """Milliseconds from the opening of the page until a jot is on the disk, and says so."""
    times = []
    for _ in range(STARTS):
        page = _open_throttled(context, THROTTLE)
        page.goto(server.origin)
        times.append(float(page.evaluate(THUMB)))
        page.close()
    return median(times)


def _time_focus(context: BrowserContext, server: Server, throttle: int = 1) -> float:
    times = []
    for _ in range(STARTS):
        page = _open_throttled(context, throttle)
        page.goto(server.origin)
        page.wait_for_function("globalThis.focusedAt")
        times.append(float(page.evaluate("globalThis.focusedAt")))
        page.close()
    return median(times)


def make_rows() -> list[dict[str, Any]]:
    """Records as they lie on a device that has sent them."""
    made = []
    for number, (kind, record_id, fields) in enumerate(generate_records(RECORDS, now(), random.Random(1))):
        stamps = dict.fromkeys(fields, format_stamp(fields["created_at"], number % 1000, "bench001"))
        row: dict[str, Any] = {"id": record_id, "kind": kind, "fields": fields, "stamps": stamps, "base": {}}
        if kind == "jot":
            row["place"] = [fields.get("event_id") or "", fields.get("heard_at") or 0]
            row["about"] = fields.get("person_ids") or []
        made.append(row)
    return made


def build_store() -> None:
    """The web app's store as one script in the directory `BENCH_FILES`, for `saving.js`."""
    config = str(Path(__file__).parent / "notebook.config.mjs")
    if web.run_npm("exec", "--", "vite", "build", "--logLevel=warn", "--config", config):
        raise RuntimeError("the store could not be built")
