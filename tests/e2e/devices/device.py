"""Somebody's phone or laptop: one browser whose profile outlives it, and what a person does with it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

from tests.e2e.devices.kill import kill_users_of
from tests.e2e.devices.passkeys import Authenticator

JOT = ("textbox", "Jot")
SAVE = ("button", "Save")
SYNC = ("status", "Sync")
SYNC_NOW = ("button", "Sync now")

WHOLE_APP = """navigator.serviceWorker.ready.then(async () => {
    while (!(await caches.match("/assets/.whole"))) await new Promise((again) => setTimeout(again, 20));
    return true;
})"""
"""Settles when the worker says that all of the app is on the device."""


class Device(ABC):
    """What all engines can do. Things on the screen are named by role and accessible name.

    Every act waits until it can be done, and every `expect_…` until it holds; both fail after PATIENCE
    seconds, which are many, for the machine may be busy with other things.
    """

    PATIENCE = 30.0

    def __init__(self, profile: Path, origin: str) -> None:
        self.profile = profile
        self.origin = origin
        self.runs = False
        self.authenticator: Authenticator
        self.complaints: list[str] = []
        """What the browser's console held against the app."""

    def start(self) -> None:
        """Start the browser on its profile, with nothing open."""
        self._start()
        self.runs = True

    def quit(self) -> None:
        """Close the browser as its owner does."""
        if self.runs:
            self.runs = False
            self._quit()

    def kill(self) -> None:
        """`kill -9`: the battery is empty."""
        self.runs = False
        kill_users_of(self.profile)
        self._bury()

    @abstractmethod
    def _start(self) -> None: ...

    @abstractmethod
    def _quit(self) -> None: ...

    @abstractmethod
    def _bury(self) -> None:
        """Let go of what belonged to a browser that was killed."""

    @abstractmethod
    def visit(self, path: str = "/") -> None: ...

    @abstractmethod
    def go_back(self) -> None:
        """Press the browser's own Back."""

    @abstractmethod
    def fill(self, role: str, name: str, text: str) -> None: ...

    @abstractmethod
    def press(self, role: str, name: str) -> None: ...

    @abstractmethod
    def choose_file(self, name: str, file: Path) -> None:
        """Give a file to the field of that label, as the camera or a dialog would."""

    @abstractmethod
    def read_value(self, role: str, name: str) -> str:
        """What stands in a field."""

    @abstractmethod
    def expect_value(self, role: str, name: str, value: str) -> None:
        """Wait until just this stands in a field."""

    @abstractmethod
    def expect_text(self, text: str) -> None:
        """Wait until `text` is to be read on the page."""

    @abstractmethod
    def expect_no_text(self, text: str) -> None:
        """Wait until `text` is nowhere on the page."""

    @abstractmethod
    def expect_attribute(self, role: str, name: str, attribute: str, value: str) -> None: ...

    @abstractmethod
    def evaluate(self, script: str) -> object:
        """The value of a JavaScript expression, or of the promise that it gives."""

    def restart(self, path: str = "/") -> None:
        self.start()
        self.visit(path)

    def save_jot(self, text: str) -> None:
        """Write a jot and save it; returns when the app shows it as saved."""
        self.fill(*JOT, text)
        self.press(*SAVE)
        self.expect_text(text)

    def expect_sync_status(self, mood: str) -> None:
        """Wait until the badge says this mood."""
        self.expect_attribute(*SYNC, "data-mood", mood)

    def expect_unsent(self, count: int) -> None:
        self.expect_attribute(*SYNC, "data-unsent", str(count))

    def wait_until_offline_ready(self) -> None:
        """Wait until the service worker holds the whole app and answers for it."""
        self.evaluate(WHOLE_APP)
