"""Opens a list of rooms in the real window, and in the simplest table there is; tells when its rows can be scrolled."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from bench.heartbeat import Heartbeat
from bench.orders import Orders

if TYPE_CHECKING:
    from gme_console.ui.lists.list_dialog import ListDialog
    from gme_console.ui.wiring import WindowWiring

_LOOK_MS = 1


class ListOpenings(QObject):
    """Orders: `open_list` and `bare_list`, each with a path and how many rows it has."""

    def __init__(self, wiring: WindowWiring) -> None:
        super().__init__(wiring)
        window = wiring.window
        self._window = window
        self._lists = wiring.lists
        self._began = 0.0
        self._rows = 0
        self._beat: Heartbeat | None = None
        self._dialog: ListDialog | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._look_for_rows)
        self._bare: QTableWidget | None = None

    def open_list(self, path: str, rows: int) -> None:
        """Answered with milliseconds until rows are painted, until the last one is, and how late a beat came."""
        self._rows = rows
        self._beat = Heartbeat(self)
        self._began = time.perf_counter()
        self._lists.open_path(Path(path))
        self._look.start()

    def bare_list(self, path: str, rows: int) -> None:
        """As a program would that reads and fills in its one thread."""
        self._began = time.perf_counter()
        with Path(path).open(encoding="utf-8", newline="") as file:
            cells = list(csv.reader(file))
        table = self._bare = QTableWidget(rows, len(cells[0]))
        for place, row in enumerate(cells[1:]):
            for column, text in enumerate(row):
                table.setItem(place, column, QTableWidgetItem(text))
        table.resize(1200, 700)
        self._scrolled(table, self._bare_told)
        table.show()

    def _bare_told(self, shown: float, end: float) -> None:
        """Its items are gone before ours is measured again: Python would look through them for garbage."""
        if self._bare is not None:
            self._bare.hide()
            self._bare.clear()
            self._bare.deleteLater()
            self._bare = None
        QTimer.singleShot(0, self, lambda: Orders.answer(shown=shown, end=end))

    def _look_for_rows(self) -> None:
        from gme_console.ui.lists.list_dialog import ListDialog  # not in a console that was asked for no list

        dialog = self._dialog = self._window.findChild(ListDialog)
        if dialog is not None and dialog.model.rowCount() == self._rows:
            self._look.stop()
            self._scrolled(dialog.page.table, self._told)
            dialog.page.table.viewport().update()

    def _scrolled(self, table: QAbstractItemView, then: Callable[[float, float], None]) -> None:
        self._painting = _Painting(table, self._began, then)

    def _told(self, shown: float, end: float) -> None:
        beat, self._beat = self._beat, None
        dialog, self._dialog = self._dialog, None
        assert beat is not None
        assert dialog is not None
        late = beat.told()
        beat.deleteLater()
        dialog.done(0)
        Orders.answer(shown=shown, end=end, late=late)


class _Painting(QObject):
    """Sees the table painted, presses Ctrl+End, and sees it painted again with its last row."""

    def __init__(self, table: QAbstractItemView, began: float, then: Callable[[float, float], None]) -> None:
        super().__init__(table)
        self._table = table
        self._began = began
        self._then = then
        self._shown = 0.0
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            now = (time.perf_counter() - self._began) * 1000
            if not self._shown:
                self._shown = now
                QTimer.singleShot(0, self, self._to_the_end)
            elif self._table.visualRect(self._last()).intersects(self._table.viewport().rect()):
                watched.removeEventFilter(self)
                shown, then = self._shown, self._then
                QTimer.singleShot(0, self, lambda: then(shown, now))
        return False

    def _last(self) -> QModelIndex:
        model = self._table.model()
        return model.index(model.rowCount() - 1, max(0, self._table.currentIndex().column()))

    def _to_the_end(self) -> None:
        QTest.keyClick(self._table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
