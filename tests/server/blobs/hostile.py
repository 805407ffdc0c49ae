"""Photos that are small as files and were made to cost a server its time or its memory."""

from __future__ import annotations

import io
import zlib

from PIL import Image


def build_jpeg_of_scans(times: int, side: int = 3000) -> bytes:
    """A grey square whose last scan comes so often again: some 50 bytes, and a walk through all blocks."""
    raw = _write(Image.new("L", (side, side), 128), "JPEG", progressive=True)
    scan = raw[raw.rindex(b"\xff\xda") : -2]
    return raw[:-2] + scan * times + raw[-2:]


def build_png(width: int, height: int) -> bytes:
    """Black, and so well squeezed together."""
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([8, 0, 0, 0, 0])
    pixels = zlib.compress(bytes((width + 1) * height))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def build_webp(width: int, height: int) -> bytes:
    """One colour takes no bit a pixel, so that 34 bytes hold a square of any size."""
    raw = bytearray(_write(Image.new("RGB", (1, 1)), "WEBP", lossless=True))
    at = raw.index(b"VP8L") + 9
    rest = int.from_bytes(raw[at : at + 4], "little") >> 28
    raw[at : at + 4] = (rest << 28 | (height - 1) << 14 | (width - 1)).to_bytes(4, "little")
    return bytes(raw)


def build_animated_webp(width: int, height: int) -> bytes:
    """Two small pictures upon a canvas of that size."""
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("navy", "yellow")]
    raw = bytearray(_write(frames[0], "WEBP", save_all=True, append_images=frames[1:]))
    at = raw.index(b"VP8X") + 12
    raw[at : at + 6] = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return bytes(raw)


def build_png_of_slow_rows(width: int = 3000, height: int = 2400) -> bytes:
    """Noise of the lowest bit, of which a thorough packer never has looked enough."""
    noise = Image.effect_noise((width, height), 60).point(lambda grey: grey & 1)
    return _write(noise, "PNG", compress_level=1)


def _write(picture: Image.Image, format_: str, **options: object) -> bytes:
    written = io.BytesIO()
    picture.save(written, format_, **options)
    return written.getvalue()


def _chunk(kind: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")
