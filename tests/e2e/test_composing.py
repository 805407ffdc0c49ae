"""What ends an input method's composition acts on nothing, and Enter in the lines of a card leads on."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.app_actions import read_records
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import EVENING, load_notebook
from tests.e2e.test_triage import MEMO, PHOTO, expect_question, press_keys

TYPED, MEANT = "やまだ", "山田"
WAYS: list[dict[str, Any]] = [{"isComposing": True, "keyCode": 229}, {"isComposing": True}, {"keyCode": 229}]
"""How Chromium, Firefox and Safari say that a key belongs to the input method."""

END = """(field, [keys, init]) => {
    for (const key of keys)
        field.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true, ...init}));
}"""


def compose(field: Locator, words: str = MEANT) -> None:
    """Write words by an input method, which every browser tells of in its own way."""
    field.fill(TYPED)
    for way in WAYS:
        for ctrl in (False, True):
            field.evaluate(END, [["Enter"], {**way, "ctrlKey": ctrl}])
    field.evaluate(END, [["Escape", ","], WAYS[0]])
    expect(field).to_have_value(TYPED)
    field.fill(words)


def test_the_enter_of_an_input_method_takes_keeps_and_folds_nothing(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    compose(laptop.find("textbox", "Jot"), "夜班の人")
    compose(laptop.find("combobox", "Who"))
    laptop.press("button", "No event")
    compose(laptop.find("textbox", "Add an event"), "大阪")
    assert read_records(laptop, "jot") == []
    assert read_records(laptop, "event") == []
    laptop.find("textbox", "Add an event").press("Enter")
    laptop.find("button", "At 大阪").wait_for()
    laptop.press("button", "Save")
    laptop.expect_text("夜班の人")
    assert [person["name"] for person in read_records(laptop, "person")] == [MEANT]

    laptop.press("button", "Edit")
    compose(laptop.find("combobox", "Topics"), "夜勤")
    laptop.find("combobox", "Topics").press("Enter")
    laptop.find("button", "Remove 夜勤").wait_for()
    compose(laptop.find("combobox", "About"))
    laptop.find("button", "Done").wait_for()
    laptop.press("link", "Shelf")
    compose(laptop.page.locator("textarea.one-line"))
    assert read_records(laptop, "clipping") == []
    laptop.press("link", "People")
    compose(laptop.find("textbox", "Add a person"))
    assert len(read_records(laptop, "person")) == 1


@pytest.fixture
def card(laptop: PlaywrightDevice) -> PlaywrightDevice:
    """A laptop in triage, before the photo of a card."""
    load_notebook(laptop, [one for one in EVENING if one["kind"] in ("event", "photo", "memo")])
    laptop.visit("/triage")
    expect_question(laptop, PHOTO, "Organization")
    return laptop


def test_the_lines_of_a_card_go_down_by_enter_and_nothing_typed_is_a_command(card: PlaywrightDevice) -> None:
    press_keys(card, ["w"])
    compose(card.find("combobox", "Name"), "Ann Lee")
    press_keys(card, ["Enter", "=Recruiter", "Enter", "=Acme", "Enter", "=ann@acme.example", "Enter"])
    press_keys(card, ["=555 0142", "Enter", "=Likes tea", "Enter"])
    expect(card.page.get_by_role("button", name="Save it")).to_be_focused()
    assert read_records(card, "person") == []
    press_keys(card, ["Enter"])
    expect_question(card, MEMO, "In your words")
    (ann,) = read_records(card, "person")
    kept = [ann[field] for field in ("name", "job_title", "organization", "email", "phone")]
    assert kept == ["Ann Lee", "Recruiter", "Acme", "ann@acme.example", "555 0142"]
