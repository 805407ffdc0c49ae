"""Make this machine ready for the tests: `python -m tests.machine`. Quick when all is here already."""

from __future__ import annotations

import sys

from tests.machine import browsers, postgres
from tests.machine.packages import CannotHave

try:
    browsers.bring()
    postgres.bring()
except (CannotHave, postgres.NoPostgres) as trouble:
    sys.exit(f"The tests cannot run here yet: {trouble}")
