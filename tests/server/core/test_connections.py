"""The database server may go away and come back: whoever asks next is answered."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from server.accounts.creation import create_account, generate_handle
from server.accounts.tokens import create_token
from server.database import begin_read, begin_write
from tests.server.clients import Notebook
from tests.server.conftest import build_app

CUT = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def test_a_poll_does_not_notice_that_its_connection_was_cut(postgres_url: str, tmp_path: Path) -> None:
    app = build_app(postgres_url, tmp_path)
    with app.app_context(), begin_write() as connection:
        account = create_account(connection, "Dana", generate_handle())
        token = create_token(connection, account, "test")
    device = Notebook(app, account, token).device("phone000").start()
    device.ask()
    with app.app_context():
        with begin_read():
            pass  # one more connection that rests in the pool, and will be cut as well
        with begin_write() as connection:
            assert connection.execute(text(CUT)).scalars().all() == [True, True]
    device.ask()
