"""Whether the operator is just scrolling or selecting."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QTableView

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
