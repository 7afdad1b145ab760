"""The log while the window opens: Python's `logging` is imported after the first painting, which it would delay."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gme_console.app.logs import Log


class DeferredLog:
    """Opened when the window is painted, or when something happens before that cannot wait. Any thread."""

    def __init__(self, folder: Path, level: str) -> None:
        self._folder = folder
        self._level = level
        self._log: Log | None = None
        self._early: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def open(self) -> str:
        """Why the file cannot be written, a sentence; else empty."""
        with self._lock:
            if self._log is None:
                from gme_console.app.logs import Log

                self._log = Log(self._folder, self._level)
                for log in self._early:
                    log()
            return self._log.problem

    def when_open(self, log: Callable[[], None]) -> None:
        """Calls `log`, which logs something, now or as soon as it is open."""
        with self._lock:
            if self._log is None:
                self._early.append(log)
                return
        log()

    def close(self, code: int, ended: bool) -> None:
        """With a last line about how the console was left, and whether every thread has ended."""
        import logging

        self.open()
        logging.getLogger(__name__).info("left with %d, every thread ended: %s", code, ended)
        if self._log is not None:
            self._log.close()
