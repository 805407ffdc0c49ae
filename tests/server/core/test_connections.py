"""The database server may go away and come back: whoever asks next is answered."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from server.database import reading, writing
from server.passkeys.accounts import new_handle, open_account
from server.passkeys.tokens import give_token
from tests.server.conftest import app_on
from tests.server.speaking import Notebook

CUT = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


def test_a_poll_does_not_notice_that_its_connection_was_cut(postgres_url: str, tmp_path: Path) -> None:
    app = app_on(postgres_url, tmp_path)
    with app.app_context(), writing() as connection:
        account = open_account(connection, "Dana", new_handle())
        token = give_token(connection, account, "test")
    device = Notebook(app, account, token).device("phone000").start()
    device.ask()
    with app.app_context():
        with reading():
            pass  # one more connection that rests in the pool, and will be cut as well
        with writing() as connection:
            assert connection.execute(text(CUT)).scalars().all() == [True, True]
    device.ask()
