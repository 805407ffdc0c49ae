"""How another app shares: a form that the phone fills in and sends; and whose challenge it may answer."""

from __future__ import annotations

import json
import time
from base64 import b64encode
from typing import Any

from tests.e2e.devices.device import Device
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.support.chaos import Chaos

DANA = "Dana Ruiz"
CHALLENGE = "Night-shift nurses quit within the first year, turnover is brutal"
ARTICLE = {
    "title": "Stay interviews: how hospitals cut nurse turnover",
    "text": "https://example.org/stay-interviews?utm_source=share",
}

SUBMIT_SHARE = """(() => {
    const { texts, files } = %s;
    const form = document.createElement("form");
    Object.assign(form, { method: "post", enctype: "multipart/form-data", action: "/share" });
    for (const [name, value] of Object.entries(texts)) {
        const field = document.createElement("textarea");
        Object.assign(field, { name, value });
        form.append(field);
    }
    if (files.length) {
        const bag = new DataTransfer();
        for (const [name, type, base64] of files) {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            bag.items.add(new File([bytes], name, { type }));
        }
        const field = document.createElement("input");
        Object.assign(field, { type: "file", name: "files", multiple: true, files: bag.files });
        form.append(field);
    }
    document.body.append(form);
    // The browser leaves this page: not while it is being asked.
    setTimeout(() => form.submit(), 0);
    return true;
})()"""


SharedFile = tuple[str, str, str | bytes]
"""Name, type and content."""


def share_content(device: Device, *files: SharedFile, **texts: str) -> None:
    """What the share sheet does: the very form of the manifest, sent from a page of the app's origin."""
    parts = [
        (name, kind, b64encode(content.encode() if isinstance(content, str) else content).decode())
        for name, kind, content in files
    ]
    device.evaluate(SUBMIT_SHARE % json.dumps({"texts": texts, "files": parts}))


def save_challenge(device: Device) -> None:
    """Dana's open challenge is in the notebook."""
    device.visit("/")
    device.fill("textbox", "Jot", f"! {CHALLENGE}")
    device.fill("combobox", "Who", DANA)
    device.press("button", "Save")
    device.expect_text(CHALLENGE)


def share_article_offline(phone: Device, network: Chaos) -> None:
    """Dana was heard, the network is gone, and an article comes along that answers her."""
    save_challenge(phone)
    phone.wait_until_offline_ready()
    network.refuse()
    share_content(phone, **ARTICLE)
    phone.expect_text("May help")


def stop_worker(phone: PlaywrightDevice) -> None:
    """The system has ended the worker to save power; it comes back only for what it is asked."""
    session = phone.context.new_cdp_session(phone.page)
    running: dict[str, str] = {}

    def hear(event: dict[str, Any]) -> None:
        running.update({version["versionId"]: version["runningStatus"] for version in event["versions"]})

    session.on("ServiceWorker.workerVersionUpdated", hear)
    session.send("ServiceWorker.enable")
    session.send("ServiceWorker.stopAllWorkers")
    deadline = time.monotonic() + phone.PATIENCE
    while set(running.values()) != {"stopped"}:
        assert time.monotonic() < deadline, f"the worker runs on: {running}"
        phone.page.evaluate("0")
    session.detach()
