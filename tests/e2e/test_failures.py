"""What cannot be drawn takes nothing with it: the rest stays, and the words are safe."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.e2e.devices.playwright_device import PlaywrightDevice

BREAK = """new Promise((resolve, reject) => {
    const opening = indexedDB.open("heedful");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
        const database = opening.result;
        const change = database.transaction("records", "readwrite");
        const records = change.objectStore("records");
        const all = records.getAll();
        all.onsuccess = () => {
            for (const record of all.result)
                if (record.kind === "event")
                    records.put({ ...record, fields: { ...record.fields, city: 1, starts_on: 5 } });
        };
        change.oncomplete = () => { database.close(); resolve(null); };
        change.onerror = () => reject(change.error);
    };
})"""
"""Makes the days of every event a number, as no code of ours would write it."""


def forgive(phone: PlaywrightDevice) -> None:
    """The console must tell of what was broken, and of nothing else."""
    assert phone.complaints
    phone.complaints.clear()


def test_a_list_that_cannot_be_drawn_leaves_the_rest(phone: PlaywrightDevice) -> None:
    phone.visit("/events")
    phone.fill("textbox", "Add an event", "SHRM Chicago")
    phone.press("button", "Add")
    phone.find("heading", "SHRM Chicago").wait_for()
    phone.evaluate(BREAK)

    phone.visit("/events")
    alert = phone.page.get_by_role("alert")
    expect(alert).to_contain_text("couldn’t load")
    expect(alert).to_contain_text("What you wrote is safe")
    expect(phone.find("button", "Reload")).to_be_visible()
    expect(phone.page.get_by_role("heading", level=1, name="Events")).to_be_visible()

    phone.press("link", "Jot")
    phone.save_jot("Written beside what is broken")
    phone.expect_text("Written beside what is broken")
    forgive(phone)


def test_a_promise_that_nobody_waited_for_is_told_and_keeps_the_words(phone: PlaywrightDevice) -> None:
    phone.visit("/")
    phone.fill("textbox", "Jot", "In the midst of a sentence")
    phone.evaluate("void Promise.reject(new Error('broken on purpose'))")
    alert = phone.page.get_by_role("alert")
    expect(alert).to_contain_text("Something went wrong")
    expect(phone.find("button", "Copy my text")).to_be_visible()
    phone.press("button", "Dismiss")
    expect(alert).to_have_count(0)

    phone.visit("/")
    phone.expect_value("textbox", "Jot", "In the midst of a sentence")
    forgive(phone)


NO_STORE = """IDBFactory.prototype.open = () => { throw new DOMException("not here", "UnknownError"); };"""


def test_settings_stand_where_the_store_does_not_answer(phone: PlaywrightDevice) -> None:
    phone.page.add_init_script(NO_STORE)
    phone.visit("/settings")
    expect(phone.find("heading", "This device")).to_be_visible()
    expect(phone.page.get_by_role("link", name="Ready to work offline?")).to_be_visible()
