"""The headers that every answer carries, files and errors too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src {styles}",
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
    )
)

USED = ("camera", "microphone", "publickey-credentials-create", "publickey-credentials-get")
# Features that browsers know and would otherwise allow. The clipboard and sharing are not in the list:
# copying the notebook from one place to the other needs them, and they ask for a tap anyway.
UNUSED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
)
PERMISSIONS_POLICY = ", ".join([f"{name}=(self)" for name in USED] + [f"{name}=()" for name in UNUSED])


def build_headers(public_origin: str, style_hashes: Iterable[str] = ()) -> list[tuple[str, str]]:
    """All of them. HSTS only behind TLS: browsers ignore it over http, and localhost must not be pinned.

    `style_hashes`: of the <style> elements that the pages may hold, such as "sha256-…" in base64.
    """
    styles = " ".join(["'self'", *(f"'{style_hash}'" for style_hash in style_hashes)])
    always = [
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY.format(styles=styles)),
        ("Permissions-Policy", PERMISSIONS_POLICY),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    if public_origin.startswith("https:"):
        always.append(("Strict-Transport-Security", "max-age=31536000; includeSubDomains"))
    return always


class SafeHeaders:
    """Puts them on every answer. Outermost, because static files never reach Flask."""

    def __init__(self, inner: WSGIApplication, public_origin: str, style_hashes: Iterable[str] = ()):
        self.inner = inner
        self.always = build_headers(public_origin, style_hashes)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        always = self.always

        def start(status: str, headers: list[tuple[str, str]], *trouble: Any) -> Any:
            return start_response(status, headers + always, *trouble)

        return self.inner(environ, start)
