"""Commands of the shell: `flask --app server ...`."""

from __future__ import annotations

import json

import click
from flask import Flask
from flask.cli import AppGroup

from .database import writing
from .passkeys.accounts import new_handle, open_account
from .passkeys.tokens import give_token

account = AppGroup("account", help="Notebooks.")


@account.command("create")
@click.argument("name")
def create_account(name: str) -> None:
    """Open a notebook without a browser: prints its id and an API token that may do everything."""
    with writing() as connection:
        account_id = open_account(connection, name, new_handle())
        token = give_token(connection, account_id, "command line")
    click.echo(json.dumps({"account": account_id, "token": token}))


def install(app: Flask) -> None:
    app.cli.add_command(account)
