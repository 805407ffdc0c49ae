"""The least that Flask can do behind the same gunicorn: a constant answer, and a page that a worker keeps."""

from __future__ import annotations

import os

from flask import Flask, Response, send_from_directory

FILES = os.environ.get("BENCH_FILES", "")
"""A directory with scripts for the page."""

ANSWER = b'{"app":"heedful","protocol":1,"revision":0,"more":false,"changes":[],"refused":[]}'
PAGE = """<!doctype html><html lang="en"><title>Blank</title><textarea autofocus></textarea>
<script>navigator.serviceWorker.register("/worker.js")</script></html>"""
WORKER = """
async function keep() {
  const kept = await caches.open("blank");
  await kept.add("/");
  await skipWaiting();
}
async function answer(request) {
  return (await caches.match(request)) ?? fetch(request);
}
addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(answer(event.request)));
"""


def create_app() -> Flask:
    app = Flask(__name__, static_folder=None)
    app.add_url_rule("/readyz", "ready", lambda: Response(b"ready"))
    app.add_url_rule("/api/sync", "constant", answer_constant, methods=["POST"])
    app.add_url_rule("/", "page", lambda: PAGE)
    app.add_url_rule("/worker.js", "worker", lambda: Response(WORKER, content_type="text/javascript"))
    app.add_url_rule("/files/<name>", "files", lambda name: send_from_directory(FILES, name))
    return app


def answer_constant() -> Response:
    return Response(ANSWER, content_type="application/json")
