"""Where the tests keep what they start and read."""

from __future__ import annotations

from pathlib import Path

HELPERS = Path(__file__).parent
TESTS = HELPERS.parent
DATA = TESTS / "data"
