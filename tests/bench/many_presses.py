"""Presses Start for many rooms at once in the real window, and says what that took of the UI thread."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from bench.orders import Orders
from gme_console.api.actions import StartRecord
from gme_console.ledger.records import LIVE_STATES, Row
from gme_console.profiles.profile import PRACTICE_BIZ_ID

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.engine.notices import Busy
    from gme_console.ui.wiring import WindowWiring

_ROOM = "bench-many-"


class ManyPresses(QObject):
    """Order: `starts`, so many in one turn of the event loop, as if each was pressed; over when all are written."""

    def __init__(self, wiring: WindowWiring, console: Console) -> None:
        super().__init__(wiring)
        self._form = wiring.window.form
        self._wanted = 0
        self._live: set[int] = set()
        self._began = 0.0
        self._cpu = 0.0
        self._pressed = 0.0
        console.recordings.rows_changed.connect(self._rows_changed)
        console.recordings.busy_changed.connect(self._busy_changed)

    def starts(self, count: int) -> None:
        """Answered with milliseconds: of the UI thread's processor, all in all and in the presses alone, and in all."""
        self._wanted = count
        self._began, self._cpu = time.perf_counter(), time.thread_time()
        for number in range(count):
            self._form.start_requested.emit(StartRecord(PRACTICE_BIZ_ID, f"{_ROOM}{number}", 1))
        self._pressed = time.thread_time() - self._cpu

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._row_changed(row)

    def _row_changed(self, row: Row) -> None:
        if row.state in LIVE_STATES and row.RoomId.startswith(_ROOM):
            self._live.add(row.id)

    @Slot(object)
    def _busy_changed(self, busy: tuple[Busy, ...]) -> None:
        if self._wanted and not busy and len(self._live) == self._wanted:
            self._wanted = 0
            QTimer.singleShot(0, self, self._told)

    def _told(self) -> None:
        cpu, took = time.thread_time() - self._cpu, time.perf_counter() - self._began
        Orders.answer(cpu=cpu * 1000, pressed=self._pressed * 1000, ms=took * 1000)
