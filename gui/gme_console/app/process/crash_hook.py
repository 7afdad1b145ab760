"""Bugs: an exception that nobody caught goes to the log and into the window, and the console goes on."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal

log = logging.getLogger(__name__)


class CrashHook(QObject):
    """Installs itself. An exception in a slot reaches the hook in the thread where it happened; the signal crosses."""

    happened = Signal(str)

    def __init__(self, log_name: str) -> None:
        super().__init__()
        self._log_name = log_name
        self._old = sys.excepthook, threading.excepthook
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def close(self) -> None:
        sys.excepthook, threading.excepthook = self._old

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        log.critical("uncaught", exc_info=(kind, error, trace))
        self.happened.emit(
            f"A fault in the console itself ({kind.__name__}). What it was is written in {self._log_name}; "
            "the history is safe. Check the row that you were working on before you go on."
        )

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
