"""Words that lose without having been seen are kept beside the record; words that were seen are not."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

import pytest

from server.ids import create_id
from tests.server.clients import Device

SPACE = UUID("6f1c1d0a-0000-5000-8000-000000000000")
HOUR = 60 * 60 * 1000


def wordings(device: Device) -> list[dict[str, Any]]:
    device.heard = 0
    return [record["fields"] for record in device.catch_up().values() if record["kind"] == "wording"]


@pytest.fixture
def jot(phone: Device, laptop: Device) -> str:
    """A jot that both devices hold."""
    jot, stamp = create_id(), phone.stamp()
    phone.start().ask(phone.change({"text": "as it was", "kind": "note"}, id=jot, stamp=stamp))
    laptop.start().catch_up()
    phone.first = laptop.first = stamp  # type: ignore[attr-defined]
    return jot


def edit(device: Device, jot: str, text: str | None, ahead: int = 0) -> str:
    stamp = device.stamp(ahead)
    base = device.first  # type: ignore[attr-defined]
    device.ask(device.change({"text": text}, id=jot, base=base, stamp=stamp))
    return stamp


def test_the_earlier_words_of_two_are_kept(phone: Device, laptop: Device, jot: str) -> None:
    lost = edit(phone, jot, "from the phone")
    edit(laptop, jot, "from the laptop", ahead=10)
    laptop.heard = 0
    records = laptop.catch_up()
    assert records[jot]["fields"]["text"] == "from the laptop"
    (own_id,) = records.keys() - {jot}
    assert records[own_id]["kind"] == "wording"
    assert records[own_id]["fields"] == {
        "of_kind": "jot",
        "of_id": jot,
        "field": "text",
        "words": "from the phone",
        "written": lost,
    }
    assert own_id == str(uuid5(SPACE, jot + "text" + lost))
    assert {stamp[18:] for stamp in records[own_id]["stamps"].values()} == {"server00"}


def test_words_that_come_too_late_are_kept_too(phone: Device, laptop: Device, jot: str) -> None:
    edit(phone, jot, "from the phone", ahead=HOUR)
    edit(laptop, jot, "from the laptop")
    assert laptop.ask(heard=0)["changes"][0]["fields"]["text"] == "from the phone"
    assert [words["words"] for words in wordings(laptop)] == ["from the laptop"]


def test_equal_words_are_not_kept_twice(phone: Device, laptop: Device, jot: str) -> None:
    edit(phone, jot, "the same")
    edit(laptop, jot, "the same", ahead=10)
    assert wordings(phone) == []


def test_emptiness_is_not_kept(phone: Device, laptop: Device, jot: str) -> None:
    edit(phone, jot, None)
    edit(laptop, jot, "words", ahead=10)
    assert wordings(phone) == []


def test_what_is_no_words_is_not_kept(phone: Device, laptop: Device, jot: str) -> None:
    for device, kind in ((phone, "promise"), (laptop, "challenge")):
        device.ask(device.change({"kind": kind}, id=jot, base=device.first))  # type: ignore[attr-defined]
    assert wordings(phone) == []


def test_an_edit_of_what_was_seen_replaces_it(phone: Device, laptop: Device, jot: str) -> None:
    seen = edit(phone, jot, "from the phone")
    laptop.catch_up()
    laptop.ask(laptop.change({"text": "mended on the laptop"}, id=jot, base=seen, stamp=laptop.stamp(10)))
    assert wordings(laptop) == []


def test_a_late_copy_of_an_earlier_request_keeps_nothing(phone: Device, laptop: Device, jot: str) -> None:
    late = phone.question(phone.change({"text": "first"}, id=jot, base=phone.first))  # type: ignore[attr-defined]
    answered = phone.send(late).get_json()
    phone.tries = [late["req"]]
    assert answered["refused"] == []
    newest = phone.question(
        phone.change({"text": "second"}, id=jot, base=late["changes"][0]["stamps"]["text"])
    )
    phone.send(newest)
    late["tries"] = newest["tries"]
    phone.send(late)
    assert wordings(laptop) == []


def test_a_late_copy_of_words_that_lost_is_not_kept_beside_those_that_followed(
    phone: Device, laptop: Device, jot: str
) -> None:
    edit(phone, jot, "from the phone", ahead=HOUR)
    late = laptop.question(laptop.change({"text": "draft"}, id=jot, base=laptop.first))  # type: ignore[attr-defined]
    edit(laptop, jot, "draft, finished")
    laptop.send({**late, "tries": [*laptop.tries, late["req"]]})
    assert [words["words"] for words in wordings(phone)] == ["draft, finished"]


def test_one_loss_seen_twice_is_one_wording(phone: Device, laptop: Device, jot: str) -> None:
    edit(phone, jot, "from the phone", ahead=HOUR)
    question = laptop.question(laptop.change({"text": "late"}, id=jot, base=laptop.first))  # type: ignore[attr-defined]
    for _ in range(2):
        laptop.send(question)
    assert len(wordings(laptop)) == 1


def test_two_losses_in_one_request_are_both_kept(phone: Device, laptop: Device, jot: str) -> None:
    edit(phone, jot, "from the phone", ahead=HOUR)
    first = laptop.change({"text": "one"}, id=jot, base=laptop.first)  # type: ignore[attr-defined]
    other = create_id()
    phone.ask(phone.change({"text": "other"}, id=other, stamp=phone.stamp(HOUR)))
    laptop.ask(first, laptop.change({"text": "two"}, id=other))
    assert {words["words"] for words in wordings(laptop)} == {"one", "two"}


def test_a_mended_value_goes_back_under_a_stamp_of_the_server(phone: Device, jot: str) -> None:
    stamp = phone.stamp(10)
    change = phone.change({"text": "  much space "}, id=jot, base=phone.first, stamp=stamp)  # type: ignore[attr-defined]
    (record,) = phone.ask(change)["changes"]
    assert record["fields"]["text"] == "much space"
    counter = int(stamp[13:17], 16) + 1
    assert record["stamps"]["text"] == f"{stamp[:12]}-{counter:04x}-server00"


@pytest.mark.parametrize("device_name", ["aaaaaaaa", "zzzzzzzz"])
def test_after_mending_the_same_device_edits_on_without_a_wording(
    notebook: Any, laptop: Device, device_name: str
) -> None:
    """Also in the same millisecond, where its next stamp may be below the server's."""
    device = notebook.device(device_name).start()
    jot, first = create_id(), device.stamp()
    device.ask(device.change({"text": " mended "}, id=jot, stamp=first))
    second = f"{first[:12]}-{int(first[13:17], 16) + 1:04x}-{device_name}"
    device.ask(device.change({"text": "edited"}, id=jot, stamp=second, base=first))
    laptop.start()
    assert laptop.ask()["changes"][0]["fields"]["text"] == "edited"
    assert wordings(laptop) == []
    revision = laptop.heard
    device.ask(device.change({"text": "edited"}, id=jot, stamp=second, base=first))
    assert device.heard == revision, "the same again changes nothing"


def test_words_that_lost_once_are_not_brought_back_when_they_lose_again(
    phone: Device, laptop: Device, jot: str
) -> None:
    """A third device offers the same lost words, which somebody has put in the bin meanwhile."""
    edit(phone, jot, "from the phone", ahead=HOUR)
    lost = edit(laptop, jot, "from the laptop")
    laptop.heard = 0
    (wording,) = (record for record in laptop.catch_up().values() if record["kind"] == "wording")
    laptop.ask(laptop.change({"deleted_at": 1}, id=wording["id"], kind="wording"))
    before = laptop.ask()["revision"]
    phone.ask(phone.change({"text": "from the laptop"}, id=jot, stamp=lost))
    assert laptop.ask()["revision"] == before
    assert [words.get("deleted_at") for words in wordings(laptop)] == [1]
