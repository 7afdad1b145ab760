"""Which of the live recordings need a look, looked at again as time goes on."""

from __future__ import annotations

from collections.abc import Callable
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.recordings.row_rules import Alarm, alarm_of

if TYPE_CHECKING:
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.records import Row

SOON_MS = 500
LATER_MS = 5_000
AT_ONCE = 500
"""Rows that are looked at in one slot: a millisecond."""
PER_TASK_MS = 1
"""Added for each live recording, so that thousands of them cost no more of the time than a few."""


class Alarmed(NamedTuple):
    """A live recording that needs a look, by the id of its row."""

    row_id: int
    alarm: Alarm


class LiveAlarms(QObject):
    """UI thread. What `changed` carries begins with the oldest row."""

    changed = Signal(object)  # tuple[Alarmed, ...]

    def __init__(self, recordings: RecordingService, now_us: Callable[[], int], nobody_s: float) -> None:
        """`nobody_s`: seconds after which a task that records nobody is odd."""
        super().__init__()
        self._recordings = recordings
        self._now_us = now_us
        self.nobody_s = nobody_s
        self.present: tuple[Alarmed, ...] = ()
        """As published last."""
        self._extra_ms = 0
        self._count = 0
        self._remaining: list[Row] = []
        """Rows that are still to be looked at in this round."""
        self._found: list[tuple[int, Alarmed]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        recordings.rows_changed.connect(self._look_soon)
        recordings.watch_changed.connect(self._look_soon)

    def of(self, row: Row) -> Alarm | None:
        """Why the row needs a look now; None when it needs none."""
        return alarm_of(row, self._now_us(), self.nobody_s)

    @Slot()
    def _look_soon(self) -> None:
        if self._remaining:
            return
        soon = SOON_MS + self._extra_ms
        if not self._timer.isActive() or self._timer.remainingTime() > soon:
            self._timer.start(soon)

    @Slot()
    def _look(self) -> None:
        """At some rows; at the next ones when other events had their turn."""
        if not self._remaining:
            self._remaining, self._found = list(self._recordings.live()), []
            self._count = len(self._remaining)
        some, self._remaining = self._remaining[:AT_ONCE], self._remaining[AT_ONCE:]
        alarms = ((row.created_us, row.id, self.of(row)) for row in some)
        self._found += [
            (created_us, Alarmed(row_id, alarm)) for created_us, row_id, alarm in alarms if alarm is not None
        ]
        if self._remaining:
            self._timer.start(0)
        else:
            self._publish()

    def _publish(self) -> None:
        if self._count:
            self._extra_ms = PER_TASK_MS * self._count
            self._timer.start(LATER_MS + self._extra_ms)
        found = tuple(alarmed for _, alarmed in sorted(self._found, key=itemgetter(0)))
        if found != self.present:
            self.present = found
            self.changed.emit(found)
