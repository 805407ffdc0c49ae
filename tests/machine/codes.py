"""QR codes as cameras meet them: on a photo, and before the lens for a while."""

from __future__ import annotations

import io
import json
from functools import cache
from pathlib import Path

from PIL import Image

from tests.machine import web

ENCODE = """
import encodeQR from "qr";
console.log(JSON.stringify(encodeQR(process.argv[1], "raw", { border: 4 })));
"""
FRAME = (640, 480)


@cache
def drawn(payload: str) -> Image.Image:
    """The code, one pixel a module, with its quiet zone."""
    modules = json.loads(web.evaluate(ENCODE, payload))
    picture = Image.new("L", (len(modules[0]), len(modules)))
    picture.putdata([0 if dark else 255 for row in modules for dark in row])
    return picture


def photo(payload: str, size: tuple[int, int] = (3000, 2000), **options: object) -> bytes:
    """A JPEG of a badge with the code on it, somewhat turned, not in the middle."""
    side = min(size) // 2
    code = drawn(payload).resize((side, side), Image.Resampling.NEAREST).rotate(7, fillcolor=255, expand=True)
    badge = Image.new("RGB", size, (226, 221, 208))
    badge.paste(code.convert("RGB"), (size[0] // 4, size[1] // 5))
    written = io.BytesIO()
    badge.save(written, "JPEG", quality=85, **options)
    return written.getvalue()


def film(payload: str, file: Path) -> Path:
    """A film for Chromium's fake camera: nothing at first, then the code, for as long as it is looked at."""
    scene = Image.new("RGB", FRAME, (200, 196, 186))
    empty = _jpeg(scene)
    side = FRAME[1] * 2 // 3
    code = drawn(payload).resize((side, side), Image.Resampling.NEAREST)
    scene.paste(code.convert("RGB"), ((FRAME[0] - side) // 2, (FRAME[1] - side) // 2))
    file.write_bytes(empty * 10 + _jpeg(scene) * 200)
    return file


def _jpeg(frame: Image.Image) -> bytes:
    written = io.BytesIO()
    frame.save(written, "JPEG", quality=90)
    return written.getvalue()
