"""Which browsers stand ready: the system's where there are any, else Playwright's own builds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.support.environment import CHROMIUM, FIREFOX, WEBKIT_DRIVER
from tests.support.packages import (
    PackageUnavailable,
    install_with_apt,
    install_with_playwright,
    is_debian_root,
)

XVFB = "/usr/bin/Xvfb"
"""The screen that is not there, for browsers that cannot do without."""

DEBIAN = {
    CHROMIUM: ["chromium"],
    FIREFOX: ["firefox-esr"],
    WEBKIT_DRIVER: ["webkit2gtk-driver", "python3-gi", "gir1.2-webkit2-4.1"],
    XVFB: ["xvfb"],
}
"""A file that shows that a browser is here, and the packages that bring it."""

SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that Debian's bindings to WebKitGTK belong to."""

OWN_NAMES = {CHROMIUM: "chromium", FIREFOX: "firefox", WEBKIT_DRIVER: "webkit"}


def find_chromium() -> str | None:
    return CHROMIUM if Path(CHROMIUM).exists() else None


def find_firefox() -> str | None:
    return FIREFOX if Path(FIREFOX).exists() else None


def has_webkitgtk() -> bool:
    """Whether WebKitGTK can be driven here, with a profile that outlives it."""
    if not (Path(WEBKIT_DRIVER).exists() and Path(XVFB).exists()):
        return False
    bindings = "import gi; gi.require_version('WebKit2', '4.1')"
    return subprocess.run([SYSTEM_PYTHON, "-c", bindings], check=False, capture_output=True).returncode == 0


def install_browsers() -> None:
    """Make all three ready. Raises PackageUnavailable with a sentence."""
    if is_debian_root():
        missing = [name for file, names in DEBIAN.items() if not Path(file).exists() for name in names]
        if missing or not has_webkitgtk():
            install_with_apt(*(missing or DEBIAN[WEBKIT_DRIVER]))
        if not has_webkitgtk():
            raise PackageUnavailable(
                "WebKitGTK is installed, but the system Python cannot open a window of it."
            )
        return
    here = {CHROMIUM: find_chromium(), FIREFOX: find_firefox(), WEBKIT_DRIVER: has_webkitgtk()}
    wanted = [OWN_NAMES[browser] for browser, is_here in here.items() if not is_here]
    if missing := [name for name in wanted if not _has_own(name)]:
        install_with_playwright(*missing)


def _has_own(name: str) -> bool:
    """Whether Playwright's own build of the browser is here already."""
    program = (
        "import sys; from pathlib import Path; from playwright.sync_api import sync_playwright\n"
        "with sync_playwright() as p: sys.exit(not Path(getattr(p, sys.argv[1]).executable_path).exists())"
    )
    return (
        subprocess.run([sys.executable, "-c", program, name], check=False, capture_output=True).returncode
        == 0
    )
