"""A store that is slow, or refuses: what was typed or tapped stays as it is, and a refusal is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Locator, expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import read_records, wait_until
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import make_id
from tests.e2e.months_notebook import build_draft_path

HOLD = """new Promise((resolve) => {
    const opening = indexedDB.open("heedful");
    opening.onsuccess = () => {
        const transaction = opening.result.transaction("records", "readwrite");
        transaction.oncomplete = () => opening.result.close();
        window.storeIsHeld = true;
        const hold = () => {
            if (window.storeIsHeld) transaction.objectStore("records").getKey("none").onsuccess = hold;
        };
        hold();
        resolve();
    };
})"""
"""Whatever the app asks of its records from now on waits behind this."""

REFUSE = """(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
        if (this.name === "records") throw new DOMException("no room", "QuotaExceededError");
        return put.apply(this, given);
    };
    window.takeAgain = () => { IDBObjectStore.prototype.put = put; };
})()"""

RECORD = """(element) => {
    window.shown = [];
    const look = () => {
        const now = element.type === "checkbox" ? element.checked : element.value;
        if (window.shown.at(-1) !== now) window.shown.push(now);
        requestAnimationFrame(look);
    };
    look();
}"""
"""Writes down all that a control shows, frame by frame."""

MARKED = """(() => {
    const box = document.activeElement;
    return box.value.slice(box.selectionStart, box.selectionEnd);
})()"""


@contextmanager
def held_store(device: PlaywrightDevice) -> Iterator[None]:
    device.evaluate(HOLD)
    yield
    device.evaluate("window.storeIsHeld = false")


def record_shown(control: Locator) -> None:
    control.evaluate(RECORD)


def find_confidence(device: PlaywrightDevice) -> Locator:
    device.visit(f"/people/{make_id(months_notebook.DANA)}")
    device.press("button", "Edit")
    return device.page.get_by_label("Confidential: stays out")


def count_confidential(device: PlaywrightDevice) -> int:
    return sum(bool(jot.get("in_confidence")) for jot in read_records(device, "jot"))


def test_a_tick_does_not_jump_back_while_the_store_is_slow(later: PlaywrightDevice) -> None:
    tick = find_confidence(later)
    record_shown(tick)
    with held_store(later):
        tick.check()
        later.page.wait_for_timeout(500)
    wait_until(later, lambda: count_confidential(later) == 2)
    later.page.wait_for_timeout(500)
    assert later.evaluate("window.shown") == [False, True]


def test_what_somebody_minds_does_not_jump_back_while_the_store_is_slow(later: PlaywrightDevice) -> None:
    later.visit(build_draft_path("&ask=1"))
    later.page.get_by_text("How Dana Ruiz prefers to be reached").click()
    tick = later.page.get_by_label("No email")
    record_shown(tick)
    with held_store(later):
        tick.check()
        later.page.wait_for_timeout(500)
    wait_until(later, lambda: count_unwelcome(later) == 1)
    later.page.wait_for_timeout(500)
    assert later.evaluate("window.shown") == [False, True]


def count_unwelcome(device: PlaywrightDevice) -> int:
    return sum(bool(person.get("unwelcome_ways")) for person in read_records(device, "person"))


def test_a_choice_does_not_jump_back_while_the_store_is_slow(later: PlaywrightDevice) -> None:
    find_confidence(later)
    choice = later.find("combobox", "Type")
    before = choice.input_value()
    record_shown(choice)
    with held_store(later):
        choice.select_option("note")
        later.page.wait_for_timeout(500)
    wait_until(later, lambda: months_notebook.DANAS_CHALLENGE["id"] not in find_challenges(later))
    later.page.wait_for_timeout(500)
    assert later.evaluate("window.shown") == [before, "note"]


def test_names_typed_while_the_ones_before_are_written_stay_in_the_field(later: PlaywrightDevice) -> None:
    later.visit(f"/events/{months_notebook.EVENT['id']}/prepare")
    hopes = later.page.get_by_role("region", name="People I want to meet")
    field = later.find("combobox", "Add someone")
    field.fill("Eee Fff, Ggg Hhh, Iii Jjj")
    with held_store(later):
        hopes.get_by_role("button", name="Add", exact=True).click()
        field.press_sequentially("Kkk L")
    for name in ("Eee Fff", "Ggg Hhh", "Iii Jjj"):
        expect(hopes.get_by_role("heading", name=name)).to_be_visible()
    expect(field).to_have_value("Kkk L")


def find_challenges(device: PlaywrightDevice) -> list[object]:
    return [jot["id"] for jot in read_records(device, "jot") if jot["kind"] == "challenge"]


def test_a_tick_that_the_store_refuses_stays_and_is_told_until_it_is_taken(later: PlaywrightDevice) -> None:
    tick = find_confidence(later)
    record_shown(tick)
    later.evaluate(REFUSE)
    tick.check()
    later.expect_text("Not saved yet.")
    later.expect_text("out of space")
    expect(tick).to_be_checked()
    later.evaluate("window.takeAgain()")
    tick.uncheck()
    later.expect_no_text("Not saved yet.")
    wait_until(later, lambda: count_confidential(later) == 1)
    assert later.evaluate("window.shown") == [False, True, False]


def test_a_field_that_is_left_while_the_store_is_slow_keeps_its_words_and_what_is_marked(
    later: PlaywrightDevice,
) -> None:
    later.visit(build_draft_path(f"&clipping={months_notebook.ARTICLE['id']}"))
    later.expect_text("Rewrite")
    draft = later.find("textbox", "Draft")
    wait_until(later, lambda: draft.input_value() != "")
    words = "Keep me in mind if you hear of a job"
    text = f"Hi Dana,\n\nI am looking for work. {words}."
    with held_store(later):
        draft.fill(text)
        record_shown(draft)
        later.page.wait_for_timeout(1_200)  # the pause is over, and its write waits
        mirror = later.page.get_by_role("list", name="Mirror")
        mirror.get_by_role("button", name=words).first.click()
        later.page.wait_for_timeout(500)
    wait_until(
        later, lambda: [one["draft"] for one in read_records(later, "followup") if "draft" in one] == [text]
    )
    later.page.wait_for_timeout(500)
    assert words in str(later.evaluate(MARKED))
    assert later.evaluate("window.shown") == [text]
