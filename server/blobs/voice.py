"""Looking at what claims to be a memo. It is kept as it was sent: see docs/decisions/0010-voice-memos.md."""

from __future__ import annotations

import re

from .inspection import AcceptedBlob, RejectedBlob, UnknownFormat

LONGEST = 3 * 1024 * 1024
"""Bytes: three minutes at 128 kbit/s, the most that a browser makes of speech where it does as it likes."""

_ogg_voice = rb"(?:OpusHead|\x01vorbis|\x7fFLAC|Speex {3})"
SIGNS = {
    "audio/webm": re.compile(rb"\x1aE\xdf\xa3.{1,56}?B\x82.(?:webm|matroska)", re.DOTALL),
    "audio/mp4": re.compile(rb"\0\0[\0-\x01].ftyp[ -~]{4}", re.DOTALL),
    "audio/ogg": re.compile(rb"OggS\0\x02.{21}.{0,255}?" + _ogg_voice, re.DOTALL),
    "audio/mpeg": re.compile(rb"ID3[\x02-\x04]|\xff[\xf2-\xf5\xfa-\xfd][\x10-\xef]", re.DOTALL),
    "audio/wav": re.compile(rb"RIFF.{4}WAVEfmt ", re.DOTALL),
}
"""How each format begins. WebM: an EBML head that names it; MP3: a tag, or a frame of layer II or III."""

TYPES = frozenset(SIGNS)

_film = re.compile(rb"V_(?:VP[89]|AV1|MPEG|THEORA|UNCOMPRESSED|MS)|hdlr.{8}vide|\x80theora", re.DOTALL)
"""How the containers that can hold pictures name a track of them."""


def inspect_memo(raw: bytes) -> AcceptedBlob:
    """The memo as it came, under the type that its bytes tell; raises WrongType, and Unfit for a film."""
    type_ = next((type_ for type_, sign in SIGNS.items() if sign.match(raw)), None)
    if type_ is None:
        raise UnknownFormat
    if _film.search(raw):
        raise RejectedBlob("A memo is sound only, and this is a video.")
    return AcceptedBlob(type_, raw)
