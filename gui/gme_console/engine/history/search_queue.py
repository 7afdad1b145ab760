"""The search that is wanted, and when it is its turn: owns the query and the serial of every search."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gme_console.ledger.query import Query

if TYPE_CHECKING:
    from gme_console.engine.background import Background, Failed
    from gme_console.engine.history.history_messages import FindRequest, FoundRows
    from gme_console.engine.history.search_worker import SearchWorker

    TakeFound = Callable[[FoundRows], None]

IDLE_SHARE = 8
"""Before a patient request it rests for so many times as long as the last one took."""


class SearchQueue(QObject):
    """UI thread. A request takes the place of the one that waits, and drops what is under way for another query."""

    def __init__(self, worker: SearchWorker, background: Background, failed: Failed, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._background = background
        self._failed = failed
        self._serial = 0
        self._is_open = False
        self._waiting: tuple[FindRequest, TakeFound] | None = None
        self._rested_at = 0.0
        self._rest = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._rest.timeout.connect(self._begin)

    @property
    def query(self) -> Query:
        """What is looked for; the whole history, newest first, before anything is."""
        latest = self._worker.latest.request
        return Query() if latest is None else latest.query

    def opened(self) -> None:
        """What was asked for meanwhile is looked for now."""
        self._is_open = True
        self._begin()

    def find(self, request: FindRequest, then: TakeFound) -> None:
        """A patient one waits until the last answer has cost no more than its share of the time."""
        self._serial += 1
        request = replace(request, serial=self._serial)
        self._worker.latest.request = request
        self._waiting = request, then
        rest_s = self._rested_at - time.monotonic() if request.patient else 0.0
        if rest_s > 0:
            self._rest.start(round(rest_s * 1000))
        else:
            self._begin()

    def close(self) -> None:
        """Nothing is wanted any more; ends the thread."""
        self._worker.latest.request = None
        self._waiting = None
        self._background.close(self._worker.close)

    @Slot()
    def _begin(self) -> None:
        """At a glance first: the complete answer is asked for when that has come, and before it is shown."""
        if self._waiting is None or not self._is_open:
            return
        (request, then), self._waiting = self._waiting, None
        self._rest.stop()
        self._background.call(
            partial(self._worker.glance, request), then=partial(self._glanced, request, then), failed=self._failed
        )

    def _glanced(self, request: FindRequest, then: TakeFound, first: FoundRows | None) -> None:
        self._background.call(partial(self._worker.find, request), then=partial(self._found, then), failed=self._failed)
        if first is not None:
            then(first)

    def _found(self, then: TakeFound, found: FoundRows | None) -> None:
        if found is not None:
            self._rested_at = time.monotonic() + IDLE_SHARE * found.took_s
            then(found)
