"""What claims to be a photo, made anew without its metadata by a process of its own. No Flask, no SQL."""

from __future__ import annotations

import logging
import signal
import subprocess
import sys

from ..settings import CHILD_ENVIRONMENT
from . import decoder
from .decoder import Format, Verdict
from .inspection import AcceptedBlob, PutOffBlob, RejectedBlob, UnknownFormat

log = logging.getLogger(__name__)

LONGEST = 2 * 1024 * 1024
"""Bytes of a photo as it is sent."""
AT_ONCE = 2
"""Photos of one process: each takes a core for as long, and up to `decoder.MEMORY`."""
DEADLINE = 15
"""Seconds by the clock, of which a file can take a third. Who has not come through then had no core."""
TYPES = frozenset(format_.type for format_ in Format)

COMMAND = (sys.executable, "-I", decoder.__file__)
"""By its path: as a module of ours it would bring the whole server along, which takes a second."""

_TOO_COSTLY = "The photo takes too much time or memory to be decoded."
_DAMAGED = "The photo is damaged."
_CRASHES = (signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGFPE, signal.SIGILL)
"""What a file leads a decoder to, each time anew. Other signals come from outside."""
_REJECTIONS = {
    Verdict.TOO_LARGE: f"A photo may have at most {decoder.MOST_PIXELS:,} pixels, "
    f"and {decoder.LONGEST_EDGE:,} along an edge.",
    Verdict.TOO_MANY_SCANS: f"A JPEG may have at most {decoder.MOST_SCANS} scans.",
    Verdict.TOO_COSTLY: _TOO_COSTLY,
    -signal.SIGXCPU: _TOO_COSTLY,
    Verdict.DAMAGED: _DAMAGED,
    **dict.fromkeys((-number for number in _CRASHES), _DAMAGED),
}


def rebuild_photo(raw: bytes) -> AcceptedBlob:
    """The photo upright, one frame, nothing but pixels. Raises UnknownFormat, RejectedBlob and PutOffBlob."""
    try:
        child = subprocess.run(
            COMMAND,
            input=raw,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=CHILD_ENVIRONMENT,
            timeout=DEADLINE,
            check=False,
        )
    except (subprocess.TimeoutExpired, OSError) as trouble:
        log.warning("no photo was decoded: %s", type(trouble).__name__)
        raise PutOffBlob from trouble
    if child.returncode == Verdict.UNKNOWN_FORMAT:
        raise UnknownFormat
    if child.returncode in _REJECTIONS:
        raise RejectedBlob(_REJECTIONS[child.returncode])
    if child.returncode != Verdict.TAKEN:
        log.error("the decoder of photos ended with %d", child.returncode)
        raise PutOffBlob
    type_, _, pixels = child.stdout.partition(b"\n")
    return AcceptedBlob(type_.decode(), pixels)
