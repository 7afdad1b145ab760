"""Where Qt's own messages go: into the log, except that Qt cannot start, which is told on stderr."""

from __future__ import annotations

import logging
import os

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from gme_console.terminal import complain

log = logging.getLogger("qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class QtMessages:
    """Installs itself. Qt aborts the process after a fatal message; without a display we leave before it does."""

    def __init__(self, exit_code_without_display: int) -> None:
        self._exit_code = exit_code_without_display
        self._first_warning = ""
        self._started = False
        qInstallMessageHandler(self._take)

    def started(self) -> None:
        """The application object exists: a fatal message from now on is not about the display."""
        self._started = True

    def _take(self, kind: QtMsgType, _context: QMessageLogContext, text: str | None) -> None:
        text = text or ""
        if not self._started:
            self._first_warning = self._first_warning or text.strip()
            if kind is QtMsgType.QtFatalMsg:
                self._leave()
            return
        log.log(_LEVELS.get(kind, logging.WARNING), "%s", text)

    def _leave(self) -> None:
        reason = f" ({self._first_warning.splitlines()[0].rstrip('.')})" if self._first_warning else ""
        complain(
            f"gme-console needs a display to open its window, and none could be used{reason}. "
            "Start it in a desktop session, or run gme-console --check, which needs none."
        )
        os._exit(self._exit_code)
