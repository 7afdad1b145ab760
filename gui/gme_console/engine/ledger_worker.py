"""The thread that writes the history."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.outcome import Reason
from gme_console.engine.events import NoteFailed, Notice
from gme_console.engine.ledger_chores import LedgerChores
from gme_console.engine.ledger_work import (
    Annotation,
    Began,
    Begin,
    Claim,
    Claimed,
    Finish,
    Finished,
    LedgerFailed,
    Recalled,
    Release,
    Removal,
    Removed,
)
from gme_console.ledger.records import Adoption, LedgerError, Observation, Opened, Row, State, Verdict

if TYPE_CHECKING:
    from gme_console.ledger.writer import LedgerWriter

log = logging.getLogger(__name__)

RETRY_MS = 2000


class LedgerWorker(QObject):
    """Worker. An outcome that cannot be written is kept and tried again until it is, or until the console leaves."""

    opened = Signal(object)
    recalled = Signal(object)
    claimed = Signal(object)
    row_changed = Signal(object)
    settled = Signal(object)
    adopted = Signal(object)
    removed = Signal(object)
    note_failed = Signal(object)
    failed = Signal(object)
    began = Signal(object)
    begin_failed = Signal(object)
    finished = Signal(object)
    finish_failed = Signal(object)
    open_failed = Signal(object)

    def __init__(self, folder: Path, now_us: Callable[[], int]) -> None:
        super().__init__()
        self._folder = folder
        self._now_us = now_us
        self._writer: LedgerWriter | None = None
        self._unwritten: list[Finish] = []
        self._retry: QTimer | None = None
        self.chores = LedgerChores(self, self._open, now_us)

    @Slot()
    def open(self) -> None:
        try:
            self._open()
        except LedgerError as error:
            self.open_failed.emit(LedgerFailed(None, str(error)))

    @Slot(object)
    def begin(self, begin: Begin) -> None:
        try:
            started = self._used().begin(begin.intent)
        except LedgerError as error:
            log.warning("an intent could not be written: %s", error)
            self.begin_failed.emit(LedgerFailed(begin.token, str(error)))
        else:
            self.began.emit(Began(begin.token, started))

    @Slot(object)
    def finish(self, finish: Finish) -> None:
        try:
            row = self._used().finish(finish.sent_id, finish.outcome, finish.at_us)
        except LedgerError as error:
            task = getattr(finish.outcome.answer, "TaskId", None)
            log.warning("an outcome could not be written: %s, TaskId %s: %s", finish.outcome.kind, task, error)
            self._unwritten.append(finish)
            self._try_later()
            self.finish_failed.emit(LedgerFailed(finish.token, str(error)))
        else:
            self.finished.emit(Finished(finish.token, finish.sent_id, finish.request, finish.outcome, row))

    @Slot()
    def recall(self) -> None:
        """What earlier runs left to do: rows to settle, and tasks that were live."""
        self._do(lambda writer: self.recalled.emit(Recalled(writer.unsettled(), writer.live())))

    @Slot(object)
    def claim(self, claim: Claim) -> None:
        self._do(lambda writer: self.claimed.emit(Claimed(claim.row_id, writer.claim(claim.row_id, claim.at_us))))

    @Slot(object)
    def settle(self, verdict: Verdict) -> None:
        """A task that another row has already cannot be what an unknown start began."""

        def settle(writer: LedgerWriter) -> None:
            row = writer.settle(_unless_known(writer, verdict))
            self.row_changed.emit(row)
            self.settled.emit(row)

        self._do(settle)

    @Slot(object)
    def release(self, release: Release) -> None:
        self._change(lambda writer: writer.release(release.row_id, release.message, release.at_us))

    @Slot(object)
    def observe(self, observation: Observation) -> None:
        self._change(lambda writer: writer.observe(observation))

    @Slot(object)
    def adopt(self, adoption: Adoption) -> None:
        self._do(lambda writer: self.adopted.emit(writer.adopt(adoption)))

    @Slot(object)
    def remove(self, removal: Removal) -> None:
        self._do(lambda writer: self.removed.emit(_removed(writer, removal)))

    @Slot(object)
    def annotate(self, annotation: Annotation) -> None:
        try:
            row = self._used().annotate(annotation.row_id, annotation.note, annotation.at_us)
        except LedgerError as error:
            log.warning("a note could not be written: %s", error)
            self.note_failed.emit(NoteFailed(annotation.row_id, annotation.note, str(error)))
        else:
            self.row_changed.emit(row)

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._write_unwritten()
        self.chores.end()
        if self._retry is not None:
            self._retry.stop()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self.thread().quit()

    def _change(self, change: Callable[[LedgerWriter], Row]) -> None:
        self._do(lambda writer: self.row_changed.emit(change(writer)))

    def _do(self, work: Callable[[LedgerWriter], None]) -> None:
        try:
            work(self._used())
        except LedgerError as error:
            log.warning("the history could not be used: %s", error)
            self.failed.emit(Notice(str(error)))

    def _used(self) -> LedgerWriter:
        """The writer, for something that may write."""
        writer = self._open()
        self.chores.written()
        return writer

    def _open(self) -> LedgerWriter:
        if self._writer is None:
            from gme_console.ledger.writer import LedgerWriter

            self._writer = LedgerWriter.open(self._folder, self._now_us)
            self.chores.begin()
            self._report(self._writer.opened)
        return self._writer

    def _report(self, opened: Opened) -> None:
        log.info("ledger opened, %d rows found open", opened.interrupted)
        self.opened.emit(opened)

    def _try_later(self) -> None:
        if self._retry is None:
            self._retry = QTimer(self)
            self._retry.setInterval(RETRY_MS)
            self._retry.timeout.connect(self._write_unwritten)
        self._retry.start()

    @Slot()
    def _write_unwritten(self) -> None:
        waiting, self._unwritten = self._unwritten, []
        for finish in waiting:
            try:
                row = self._used().finish(finish.sent_id, finish.outcome, finish.at_us)
            except LedgerError:
                self._unwritten.append(finish)
            else:
                self.finished.emit(Finished(finish.token, finish.sent_id, finish.request, finish.outcome, row))
        if self._retry is not None and not self._unwritten:
            self._retry.stop()


def _unless_known(writer: LedgerWriter, verdict: Verdict) -> Verdict:
    if verdict.state is not State.ACCEPTED or verdict.TaskId is None:
        return verdict
    row = writer.row(verdict.row_id)
    known = writer.known_task(row.host, row.BizId, verdict.TaskId)
    if known is None or known.id == verdict.row_id:
        return verdict
    return replace(verdict, state=State.NOT_STARTED, word=Reason.OTHER_TASK.value, TaskId=None)


def _removed(writer: LedgerWriter, removal: Removal) -> Removed:
    work = writer.restore if removal.back else writer.remove
    return Removed(removal.row_ids, work(removal.row_ids, removal.at_us), removal.back)
