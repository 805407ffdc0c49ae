"""How another app shares: a form that the phone fills in and sends; and people whose challenges it may answer."""

from __future__ import annotations

import json

from tests.journeys.devices.device import Device

DANA = "Dana Ruiz"
CHALLENGE = "Night-shift nurses quit within the first year, turnover is brutal"
ARTICLE = {
    "title": "Stay interviews: how hospitals cut nurse turnover",
    "text": "https://example.org/stay-interviews?utm_source=share",
}

SEND = """(() => {
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
        for (const { name, type, text } of files) bag.items.add(new File([text], name, { type }));
        const field = Object.assign(document.createElement("input"), { type: "file", name: "files", multiple: true });
        field.files = bag.files;
        form.append(field);
    }
    document.body.append(form);
    // The browser leaves this page: not while it is being asked.
    setTimeout(() => form.submit(), 0);
    return true;
})()"""


def share(device: Device, files: list[dict[str, str]] | None = None, **texts: str) -> None:
    """What the share sheet does: the very form of the manifest, sent from a page of the app's origin."""
    device.evaluate(SEND % json.dumps({"texts": texts, "files": files or []}))


def hear_dana(device: Device) -> None:
    """Dana's open challenge is in the notebook."""
    device.visit("/")
    device.fill("textbox", "Jot", f"! {CHALLENGE}")
    device.fill("combobox", "Who", DANA)
    device.press("button", "Save")
    device.sees(CHALLENGE)
