"""What the window tells about besides the console's own state."""

from __future__ import annotations

from pathlib import Path

from gme_console.api.target import Limits
from gme_console.practice.rooms import ROOMS
from gme_console.ui.main_window import Surroundings


def surroundings(folder: Path, limits: Limits) -> Surroundings:
    return Surroundings(folder, limits.total, tuple((rule.name, rule.meaning) for rule in ROOMS))
