"""End a browser as a power cut does: by the profile that its command line names, for drivers hide its pid."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path


def kill_users_of(profile: Path) -> None:
    """SIGKILL every process that was started on `profile`, and return when none is left."""
    deadline = time.monotonic() + 10
    while pids := _users_of(profile):
        assert time.monotonic() < deadline, f"These processes do not die: {pids}"
        for pid in pids:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        time.sleep(0.02)


def _users_of(profile: Path) -> list[int]:
    """The dead that nobody has buried yet show no command line, and so are not counted."""
    processes = subprocess.check_output(["ps", "-A", "-ww", "-o", "pid=,args="], text=True)
    rows = (line.split(None, 1) for line in processes.splitlines() if str(profile) in line)
    return [int(pid) for pid, _ in rows if int(pid) != os.getpid()]
