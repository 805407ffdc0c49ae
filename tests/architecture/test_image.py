"""The image holds what the app needs, and does what the Procfile says: it cannot be built everywhere."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from threading import Thread

import pytest

from tests.architecture.files import get_path_name, list_tracked_files, read_text
from tests.support.environment import ROOT

LINES = [
    re.sub(r"\s+", " ", line)
    for line in re.sub(r"\\\n", " ", read_text(ROOT / "Dockerfile")).splitlines()
    if line and not line.startswith("#")
]
IGNORED = read_text(ROOT / ".dockerignore").splitlines()
COMPOSE = read_text(ROOT / "compose.yaml")
PROCFILE = dict(line.split(": ", 1) for line in read_text(ROOT / "Procfile").splitlines())


def list_instructions(name: str) -> list[str]:
    return [line.removeprefix(f"{name} ") for line in LINES if line.startswith(f"{name} ")]


def list_copied() -> list[str]:
    """What comes from the sources; what a stage hands to the next does not."""
    copies = (line.split() for line in list_instructions("COPY") if not line.startswith("--from"))
    return [source for *sources, _ in copies for source in sources]


def is_sent(path: str) -> bool:
    """Whether the build gets to see it: of the rules that fit, the last one holds."""
    inside = [PurePosixPath(path), *PurePosixPath(path).parents]
    sent = True
    for rule in IGNORED:
        pattern = rule.removeprefix("!").removeprefix("**/")
        if pattern == "*" or any(part.match(pattern) for part in inside):
            sent = rule.startswith("!")
    return sent


@pytest.mark.parametrize("source", list_copied())
def test_what_is_copied_is_there_and_is_sent(source: str) -> None:
    assert (ROOT / source).exists()
    assert is_sent(source)


def test_what_is_built_or_kept_here_is_not_sent() -> None:
    kept = (".git/HEAD", ".heedful/heedful.sqlite3", "tests/conftest.py")
    for path in ("server/dist/index.html", "web/node_modules/vite", *kept):
        assert not is_sent(path)


def test_all_that_runs_and_all_that_the_web_app_is_built_from_is_sent() -> None:
    for file in list_tracked_files():
        path = get_path_name(file)
        if path.startswith(("server/", "web/")):
            assert is_sent(path), path


def test_the_web_app_is_built_from_nothing_that_is_not_copied_before() -> None:
    """Beside `web` it may name only where it is built to, what only `make types` writes, and its tests."""
    named = set()
    for file in list_tracked_files(".ts", ".mjs", ".json", ".html"):
        if get_path_name(file).startswith("web/"):
            named |= set(re.findall(r"[\"'`](?:\.\./)+((?:server|tests|docs)[\w/.]*)", read_text(file)))
    assert named <= {"server/dist", "server/pages.py", "tests/web"}


def test_it_runs_on_one_python_that_the_app_takes() -> None:
    images = {line.split()[0] for line in list_instructions("FROM")}
    assert len(images) == 1, "packages are installed in one stage and run in the next"
    version = re.fullmatch(r"python:3\.(\d+)-slim", images.pop())
    project = tomllib.loads(read_text(ROOT / "pyproject.toml"))["project"]
    least = re.fullmatch(r">=3\.(\d+)", project["requires-python"])
    assert version
    assert least
    assert int(version[1]) >= int(least[1])


def test_packages_come_from_the_locks_by_their_hashes() -> None:
    commands = (command for line in list_instructions("RUN") for command in line.split("&&"))
    locks = [command for command in commands if "pip install" in command]
    assert len(locks) == 2
    for command in locks:
        assert "--require-hashes" in command
        (lock,) = re.findall(r"--requirement (\S+)", command)
        assert "--hash=sha256:" in read_text(ROOT / lock)


def test_it_starts_as_the_procfile_says() -> None:
    (command,) = list_instructions("CMD")
    assert json.loads(command) == [part.strip('"') for part in PROCFILE["web"].split()]
    (release,) = re.findall(r"command: (\[.*\])", COMPOSE)
    assert json.loads(release) == PROCFILE["release"].split()


def test_what_lasts_is_kept_by_a_user_who_may_write_nothing_else() -> None:
    (home,) = list_instructions("WORKDIR")[1:]
    (volume,) = list_instructions("VOLUME")
    (user,) = list_instructions("USER")
    (variables,) = list_instructions("ENV")
    assert volume == f"{home}/data"
    assert f"DATA_DIR={volume}" in variables
    assert f"data:{volume}" in COMPOSE
    assert user != "root"
    order = [line.split()[0] for line in LINES]
    made = LINES.index(f"RUN install --directory --mode 0700 --owner {user} data")
    assert made < order.index("VOLUME") < order.index("USER") < order.index("CMD")


@pytest.mark.parametrize(("status", "is_healthy"), [(200, True), (503, False), (404, False)])
def test_its_health_is_asked_of_the_app_itself(status: int, is_healthy: bool) -> None:
    """Also where a proxy for the outside is set, as hosts do for all containers."""
    (line,) = list_instructions("HEALTHCHECK")
    program, *arguments = json.loads(line.partition(" CMD ")[2])
    assert program == "python"

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/healthz" else 404)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        environment = {"PORT": str(server.server_port), "http_proxy": "http://127.0.0.1:9"}
        asked = subprocess.run(
            [sys.executable, *arguments], check=False, capture_output=True, env=environment
        )
        server.shutdown()
    assert (asked.returncode == 0) is is_healthy, asked.stderr


def test_the_database_counts_as_ready_only_where_it_takes_connections() -> None:
    """While it is made for the first time it listens on this machine's socket alone, and then starts anew."""
    assert re.search(r"pg_isready.*--host", COMPOSE)
