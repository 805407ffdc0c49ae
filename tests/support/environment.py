"""Every environment variable that the tests look at, and what stands in for it."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The working copy: where `server`, `web` and `tests` stand."""

POSTGRES_URL = os.environ.get("HEEDFUL_TEST_POSTGRES", "")
"""A PostgreSQL to use instead of a cluster of our own, as `postgresql://superuser@host/postgres`."""

CHROMIUM = os.environ.get("HEEDFUL_CHROMIUM", "/usr/bin/chromium")
"""The Chromium to drive. Where this file is missing, Playwright's own build is used."""

FIREFOX = os.environ.get("HEEDFUL_FIREFOX", "/usr/bin/firefox-esr")
"""The Firefox to drive. Where this file is missing, Playwright's own build is used."""

WEBKIT_DRIVER = os.environ.get("HEEDFUL_WEBKIT_DRIVER", "/usr/bin/WebKitWebDriver")
"""The driver of WebKitGTK. Where this file is missing, Playwright's own WebKit is used."""

HEADED = bool(os.environ.get("HEEDFUL_HEADED"))
"""Show the browsers while the journeys run, to watch one go wrong."""
