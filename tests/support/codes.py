"""QR codes as cameras meet them: on a photo, and before the lens for a while."""

from __future__ import annotations

import io
import json
import zlib
from functools import cache
from pathlib import Path

from PIL import Image

from tests.support import web

ENCODE = """
import encodeQR from "qr";
console.log(JSON.stringify(encodeQR(process.argv[1], "raw", { border: 4 })));
"""
FRAME = (640, 480)
JPEG_HEAD = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x11\x08\0\x40\0\x40\x03"


@cache
def draw_code(payload: str) -> Image.Image:
    """The code, one pixel a module, with its quiet zone."""
    modules = json.loads(web.run_module(ENCODE, payload))
    picture = Image.new("L", (len(modules[0]), len(modules)))
    picture.putdata([0 if dark else 255 for row in modules for dark in row])
    return picture


def draw_photo(payload: str, size: tuple[int, int] = (3000, 2000), **options: object) -> bytes:
    """A JPEG of a badge with the code on it, somewhat turned, not in the middle."""
    side = min(size) // 2
    code = (
        draw_code(payload)
        .resize((side, side), Image.Resampling.NEAREST)
        .rotate(7, fillcolor=255, expand=True)
    )
    badge = Image.new("RGB", size, (226, 221, 208))
    badge.paste(code.convert("RGB"), (size[0] // 4, size[1] // 5))
    written = io.BytesIO()
    badge.save(written, "JPEG", quality=85, **options)
    return written.getvalue()


def write_film(payload: str, file: Path) -> Path:
    """A film for Chromium's fake camera: nothing at first, then the code, for as long as it is looked at."""
    scene = Image.new("RGB", FRAME, (200, 196, 186))
    empty = _encode_jpeg(scene)
    side = FRAME[1] * 2 // 3
    code = draw_code(payload).resize((side, side), Image.Resampling.NEAREST)
    scene.paste(code.convert("RGB"), ((FRAME[0] - side) // 2, (FRAME[1] - side) // 2))
    file.write_bytes(empty * 10 + _encode_jpeg(scene) * 200)
    return file


def build_png_header(width: int, height: int) -> bytes:
    """What a PNG of that size begins with, and nothing behind it."""
    shape = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + shape + zlib.crc32(b"IHDR" + shape).to_bytes(4, "big")


def _encode_jpeg(frame: Image.Image) -> bytes:
    written = io.BytesIO()
    frame.save(written, "JPEG", quality=90)
    return written.getvalue()
