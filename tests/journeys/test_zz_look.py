import sys
from tests.journeys.evening import give
def test_look(device, app, tmp_path):
    from tests.journeys.devices.playwright_device import TOUCH
    for name, look in (("laptop", {"viewport":{"width":1440,"height":900}}),("phone",{**TOUCH})):
        for scheme in ("light","dark"):
            d = device("chromium", **look, color_scheme=scheme)
            give(d)
            d.visit("/triage")
            d.page.get_by_role("heading", level=2).first.wait_for()
            d.page.wait_for_timeout(400)
            for i in range(14):
                d.page.screenshot(path=f"/tmp/shots/{name}-{scheme}-{i:02}.png")
                q = d.page.locator("#asked").inner_text()
                print(name, i, q, d.page.locator(".head .aside").inner_text())
                d.page.locator('[data-key="j"]').click()
                d.page.wait_for_timeout(120)
