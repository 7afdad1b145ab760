"""Long work on the history, done in the ledger's thread step by step, so that starts and stops come in between."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.maintenance.maintenance_messages import (
    BatchMerged,
    LongTask,
    MergeBatch,
    OlderRemoved,
    OwnProfile,
    Progress,
    RemoveOlder,
    Restored,
    RestoreRemoved,
)
from gme_console.ledger.records import LedgerError, LedgerFault

if TYPE_CHECKING:
    from gme_console.ledger.bulk import NameProfile
    from gme_console.ledger.writer import LedgerWriter

log = logging.getLogger(__name__)

AIM_S = 0.02
"""Seconds that a step should take; the next one gets fewer rows when it took longer."""

MOST_ROWS = 200
PROGRESS_S = 0.1
PURGE_FIRST_MS = 90_000
PURGE_EVERY_MS = 3_600_000
PURGE_REST_MS = 20
"""Between two steps of what nobody waits for."""

JOIN_AFTER_MS = 1_000
"""After something was written."""

_JOIN_PAGES = 16
_PAGES_A_ROW = 4

Step = Callable[["LedgerWriter", int], int]
"""Does up to so many rows; how many it were, 0 when there are none left."""


class Cleanup(QObject):
    """Worker, a part of LedgerWorker. One long job at a time, the next when it has ended."""

    progressed = Signal(object)
    merged = Signal(object)
    older_removed = Signal(object)
    restored = Signal(object)

    def __init__(self, writer: Callable[[], LedgerWriter], now_us: Callable[[], int]) -> None:
        """`writer` raises LedgerError while the history is closed."""
        super().__init__()
        self._writer = writer
        self._now_us = now_us
        self._waiting: list[RemoveOlder | RestoreRemoved] = []
        self._done = 0
        self._told_at = 0.0
        self._rows = 10
        self._steps = self._timer(0, self._step)
        self._purging = self._timer(PURGE_REST_MS, self._purge)
        self._purge_due = self._timer(PURGE_FIRST_MS, self._purge_again)
        self._join_due = self._timer(JOIN_AFTER_MS, self._join)
        self._join_due.setSingleShot(True)
        self._join_failed = False

    @Slot()
    def begin(self) -> None:
        """The history is open: what was removed long ago is deleted from time to time."""
        self._purge_due.start(PURGE_FIRST_MS)
        self.written()

    def written(self) -> None:
        """Something was, or may have been: what it added to the index is joined soon."""
        if not self._join_due.isActive():
            self._join_due.start(JOIN_AFTER_MS)

    @Slot(object)
    def merge(self, batch: MergeBatch) -> None:
        try:
            self.written()
            results = self._writer().merge(batch.wholes, _namer(batch.profiles))
        except LedgerError as error:
            log.warning("an import could not be written: %s", error)
            self.merged.emit(BatchMerged((), str(error)))
        else:
            self.merged.emit(BatchMerged(results))

    @Slot(object)
    def take(self, job: RemoveOlder | RestoreRemoved) -> None:
        self._waiting.append(job)
        self._steps.start()

    def end(self) -> None:
        """No further step; what is done stays done."""
        for timer in (self._steps, self._purging, self._purge_due, self._join_due):
            timer.stop()
        self._waiting.clear()

    @Slot()
    def _step(self) -> None:
        job = self._waiting[0]
        try:
            rows = self._timed(_step_of(job))
        except LedgerError as error:
            log.warning("a batch could not be written: %s", error)
            self._end_job(job, str(error))
            return
        self._done += rows
        if not rows:
            self._end_job(job, "")
        elif time.monotonic() >= self._told_at + PROGRESS_S:
            self._told_at = time.monotonic()
            self.progressed.emit(Progress(_job_of(job), self._done, job.total))

    def _end_job(self, job: RemoveOlder | RestoreRemoved, problem: str) -> None:
        rows, self._done = self._done, 0
        del self._waiting[0]
        if not self._waiting:
            self._steps.stop()
        if isinstance(job, RemoveOlder):
            self.older_removed.emit(OlderRemoved(job.at_us, rows, problem))
        else:
            self.restored.emit(Restored(rows, problem))

    @Slot()
    def _purge_again(self) -> None:
        self._purge_due.start(PURGE_EVERY_MS)
        self._purging.start()

    @Slot()
    def _purge(self) -> None:
        """Deletes a few rows, or once there are none gives space back; ends when there is neither."""
        if self._waiting:
            return
        from gme_console.ledger.bulk import UNDO_US

        self.written()
        before_us = self._now_us() - UNDO_US
        try:
            if not self._timed(lambda writer, rows: writer.purge(before_us, rows)) and not self._timed(
                lambda writer, rows: writer.give_back(rows * _PAGES_A_ROW)
            ):
                self._purging.stop()
        except LedgerError as error:
            log.warning("what was removed could not be deleted: %s", error)
            self._purging.stop()

    @Slot()
    def _join(self) -> None:
        """A little at a time, so that a start that comes in between waits for no more than that."""
        try:
            more = self._writer().join_index(_JOIN_PAGES)
        except LedgerError as error:
            if error.fault is LedgerFault.LOCKED:
                self._join_due.start(JOIN_AFTER_MS)
            elif not self._join_failed:
                self._join_failed = True
                log.warning("the index of the history could not be joined, for the time being: %s", error)
            return
        self._join_failed = False
        if more:
            self._join_due.start(PURGE_REST_MS)

    def _timed(self, step: Step) -> int:
        """Does a step, and fits the size of the next one to how long it took."""
        began = time.monotonic()
        rows = step(self._writer(), self._rows)
        took = time.monotonic() - began
        if took > AIM_S:
            self._rows = max(1, self._rows // 2)
        elif took < AIM_S / 2 and rows >= self._rows:
            self._rows = min(MOST_ROWS, self._rows + 1 + self._rows // 4)
        return rows

    def _timer(self, interval_ms: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer


def _job_of(job: RemoveOlder | RestoreRemoved) -> LongTask:
    return LongTask.REMOVE if isinstance(job, RemoveOlder) else LongTask.RESTORE


def _step_of(job: RemoveOlder | RestoreRemoved) -> Step:
    if isinstance(job, RemoveOlder):
        before_us, at_us = job.before_us, job.at_us
        return lambda writer, rows: writer.remove_older(before_us, at_us, rows)
    removed_us = job.removed_us
    return lambda writer, rows: writer.restore_removed(removed_us, rows)


def _namer(profiles: tuple[OwnProfile, ...]) -> NameProfile:
    """A profile that this computer has keeps its rows; another one's go to that of the same host and BizId."""
    ids = {profile.id for profile in profiles}
    places = {(profile.host, profile.BizId): (profile.id, profile.name) for profile in reversed(profiles)}

    def name(profile_id: str, host: str, BizId: str) -> tuple[str, str] | None:
        return None if profile_id in ids else places.get((host, BizId))

    return name
