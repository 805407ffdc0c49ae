"""The real app, served by a process that can be told to die in the midst of its work on the database.

A request with `X-Die-At: 7` ends its process by SIGKILL at the seventh moment. Moments are before and after
each statement, and before and after each commit. A request that has fewer is answered as always.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable
from typing import Any

from flask import Flask
from sqlalchemy.engine.interfaces import Dialect

import server
from server.database import db

HEADER = "HTTP_X_DIE_AT"
STATEMENTS = ("do_begin", "do_execute", "do_executemany", "do_execute_no_params", "do_commit")

_left = threading.local()


def create_app() -> Flask:
    app = server.create_app()
    with app.app_context():
        for engine in db.engines.values():
            for name in STATEMENTS:
                _watch(engine.dialect, name)
    app.wsgi_app = _arm(app.wsgi_app)  # type: ignore[method-assign]
    return app


def _watch(dialect: Dialect, name: str) -> None:
    do = getattr(dialect, name)

    def watched(*arguments: Any, **options: Any) -> Any:
        _count_moment()
        answer = do(*arguments, **options)
        _count_moment()
        return answer

    setattr(dialect, name, watched)


def _count_moment() -> None:
    _left.moments = getattr(_left, "moments", 0) - 1
    if _left.moments == 0:
        os.kill(os.getpid(), signal.SIGKILL)


def _arm(serve: Callable[..., Iterable[bytes]]) -> Callable[..., Iterable[bytes]]:
    def armed(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        _left.moments = int(environ.get(HEADER, 0))
        return serve(environ, start_response)

    return armed
