"""Photos go up under the hash of what was sent, and come down without what they should not tell."""

from __future__ import annotations

import hashlib
import io
from typing import Any

import pytest
from flask import Flask
from PIL import Image, ImageOps, PngImagePlugin
from werkzeug.test import TestResponse

from server.blobs.picture import LONGEST
from tests.server.clients import Notebook

SECRET = b"GPS 51.5007 N"


def picture(format_: str = "JPEG", size: tuple[int, int] = (40, 20), **options: Any) -> bytes:
    written = io.BytesIO()
    gradient = Image.linear_gradient("L").resize(size)
    ImageOps.colorize(gradient, "navy", "yellow").save(written, format_, **options)
    return written.getvalue()


def put(notebook: Notebook, raw: bytes, content_type: str = "image/jpeg", name: str = "") -> TestResponse:
    name = name or hashlib.sha256(raw).hexdigest()
    return notebook.request("PUT", f"/api/blobs/{name}", data=raw, content_type=content_type)


def get(notebook: Notebook, raw: bytes, method: str = "GET", **headers: str) -> TestResponse:
    return notebook.request(method, f"/api/blobs/{hashlib.sha256(raw).hexdigest()}", headers=headers)


def problem(answer: TestResponse) -> tuple[int, str]:
    assert answer.content_type == "application/problem+json"
    return answer.status_code, answer.get_json()["code"]


@pytest.mark.parametrize(
    ("format_", "type_"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("WEBP", "image/webp"),
    ],
)
def test_a_photo_goes_up_once_and_comes_down(notebook: Notebook, format_: str, type_: str) -> None:
    raw = picture(format_)
    assert get(notebook, raw, "HEAD").status_code == 404
    assert put(notebook, raw, type_).status_code == 201
    assert put(notebook, raw, type_).status_code == 200

    answer = get(notebook, raw)
    assert (answer.status_code, answer.content_type) == (200, type_)
    assert answer.headers["Cache-Control"] == "no-store", (
        "whoever signs out leaves none in the browser's cache"
    )
    image = Image.open(io.BytesIO(answer.data))
    assert (image.format, image.size) == (format_, (40, 20))
    head = get(notebook, raw, "HEAD")
    assert (head.status_code, head.data, head.content_length) == (200, b"", len(answer.data))
    assert get(notebook, raw, **{"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_a_photo_keeps_nothing_but_its_pixels(notebook: Notebook) -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    exif[0x8825] = {1: "N", 2: (51.0, 30.0, 2.5)}
    metadata = PngImagePlugin.PngInfo()
    metadata.add_text("Comment", SECRET.decode())
    for raw, type_ in (
        (picture("JPEG", exif=exif, comment=SECRET, icc_profile=SECRET) + SECRET, "image/jpeg"),
        (picture("PNG", exif=exif, pnginfo=metadata) + SECRET, "image/png"),
        (picture("WEBP", exif=exif, xmp=SECRET), "image/webp"),
    ):
        assert SECRET in raw
        assert put(notebook, raw, type_).status_code == 201
        pixels = get(notebook, raw).data
        assert SECRET not in pixels
        image = Image.open(io.BytesIO(pixels))
        assert not image.getexif()
        assert not set(image.info) & {"exif", "comment", "icc_profile", "xmp", "Comment"}


def test_a_photo_taken_sideways_stands_upright(notebook: Notebook) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    raw = picture(exif=exif)
    put(notebook, raw)
    assert Image.open(io.BytesIO(get(notebook, raw).data)).size == (20, 40)


def test_a_phones_photo_with_a_second_picture_behind_is_taken_in(notebook: Notebook) -> None:
    raw = picture("MPO", save_all=True, append_images=[Image.new("RGB", (40, 20))])
    assert put(notebook, raw).status_code == 201
    image = Image.open(io.BytesIO(get(notebook, raw).data))
    assert (image.format, getattr(image, "n_frames", 1)) == ("JPEG", 1)


def test_what_is_see_through_stays_see_through(notebook: Notebook) -> None:
    written = io.BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(written, "PNG")
    put(notebook, written.getvalue(), "image/png")
    pixels = Image.open(io.BytesIO(get(notebook, written.getvalue()).data))
    assert pixels.getchannel("A").getpixel((0, 0)) == 0


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "I;16"])
def test_photos_of_odd_colours_are_taken_in(notebook: Notebook, mode: str) -> None:
    written = io.BytesIO()
    format_ = "JPEG" if mode == "CMYK" else "PNG"
    Image.new(mode, (4, 4)).save(written, format_)
    assert put(notebook, written.getvalue(), f"image/{format_.lower()}").status_code == 201


