"""That night: all of the evening is put in its place, by keys alone; and what was done can be undone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import make_passkey, sign_in, written
from tests.journeys.conftest import MakeDevice
from tests.journeys.devices.playwright_device import LAPTOP, PlaywrightDevice
from tests.journeys.evening import EVENT, give
from tests.journeys.test_accessible import findings
from tests.machine.server import Server

ANSWERS = {
    "Whose card or badge is this?": ["w", "=Ana Sol", "Enter", "=CHRO", "Enter"],
    "Who is this?": ["w", "=Bea Kim", "Enter"],
    "What did you say?": ["w", "=Ask her again in spring", "Control+Enter"],
    "Who is it about?": ["Enter"],
    "What is it about?": ["1"],
    "Which Dana?": ["0"],
    "Are Elizabeth Moss, SHRM-SCP and Liz Moss the same?": ["Enter"],
    "Are Liz Moss and Elizabeth Moss, SHRM-SCP the same?": ["Enter"],
    "Which words shall stand?": ["1"],
}
"""The keys for each question; what follows `=` is typed into a field."""

STANDS = """() => (document.activeElement.closest(".triage")?.querySelector("#asked")?.textContent ?? "")
    + "|" + (document.querySelector(".head [role=status]")?.textContent ?? "")"""
"""What is asked, and how much comes after; nothing while no key would be heard."""


def standing(desk: PlaywrightDevice) -> str:
    return str(desk.page.evaluate(STANDS))


def moves_on(desk: PlaywrightDevice, before: str) -> str:
    """Wait until something else is asked, or less comes after."""
    script = f"(before) => {{ const now = ({STANDS})(); return now !== before && now[0] !== '|' && now; }}"
    return str(desk.page.wait_for_function(script, arg=before).json_value())


def answer(desk: PlaywrightDevice, question: str) -> str:
    """Answer by keys; tells how it stands after."""
    before = standing(desk)
    keys = ANSWERS[question]
    offered = desk.page.locator('.answer[data-key="1"], .answer[data-key="d"]').count()
    if question == "Who is it about?" and not offered:
        keys = ["0"]
    if question == "What is it about?" and not offered:
        keys = ["w", "=mentoring circles", "Enter"]
    for key in keys:
        if key.startswith("="):
            # After an undo what was typed stands there again.
            desk.page.keyboard.press("Control+a")
            desk.page.keyboard.type(key[1:])
        else:
            desk.page.keyboard.press(key)
    return moves_on(desk, before)


def settle_all(desk: PlaywrightDevice, *, undo: bool) -> set[str]:
    """Answer whatever is asked until nothing is; tells which questions were asked.

    With `undo`, the first answer of every sort is taken back and given once more.
    """
    met: set[str] = set()
    now = moves_on(desk, "")
    while not now.startswith("All is in its place."):
        question = now.partition("|")[0]
        after = answer(desk, question)
        if undo and question not in met:
            desk.page.keyboard.press("u")
            assert moves_on(desk, after) == now
            after = answer(desk, question)
        met.add(question)
        now = after
    return met


@pytest.fixture
def evening(laptop: PlaywrightDevice) -> PlaywrightDevice:
    """A laptop with the notebook of a full evening, at triage."""
    give(laptop)
    laptop.visit("/triage")
    laptop.page.locator("#asked").wait_for()
    return laptop


def test_a_full_evening_by_keys_alone(evening: PlaywrightDevice) -> None:
    met = settle_all(evening, undo=True)
    assert len(met) == 8, met
    here = [person for person in written(evening, "person") if not person.get("deleted_at")]
    people = {person.get("name"): person for person in here}
    assert people["Ana Sol"]["job_title"] == "CHRO"
    assert people["Bea Kim"]["badge_code"] == "SB47112231"
    assert sum("Moss" in (name or "") for name in people) == 1
    (photo,) = written(evening, "photo")
    assert photo["person_id"] == people["Ana Sol"]["id"]
    (memo,) = written(evening, "memo")
    typed_up = {jot["id"]: jot for jot in written(evening, "jot")}[memo["jot_id"]]
    assert typed_up["text"] == "Ask her again in spring"
    evening.visit("/triage")
    evening.sees("All is in its place.")


def test_undo_goes_back_as_far_as_one_likes(evening: PlaywrightDevice) -> None:
    stood = [standing(evening)]
    for _ in range(4):
        stood.append(answer(evening, stood[-1].partition("|")[0]))
    for before, after in zip(reversed(stood[:-1]), reversed(stood[1:]), strict=True):
        evening.page.keyboard.press("Control+z")
        assert moves_on(evening, after) == before


def test_the_evening_ends_at_its_recap(evening: PlaywrightDevice) -> None:
    settle_all(evening, undo=False)
    evening.page.get_by_role("link", name="Recap of SHRM Austin").click()
    evening.page.wait_for_url("**/recap")
    evening.sees("Recap of SHRM Austin")


def test_the_recap_keeps_what_was_said_in_confidence(evening: PlaywrightDevice) -> None:
    evening.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=evening.origin)
    evening.visit(f"/events/{EVENT['id']}/recap")
    evening.sees("Layoffs are planned for March")
    evening.press("button", "Copy")
    evening.page.wait_for_function("navigator.clipboard.readText().then((text) => text.length > 0)")
    copied = str(evening.evaluate("navigator.clipboard.readText()"))
    assert "Night-shift nurses leave within a year" in copied
    assert "Send her the swap template" in copied
    assert "Layoffs" not in copied
    evening.page.emulate_media(media="print")
    confidential = evening.page.get_by_text("Layoffs are planned for March")
    expect(confidential.locator("visible=true")).to_have_count(0)
    expect(evening.page.get_by_text("Night-shift nurses leave within a year").first).to_be_visible()
    expect(evening.page.get_by_role("navigation", name="Main")).to_be_hidden()


def test_two_are_made_one_and_two_again_on_every_device(app: Server, device: MakeDevice) -> None:
    desk, phone = device("chromium", **LAPTOP), device("chromium")
    give(desk)
    make_passkey(desk)
    desk.is_in_mood("saved")
    desk.visit("/triage")
    now = moves_on(desk, "")
    while "the same?" not in now:
        desk.page.keyboard.press("j")
        desk.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
        now = moves_on(desk, "")
    desk.page.keyboard.press("Enter")
    moves_on(desk, now)
    desk.has_unsent(0)

    desk.visit("about:blank")
    sign_in(phone, as_on=desk)
    phone.is_in_mood("saved")
    phone.visit("/people")
    main = phone.page.get_by_role("main")
    expect(main.get_by_role("link", name="Moss")).to_have_count(1)
    main.get_by_role("link", name="Moss").click()
    phone.page.wait_for_url("**/people/*")
    phone.sees("Layoffs are planned for March")
    phone.sees("Knows the people at Acme well")
    phone.page.get_by_text("Details", exact=True).click()
    phone.press("button", "Take apart again")
    phone.has_unsent(0)
    phone.visit("/people")
    expect(main.get_by_role("link", name="Moss")).to_have_count(2)
    phone.visit("about:blank")
    desk.visit("/people")
    desk.press("button", "Sync now")
    expect(desk.page.get_by_role("main").get_by_role("link", name="Moss")).to_have_count(2)


def test_my_own_word_for_a_topic_is_heard(laptop: PlaywrightDevice) -> None:
    laptop.visit("/settings/topics")
    laptop.is_ready_for_offline()
    laptop.fill("textbox", "A new topic", "Night buses")
    laptop.press("button", "Add")
    laptop.page.get_by_role("main").get_by_text("Night buses").first.wait_for()
    laptop.visit("/")
    laptop.fill("textbox", "Jot", "!nobody takes the night buses home")
    laptop.press("button", "Add Night buses")


@pytest.mark.parametrize("path", ["/triage", f"/events/{EVENT['id']}/recap", "/settings/topics", "/people"])
def test_axe_finds_nothing_after_an_evening(path: str, laptop: PlaywrightDevice) -> None:
    give(laptop)
    laptop.visit(path)
    laptop.page.get_by_role("heading", level=1).first.wait_for(state="attached")
    assert findings(laptop, path) == []


def test_the_first_things_are_settled_in_firefox(app: Server, device: MakeDevice) -> None:
    desk = device("firefox")
    desk.visit("/")
    desk.is_ready_for_offline()
    desk.jot("Somebody asked about night shifts")
    desk.visit("/triage")
    desk.sees("Who is it about?")
    desk.fill("combobox", "Type who it is", "Tom Ek")
    desk.find("combobox", "Type who it is").press("Enter")
    desk.sees("All is in its place.")
    assert written(desk, "person")[0]["name"] == "Tom Ek"
