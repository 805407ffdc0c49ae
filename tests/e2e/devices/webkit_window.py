"""A browser of one window: WebKitGTK for WebDriver, on a profile that lasts. Run by the system's Python.

WebKit's own MiniBrowser forgets everything when it is automated, so it cannot show what survives.
    webkit_window.py --automation --profile=DIRECTORY --script=FILE
The script is run in every page before the page's own.
"""

import argparse
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

DRIVER_EXPECTS = "MiniBrowser"
"""The name of the only browser that WebKitWebDriver believes in."""

LIKE_SAFARI = {"StorageAPI", "StorageAPIEstimate", "FileSystem", "WebShare", "WebShareFileAPI", "AppBadge"}
"""What Safari has and WebKitGTK has switched off."""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--automation", action="store_true")
    parser.add_argument("--profile", required=True)
    parser.add_argument("--script", required=True)
    options = parser.parse_args()
    disk = WebKit2.WebsiteDataManager(
        base_data_directory=f"{options.profile}/data", base_cache_directory=f"{options.profile}/cache"
    )
    context = WebKit2.WebContext(website_data_manager=disk)
    context.set_automation_allowed(True)
    context.connect("automation-started", begin, settings(), scripts(options.script))
    Gtk.main()


def settings() -> WebKit2.Settings:
    chosen = WebKit2.Settings()
    features = WebKit2.Settings.get_all_features()
    for feature in map(features.get, range(features.get_length())):
        if feature.get_identifier() in LIKE_SAFARI:
            chosen.set_feature_enabled(feature, True)
    chosen.set_enable_write_console_messages_to_stdout(True)
    return chosen


def scripts(file: str) -> WebKit2.UserContentManager:
    content = WebKit2.UserContentManager()
    everywhere, at_start = WebKit2.UserContentInjectedFrames.TOP_FRAME, WebKit2.UserScriptInjectionTime.START
    content.add_script(WebKit2.UserScript.new(Path(file).read_text(), everywhere, at_start, None, None))
    return content


def begin(
    context: WebKit2.WebContext,
    session: WebKit2.AutomationSession,
    chosen: WebKit2.Settings,
    content: WebKit2.UserContentManager,
) -> None:
    about = WebKit2.ApplicationInfo()
    about.set_name(DRIVER_EXPECTS)
    about.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(about)
    session.connect("create-web-view", lambda *_: open_window(context, chosen, content))


def open_window(
    context: WebKit2.WebContext, chosen: WebKit2.Settings, content: WebKit2.UserContentManager
) -> WebKit2.WebView:
    view = WebKit2.WebView(
        web_context=context, settings=chosen, user_content_manager=content, is_controlled_by_automation=True
    )
    view.connect("permission-request", lambda _, request: request.allow() or True)
    window = Gtk.Window()
    window.set_default_size(400, 800)
    window.add(view)
    window.show_all()
    view.connect("close", lambda *_: window.destroy())
    return view


main()
