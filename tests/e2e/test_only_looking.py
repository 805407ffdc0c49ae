"""Whoever only looks at what could be written to somebody has begun nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.e2e import months_notebook
from tests.e2e.app_actions import read_records, wait_until
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import make_id
from tests.e2e.months_notebook import build_draft_path


@pytest.mark.parametrize(
    "more", ["&ask=1", f"&clipping={months_notebook.ARTICLE['id']}", f"&other={make_id(months_notebook.TOM)}"]
)
def test_who_only_looks_at_a_draft_has_begun_nothing(more: str, later: PlaywrightDevice) -> None:
    before = read_records(later, "followup")
    later.visit(build_draft_path(more))
    draft = later.page.get_by_role("main").get_by_role("textbox").first
    expect(draft).not_to_be_empty()
    later.visit("/follow-up")
    later.find("region", "Now").wait_for()
    assert read_records(later, "followup") == before

    later.visit(build_draft_path(more))
    expect(draft).not_to_be_empty()
    words = draft.input_value()
    draft.press("End")
    draft.press_sequentially("And you?")
    later.press("button", "Copy")
    wait_until(later, lambda: len(read_records(later, "followup")) == len(before) + 1)
    typed = draft.input_value()
    assert typed != words
    later.page.reload()
    expect(draft).to_have_value(typed)
    assert len(read_records(later, "followup")) == len(before) + 1
