"""`python -m gme_console` is `gme-console`."""

from __future__ import annotations

import sys

from gme_console.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
