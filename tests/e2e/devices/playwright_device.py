"""Chromium, Firefox, and where it must be Playwright's own WebKit, driven by Playwright."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, BrowserType, Error, Locator, Page, expect

from tests.e2e.devices.console import listen
from tests.e2e.devices.device import Device
from tests.e2e.devices.passkeys import ChromiumAuthenticator, ContextAuthenticator
from tests.support.browsers import find_chromium, find_firefox
from tests.support.environment import HEADED

PHONE = {"viewport": {"width": 390, "height": 844}}
LAPTOP = {"viewport": {"width": 1280, "height": 800}}
TOUCH = {"has_touch": True, "is_mobile": True, "device_scale_factor": 2}
"""Only Chromium and WebKit can pretend to be touched."""

QUIET = ["--disable-background-networking", "--disable-component-update"]


IN_TIME = """Promise.race([%s, new Promise((_, reject) => {
    setTimeout(() => reject(new Error("it did not come to an end")), %d);
})])"""


def build_launch_options(engine: str, args: Sequence[str] = ()) -> dict[str, Any]:
    options: dict[str, Any] = {"headless": not HEADED}
    if engine == "chromium":
        options |= {"executable_path": find_chromium(), "args": [*QUIET, *args]}
    if engine == "firefox" and find_firefox():
        options |= {"executable_path": find_firefox(), "channel": "moz-firefox"}
    return options


class PlaywrightDevice(Device):
    """`page` is open to all that Playwright can do.

    `browser`: one that runs, in which this device is a context and forgets all when it is quit; or an engine,
    of which this device starts one on its persistent profile.
    """

    context: BrowserContext
    page: Page

    def __init__(self, browser: Browser | BrowserType, profile: Path, origin: str, **look: Any) -> None:
        super().__init__(profile, origin)
        self.browser = browser
        self.engine = (browser.browser_type if isinstance(browser, Browser) else browser).name
        self.look = look

    def _start(self) -> None:
        options: dict[str, Any] = {"base_url": self.origin, **PHONE, **self.look}
        if isinstance(self.browser, Browser):
            self.context = self.browser.new_context(**options)
        else:
            options |= build_launch_options(self.engine, options.pop("args", ()))
            self.context = self.browser.launch_persistent_context(self.profile, **options)
        self.context.set_default_timeout(self.PATIENCE * 1000)
        listen(self.context, self.complaints)
        self.page = self.context.pages[0] if self.context.pages else self.context.new_page()
        if self.engine == "chromium":
            self.authenticator = ChromiumAuthenticator(self.page)
        else:
            self.authenticator = ContextAuthenticator(self.context)

    def _quit(self) -> None:
        self.context.close()

    def _bury(self) -> None:
        with suppress(Error):  # it may notice the death only while it is asked to close
            self.context.close()

    def visit(self, path: str = "/") -> None:
        self.page.goto(path)

    def go_back(self) -> None:
        self.page.go_back()

    def fill(self, role: str, name: str, text: str) -> None:
        self.find(role, name).fill(text)

    def press(self, role: str, name: str) -> None:
        self.find(role, name).click()

    def choose_file(self, name: str, file: Path) -> None:
        self.page.get_by_label(name, exact=True).set_input_files(file)

    def read_value(self, role: str, name: str) -> str:
        return self.find(role, name).input_value()

    def expect_value(self, role: str, name: str, value: str) -> None:
        expect(self.find(role, name)).to_have_value(value, timeout=self.PATIENCE * 1000)

    def expect_text(self, text: str) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=self.PATIENCE * 1000)

    def expect_no_text(self, text: str) -> None:
        expect(self.page.get_by_text(text)).to_have_count(0, timeout=self.PATIENCE * 1000)

    def expect_attribute(self, role: str, name: str, attribute: str, value: str) -> None:
        expect(self.find(role, name)).to_have_attribute(attribute, value, timeout=self.PATIENCE * 1000)

    def evaluate(self, script: str) -> object:
        return self.page.evaluate(IN_TIME % (script, self.PATIENCE * 1000))

    def find(self, role: str, name: str) -> Locator:
        chosen: Any = role
        return self.page.get_by_role(chosen, name=name, exact=True)
