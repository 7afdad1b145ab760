"""Which of the live recordings need a look, looked at again as time goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.recordings.row_rules import Alarm, alarm_of

if TYPE_CHECKING:
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.records import Row

SOON_MS = 500
LATER_MS = 5_000
PER_TASK_MS = 1
"""Added for each live recording, so that thousands of them cost no more of the time than a few."""


class Alarmed(NamedTuple):
    """A live recording that needs a look, by the id of its row."""

    row_id: int
    alarm: Alarm


class LiveAlarms(QObject):
    """UI thread. `changed` carries a tuple of Alarmed, the oldest row first."""

    changed = Signal(object)

    def __init__(self, recordings: RecordingService, now_us: Callable[[], int], nobody_s: float) -> None:
        """`nobody_s`: seconds after which a task that records nobody is odd."""
        super().__init__()
        self._recordings = recordings
        self._now_us = now_us
        self.nobody_s = nobody_s
        self._told: tuple[Alarmed, ...] = ()
        self._extra_ms = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        recordings.rows_changed.connect(self._look_soon)
        recordings.watch_changed.connect(self._look_soon)

    @property
    def present(self) -> tuple[Alarmed, ...]:
        """As told last."""
        return self._told

    def of(self, row: Row) -> Alarm | None:
        """Why the row needs a look now; None when it needs none."""
        return alarm_of(row, self._now_us(), self.nobody_s)

    @Slot()
    def _look_soon(self) -> None:
        soon = SOON_MS + self._extra_ms
        if not self._timer.isActive() or self._timer.remainingTime() > soon:
            self._timer.start(soon)

    @Slot()
    def _look(self) -> None:
        rows = sorted(self._recordings.live(), key=lambda row: row.created_us)
        alarms = ((row.id, self.of(row)) for row in rows)
        found = tuple(Alarmed(row_id, alarm) for row_id, alarm in alarms if alarm is not None)
        if rows:
            self._extra_ms = PER_TASK_MS * len(rows)
            self._timer.start(LATER_MS + self._extra_ms)
        if found != self._told:
            self._told = found
            self.changed.emit(found)
