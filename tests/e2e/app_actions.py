"""What people do in several steps, the same in every journey."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, cast

from tests.e2e.devices.device import Device

READ_RECORDS = """new Promise((resolve, reject) => {
    const opening = indexedDB.open("heedful");
    opening.onerror = reject;
    opening.onsuccess = () => {
        const asked = opening.result.transaction("records").objectStore("records").index("kind").getAll("%s");
        asked.onerror = reject;
        asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.map(({ id, fields }) => ({ id, ...fields })));
        };
    };
})"""

VISIBILITY = """(() => {{
    Object.defineProperty(document, "visibilityState", {{ value: "{state}", configurable: true }});
    document.dispatchEvent(new Event("visibilitychange"));
}})()"""


def create_passkey(device: Device) -> None:
    """A notebook on the server, for what is on this device and for other devices to come."""
    device.visit("/settings")
    device.press("button", "Create a passkey")


def hide_app(device: Device) -> None:
    """Another app comes before this one, or the phone goes into a pocket."""
    device.evaluate(VISIBILITY.format(state="hidden"))


def show_app(device: Device) -> None:
    """The app is looked at again."""
    device.evaluate(VISIBILITY.format(state="visible"))


def sign_in(device: Device, *, as_on: Device) -> None:
    """Sign in with the passkey that was made on another device of the same person."""
    device.visit("/settings")
    device.authenticator.add_passkeys(as_on.authenticator.read_passkeys())
    device.press("button", "Sign in with a passkey")


def sync_devices(*devices: Device) -> None:
    """All that is on these devices, in this order, is on the server, and what is there is on them."""
    for device in devices:
        device.press("button", "Sync now")
        device.expect_unsent(0)
        device.expect_sync_status("saved")


def wait_until(device: Device, holds: Callable[[], bool]) -> None:
    """Look as often as you like until it holds, as long as the device has patience."""
    deadline = time.monotonic() + device.PATIENCE
    while not holds():
        assert time.monotonic() < deadline, "it does not come to hold"


def read_records(device: Device, kind: str) -> list[dict[str, Any]]:
    """The fields of every record of a kind that lies on the device, oldest first."""
    return list(cast("list[dict[str, Any]]", device.evaluate(READ_RECORDS % kind)))
