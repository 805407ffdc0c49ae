"""The headers that every answer carries, files and errors too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

CONTENT_SECURITY_POLICY = "; ".join((
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "media-src blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    # One policy, which answers the worker's address and nothing else.
    "trusted-types worker",
))  # fmt: skip

USED = ("camera", "microphone", "publickey-credentials-create", "publickey-credentials-get")
# Features that browsers know and would otherwise allow. The clipboard and sharing are not in the list:
# copying the notebook from one place to the other needs them, and they ask for a tap anyway.
UNUSED = (
    "accelerometer", "autoplay", "browsing-topics", "display-capture", "encrypted-media",
    "fullscreen", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "midi",
    "payment", "picture-in-picture", "screen-wake-lock", "serial", "sync-xhr", "usb", "window-management",
    "xr-spatial-tracking",
)  # fmt: skip
PERMISSIONS_POLICY = ", ".join([f"{name}=(self)" for name in USED] + [f"{name}=()" for name in UNUSED])


def headers_for(public_origin: str) -> list[tuple[str, str]]:
    """All of them. HSTS only behind TLS: browsers ignore it over http, and localhost must not be pinned."""
    always = [
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("Permissions-Policy", PERMISSIONS_POLICY),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ]
    if public_origin.startswith("https:"):
        always.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
    return always


class SafeHeaders:
    """Puts them on every answer. Outermost, because static files never reach Flask."""

    def __init__(self, inner: WSGIApplication, public_origin: str):
        self.inner = inner
        self.always = headers_for(public_origin)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        always = self.always

        def start(status: str, headers: list[tuple[str, str]], *trouble: Any) -> Any:
            return start_response(status, headers + always, *trouble)

        return self.inner(environ, start)
