"""What the window tells about besides the console's own state."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QSysInfo, qVersion

from gme_console import __version__
from gme_console.api.target import Limits
from gme_console.engine.arrangement import read_arrangement
from gme_console.practice.rooms import ROOMS
from gme_console.ui.main_window import Surroundings
from gme_console.ui.support_summary import Versions


def surroundings(folder: Path, limits: Limits) -> Surroundings:
    rooms = tuple((rule.name, rule.meaning) for rule in ROOMS)
    return Surroundings(folder, limits.total, rooms, Versions(__version__, _system()), read_arrangement(folder))


def _system() -> str:
    """Operating system, Python and Qt in words."""
    kernel = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()} {QSysInfo.currentCpuArchitecture()}"
    return f"{QSysInfo.prettyProductName()} ({kernel}), Python {platform.python_version()}, Qt {qVersion()}"
