"""Messages go to push services that are known, however an address is written."""

from __future__ import annotations

import pytest

from server.push.services import RefusedEndpoint, get_origin, parse_endpoint

KNOWN = [
    ("https://fcm.googleapis.com/fcm/send/abc:DEF_-", "https://fcm.googleapis.com"),
    ("https://FCM.googleapis.com:443/wp/abc", "https://fcm.googleapis.com"),
    ("https://updates.push.services.mozilla.com/wpush/v2/gAAA", "https://updates.push.services.mozilla.com"),
    ("https://wns2-par02p.notify.windows.com/w/?token=BQ%2bYA", "https://wns2-par02p.notify.windows.com"),
    ("https://web.push.apple.com/QO8", "https://web.push.apple.com"),
]
UNKNOWN = [
    "",
    "fcm.googleapis.com/fcm/send/abc",
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com:8443/fcm/send/abc",
    "https://fcm.googleapis.com:99999/fcm/send/abc",
    "https://dana@fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com@example.org/",
    "https://fcm.googleapis.com.example.org/",
    "https://evilfcm.googleapis.com/",
    "https://googleapis.com/",
    "https://notify.windows.com.example.org/",
    "https://xpush.apple.com/",
    "https://example.org/fcm.googleapis.com",
    "https://example.org/?fcm.googleapis.com",
    "https://example.org#.push.apple.com",
    "https://example.org\\.push.apple.com/",
    "https://fcm.googleapis.com/a b",
    "https://fcm.googleapis.com/a\r\nHost: inside",
    "https://fcm.googleapis.com/é",
    "https://ｆcm.googleapis.com/",
    "https://127.0.0.1/",
    "https://169.254.169.254/latest",
    "https://[::1/",
    "https://push.example.org:8443/x",
    "http://push.example.org/x",
    "https://sub.push.example.org/x",
    "http://push.lan:443/push/1",
    "file:///etc/passwd",
    "https://fcm.googleapis.com/" + "x" * 2000,
]
OWN = ("https://push.example.org", "http://127.0.0.1:9000", "http://push.lan")


@pytest.mark.parametrize(("endpoint", "origin"), KNOWN)
def test_browsers_services_are_known(endpoint: str, origin: str) -> None:
    assert get_origin(parse_endpoint(endpoint)) == origin


@pytest.mark.parametrize(
    "endpoint", ["https://push.example.org/x?y", "http://127.0.0.1:9000/push/1", "http://push.lan:80/push/1"]
)
def test_those_that_the_host_names_are_known_too(endpoint: str) -> None:
    assert get_origin(parse_endpoint(endpoint, OWN)) in OWN
    with pytest.raises(RefusedEndpoint):
        parse_endpoint(endpoint)


@pytest.mark.parametrize("endpoint", UNKNOWN)
def test_no_other_is(endpoint: str) -> None:
    with pytest.raises(RefusedEndpoint):
        parse_endpoint(endpoint, OWN)
