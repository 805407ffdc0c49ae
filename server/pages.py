"""The addresses of the web app's pages. Made from `web/src/app/routes.ts` by `make types`."""

from __future__ import annotations

BOX = (
    "/",
    "/jot",
)
"""The box, whose page has the textbox in its HTML."""

OTHERS = (
    "/people",
    "/people/:id",
    "/follow-up",
    "/follow-up/new",
    "/follow-up/hour",
    "/follow-up/gifts",
    "/follow-up/radar",
    "/follow-up/joys",
    "/follow-up/:id",
    "/shelf",
    "/shelf/:id",
    "/events",
    "/events/calendar",
    "/events/credits",
    "/events/:id",
    "/events/:id/prepare",
    "/events/:id/recap",
    "/events/:id/round",
    "/settings",
    "/settings/ready",
    "/settings/topics",
    "/settings/share",
    "/settings/bin",
    "/settings/move",
    "/triage",
    "/search",
    "/scan",
    "/share",
)
"""`:id` stands for one part of any kind. The page looks at the address itself."""
