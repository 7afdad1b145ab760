"""What the window tells about besides the console's own state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console import __version__
from gme_console.ui.shell.app_info import AppInfo

if TYPE_CHECKING:
    from gme_console.ui.shell.app_info import Versions


def app_info(folder: Path, patience_s: float) -> AppInfo:
    return AppInfo(folder, patience_s, _practice_rooms, _versions)


def _practice_rooms() -> tuple[tuple[str, str], ...]:
    """Name and meaning of each."""
    from gme_console.practice.scenarios import ROOMS

    return tuple((rule.name, rule.meaning) for rule in ROOMS)


def _versions() -> Versions:
    from gme_console.ui.shell.app_info import Versions

    return Versions(__version__, _system())


def _system() -> str:
    """Operating system, Python and Qt in words."""
    import platform

    from PySide6.QtCore import QSysInfo, qVersion

    kernel = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()} {QSysInfo.currentCpuArchitecture()}"
    return f"{QSysInfo.prettyProductName()} ({kernel}), Python {platform.python_version()}, Qt {qVersion()}"
