"""Commands of the shell: `flask --app server ...`."""

from __future__ import annotations

import json
import random
import secrets

import click
from flask import Flask
from flask.cli import AppGroup, with_appcontext

from . import seed
from .database import reading, writing
from .ids import now
from .passkeys.accounts import new_handle, open_account
from .passkeys.tokens import give_token
from .sync.merge import Change
from .sync.notebook import opened
from .sync.rows import run
from .sync.stamp import form

BATCH = 500

account = AppGroup("account", help="Notebooks.")


def install(app: Flask) -> None:
    app.cli.add_command(account)
    app.cli.add_command(fill)
    app.cli.add_command(restored)


def _open(name: str) -> dict[str, str]:
    with writing() as connection:
        account_id = open_account(connection, name, new_handle())
        return {"account": account_id, "token": give_token(connection, account_id, "command line")}


@account.command("create")
@click.argument("name")
def create_account(name: str) -> None:
    """Open a notebook without a browser: prints its id and an API token that may do everything."""
    click.echo(json.dumps(_open(name)))


@click.command("seed")
@with_appcontext
@click.option("--records", default=1000, show_default=True, type=click.IntRange(1))
@click.option("--account", "account_id", default="", help="Whose notebook; without it, a new one is opened.")
def fill(records: int, account_id: str) -> None:
    """Fill a notebook with believable records."""
    if account_id and not _is_there(account_id):
        raise click.BadParameter("there is no such notebook.", param_hint="--account")
    told = {"account": account_id} if account_id else _open("Seed")
    device = secrets.token_hex(4)
    written = []
    for number, (kind, record_id, fields) in enumerate(seed.believable(records, now(), random.Random(1))):
        stamps = dict.fromkeys(fields, form(fields["created_at"], number % 1000, device))
        written.append(Change(kind, record_id, fields, stamps, dict.fromkeys(fields, "")))
    for start in range(0, records, BATCH):
        with opened(told["account"]) as notebook:
            notebook.take_in(written[start : start + BATCH], device)
            notebook.save()
    click.echo(json.dumps({**told, "records": records}))


def _is_there(account_id: str) -> bool:
    with reading() as connection:
        return bool(run(connection, "SELECT 1 FROM account WHERE id = ?", account_id))


@click.command("restored")
@with_appcontext
def restored() -> None:
    """To be run once after a backup was brought back: devices will offer again what it does not hold."""
    with reading() as connection:
        accounts = [account_id for (account_id,) in run(connection, "SELECT id FROM account")]
    for account_id in accounts:
        with opened(account_id) as notebook:
            notebook.come_back()
            notebook.save()
    click.echo(f"{len(accounts)} notebooks will be made whole by their devices.")
