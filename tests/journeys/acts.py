"""What people do in several steps, the same in every journey."""

from __future__ import annotations

import http.client
import json
from typing import Any
from urllib.parse import urlsplit

from tests.journeys.devices.device import Device
from tests.journeys.devices.playwright_device import PlaywrightDevice
from tests.journeys.devices.webkitgtk import WebKitDevice
from tests.server.passkeys.authenticator import Authenticator


def make_passkey(device: Device) -> Authenticator | None:
    """A notebook on the server for what is on this device. Gives the passkey of an engine that has none."""
    if isinstance(device, WebKitDevice):
        apart = Authenticator(device.origin)
        device.sign_in_with(_session(device.origin, "/api/passkeys", apart.create))
        device.visit("/settings")
        return apart
    device.visit("/settings")
    device.press("button", "Create a passkey")
    return None


def sign_in(device: Device, *, as_on: Device, apart: Authenticator | None = None) -> None:
    """Sign in with the passkey that was made on another device of the same person."""
    if isinstance(device, WebKitDevice) and apart:
        device.sign_in_with(_session(device.origin, "/api/session", apart.get))
        device.visit("/settings")
        return
    assert isinstance(device, PlaywrightDevice)
    assert isinstance(as_on, PlaywrightDevice)
    device.authenticator.hold(as_on.authenticator.passkeys())
    device.visit("/settings")
    device.press("button", "Sign in with a passkey")


def _session(origin: str, path: str, answer: Any) -> tuple[str, str]:
    """The cookie of a session that is made with a passkey in software, over HTTP, as the app does it."""
    asked = _post(origin, f"{path}/options", {})[0]
    device = {"id": "apartap1", "name": "Another way in"}
    made = {"ceremony": asked["ceremony"], "credential": answer(asked["options"]), "device": device}
    cookie = str(_post(origin, path, made)[1])
    name, _, value = cookie.partition(";")[0].partition("=")
    return name, value


def _post(origin: str, path: str, body: dict[str, Any]) -> tuple[Any, str | None]:
    """The JSON that is answered, and the cookie that is set."""
    connection = http.client.HTTPConnection(urlsplit(origin).netloc, timeout=20)
    headers = {"Content-Type": "application/json", "Origin": origin, "Sec-Fetch-Site": "same-origin"}
    try:
        connection.request("POST", path, json.dumps(body), headers)
        answer = connection.getresponse()
        words = answer.read()
        assert answer.status in (200, 201), f"{path} answered {answer.status}: {words.decode()}"
        return json.loads(words), answer.headers["Set-Cookie"]
    finally:
        connection.close()
