"""The real server, as the Procfile starts it: gunicorn with several processes, on either sort of database."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.environment import ROOT

GUNICORN = ["gunicorn", "--config", "python:server.gunicorn"]
PATIENCE = 30.0
"""Seconds that a server gets to start, on a machine that does other things too."""


@dataclass(frozen=True)
class Account:
    """A notebook made by the command line, and the API token that opens it."""

    id: str
    token: str

    @property
    def bearer(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


def find_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, *, while_runs: subprocess.Popen[bytes]) -> bool:
    """Whether this process comes to listen there; False where it ends, or takes too long."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and while_runs.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return True
        except OSError:
            time.sleep(0.05)  # nothing tells when a port opens
    return False


def run_flask(environment: dict[str, str], *arguments: str) -> str:
    """Run `flask --app server ...` and give what it printed; a failure raises with all it said."""
    run = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "server", *arguments],
        check=False,
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    if run.returncode:
        raise RuntimeError(f"flask {' '.join(arguments)} failed:\n{run.stdout}{run.stderr}")
    return run.stdout


class Server:
    """One installation. `home` holds its DATA_DIR and its log; its port stays the same over restarts.

    `root` is the directory with the package `server`: another than ours runs another build. `app` is what
    gunicorn serves.
    """

    def __init__(
        self,
        home: Path,
        database_url: str,
        *,
        processes: int = 2,
        public_origin: str = "",
        environment: dict[str, str] | None = None,
        root: Path = ROOT,
        app: str = "server:create_app()",
    ) -> None:
        self.root, self.app = root, app
        self.port = find_free_port()
        self.origin = f"http://localhost:{self.port}"
        self.log_file = home / "server.log"
        self.environment = {
            "PORT": str(self.port),
            "DATABASE_URL": database_url,
            "DATA_DIR": str(home / "data"),
            "PUBLIC_ORIGIN": public_origin or self.origin,
            "WEB_CONCURRENCY": str(processes),
            **(environment or {}),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and return when all its processes are there and it answers `/readyz` with 200."""
        with self.log_file.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", *GUNICORN, self.app],
                cwd=self.root,
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self._wait_until_ready()

    def stop(self) -> None:
        """Ask it to end, as a host does."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End all its processes at once, as a power cut does."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        self.stop()
        self.start()

    def flask(self, *arguments: str) -> str:
        """Run a command of the server on this installation: see `run_flask`."""
        return run_flask(self.environment, *arguments)

    def account(self, name: str = "Dana") -> Account:
        """A new notebook with an API token, made without a browser."""
        account = json.loads(self.flask("account", "create", name))
        return Account(id=account["account"], token=account["token"])

    def workers(self) -> list[int]:
        """The process ids of gunicorn's workers, without the one that watches over them."""
        if self._process is None:
            return []
        processes = subprocess.run(
            ["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True
        )
        pairs = [line.split() for line in processes.stdout.splitlines()]
        return [int(pid) for pid, parent in pairs if int(parent) == self._process.pid]

    def log(self) -> str:
        return self.log_file.read_text(errors="replace") if self.log_file.exists() else ""

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        if how is signal.SIGKILL:
            os.killpg(self._process.pid, how)
        else:
            self._process.send_signal(how)
        self._process.wait(timeout=PATIENCE)
        self._process = None

    def _wait_until_ready(self) -> None:
        assert self._process is not None
        deadline = time.monotonic() + PATIENCE
        answer = "nothing"
        while time.monotonic() < deadline and self._process.poll() is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
            try:
                connection.request("GET", "/readyz")
                response = connection.getresponse()
                if response.status == 200 and len(self.workers()) == int(self.environment["WEB_CONCURRENCY"]):
                    return
                answer = f"{response.status} {response.read().decode(errors='replace')}"
            except OSError as trouble:
                answer = str(trouble)
            finally:
                connection.close()
            time.sleep(0.05)
        self.kill()
        raise RuntimeError(f"The server did not get ready; /readyz said {answer}. Its log:\n{self.log()}")
