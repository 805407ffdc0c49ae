"""A message on the day: turned on by a tap, shown by the worker though no page asks, and turned off again."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import CDPSession, expect

from tests.e2e.app_actions import create_passkey, wait_until
from tests.e2e.devices.playwright_device import PlaywrightDevice

FAKE_SERVICE = """(() => {
    // The browser has no push service here, and would wait for it without an end.
    const options = { applicationServerKey: null };
    const read = () => localStorage.getItem("pretended") && {
        options,
        toJSON: () => ({
            endpoint: "https://fcm.googleapis.com/fcm/send/pretended",
            keys: {
                p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-"
                    + "AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                auth: "BTBZMqHH6r4Tts7J_aSIgg",
            },
        }),
        unsubscribe: async () => localStorage.removeItem("pretended") ?? true,
    };
    PushManager.prototype.getSubscription = async () => read() || null;
    PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
        if (!userVisibleOnly || applicationServerKey.length !== 65) throw new Error("not like that");
        localStorage.setItem("pretended", "yes");
        return read();
    };
})()"""

ON, OFF = "Remind me on this device", "Turn off reminders"
STATE = "fetch('/api/push-subscription').then((answer) => answer.json()).then(({ since }) => since)"


@pytest.fixture
def phone(phone: PlaywrightDevice) -> PlaywrightDevice:
    """Signed in, before a push service that is pretended."""
    phone.context.add_init_script(FAKE_SERVICE)
    phone.visit("/")
    phone.wait_until_offline_ready()
    create_passkey(phone)
    phone.expect_sync_status("saved")
    return phone


def find_worker(phone: PlaywrightDevice, session: CDPSession) -> str:
    """The id that the browser knows the worker by."""
    found: list[str] = []
    session.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda event: found.extend(one["registrationId"] for one in event["registrations"]),
    )
    session.send("ServiceWorker.enable")
    wait_for_news(phone, found)
    return found[0]


def deliver(phone: PlaywrightDevice, message: Any) -> dict[str, str]:
    """As the browser does when its push service brings a message; what it then displays.

    Not by `getNotifications()`: where nobody draws notifications, it takes one for closed that has just come.
    """
    session = phone.context.new_cdp_session(phone.page)
    worker = find_worker(phone, session)
    displayed: list[dict[str, Any]] = []
    session.on(
        "BackgroundService.backgroundServiceEventReceived",
        lambda event: displayed.append(event["backgroundServiceEvent"]),
    )
    session.send("BackgroundService.startObserving", {"service": "notifications"})
    session.send("BackgroundService.setRecording", {"service": "notifications", "shouldRecord": True})
    delivered = {"origin": phone.origin, "registrationId": worker, "data": json.dumps(message)}
    session.send("ServiceWorker.deliverPushMessage", delivered)
    wait_for_news(phone, displayed)
    (shown,) = displayed
    assert shown["eventName"] == "Notification displayed"
    texts = {one["key"]: one["value"] for one in shown["eventMetadata"]}
    return {"tag": shown["instanceId"], **texts}


def wait_for_news(phone: PlaywrightDevice, news: list[Any]) -> None:
    """What the browser tells comes in while the page is asked something."""
    wait_until(phone, lambda: phone.evaluate("Promise.resolve(true)") is True and bool(news))


def test_it_is_turned_on_renewed_and_turned_off(phone: PlaywrightDevice) -> None:
    phone.context.grant_permissions(["notifications"])
    phone.visit("/settings")
    expect(phone.page.get_by_text("never a name or anything you wrote")).to_be_visible()
    assert phone.evaluate(STATE) is None, "off until somebody turns it on"
    phone.press("button", ON)
    expect(phone.find("button", OFF)).to_be_visible()
    assert phone.evaluate(STATE)

    with phone.page.expect_request(
        lambda request: request.method == "PUT" and request.url.endswith("/api/push-subscription")
    ) as renewed:
        phone.visit("/")
    zone = phone.evaluate("Promise.resolve(Intl.DateTimeFormat().resolvedOptions().timeZone)")
    assert json.loads(renewed.value.post_data or "")["timezone"] == zone

    phone.visit("/settings")
    phone.press("button", OFF)
    expect(phone.find("button", ON)).to_be_visible()
    assert phone.evaluate(STATE) is None
    assert phone.evaluate("Promise.resolve(localStorage.getItem('pretended'))") is None


def test_signing_out_ends_it(phone: PlaywrightDevice) -> None:
    phone.context.grant_permissions(["notifications"])
    phone.visit("/settings")
    phone.press("button", ON)
    expect(phone.find("button", OFF)).to_be_visible()
    phone.press("button", "Sign out")
    phone.find("button", "Create a passkey").wait_for()
    assert phone.evaluate("Promise.resolve(localStorage.getItem('pretended'))") is None
    expect(phone.page.get_by_text("Daily reminder")).to_have_count(0)


def test_who_said_no_to_messages_is_told_where_to_change_it(phone: PlaywrightDevice) -> None:
    phone.page.add_init_script("Object.defineProperty(Notification, 'permission', { get: () => 'denied' })")
    phone.visit("/settings")
    expect(phone.page.get_by_text("Notifications are blocked for Heedful")).to_be_visible()
    expect(phone.find("button", ON)).to_have_count(0)


@pytest.mark.parametrize(
    ("agent", "told"),
    [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X)",
            "reminders need the home-screen app",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64)", "can’t notify you while Heedful is closed"),
    ],
)
def test_where_there_is_no_push_it_says_so(agent: str, told: str, phone: PlaywrightDevice) -> None:
    phone.page.add_init_script(
        "delete window.PushManager;"
        f"Object.defineProperty(navigator, 'userAgent', {{ get: () => {json.dumps(agent)} }})"
    )
    phone.visit("/settings")
    expect(phone.page.get_by_text(told)).to_be_visible()
    expect(phone.find("button", ON)).to_have_count(0)


def test_a_message_is_shown_as_the_server_wrote_it(phone: PlaywrightDevice) -> None:
    phone.context.grant_permissions(["notifications"])
    notification = {
        "title": "A promise is for today",
        "body": "2 things to give today",
        "tag": "today",
        "navigate": f"{phone.origin}/follow-up",
        "app_badge": "3",
    }
    shown = deliver(phone, {"web_push": 8030, "notification": notification})
    assert shown == {"tag": "today", "Title": "A promise is for today", "Body": "2 things to give today"}


def test_an_open_page_shows_what_falls_due_once_the_message_was_tapped(phone: PlaywrightDevice) -> None:
    phone.visit("/people")
    phone.page.context.service_workers[0].evaluate(
        "() => self.clients.matchAll({ type: 'window' })"
        ".then(([page]) => page.postMessage('show what falls due'))"
    )
    expect(phone.page).to_have_url(re.compile("/follow-up$"))
