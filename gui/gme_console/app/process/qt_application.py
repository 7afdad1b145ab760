"""The application object, and what the desktop knows of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gme_console import __version__
from gme_console.app.exit_codes import NO_DISPLAY
from gme_console.app.process.qt_messages import QtMessages

DESKTOP_FILE = "gme-console"


def start_qt() -> QApplication:
    """Makes the application object; leaves the process with a sentence when there is no display."""
    messages = QtMessages(NO_DISPLAY)
    application = QApplication(["gme-console"])
    messages.started()
    application.setApplicationName("gme-console")
    application.setApplicationDisplayName("GME Recording Console")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_FILE)
    application.setQuitOnLastWindowClosed(False)
    return application


def make_private(folder: Path) -> str:
    """Makes the folder, readable by its owner only, if it is not there; why that cannot be, else empty."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        return f"{error.filename or folder} cannot be used: {error.strerror}. Choose another folder with --data-dir."
    return ""
