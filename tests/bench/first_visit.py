"""A first visit over a poor phone network: when the box has the focus, and when the app works offline."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from playwright.sync_api import sync_playwright

from tests.bench.measure import Measurement
from tests.support.browsers import find_chromium
from tests.support.chaos import Chaos
from tests.support.server import Server

RATE, ROUND_TRIP, THROTTLE = 50_000, 0.4, 4
"""400 kbit/s, 400 ms, and a processor four times slower than this one."""
VISITS = 3
FOCUSED, OFFLINE = 1_600, 5_000
"""What a visit may take, ms."""
NOTES_FOCUS = 'addEventListener("focusin", () => { globalThis.focusedAt ??= performance.now(); }, true)'
ARRIVED = """navigator.serviceWorker.ready.then(
    () => [globalThis.focusedAt, performance.now()],
)"""
NETWORK = "400 kbit/s, 400 ms, 4x CPU"


def measure_first_visit(app: Server) -> Iterator[Measurement]:
    """Each visit with an empty browser, over a link that all its connections share."""
    network = Chaos(upstream=app.port)
    network.throttle(round_trip=ROUND_TRIP, rate=RATE)
    times = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium())
        for _ in range(VISITS):
            context = browser.new_context()
            context.add_init_script(NOTES_FOCUS)
            page = context.new_page()
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": THROTTLE})
            page.goto(network.origin)
            times.append(page.evaluate(ARRIVED))
            context.close()
        browser.close()
    network.close()
    focused, offline = (median(visit[at] for visit in times) for at in (0, 1))
    yield Measurement(f"first visit to the focused box ({NETWORK}): its limit", focused, FOCUSED, 1, "ms")
    yield Measurement(f"first visit until it works offline ({NETWORK}): its limit", offline, OFFLINE, 1, "ms")
