"""The application's own icon, for the windows of systems that do not take it from the installed desktop file."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from gme_console.system import resource

SIDES = (16, 24, 32, 48, 64, 128, 256)


def application_icon() -> QIcon:
    """In all sizes; each is read when it is shown."""
    made = QIcon()
    for side in SIDES:
        made.addFile(str(resource(f"icons/application/gme-console-{side}.png")), QSize(side, side))
    return made