def test_the_type_is_told_by_the_bytes_not_by_the_sender(notebook: Notebook) -> None:
    raw = picture("PNG")
    assert put(notebook, raw, "image/jpeg").status_code == 201
    assert get(notebook, raw).content_type == "image/png"


@pytest.mark.parametrize(
    "raw",
    [
        picture("GIF"),
        picture("BMP"),
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html>",
        b"",
        b"\xff\xd8\xff",
    ],
    ids=lambda raw: repr(raw[:6]),
)
def test_what_is_no_photo_is_refused(notebook: Notebook, raw: bytes) -> None:
    assert problem(put(notebook, raw)) == (415, "wrong_type")
    assert get(notebook, raw).status_code == 404


@pytest.mark.parametrize("content_type", ["image/svg+xml", "image/gif", "text/html", "application/json", ""])
def test_another_content_type_is_refused(notebook: Notebook, content_type: str) -> None:
    assert problem(put(notebook, picture(), content_type)) == (415, "wrong_type")


def test_bytes_that_are_not_those_of_the_name_are_refused(notebook: Notebook) -> None:
    raw = picture()
    for other in picture(size=(20, 40)), raw[:-1], raw + b"\0":
        assert problem(put(notebook, other, name=hashlib.sha256(raw).hexdigest())) == (422, "malformed")
    assert get(notebook, raw).status_code == 404


@pytest.mark.parametrize("name", ["x", "0" * 63, "0" * 65, "A" * 64, "%00" * 64, "é" * 32])
def test_a_name_that_is_no_hash_is_refused(notebook: Notebook, name: str) -> None:
    assert problem(put(notebook, picture(), name=name)) == (422, "malformed")
    assert problem(notebook.request("GET", f"/api/blobs/{name}")) == (404, "not_found")


@pytest.mark.parametrize(
    ("format_", "refusal"),
    [
        ("JPEG", (422, "malformed")),
        ("PNG", (422, "malformed")),
        ("WEBP", (415, "wrong_type")),  # the head of a WebP tells its length: a part of one is none
    ],
)
def test_a_photo_that_was_cut_off_is_refused(notebook: Notebook, format_: str, refusal: object) -> None:
    raw = picture(format_, size=(400, 300))
    assert problem(put(notebook, raw[: len(raw) // 2], f"image/{format_.lower()}")) == refusal


def test_too_many_bytes_are_refused_before_they_are_read(notebook: Notebook) -> None:
    answer = notebook.request(
        "PUT",
        "/api/blobs/" + "0" * 64,
        content_type="image/jpeg",
        environ_overrides={"CONTENT_LENGTH": str(LONGEST + 1), "wsgi.input": Unread()},
    )
    assert problem(answer) == (413, "too_large")


class Unread(io.BytesIO):
    """A body that must not be touched."""

    def read(self, *_: Any) -> bytes:
        raise AssertionError("the body was read")


def test_a_body_that_hides_its_length_is_cut_off(notebook: Notebook) -> None:
    answer = notebook.request(
        "PUT",
        "/api/blobs/" + "0" * 64,
        content_type="image/jpeg",
        input_stream=io.BytesIO(bytes(LONGEST + 1)),
        environ_overrides={"HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True},
    )
    assert problem(answer) == (413, "too_large")


def test_without_a_notebook_there_are_no_photos(app: Flask) -> None:
    for method in "PUT", "GET":
        answer = app.test_client().open("/api/blobs/" + "0" * 64, method=method)
        assert problem(answer) == (401, "signed_out")
