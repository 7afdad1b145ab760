"""The console opens when its window has been painted: until then nothing of it competes with the painting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

UNPAINTED_MS = 1_000
"""A window that nobody sees, such as one that starts minimized, is never painted: it opens after this."""


class FirstPaint(QObject):
    """Belongs to `window`; waits for its first painting, then calls `open_console`, once. UI thread."""

    def __init__(self, window: QWidget, open_console: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._open_console = open_console
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)
        self._timer.start(UNPAINTED_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window and all in it are painted within one pass of Qt's loop: the timer runs in the next."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self._window.removeEventFilter(self)
        self._open_console()
