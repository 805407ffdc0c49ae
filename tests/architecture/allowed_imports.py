"""Who may import whom: one table for each side, with a row for every folder and every file beside them.

A row says what its room may import of ours, outside itself. What it does not name it may not import, not even
for a type. To add a room, add its row here, as low as it can stand; where a row would have to look up, what
both need sinks into a room below them.
"""

from __future__ import annotations

SERVER: dict[str, tuple[str, ...]] = {
    # What can be written down, and the rules about it; pure.
    "kinds": (),
    "rules": ("kinds",),
    # What everything stands on.
    "ids": (),
    "outbound": (),
    "settings": (),
    "sqlite": (),
    "postgres": (),
    "json_provider": (),
    "database": ("postgres", "sqlite"),
    "problems": ("database",),
    "operations": ("problems",),
    "guards": ("database", "ids", "problems"),
    # Whose notebook it is, and what is in it.
    "accounts": ("database", "ids", "problems"),
    "sync": ("accounts", "database", "guards", "ids", "kinds", "operations", "problems", "rules"),
    # What people and programs do with it; none of these knows another.
    "passkeys": ("accounts", "database", "guards", "ids", "operations", "problems", "rules"),
    "blobs": ("accounts", "database", "guards", "ids", "operations", "problems", "settings"),
    "calendar": ("accounts", "database", "guards", "ids", "operations", "problems", "rules", "sync"),
    "integrations": (
        "accounts",
        "database",
        "guards",
        "ids",
        "kinds",
        "operations",
        "problems",
        "rules",
        "sync",
    ),
    "links": ("accounts", "guards", "operations", "outbound", "problems"),
    "push": (
        "accounts",
        "database",
        "guards",
        "ids",
        "operations",
        "outbound",
        "problems",
        "rules",
        "settings",
        "sync",
    ),
    # What stands beside the notebook: the built web app, probes, the API's description, the shell's commands.
    "pages": (),
    "shell": ("pages",),
    "shares": ("guards", "shell"),
    "health": ("database", "problems"),
    "reference": (),
    "openapi": ("kinds", "operations", "problems"),
    "seed": (),
    "commands": ("accounts", "database", "ids", "push", "rules", "seed", "sync"),
    "migrations": (),
    "gunicorn": ("settings",),
    # Puts it all together.
    "__init__": (
        "blobs",
        "calendar",
        "commands",
        "database",
        "guards",
        "health",
        "integrations",
        "json_provider",
        "links",
        "openapi",
        "passkeys",
        "problems",
        "push",
        "reference",
        "settings",
        "shares",
        "shell",
        "sync",
    ),
}

SERVER_DOORS: dict[str, tuple[str, ...]] = {
    # A package from outside, and the only rooms or files that may import it.
    "webauthn": ("server/passkeys/ceremony.py",),
    "icalendar": ("server/calendar/feed.py",),
    "PIL": ("server/blobs/decoder.py",),
    "cryptography": ("server/push/encryption.py", "server/push/vapid.py"),
    "whitenoise": ("server/shell.py",),
    "alembic": ("server/health.py", "server/migrations/"),
    "click": ("server/commands.py",),
}

SERVER_PURE: dict[str, tuple[str, ...]] = {
    # A room or file, and the packages from outside that it may import beside Python's own.
    "server/kinds/": ("marshmallow",),
    "server/rules/": ("orjson",),
    "server/sync/merge.py": (),
}

WEB: dict[str, tuple[str, ...]] = {
    "domain": (),
    "text": ("domain",),
    "platform": ("domain",),
    "routing": ("domain",),
    "engines": ("domain",),
    "store": ("domain",),
    "api": ("domain",),
    "sync": ("domain", "store", "api"),
    "passkeys": ("domain", "platform", "store", "api", "sync"),
    "service-worker": ("domain", "text", "routing", "store", "api", "sync"),
    "ui": ("domain", "text", "platform", "routing"),
    "gallery": ("ui",),
    "data": (
        "domain",
        "text",
        "platform",
        "routing",
        "engines",
        "store",
        "api",
        "sync",
        "passkeys",
        "service-worker",
        "ui",
    ),
}
"""What each folder of web/src may import beside itself, types included; each row names only rows above it."""
WEB["views"] = (*WEB["data"], "data")
WEB["features"] = (*WEB["views"], "views")
WEB["app"] = (*WEB["features"], "features")
