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
        self._cpu_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer.start()

    def told(self) -> str:
        """The latenesses so far, as JSON: number of beats and milliseconds.

        `cpu`: the same of this thread's own processor time between two beats, which other work on the computer does not
        lengthen.
        """
        return json.dumps({"beats": len(self._late_ms), **_marks(self._late_ms), "cpu": _marks(self._cpu_ms)})

    def _beat(self) -> None:
        now = time.perf_counter()
        cpu = time.thread_time()
        self._late_ms.append(max(0.0, (now - self._last) * 1000 - BEAT_MS))
        self._cpu_ms.append((cpu - self._last_cpu) * 1000)
        self._last, self._last_cpu = now, cpu


def _marks(values: list[float]) -> dict[str, float]:
    marks = {str(mark): percentile(values, mark) for mark in (50, 99, 99.9)} if values else {}
    return {**marks, "worst": max(values, default=0.0)}
