"""The notebook after a full evening: something of every sort that waits in triage."""

from __future__ import annotations

import base64
import json
import struct
import time
import zlib
from hashlib import sha256
from typing import Any

from tests.e2e.devices.playwright_device import PlaywrightDevice

NOW = int(time.time() * 1000)
MINUTE = 60_000

Record = dict[str, Any]


def make_id(number: int) -> str:
    """An id that sorts by its number, older than any that the app makes."""
    return f"0190a000-0000-7000-8000-{number:012x}"


def make_record(sort: str, number: int, **fields: Any) -> Record:
    stamp = f"{NOW - 200 * MINUTE + number:012x}-0000-eveningx"
    fields = {"created_at": NOW - 200 * MINUTE + number, **fields}
    stamps = dict.fromkeys(fields, stamp)
    return {"kind": sort, "id": make_id(number), "fields": fields, "stamps": stamps, "base": {}}


def make_jot(number: int, text: str, minutes_ago: int, *people: int, **fields: Any) -> Record:
    heard = {"kind": "note", "event_id": make_id(1), "heard_at": NOW - minutes_ago * MINUTE}
    return make_record(
        "jot", number, text=text, person_ids=[make_id(one) for one in people], **{**heard, **fields}
    )


def make_person(number: int, **fields: Any) -> Record:
    return make_record("person", number, **{"event_id": make_id(1), "met_at": NOW - 120 * MINUTE, **fields})


def draw_card() -> bytes:
    """A grey card, 240 by 150 pixels, as PNG."""
    width, height = 240, 150
    inked = bytes(200 if 20 < x < 160 else 235 for x in range(width))
    rows = b"".join(b"\0" + (inked if 20 < y < 40 else bytes([235] * width)) for y in range(height))

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def make_silence() -> bytes:
    """A tenth of a second of silence, as WAV."""
    samples = bytes(1600)
    form = (b"fmt ", 16, 1, 1, 8000, 16000, 2, 16)
    size = len(samples)
    return struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + size, b"WAVE", *form, b"data", size) + samples


CARD, VOICE = draw_card(), make_silence()

EVENT = make_record(
    "event",
    1,
    name="SHRM Austin",
    kind="conference",
    starts_on=time.strftime("%Y-%m-%d"),
    city="Austin",
    venue="Convention Center",
)
MARIA = make_person(10, name="Maria Lopez", job_title="HR Director", organization="Acme")
LIZ = make_person(
    14, name="Liz Moss", organization="Globex", email="liz@globex.example", remember_by="green scarf"
)
ELIZABETH = make_person(
    15,
    name="Elizabeth Moss, SHRM-SCP",
    organization="Globex, Inc.",
    email="e.moss@globex.example",
    phone="555-0100",
)
PEOPLE = [
    MARIA,
    make_person(11, name="Dana Ruiz", organization="Initech", job_title="CHRO"),
    make_person(12, name="Dana Park", organization="Umbrella"),
    make_person(13, name="Dana"),
    LIZ,
    ELIZABETH,
    make_person(16, badge_code="SB47112231"),
]
OPEN = {"kind": "challenge", "state": "open"}
JOTS = [
    make_jot(20, "Night-shift nurses leave within a year", 118, 10, **OPEN, topics=["retention"]),
    make_jot(21, "Maria wants the swap template", 117),
    make_jot(22, "Tall, grey beard, Hooli", 100),
    make_jot(
        23, "Somebody asked about night shifts", 90, kind="question", asked_by="them", topics=["scheduling"]
    ),
    make_jot(24, "The coffee is downstairs", 80),
    make_jot(25, "Turnover in the first year, and their shifts are on paper", 70, 11, **OPEN),
    make_jot(26, "Runs a mentoring circle", 60, 13, kind="interest", topics=["leadership-development"]),
    make_jot(27, "Layoffs are planned for March", 50, 14, **OPEN, topics=["layoffs"], in_confidence=True),
    make_jot(28, "Send her the swap template", 45, 10, kind="promise", due_on="2031-03-05"),
    make_jot(
        29,
        "What did she try so far?",
        44,
        10,
        kind="question",
        asked_by="me",
        answer="Two agencies, neither stayed",
        topics=["recruiting"],
    ),
    make_jot(30, "Knows the people at Acme well", 40, 15),
    make_jot(31, "Reads a lot on skills", 35, 16, kind="interest", topics=["skills"]),
]
PHOTO = make_record(
    "photo", 40, sha256=sha256(CARD).hexdigest(), event_id=make_id(1), taken_at=NOW - 95 * MINUTE
)
MEMO = make_record(
    "memo",
    41,
    sha256=sha256(VOICE).hexdigest(),
    event_id=make_id(1),
    recorded_at=NOW - 30 * MINUTE,
    seconds=1,
)
WORDING = make_record(
    "wording",
    42,
    of_kind="jot",
    of_id=make_id(20),
    field="text",
    words="Night nurses leave within months",
    written="0190a0000000-0000-otherone",
)

EVENING = [EVENT, *PEOPLE, *JOTS, PHOTO, MEMO, WORDING]

PUT_BLOBS = """async (blobs) => {
    const db = await new Promise((resolve) => {
        indexedDB.open("heedful").onsuccess = ({ target }) => resolve(target.result);
    });
    const tx = db.transaction("blobs", "readwrite");
    for (const { sha256, type, base64 } of blobs) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
        tx.objectStore("blobs").put({ sha256, type, bytes, waiting: 1 });
    }
    await new Promise((resolve) => (tx.oncomplete = resolve));
    db.close();
}"""


def load_notebook(device: PlaywrightDevice, records: list[Record] = EVENING) -> None:
    """Hand the notebook over as text, as from another device of the same person; with the bytes it names."""
    device.visit("/settings/move")
    text = json.dumps({"heedful": 1, "copied_at": NOW, "records": records})
    device.fill("textbox", "A copied notebook", text)
    device.press("button", "Import")
    device.expect_text("imported")
    blobs = [(CARD, "image/png"), (VOICE, "audio/wav")]
    device.page.evaluate(
        PUT_BLOBS,
        [
            {"sha256": sha256(some).hexdigest(), "type": kind, "base64": base64.b64encode(some).decode()}
            for some, kind in blobs
        ],
    )
