"""What can wait until the row that changed is painted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

HOLD_MS = 40
"""Less than anybody sees, and more than an answer from nearby takes."""


class Debounce(QObject):
    """UI thread. Passes on once, HOLD_MS after the first of several calls: the row that changed is painted before."""

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = hold_timer(self)
        self._timer.timeout.connect(self.passed)

    @Slot()
    def take(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def hold_timer(parent: QObject) -> QTimer:
    """Goes off once, HOLD_MS after its start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(HOLD_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    return timer
