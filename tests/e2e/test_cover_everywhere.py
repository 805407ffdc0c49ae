"""While names are covered, no page of the app shows one: nobody's name, firm, address, words or photo."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from playwright.sync_api import expect

from server.pages import BOX, OTHERS
from tests.e2e import event_notebook, months_notebook
from tests.e2e.devices.playwright_device import PlaywrightDevice
from tests.e2e.evening_notebook import EVENING, NOW, Record, load_notebook, make_id, make_record
from tests.e2e.months_notebook import DANA, DAY, MARIA, PRIYA, RAY, TODAY, TOM
from tests.e2e.sharing import share_content

RESUME, PASSED_ON = make_id(233), make_id(260)
SEARCHED = "nurses"


def make_followup(number: int, person: int, **fields: Any) -> Record:
    return make_record("followup", number, **{"state": "open", "person_id": make_id(person), **fields})


MORE = [
    make_record(
        "clipping", 260, kind="person", title="Ana Silva", person_id=make_id(TOM), topics=["retention"]
    ),
    make_followup(300, DANA, clipping_id=RESUME),
    make_followup(301, DANA, other_person_id=make_id(TOM), jot_id=make_id(220)),
    make_followup(
        302,
        TOM,
        other_person_id=make_id(MARIA),
        person_consent="yes",
        other_consent="yes",
        draft="Tom, Maria:",
    ),
    make_followup(303, PRIYA, other_person_id=make_id(DANA), state="let_go", other_consent="no"),
    make_followup(304, DANA, clipping_id=RESUME, state="done", done_at=NOW - DAY, draft="Dana, read this"),
    make_followup(305, RAY, draft="Ray, how are you?"),
    make_followup(306, DANA, clipping_id=PASSED_ON),
    make_record("photo", 310, sha256="0" * 64, person_id=make_id(DANA), caption="Dana by the green door"),
    make_record("person", 311, name="Hugo Bygone", organization="Umbrella", deleted_at=NOW),
    make_record("jot", 312, kind="note", text="Binned before anybody read it", deleted_at=NOW),
    make_record(
        "event",
        320,
        name="SHRM Chicago",
        starts_on=str(TODAY + timedelta(days=9)),
        hoped_for_ids=[make_id(DANA), make_id(110)],
        kit_ids=[RESUME],
    ),
]
ALL = [*EVENING, *event_notebook.BEFORE, *months_notebook.MONTHS, *MORE]

PLACES = (
    ("/", "Reads a lot on skills"),
    ("/jot?text=Dana+Ruiz:+late+pay&who=Tom+Ek", "Reads a lot on skills"),
    ("/people", "Priya Shah"),
    (f"/people/{make_id(DANA)}", "green door"),
    (f"/people/{make_id(PRIYA)}", "Send her the swap template"),
    (f"/people/{make_id(14)}", "Layoffs"),
    (f"/people/{make_id(15)}", "Knows the people"),
    ("/follow-up", "Ana Silva"),
    ("/follow-up/hour", "Stay interviews"),
    ("/follow-up/gifts", "Dana Ruiz"),
    ("/follow-up/radar", "Night-shift nurses"),
    ("/follow-up/joys", "A stranger sent me a survey"),
    (f"/follow-up/new?person={make_id(TOM)}&jot={make_id(221)}", "half our nurses"),
    (f"/follow-up/{make_id(300)}", "Ana Silva"),
    (f"/follow-up/{make_id(301)}", "Tom Ek"),
    (f"/follow-up/{make_id(302)}", "Maria Lopez"),
    (f"/follow-up/{make_id(303)}", "Priya Shah"),
    (f"/follow-up/{make_id(304)}", "Ana Silva"),
    (f"/follow-up/{make_id(305)}", "Ray Chen"),
    (f"/follow-up/{make_id(306)}", "Ana Silva"),
    ("/shelf", "Ana Silva"),
    (f"/shelf/{make_id(230)}", "Night-shift nurses"),
    (f"/shelf/{RESUME}", "Ana Silva"),
    (f"/shelf/{PASSED_ON}", "Ana Silva"),
    ("/events", "SHRM Chicago"),
    ("/events/calendar", "Choose .ics files"),
    ("/events/credits", "SHRM Austin"),
    (f"/events/{make_id(201)}", "Layoffs are planned"),
    (f"/events/{make_id(320)}/prepare", "Ana Silva"),
    (f"/events/{make_id(201)}/recap", "Layoffs are planned"),
    (f"/events/{make_id(201)}/round", "SHRM Austin"),
    ("/settings", "only on this device"),
    ("/settings/ready", "SHRM Austin"),
    ("/settings/topics", "Retention"),
    ("/settings/share", "Share"),
    ("/settings/bin", "Bygone"),
    ("/settings/move", "Copy"),
    (f"/search?q={SEARCHED}", "half our"),
    ("/search?q=Silva", "Resume of Ana"),
    ("/search?q=read", "read this"),
    ("/scan", "Scan"),
    ("/share?title=Ana+Silva&text=Their+night-shift+nurses+quit", "night-shift nurses quit"),
)

BARE = """(secrets) => {
    const secret = new RegExp(secrets, "i");
    const isCovered = (element) =>
        !!element && (getComputedStyle(element).filter !== "none" || isCovered(element.parentElement));
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true })
        && !element.closest(".unseen, option") && element.getClientRects().length > 0;
    const bare = [];
    const look = (shown, element) => {
        const { className, localName } = element;
        if (isSeen(element) && !isCovered(element)) bare.push(`${shown} <${className || localName}>`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (secret.test(data)) look(data, parentElement);
    }
    for (const field of document.querySelectorAll("input, textarea, select")) {
        const shown = field.selectedOptions?.[0]?.text ?? field.value;
        if (secret.test(shown)) look(shown, field);
    }
    for (const picture of document.querySelectorAll("img")) look(picture.alt, picture);
    return bare;
}"""
"""What is shown beside the cover, of what nobody is to see."""


def list_secrets() -> str:
    """Every word of a name or firm, every address, and of what was said whatever has three words in a row."""
    found: set[str] = set()
    for record in ALL:
        fields, kind = record["fields"], record["kind"]
        if kind == "person":
            for field in ("name", "organization"):
                found |= {rf"\b{word}\b" for word in re.findall(r"\w{3,}", fields.get(field) or "")}
            plain = ("email", "phone", "badge_code", "remember_by")
            found |= {re.escape(fields[field]) for field in plain if fields.get(field)}
        for field in ("text", "answer", "reading", "draft", "caption", "words"):
            if kind not in ("prompt", "clipping") and fields.get(field):
                words = [re.escape(word) for word in fields[field].split()]
                found |= {" ".join(words[at : at + 3]) for at in range(max(1, len(words) - 2))}
    found |= {r"\bAna\b", r"\bSilva\b"}
    # Why something may help quotes single words.
    found |= {"they said “", "both say “", "about [^“]+: “"}
    return "|".join(sorted(found - {rf"\b{word}\b" for word in ("SHRM", "SCP", "Inc")}))


def find_bare(device: PlaywrightDevice) -> list[str]:
    """All that can be opened is open, then names are covered: what is still to be read?"""
    device.page.evaluate("document.querySelectorAll('main details').forEach((one) => (one.open = true))")
    eye = device.find("button", "Cover names")
    eye.click()
    expect(eye).to_have_attribute("aria-pressed", "true")
    expect(device.page.locator(".page [aria-busy=true]")).to_have_count(0)
    bare: list[str] = device.page.evaluate(BARE, list_secrets())
    eye.click()
    return bare


def test_every_page_is_looked_at() -> None:
    shapes = [re.compile(re.sub(":id", "[^/]+", page) + r"(\?.*)?") for page in (*BOX, *OTHERS)]
    missing = [shape for shape in shapes if not any(shape.fullmatch(place) for place, _ in PLACES)]
    assert [shape.pattern for shape in missing] == [r"/triage(\?.*)?"], "triage has a story of its own"


def test_no_page_shows_a_name_beside_the_cover(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    load_notebook(laptop, ALL)
    bare: dict[str, list[str]] = {}
    for place, seen in PLACES:
        laptop.visit(place)
        laptop.expect_text(seen)
        found = find_bare(laptop)
        if found:
            bare[place] = found
    assert bare == {}


def test_a_card_that_was_shared_is_covered(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    load_notebook(laptop, ALL)
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Silva\nORG:Umbrella\nNOTE:Knows Dana\nEND:VCARD\n"
    share_content(laptop, ("Ana Silva.vcf", "text/vcard", card), ("Silva.txt", "text/x-thing", "words"))
    laptop.press("button", "See whose it is")
    laptop.expect_text("Knows Dana")
    assert find_bare(laptop) == []


def test_no_card_of_triage_shows_a_name_beside_the_cover(laptop: PlaywrightDevice) -> None:
    laptop.visit("/")
    load_notebook(laptop, ALL)
    laptop.visit("/triage")
    bare: dict[str, list[str]] = {}
    asked = laptop.page.locator("#asked")
    left = laptop.page.locator(".head [role=status]")
    skip = laptop.page.locator("button[data-key=s]")
    left.wait_for()
    while left.count():
        question, count = asked.inner_text(), left.inner_text()
        found = find_bare(laptop)
        if found:
            bare[question] = found
        skip.click()
        expect(laptop.page.get_by_text(count, exact=True)).to_have_count(0)
    assert bare == {}
