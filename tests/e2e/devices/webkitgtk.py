"""WebKitGTK, the nearest to an iPhone that runs here: driven by selenium, in a window of our own."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from selenium.common.exceptions import (
    ElementClickInterceptedException,
    ElementNotInteractableException,
    StaleElementReferenceException,
    TimeoutException,
    WebDriverException,
)
from selenium.webdriver import WebKitGTK
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.e2e.devices.device import Device
from tests.e2e.devices.passkeys import Authenticator, Keychain
from tests.support.browsers import SYSTEM_PYTHON, XVFB
from tests.support.environment import HEADED, WEBKIT_DRIVER

WINDOW = Path(__file__).with_name("webkit_window.py")
PASSKEYS = Path(__file__).with_name("webkit_passkeys.js")

COMPLAINT = re.compile(r"CONSOLE .*(ERROR|WARN)")
REMARK = re.compile(
    r"Failed to load resource|Could not connect|Load failed|access control checks"
    r"|Unrecognized Content-Security-Policy directive 'manifest-src'|\"interactive-widget\" not recognized"
)
"""What the engine itself says of a network that we broke, and of standards that it does not know."""

CANDIDATES = {
    "textbox": "textarea, input",
    "combobox": "input, select",
    "status": "[role=status], output",
    "link": "a",
}
"""Where to look for a role; the driver itself then says what each one's role and name are."""


@contextmanager
def screen() -> Iterator[None]:
    """An X display for the windows, unless there is somebody to show them to."""
    if HEADED:
        yield
        return
    read, write = os.pipe()
    command = [XVFB, "-displayfd", str(write), "-screen", "0", "1280x1800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    before = os.environ.get("DISPLAY")
    with os.fdopen(read) as number:
        os.environ["DISPLAY"] = f":{number.readline().strip()}"
    try:
        yield
    finally:
        server.terminate()
        server.wait()
        if before is None:
            del os.environ["DISPLAY"]
        else:
            os.environ["DISPLAY"] = before


class PageAuthenticator(Authenticator):
    """What `webkit_passkeys.js` puts into each page. Its keychain is the origin's: visit the app first."""

    PLACE = "authenticator.keychain"

    def __init__(self, device: WebKitDevice) -> None:
        self.device = device

    def read_passkeys(self) -> Keychain:
        stored = self.device.evaluate(f"localStorage.getItem('{self.PLACE}')")
        return list(json.loads(str(stored or "[]")))

    def add_passkeys(self, keychain: Keychain) -> None:
        serialized = json.dumps(json.dumps(keychain))
        self.device.evaluate(f"localStorage.setItem('{self.PLACE}', {serialized})")


class WebKitDevice(Device):
    """One window on a profile that lasts."""

    driver: WebKitGTK

    def _start(self) -> None:
        self.profile.mkdir(exist_ok=True)
        launcher = self.profile / "browser"
        launcher.write_text(f'#!/bin/sh\nexec {SYSTEM_PYTHON} {WINDOW} "$@" >>{self._console} 2>&1\n')
        launcher.chmod(0o755)
        options = Options()
        options.binary_location = str(launcher)
        options.add_argument("--automation")
        options.add_argument(f"--profile={self.profile}")
        options.add_argument(f"--script={PASSKEYS}")
        self.driver = WebKitGTK(options=options, service=Service(WEBKIT_DRIVER))
        self.authenticator = PageAuthenticator(self)

    def _quit(self) -> None:
        self.driver.quit()
        self._read_console()

    def _bury(self) -> None:
        self.driver.service.stop()
        self._read_console()

    def visit(self, path: str = "/") -> None:
        self.driver.get(self.origin + path)

    def go_back(self) -> None:
        self.driver.back()

    def fill(self, role: str, name: str, text: str) -> None:
        field = self.find(role, name)

        def is_clear() -> bool:
            try:
                field.clear()
            except ElementNotInteractableException:
                self._scroll_clear(field)
                return False
            return True

        self._wait(is_clear, f"{role} {name} cannot be typed in")
        field.send_keys(text)

    def press(self, role: str, name: str) -> None:
        thing = self.find(role, name)
        self._wait(thing.is_enabled, f"{role} {name} cannot be pressed")

        def pressed() -> bool:
            try:
                thing.click()
            except (ElementClickInterceptedException, ElementNotInteractableException):
                # Something on its way, or fixed to an edge, is above it, or what is before it just moved it
                # out of the window: a person would scroll it clear.
                self._scroll_clear(thing)
                return False
            return True

        self._wait(pressed, f"something else is above {role} {name}")

    def choose_file(self, name: str, file: Path) -> None:
        labels = "label:has(input[type=file])"
        inputs: list[WebElement] = []

        def is_there() -> bool:
            inputs[:] = [
                one for one in self.driver.find_elements(By.CSS_SELECTOR, labels) if one.text == name
            ]
            return bool(inputs)

        self._wait(is_there, f"there is no field for a file called {name}")
        inputs[0].find_element(By.CSS_SELECTOR, "input").send_keys(str(file))

    def read_value(self, role: str, name: str) -> str:
        return str(self.find(role, name).get_property("value"))

    def expect_value(self, role: str, name: str, value: str) -> None:
        self._wait(
            lambda: self.read_value(role, name) == value, f"{role} {name} does not come to hold {value!r}"
        )

    def expect_text(self, text: str) -> None:
        self._wait(lambda: text in self._words(), f"{text!r} is not to be read")

    def expect_no_text(self, text: str) -> None:
        self._wait(lambda: text not in self._words(), f"{text!r} is still to be read")

    def expect_attribute(self, role: str, name: str, attribute: str, value: str) -> None:
        self._wait(
            lambda: self.find(role, name).get_dom_attribute(attribute) == value,
            f"{role} {name} does not come to {attribute}={value}",
        )

    def evaluate(self, script: str) -> object:
        resolve = f"const done = arguments[0]; Promise.resolve({script}).then(done)"
        self.driver.set_script_timeout(self.PATIENCE)
        return self.driver.execute_async_script(resolve)

    def find(self, role: str, name: str) -> WebElement:
        """The visible thing of that role and name."""

        def is_sought(element: WebElement) -> bool:
            return bool(
                element.aria_role == role and element.accessible_name == name and element.is_displayed()
            )

        def look() -> WebElement | None:
            for element in self.driver.find_elements(By.CSS_SELECTOR, CANDIDATES.get(role, role)):
                # Of some fields, such as those for files, the driver cannot tell the role.
                with suppress(WebDriverException):
                    if is_sought(element):
                        return element
            return None

        element: WebElement = self._wait(look, f"there is no {role} {name}")
        return element

    @property
    def _console(self) -> Path:
        return self.profile / "console.log"

    def _words(self) -> str:
        return str(self.driver.execute_script("return document.body.innerText"))

    def _scroll_clear(self, element: WebElement) -> None:
        self.driver.execute_script("arguments[0].scrollIntoView({ block: 'center' })", element)

    def _wait(self, done: Callable[[], Any], otherwise: str) -> Any:
        stale = [StaleElementReferenceException]
        wait = WebDriverWait(self.driver, self.PATIENCE, poll_frequency=0.05, ignored_exceptions=stale)
        try:
            return wait.until(lambda _: done())
        except TimeoutException:
            raise AssertionError(f"{otherwise}. There is: {self._words()}") from None

    def _read_console(self) -> None:
        lines = self._console.read_text(errors="replace").splitlines() if self._console.exists() else []
        self._console.unlink(missing_ok=True)
        self.complaints += [line for line in lines if COMPLAINT.search(line) and not REMARK.search(line)]
