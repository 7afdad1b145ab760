"""The thread that writes the history."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.outcome import Reason
from gme_console.engine.history.ledger_messages import (
    Began,
    Begin,
    Claim,
    Claimed,
    Finish,
    Finished,
    LedgerFailed,
    Recalled,
    Release,
    Removed,
)
from gme_console.engine.history.pending_writes import PendingWrites, Write
from gme_console.engine.maintenance.cleanup import Cleanup
from gme_console.engine.notices import Notice
from gme_console.ledger.records import Adoption, LedgerError, LedgerFault, Observation, Opened, Resolution, State

if TYPE_CHECKING:
    from gme_console.engine.history.pending_writes import ReadOrWrite
    from gme_console.ledger.records import Row
    from gme_console.ledger.writer import LedgerWriter

log = logging.getLogger(__name__)

REOPEN_MS = 2000
OPENING_S = 3.0
"""Seconds that the thread waits for another console that is just opening: profiles have to wait as long."""

_FOR_GOOD = frozenset({LedgerFault.NEWER, LedgerFault.DAMAGED, LedgerFault.TOO_OLD})
"""What keeps the history closed until somebody does something about it."""


class LedgerWorker(QObject):
    """Worker. What was found out and cannot be written is tried again until it is, or until the console leaves;
    what is only wished for (a request, a removal, a note) is told as failed.
    """

    opened = Signal(object)
    recalled = Signal(object)
    left_over = Signal(object)  # tuple[Unsettled, ...]
    absent = Signal(object)  # the id of a row that the history does not hold
    claimed = Signal(object)
    row_changed = Signal(object)
    settled = Signal(object)
    adopted = Signal(object)
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
        self.cleanup = Cleanup(self, self._open, now_us)
        self._pending_writes = PendingWrites(self, self._used)
        self._pending_writes.troubled.connect(self._told_trouble)
        self._open_again = QTimer(self)
        self._open_again.setSingleShot(True)
        self._open_again.timeout.connect(self.open)
        self._told = ""

    @Slot()
    def open(self) -> None:
        """Until it is open: each reason why it is not is told once."""
        try:
            self._open()
        except LedgerError as error:
            sentence = str(error)
            if error.fault not in _FOR_GOOD:
                self._open_again.start(REOPEN_MS)
                sentence += " The console goes on trying."
            if sentence != self._told:
                self._told = sentence
                log.warning("the history could not be opened: %s", error)
                self.open_failed.emit(LedgerFailed(None, sentence))

    @Slot(object)
    def begin(self, begin: Begin) -> None:
        if begin.intent.row_id is not None and len(self._pending_writes):
            self._pending_writes.flush()  # the row may be waiting for the TaskId that the request is about
        try:
            started = self._used().begin(begin.intent)
        except LedgerError as error:
            log.warning("an intent could not be written: %s", error)
            self.begin_failed.emit(LedgerFailed(begin.token, str(error)))
        else:
            self.began.emit(Began(begin.token, started))

    @Slot(object)
    def finish(self, finish: Finish) -> None:
        task = getattr(finish.outcome.answer, "TaskId", None)

        def write(writer: LedgerWriter) -> None:
            row = writer.finish(finish.sent_id, finish.outcome, finish.at_us)
            self.finished.emit(Finished(finish.token, finish.sent_id, finish.request, finish.outcome, row))

        def failed(sentence: str) -> None:
            self.finish_failed.emit(LedgerFailed(finish.token, sentence))

        self._pending_writes.put(Write(f"an outcome ({finish.outcome.kind}, TaskId {task})", write, failed))

    @Slot()
    def recall(self) -> None:
        """What earlier runs left to do: rows to settle, and tasks that were live."""
        self._read(lambda writer: self.recalled.emit(Recalled(writer.unsettled(), writer.live())))

    @Slot()
    def take_up(self) -> None:
        """Rows to settle that no other console settles: one died of them, or let them go."""
        self._read(lambda writer: self.left_over.emit(writer.unsettled()))

    @Slot(object)
    def claim(self, claim: Claim) -> None:
        def write(writer: LedgerWriter) -> None:
            self.claimed.emit(Claimed(claim.row_id, writer.claim(claim.row_id, claim.at_us)))

        self._keep("a claim to settle", claim.row_id, write)

    @Slot(object)
    def settle(self, verdict: Resolution) -> None:
        """A task that another row has already cannot be what an unknown start began."""

        def write(writer: LedgerWriter) -> None:
            row = writer.settle(_unless_known(writer, verdict))
            self.row_changed.emit(row)
            self.settled.emit(row)

        self._keep("a verdict on", verdict.row_id, write)

    @Slot(object)
    def release(self, release: Release) -> None:
        def write(writer: LedgerWriter) -> None:
            self.row_changed.emit(writer.release(release.row_id, release.message, release.at_us))

        self._keep("a release of", release.row_id, write)

    @Slot(object)
    def observe(self, observation: Observation) -> None:
        def write(writer: LedgerWriter) -> None:
            self.row_changed.emit(writer.observe(observation))

        self._keep("what was seen of", observation.row_id, write)

    @Slot(object)
    def adopt(self, adoption: Adoption) -> None:
        def write(writer: LedgerWriter) -> None:
            self.adopted.emit(writer.adopt(adoption))

        self._pending_writes.put(Write(f"the adoption of task {adoption.TaskId}", write))

    def remove(self, row_ids: tuple[int, ...], at_us: int, *, back: bool) -> Removed:
        """Takes rows out of the history, or `back` into it. Raises LedgerError."""
        with _logged("the history could not be used"):
            writer = self._used()
            work = writer.restore if back else writer.remove
            return Removed(row_ids, work(row_ids, at_us), back)

    def annotate(self, row_id: int, note: str, at_us: int) -> Row:
        """Gives a row a note, or takes it away with an empty one. Raises LedgerError."""
        with _logged("a note could not be written"):
            return self._used().annotate(row_id, note, at_us)

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._open_again.stop()
        self._pending_writes.stop()
        self.cleanup.end()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self.thread().quit()

    def _read(self, read: ReadOrWrite) -> None:
        self._pending_writes.put(Write("looking for rows to settle", read, reads=True))

    def _keep(self, what: str, row_id: int, write: ReadOrWrite) -> None:
        """Writes something about a row, unless it is not there any more."""
        absent = partial(self.absent.emit, row_id)
        self._pending_writes.put(Write(f"{what} row {row_id}", write, absent=absent))

    @Slot(str)
    def _told_trouble(self, sentence: str) -> None:
        text = "What was found out cannot be written to the history for now; the console goes on trying."
        self.failed.emit(Notice(f"{text} {sentence}"))

    def _used(self) -> LedgerWriter:
        """The writer, for something that may write."""
        writer = self._open()
        self.cleanup.written()
        return writer

    def _open(self) -> LedgerWriter:
        if self._writer is None:
            from gme_console.ledger.writer import LedgerWriter

            self._writer = LedgerWriter.open(self._folder, self._now_us, opening_s=OPENING_S)
            self._open_again.stop()
            self.cleanup.begin()
            self._report(self._writer.opened)
        return self._writer

    def _report(self, opened: Opened) -> None:
        log.info("ledger opened, %d rows found open", opened.interrupted)
        self.opened.emit(opened)


def _unless_known(writer: LedgerWriter, verdict: Resolution) -> Resolution:
    if verdict.state is not State.ACCEPTED or verdict.TaskId is None:
        return verdict
    row = writer.row(verdict.row_id)
    known = writer.known_task(row.host, row.BizId, verdict.TaskId)
    if known is None or known.id == verdict.row_id:
        return verdict
    return replace(verdict, state=State.NOT_STARTED, word=Reason.OTHER_TASK.value, TaskId=None)


@contextmanager
def _logged(what: str) -> Iterator[None]:
    try:
        yield
    except LedgerError as error:
        log.warning("%s: %s", what, error)
        raise
