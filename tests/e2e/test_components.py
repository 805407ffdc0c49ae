"""The page of all components, as `npm run dev` serves it: for the eye, the ear and large text."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Playwright, expect

from tests.support.browsers import find_chromium
from tests.support.server import find_free_port, wait_for_port
from tests.support.web import WEB, find_node_and_npm


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The origin of Vite's own server, with nothing behind it."""
    port = find_free_port()
    vite = [find_node_and_npm()[0], "node_modules/vite/bin/vite.js", "--host", "127.0.0.1", "--strictPort"]
    printed = tmp_path_factory.mktemp("vite") / "log"
    with (
        printed.open("wb") as log,
        subprocess.Popen([*vite, "--port", str(port)], cwd=WEB, stdout=log, stderr=log) as process,
    ):
        try:
            # What it prints is for people: where there is color, the words are cut by its codes.
            assert wait_for_port(port, while_runs=process), printed.read_text()
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.fixture
def page(playwright: Playwright, workshop: str) -> Iterator[Page]:
    with playwright.chromium.launch(executable_path=find_chromium()) as browser:
        page = browser.new_page(base_url=workshop, viewport={"width": 360, "height": 640})
        yield page


def look_at(page: Page, scheme: str, text: int) -> None:
    page.goto(f"/components?scheme={scheme}&text={text}")
    page.get_by_text("It is here.").wait_for(timeout=60_000)  # the first time, Vite makes everything


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(page: Page, scheme: str) -> None:
    look_at(page, scheme, 100)
    page.emulate_media(reduced_motion="reduce")
    page.get_by_role("button", name="Say it, with undo").click()
    expect(page.get_by_text("Saved.", exact=True)).to_be_visible()
    violations = Axe().run(page).response["violations"]
    page.get_by_role("button", name="Ask", exact=True).click()
    violations += Axe().run(page).response["violations"]
    assert not [(violation["id"], node["html"]) for violation in violations for node in violation["nodes"]]


def test_all_fits_on_a_phone_with_text_twice_as_large(page: Page) -> None:
    look_at(page, "light", 200)
    wide = """() => [...document.querySelectorAll("#gallery *")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth)
        .map((element) => element.outerHTML.slice(0, 120))"""
    assert page.evaluate(wide) == []


def test_what_was_open_is_closed_and_what_was_done_undone(page: Page) -> None:
    look_at(page, "light", 100)
    page.get_by_role("button", name="Ask", exact=True).click()
    expect(page.get_by_role("dialog", name="Forget Dana Ruiz everywhere?")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name="Say it, with undo").click()
    page.get_by_role("button", name="Undo", exact=True).click()
    expect(page.get_by_text("Saved.", exact=True)).to_have_count(0)


LOOK = """(button) => {
    const look = () => JSON.stringify(["background-color", "color", "font-weight", "border-color"]
        .map((name) => getComputedStyle(button).getPropertyValue(name)));
    const pressed = look();
    button.setAttribute("aria-pressed", "false");
    const released = look();
    button.setAttribute("aria-pressed", "true");
    return pressed !== released;
}"""


def test_what_is_pressed_looks_so(page: Page) -> None:
    look_at(page, "light", 100)
    pressed = page.locator('[aria-pressed="true"]')
    assert pressed.count() == 2
    assert [button.evaluate(LOOK) for button in pressed.all()] == [True, True]
