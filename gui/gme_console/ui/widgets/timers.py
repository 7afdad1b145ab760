"""Timers: what can wait until the row that changed is painted, or until nobody types. And what time it is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView


def unix_us() -> int:
    """Now, in microseconds, as the history counts."""
    return time.time_ns() // 1000


HOLD_MS = 40
"""Less than anybody sees, and more than an answer from nearby takes."""

PAINTED_MS = 5
"""What painting a row takes: what is not painted with it begins after that."""

READ_MS = 250
"""What goes on changing is shown again after that: nobody reads faster, and other words move what stands round them."""


class Debounce(QTimer):
    """UI thread. Goes off once, HOLD_MS after the first of several calls: the row that changed is painted before.

    While the calls go on, every READ_MS.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._over_at = -float("inf")
        self.timeout.connect(self._note_end)

    @Slot()
    def take(self) -> None:
        if not self.isActive():
            rested_ms = (time.monotonic() - self._over_at) * 1000
            self.start(max(HOLD_MS, int(READ_MS - min(rested_ms, READ_MS))))

    @Slot()
    def _note_end(self) -> None:
        self._over_at = time.monotonic()


QUIET_MS = 300
"""Milliseconds without a movement after which somebody counts as resting."""


class IdleTimer(QTimer):
    """UI thread. Goes off when nobody has scrolled or selected for QUIET_MS."""

    def __init__(self, table: QTableView, parent: QObject) -> None:
        super().__init__(parent, singleShot=True, interval=QUIET_MS)
        self._moved_at = -float("inf")
        table.verticalScrollBar().valueChanged.connect(self._moved)
        table.selectionModel().selectionChanged.connect(self._moved)

    def wait(self) -> bool:
        """Whether it is better to wait until it goes off."""
        if time.monotonic() - self._moved_at > QUIET_MS / 1000:
            return False
        self.start()
        return True

    @Slot()
    def _moved(self) -> None:
        self._moved_at = time.monotonic()
        self.start()
