"""Waits until something is painted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gme_console.ui.history_pane import HistoryPane

UNPAINTED_MS = 1_000
"""A window that nobody sees, such as one that starts minimized, is never painted: it goes on after this."""

ROWS_MS = 500
"""How long is waited for the rows of the history, which a slow disk or another console may keep."""


class FirstPaint(QObject):
    """Belongs to `widget`; waits for its next painting, then calls `go_on`, once. UI thread."""

    def __init__(self, widget: QWidget, go_on: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._go_on = go_on
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._painted)
        self._timer.start(UNPAINTED_MS)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window and all in it are painted within one pass of Qt's loop: the timer runs in the next."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _painted(self) -> None:
        self._widget.removeEventFilter(self)
        self._go_on()


class FirstRows(QObject):
    """Belongs to the history; calls `go_on` once when its first rows are painted, or are long in coming. UI thread."""

    def __init__(self, pane: HistoryPane, go_on: Callable[[], None]) -> None:
        super().__init__(pane)
        self._pane = pane
        self._go_on = go_on
        self._is_over = False
        self._late = QTimer(self, singleShot=True, interval=ROWS_MS)
        self._late.timeout.connect(self._end)
        self._late.start()
        pane.model.counted.connect(self._counted)
        if pane.model.known:
            self._counted()

    @Slot()
    def _counted(self) -> None:
        self._pane.model.counted.disconnect(self._counted)
        FirstPaint(self._pane.view.viewport(), self._end)
        self._pane.view.viewport().update()

    @Slot()
    def _end(self) -> None:
        self._late.stop()
        if not self._is_over:
            self._is_over = True
            self._go_on()
