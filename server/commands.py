"""Commands of the shell: `flask --app server ...`."""

from __future__ import annotations

import json
import random
import secrets

import click
from flask import Flask
from flask.cli import AppGroup, with_appcontext

from . import seed
from .accounts import creation, tokens
from .database import begin_read, begin_write, run_sql
from .ids import now
from .push.day import send_day_messages
from .push.sending import TO_TRY_AGAIN, Outcome
from .rules.stamps import format_stamp
from .sync.merge import Change
from .sync.notebook import open_notebook
from .sync.sweeping import SHORTEST, sweep_bytes

BATCH = 500

account = AppGroup("account", help="Notebooks.")


def install_commands(app: Flask) -> None:
    app.cli.add_command(account)
    app.cli.add_command(fill_notebook)
    app.cli.add_command(mark_restored)
    app.cli.add_command(notify_devices)
    app.cli.add_command(sweep_unnamed_bytes)


def _open_account(name: str) -> dict[str, str]:
    with begin_write() as connection:
        account_id = creation.create_account(connection, name, creation.generate_handle())
        return {"account": account_id, "token": tokens.create_token(connection, account_id, "command line")}


@account.command("create")
@click.argument("name")
def create_account(name: str) -> None:
    """Open a notebook without a browser: prints its id and an API token that may do everything."""
    click.echo(json.dumps(_open_account(name)))


@click.command("seed")
@with_appcontext
@click.option("--records", default=1000, show_default=True, type=click.IntRange(1))
@click.option("--account", "account_id", default="", help="Whose notebook; without it, a new one is opened.")
def fill_notebook(records: int, account_id: str) -> None:
    """Fill a notebook with believable records."""
    if account_id and not _account_exists(account_id):
        raise click.BadParameter("there is no such notebook.", param_hint="--account")
    result = {"account": account_id} if account_id else _open_account("Seed")
    device = secrets.token_hex(4)
    changes = []
    for number, (kind, record_id, fields) in enumerate(
        seed.generate_records(records, now(), random.Random(1))
    ):
        stamps = dict.fromkeys(fields, format_stamp(fields["created_at"], number % 1000, device))
        changes.append(Change(kind, record_id, fields, stamps, dict.fromkeys(fields, "")))
    for start in range(0, records, BATCH):
        with open_notebook(result["account"]) as notebook:
            notebook.take_in(changes[start : start + BATCH], device)
            notebook.save()
    click.echo(json.dumps({**result, "records": records}))


def _account_exists(account_id: str) -> bool:
    with begin_read() as connection:
        return bool(run_sql(connection, "SELECT 1 FROM account WHERE id = ?", account_id))


@click.command("restored")
def mark_restored() -> None:
    """Does nothing any more: devices find out by themselves that a backup was brought back."""
    click.echo("Nothing to do: devices find out by themselves, and offer again what this database lacks.")


@click.command("notify")
@with_appcontext
def notify_devices() -> None:
    """To be run every hour: tells devices that asked for it what falls due, at most once a day."""
    outcomes = send_day_messages()
    again = sum(outcomes[outcome] for outcome in TO_TRY_AGAIN)
    failed = outcomes[Outcome.FAILED] + outcomes[Outcome.UNKNOWN]
    sent, gone = outcomes[Outcome.SENT], outcomes[Outcome.GONE]
    click.echo(f"{sent} sent, {gone} gone, {again} to try again, {failed} failed.")


@click.command("sweep")
@with_appcontext
@click.option("--days", default=30, show_default=True, type=click.IntRange(SHORTEST))
def sweep_unnamed_bytes(days: int) -> None:
    """To be run every day: deletes photos and memos that no record names, and none has for so many days."""
    click.echo(f"{sweep_bytes(days)} photos and memos that no record names were deleted.")
