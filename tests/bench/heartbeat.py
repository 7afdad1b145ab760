"""A beat every 4 ms in the UI thread: whatever keeps that thread shows as a beat that comes late."""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QObject, Qt, QTimer

from bench.figures import percentile

BEAT_MS = 4


class Heartbeat(QObject):
    """Beats while it lives. Lateness is the time since the beat before, less 4 ms; never below 0."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._late_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last = time.perf_counter()
        self._timer.start()

    def told(self) -> str:
        """The latenesses so far, as JSON: number of beats and milliseconds."""
        late = self._late_ms
        marks = {str(mark): percentile(late, mark) for mark in (50, 99, 99.9)} if late else {}
        return json.dumps({"beats": len(late), **marks, "worst": max(late, default=0.0)})

    def _beat(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._last = now
