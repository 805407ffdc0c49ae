"""What a browser's console may say: nothing but its own remarks on a network that we broke."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, ConsoleMessage, WebError

NETWORK = re.compile(r"Failed to load resource: (net::ERR_|.* (401|409|413|422|426|429|5\d\d) )")
NOT_ARRIVED = re.compile(r"Failed to load resource: .* 404 ")
"""Said of bytes whose record came before them: to ask is the only way to learn it."""


def listen(context: BrowserContext, complaints: list[str]) -> None:
    """Write down every error and warning of the context's pages and workers."""

    def hear(message: ConsoleMessage) -> None:
        where = message.location
        if "/api/blobs/" in where["url"] and NOT_ARRIVED.match(message.text):
            return
        if message.type in ("error", "warning") and not NETWORK.match(message.text):
            complaints.append(f"{message.type}: {message.text} ({where['url']}:{where['lineNumber']})")

    def hear_error(error: WebError) -> None:
        complaints.append(f"uncaught: {error.error}")

    context.on("console", hear)
    context.on("weberror", hear_error)
