"""The mirror in a browser: what it lists, what a tap shows, and that it is quiet while one types."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Playwright, expect

from tests.support import web
from tests.support.browsers import find_chromium

CONFIG = Path(__file__).parent / "mirror/vite.config.mjs"
CHALLENGE = "Our night crews call in sick every Friday"
LINK = "https://plants.example/trades"
DRAFT = (
    f"Hi Dana,\n\nYou said your night crews call in sick on Fridays. Here is what three plants did: {LINK} "
    "It may help because the crews trade among themselves. I'd love to pick your brain sometime."
)
Begin = Callable[..., Page]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("mirror")
    os.environ["MIRROR_FILES"] = str(home)
    assert web.run_npm("exec", "--", "vite", "build", "--logLevel=error", "--config", str(CONFIG)) == 0
    return home


@pytest.fixture(params=["light", "dark"])
def begin(request: pytest.FixtureRequest, playwright: Playwright, files: Path) -> Iterator[Begin]:
    """A draft on a small phone, with its mirror."""
    browser = playwright.chromium.launch(executable_path=find_chromium())
    page = browser.new_page(viewport={"width": 360, "height": 740}, color_scheme=request.param)

    def open_page(text: str = DRAFT) -> Page:
        page.set_content('<!doctype html><html lang="en"><title>Follow up</title><body></body></html>')
        page.add_style_tag(path=files / "page.css")
        page.add_script_tag(path=files / "page.js")
        draft = {"text": text, "challenge": CHALLENGE, "gift": {"url": LINK}, "name": "Dana Lee"}
        page.evaluate("(draft) => begin(draft)", draft)
        return page

    yield open_page
    browser.close()


def read_selection(page: Page) -> str:
    return str(
        page.evaluate("""() => {
        const { value, selectionStart, selectionEnd } = document.querySelector("textarea");
        return value.slice(selectionStart, selectionEnd);
    }""")
    )


def test_it_shows_both_sides_and_a_tap_shows_the_words(begin: Begin) -> None:
    page = begin()
    mirror = page.get_by_role("list", name="Mirror")
    expect(mirror.get_by_role("listitem").first).to_contain_text("Just give, and ask for nothing.")
    expect(mirror).to_contain_text("It mentions what Dana told you, in their own words.")
    mirror.get_by_role("button").first.click()
    assert read_selection(page) == "I'd love to pick your brain sometime"
    assert mirror.get_by_role("button").first.bounding_box()["height"] >= 48  # type: ignore[index]
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert [violation["id"] for violation in Axe().run(page).response["violations"]] == []


def test_words_typed_before_do_not_mislead_a_tap(begin: Begin) -> None:
    page = begin()
    page.get_by_role("textbox", name="Draft").fill("Good morning! " + DRAFT)
    page.get_by_role("list", name="Mirror").get_by_role("button").first.click()
    assert read_selection(page) == "I'd love to pick your brain sometime"


def test_it_is_told_after_a_pause_and_not_while_typing(begin: Begin) -> None:
    page = begin("Hi Dana, the crews can trade their nights.")
    status = page.get_by_role("status")
    page.evaluate("""() => {
        globalThis.told = [];
        const status = document.querySelector("[role=status]");
        const observer = new MutationObserver(() => told.push(status.textContent));
        observer.observe(status, { childList: true, characterData: true, subtree: true });
    }""")
    typed = " Please keep me in mind. Let me know what you think."
    page.get_by_role("textbox", name="Draft").press_sequentially(typed, delay=20)
    expect(status).to_contain_text("Dana")
    assert len(page.evaluate("told")) == 1
    page.get_by_role("textbox", name="Draft").fill("Hi Dana, the crews can trade their nights.")
    expect(status).to_have_text("Looks good.")


def test_other_languages_are_left_in_peace(begin: Begin) -> None:
    page = begin("夜勤の方が金曜日に休むというお話、覚えています。ご返信は不要です。")
    expect(page.get_by_text("The mirror only understands English.")).to_be_visible()
    expect(page.get_by_role("list", name="Mirror").get_by_role("listitem")).to_have_count(0)


def test_it_is_covered_with_the_rest(begin: Begin) -> None:
    page = begin()
    page.evaluate("document.documentElement.toggleAttribute('data-covered', true)")
    finding = page.get_by_role("list", name="Mirror").get_by_role("button").first
    expect(finding).to_have_css("filter", re.compile("blur"))
