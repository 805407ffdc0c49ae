"""Whatever a photo was made to do, it costs the server little, and nobody else waits for it."""

from __future__ import annotations

import hashlib
import io
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from flask import Flask
from PIL import Image
from werkzeug.test import TestResponse

from server.blobs import decoder, picture
from server.blobs.decoder import LONGEST_EDGE, MOST_PIXELS, MOST_SCANS, Verdict, count_scans
from server.blobs.inspection import RejectedBlob
from server.blobs.picture import LONGEST, rebuild_photo
from server.blobs.views import DECODING
from server.guards import limits
from server.settings import CHILD_ENVIRONMENT
from tests.server.blobs import hostile
from tests.server.clients import Notebook

OpenNotebook = Callable[..., Notebook]
SOUND = hostile.build_png(40, 20)


def put(notebook: Notebook, raw: bytes, content_type: str = "image/jpeg") -> TestResponse:
    name = hashlib.sha256(raw).hexdigest()
    return notebook.request("PUT", f"/api/blobs/{name}", data=raw, content_type=content_type)


def problem(answer: TestResponse) -> tuple[int, str, str]:
    assert answer.content_type == "application/problem+json"
    return answer.status_code, answer.get_json()["code"], answer.get_json()["detail"]


def measure_children() -> tuple[float, int]:
    """Seconds of CPU of the processes that were waited for, and the bytes of the largest."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def run_decoder(raw: bytes, prelude: str = "") -> subprocess.CompletedProcess[bytes]:
    """The decoder as it is, but for what the prelude alters in it."""
    lines = f"import sys; sys.path.append({str(Path(decoder.__file__).parent)!r}); import decoder; {prelude}"
    return subprocess.run(
        [sys.executable, "-I", "-c", f"{lines}\ndecoder.main()"],
        input=raw,
        capture_output=True,
        env=CHILD_ENVIRONMENT,
        timeout=60,
        check=False,
    )


def test_a_jpeg_of_many_scans_is_refused_undecoded(notebook: Notebook) -> None:
    raw = hostile.build_jpeg_of_scans(1000)
    assert len(raw) < 60_000
    before, _ = measure_children()
    status, code, detail = problem(put(notebook, raw))
    assert (status, code) == (422, "malformed")
    assert "scans" in detail
    assert measure_children()[0] - before < 1


def test_a_jpeg_may_have_as_many_scans_as_cameras_make(notebook: Notebook) -> None:
    written = io.BytesIO()
    Image.new("RGB", (40, 20)).save(written, "JPEG", progressive=True)
    assert 5 < count_scans(written.getvalue(), 99) < MOST_SCANS / 3
    assert put(notebook, written.getvalue()).status_code == 201


def test_only_the_scans_of_the_picture_itself_are_counted() -> None:
    many = hostile.build_jpeg_of_scans(300, side=8)
    written = io.BytesIO()
    thumbnail = Image.Exif()
    thumbnail[0x010E] = "\xff\xda" * 500
    Image.new("RGB", (40, 20)).save(written, "JPEG", exif=thumbnail, comment=b"\xff\xda" * 500)
    assert count_scans(written.getvalue(), 9) == 1, "neither those of a thumbnail"
    assert count_scans(written.getvalue() + many, 9) == 1, "nor of what stands behind its end"
    hidden = b"\xff\xfe\0\x04\xff\xd9"
    assert count_scans(many[:2] + hidden + many[2:], 99) == 99, "and an end in a comment is none"


@pytest.mark.parametrize(
    ("raw", "type_"),
    [
        (hostile.build_webp(4472, 4472), "image/webp"),
        (hostile.build_animated_webp(4472, 4472), "image/webp"),
        (hostile.build_webp(16_383, 16_383), "image/webp"),
        (hostile.build_png(3500, 3500), "image/png"),
        (hostile.build_png(1, 20_000_000), "image/png"),
        (hostile.build_png(1, LONGEST_EDGE + 1), "image/png"),
        (hostile.build_png(LONGEST_EDGE + 1, 1), "image/png"),
    ],
    ids=["webp", "animated", "largest webp", "png", "line", "tall", "wide"],
)
def test_a_small_file_that_unfolds_to_much_is_refused_undecoded(raw: bytes, type_: str) -> None:
    assert len(raw) < 60_000
    with pytest.raises(RejectedBlob, match="12,000,000 pixels, and 8,000 along an edge"):
        rebuild_photo(raw)
    lean = "decoder.MEMORY = 128 * 1024 * 1024"  # in which there is no room for it
    assert run_decoder(raw, lean).returncode == Verdict.TOO_LARGE


def test_the_largest_photos_are_taken_in(notebook: Notebook) -> None:
    assert MOST_PIXELS == 4000 * 3000
    for raw, type_ in (
        (hostile.build_png(4000, 3000), "image/png"),
        (hostile.build_webp(4000, 3000), "image/webp"),
        (hostile.build_png(1, LONGEST_EDGE), "image/png"),
    ):
        assert put(notebook, raw, type_).status_code == 201


def test_a_large_photo_is_never_there_more_than_twice() -> None:
    """12 megapixels of four bytes are 46 MB, and a WebP has a canvas of two more beside them."""
    sideways = Image.Exif()
    sideways[0x0112] = 6
    written = io.BytesIO()
    Image.new("CMYK", (4000, 3000)).save(written, "JPEG", exif=sideways)
    lean = "decoder.MEMORY = 256 * 1024 * 1024"
    assert run_decoder(written.getvalue(), lean).returncode == Verdict.TAKEN


def test_pixels_that_are_hard_to_pack_are_packed_with_ordinary_care() -> None:
    raw = hostile.build_png_of_slow_rows()
    assert len(raw) < LONGEST
    before, _ = measure_children()
    rebuild_photo(raw)
    assert measure_children()[0] - before < decoder.SECONDS / 2


def test_a_file_that_passes_every_look_is_stopped_all_the_same() -> None:
    patient = "decoder.MOST_SCANS = 10**6; decoder.SECONDS = 1"
    began = time.monotonic()
    assert run_decoder(hostile.build_jpeg_of_scans(3000), patient).returncode == -signal.SIGXCPU
    assert time.monotonic() - began < 30
    greedy = "decoder.MOST_PIXELS = decoder.LONGEST_EDGE = 10**9; decoder.MEMORY = 256 * 1024 * 1024"
    ended = run_decoder(hostile.build_webp(16_383, 16_383), greedy)
    assert ended.returncode in (Verdict.TOO_COSTLY, Verdict.DAMAGED, Verdict.UNKNOWN_FORMAT), ended.stderr


def test_the_decoder_finds_none_of_the_servers_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = "import os, sys; sys.stdout.write('image/png\\n' + ' '.join(os.environ))"
    monkeypatch.setenv("SECRET_KEY", "x" * 40)
    monkeypatch.setattr(picture, "COMMAND", (sys.executable, "-I", "-c", shown))
    assert b"SECRET_KEY" not in rebuild_photo(SOUND).bytes


def end_by(how: str) -> tuple[str, ...]:
    return (sys.executable, "-I", "-c", f"import os, signal, sys, time; sys.stdin.buffer.read(); {how}")


@pytest.mark.parametrize("by", ["SIGXCPU", "SIGSEGV", "SIGABRT", "SIGBUS"])
def test_a_photo_that_kills_its_decoder_is_refused_for_good(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    monkeypatch.setattr(picture, "COMMAND", end_by(f"os.kill(os.getpid(), signal.{by})"))
    status, code, detail = problem(put(notebook, SOUND, "image/png"))
    assert (status, code) == (422, "malformed")
    assert "time or memory" in detail if by == "SIGXCPU" else "damaged" in detail


@pytest.mark.parametrize(
    "command",
    [
        end_by("os.kill(os.getpid(), signal.SIGKILL)"),
        end_by("os.kill(os.getpid(), signal.SIGTERM)"),
        end_by("raise ImportError"),
        end_by("time.sleep(60)"),
        ("/nowhere/python",),
    ],
    ids=["out of memory", "shutting down", "broken", "no core", "no start"],
)
def test_a_decoder_that_could_not_do_its_work_says_nothing_of_the_photo(
    notebook: Notebook, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(picture, "COMMAND", command)
        broken.setattr(picture, "DEADLINE", 1)
        answer = put(notebook, SOUND, "image/png")
    assert problem(answer)[:2] == (503, "busy")
    assert answer.headers["Retry-After"] == "10"
    assert put(notebook, SOUND, "image/png").status_code == 201


def test_one_photo_of_a_notebook_is_decoded_at_once_and_two_in_all(
    notebook: Notebook, open_notebook: OpenNotebook
) -> None:
    kim, lee = open_notebook("Kim"), open_notebook("Lee")
    with DECODING.take(notebook.account):
        answer = put(notebook, SOUND, "image/png")
        assert problem(answer)[:2] == (503, "busy")
        assert int(answer.headers["Retry-After"]) > 0
        assert put(kim, SOUND, "image/png").status_code == 201
        with DECODING.take(lee.account):
            assert problem(put(open_notebook("Max"), SOUND, "image/png"))[:2] == (503, "busy")
            assert put(kim, SOUND, "image/png").status_code == 200, "what is known needs no turn"
    assert put(notebook, SOUND, "image/png").status_code == 201


def test_a_turn_ends_with_its_photo_however_that_ends(notebook: Notebook) -> None:
    for _ in range(3):
        assert put(notebook, hostile.build_webp(9000, 1), "image/webp").status_code == 422
        assert put(notebook, b"<html>").status_code == 415
    assert put(notebook, SOUND, "image/png").status_code == 201


def test_a_photo_that_has_to_wait_for_its_turn_is_not_counted(
    app: Flask, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "BLOBS", limits.Limit("blobs", 1, limits.HOUR))
    with DECODING.take(notebook.account):
        for _ in range(3):
            assert put(notebook, SOUND, "image/png").status_code == 503
    assert put(notebook, SOUND, "image/png").status_code == 201


def test_memos_wait_for_no_photo(notebook: Notebook) -> None:
    with ExitStack() as turns:
        for account in (notebook.account, "another"):
            turns.enter_context(DECODING.take(account))
        assert put(notebook, b"ID3\x04\0\0 a voice", "audio/mpeg").status_code == 201
