"""Runs a batch in the real window, and says how fast its rooms were accepted while a heartbeat was kept."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from bench.burden import rss_kb
from bench.heartbeat import Heartbeat
from bench.orders import Orders
from gme_console.api.actions import StartRecord
from gme_console.engine.batches.batch_messages import BatchDraft, BatchLine, BatchProgress, BatchState
from gme_console.ledger.records import State
from gme_console.profiles.profile import PRACTICE_BIZ_ID

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ledger.records import Row
    from gme_console.ui.wiring import WindowWiring

_SAMPLES = 20


class BatchOrders(QObject):
    """Order: `batch`, so many rooms; answered when it is over."""

    def __init__(self, wiring: WindowWiring, console: Console) -> None:
        super().__init__(wiring)
        self._console = console
        self._heart: Heartbeat | None = None
        self._began = 0.0
        self._accepted: list[float] = []
        self._memory: list[tuple[int, int]] = []
        self._every = 1
        self._name = ""
        console.recordings.rows_changed.connect(self._rows_changed)
        console.batches.progress_changed.connect(self._progress)

    def prepare(self) -> None:
        """As when a list is shown before it is started."""
        self._console.batches.prepare()
        Orders.answer()

    def batch(self, count: int, name: str) -> None:
        """`seconds`: from the press until every row is written. `per_second`: from the first to the last acceptance."""
        lines = tuple(BatchLine(n, StartRecord(PRACTICE_BIZ_ID, f"{name}-{n}", 1)) for n in range(1, count + 1))
        self._name = name
        self._every = max(1, count // _SAMPLES)
        self._accepted, self._memory = [], [(0, rss_kb())]
        self._heart = Heartbeat(self)
        self._began = time.perf_counter()
        self._console.batches.start(BatchDraft(name, "bench", lines), lambda _: None, Orders.answer)

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self._row_changed(row)

    def _row_changed(self, row: Row) -> None:
        if self._heart is not None and row.state is State.ACCEPTED and row.batch == self._name:
            self._accepted.append(time.perf_counter())
            if len(self._accepted) % self._every == 0:
                self._memory.append((len(self._accepted), rss_kb()))

    @Slot(object)
    def _progress(self, told: BatchProgress) -> None:
        if told.state is BatchState.OVER and self._heart is not None:
            seconds = time.perf_counter() - self._began
            beats = json.loads(self._heart.told())
            self._heart.deleteLater()
            self._heart = None
            lasted = self._accepted[-1] - self._accepted[0]
            rate = (len(self._accepted) - 1) / lasted if lasted else 0.0
            answer = {"accepted": told.accepted, "seconds": seconds, "per_second": rate, "memory": self._memory}
            QTimer.singleShot(0, self, lambda: Orders.answer(beats=beats, **answer))
