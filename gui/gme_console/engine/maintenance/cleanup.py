"""Removes what is old from the history, a few rows at a time, so that starts and stops come in between."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.api.detail import message_of
from gme_console.engine.maintenance.maintenance_messages import OlderRemoved, Restored

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.errors import LedgerError
    from gme_console.ledger.writer import LedgerWriter

PURGE_FIRST_MS = 90_000
PURGE_EVERY_MS = 3_600_000
PURGE_REST_MS = 20
"""Between two steps of what nobody waits for."""

UNDO_US = 24 * 3600 * 1_000_000
"""Microseconds for which a removed row can be brought back."""

_PAGES_A_ROW = 4

Progressed = Callable[[int], None]


class _Task(NamedTuple):
    """What is done in many steps. `ended` is given how many rows it were, and what kept it from more."""

    step: Step
    progressed: Progressed
    ended: Callable[[int, str | Detail], None]


class Cleanup(QObject):
    """UI thread. One task at a time, the next when it has ended.

    What was removed can be brought back for a day; then it is deleted, when nothing else is done.
    """

    def __init__(self, ledger: LedgerThread, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._ledger = ledger
        self._now_us = now_us
        self._size = StepSize()
        self._tasks: deque[_Task] = deque()
        self._done = 0
        self._purge_due = QTimer(self, singleShot=True)
        self._purge_due.timeout.connect(self._purge)
        self._rest = QTimer(self, singleShot=True, interval=PURGE_REST_MS)
        self._rest.timeout.connect(self._delete)

    def begin(self) -> None:
        """The history is open."""
        self._purge_due.start(PURGE_FIRST_MS)

    def end(self) -> None:
        self._purge_due.stop()
        self._rest.stop()

    def remove_older(self, before_us: int, progressed: Progressed, then: Callable[[OlderRemoved], None]) -> None:
        """Takes what is over and older out of sight; `progressed` is given how many it are so far."""
        at_us = self._now_us()
        self._run(
            _Task(
                lambda writer, rows: writer.remove_older(before_us, at_us, rows),
                progressed,
                lambda rows, problem: then(OlderRemoved(at_us, rows, problem)),
            )
        )

    def restore(self, removed_us: int, progressed: Progressed, then: Callable[[Restored], None]) -> None:
        """Brings back what was removed at that moment."""
        self._run(
            _Task(
                lambda writer, rows: writer.restore_removed(removed_us, rows),
                progressed,
                lambda rows, problem: then(Restored(rows, problem)),
            )
        )

    def _run(self, task: _Task) -> None:
        """Step after step until there are no rows left or one fails, and after what was asked for before."""
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self._step()

    def _step(self) -> None:
        self._call(self._tasks[0].step, self._took, lambda error: self._end(message_of(error)))

    def _took(self, rows: int) -> None:
        if not rows:
            self._end("")
            return
        self._done += rows
        self._tasks[0].progressed(self._done)
        self._step()

    def _end(self, problem: str | Detail) -> None:
        task = self._tasks.popleft()
        done, self._done = self._done, 0
        if self._tasks:
            self._step()
        task.ended(done, problem)

    def _call(self, step: Step, then: Callable[[int], None], failed: Callable[[LedgerError], None]) -> None:
        self._ledger.call(lambda writer: self._size.take(step, writer), then, failed)

    @Slot()
    def _purge(self) -> None:
        self._purge_due.start(PURGE_EVERY_MS)
        self._delete()

    @Slot()
    def _delete(self) -> None:
        """A few rows, or once there are none gives their space back, until there is neither."""
        if self._tasks:
            self._rest.start()
            return
        before_us = self._now_us() - UNDO_US
        self._call(
            lambda writer, rows: writer.purge(before_us, rows) or writer.give_back(rows * _PAGES_A_ROW),
            lambda rows: self._rest.start() if rows else None,
            lambda _: None,
        )


AIM_S = 0.02
"""Seconds that a step should take; the next one gets fewer rows when it took longer."""

FIRST_ROWS = 10
MOST_ROWS = 200

Step = Callable[["LedgerWriter", int], int]
"""Does up to so many rows; how many it were, 0 when there are none left. Raises LedgerError."""


class StepSize:
    """In the ledger's thread: fits the size of the next step to how long the last one took."""

    def __init__(self) -> None:
        self._rows = FIRST_ROWS

    def take(self, step: Step, writer: LedgerWriter) -> int:
        began = time.monotonic()
        rows = step(writer, self._rows)
        took = time.monotonic() - began
        if took > AIM_S:
            self._rows = max(1, self._rows // 2)
        elif took < AIM_S / 2 and rows >= self._rows:
            self._rows = min(MOST_ROWS, self._rows + 1 + self._rows // 4)
        return rows
