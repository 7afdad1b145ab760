"""Timers: what can wait until the row that changed is painted, or until nobody types. And what time it is."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

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


class Debounce(QObject):
    """UI thread. Passes on once, HOLD_MS after the first of several calls: the row that changed is painted before.

    While the calls go on, every READ_MS.
    """

    passed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._passed_at = -float("inf")
        self._timer = hold_timer(self)
        self._timer.timeout.connect(self._pass)

    @Slot()
    def take(self) -> None:
        if not self._timer.isActive():
            rested_ms = (time.monotonic() - self._passed_at) * 1000
            self._timer.start(max(HOLD_MS, int(READ_MS - min(rested_ms, READ_MS))))

    @Slot()
    def _pass(self) -> None:
        self._passed_at = time.monotonic()
        self.passed.emit()


def hold_timer(parent: QObject) -> QTimer:
    """Goes off once, HOLD_MS after its start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(HOLD_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    return timer


QUIET_MS = 300
"""Milliseconds without a movement after which somebody counts as resting."""


class IdleTimer(QObject):
    """UI thread. `over`: the time that `wait` spoke of has passed, or something else is selected."""

    over = Signal()

    def __init__(self, table: QTableView, parent: QObject) -> None:
        super().__init__(parent)
        self._moved_at = -float("inf")
        self._rest = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._rest.timeout.connect(self.over)
        table.verticalScrollBar().valueChanged.connect(self._moved)
        table.selectionModel().selectionChanged.connect(self._moved)

    def wait(self) -> bool:
        """Whether it is better to wait; `over` follows."""
        if time.monotonic() - self._moved_at > QUIET_MS / 1000:
            return False
        self._rest.start()
        return True

    @Slot()
    def _moved(self) -> None:
        self._moved_at = time.monotonic()
        self._rest.start()
