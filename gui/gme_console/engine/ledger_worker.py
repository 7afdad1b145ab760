"""The thread that writes the history."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.outcome import Outcome
from gme_console.ledger.records import Intent, LedgerError, Opened, Row
from gme_console.ledger.writer import LedgerWriter, Started

log = logging.getLogger(__name__)

RETRY_MS = 2000


@dataclass(frozen=True, slots=True)
class Begin:
    token: int
    intent: Intent


@dataclass(frozen=True, slots=True)
class Began:
    token: int
    started: Started


@dataclass(frozen=True, slots=True)
class Finish:
    token: int
    sent_id: int
    outcome: Outcome
    at_us: int


@dataclass(frozen=True, slots=True)
class Finished:
    token: int
    row: Row


@dataclass(frozen=True, slots=True)
class LedgerFailed:
    """`token` is the request that could not be written, None when the ledger could not be opened."""

    token: int | None
    sentence: str


class LedgerWorker(QObject):
    """Worker. An outcome that cannot be written is kept and tried again until it is, or until the console leaves."""

    opened = Signal(object)
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

    @Slot()
    def open(self) -> None:
        try:
            self._open()
        except LedgerError as error:
            self.open_failed.emit(LedgerFailed(None, str(error)))

    @Slot(object)
    def begin(self, begin: Begin) -> None:
        try:
            started = self._open().begin(begin.intent)
        except LedgerError as error:
            log.warning("an intent could not be written: %s", error)
            self.begin_failed.emit(LedgerFailed(begin.token, str(error)))
        else:
            self.began.emit(Began(begin.token, started))

    @Slot(object)
    def finish(self, finish: Finish) -> None:
        try:
            row = self._open().finish(finish.sent_id, finish.outcome, finish.at_us)
        except LedgerError as error:
            task = getattr(finish.outcome.answer, "TaskId", None)
            log.warning("an outcome could not be written: %s, TaskId %s: %s", finish.outcome.kind, task, error)
            self._unwritten.append(finish)
            self._try_later()
            self.finish_failed.emit(LedgerFailed(finish.token, str(error)))
        else:
            self.finished.emit(Finished(finish.token, row))

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._write_unwritten()
        if self._retry is not None:
            self._retry.stop()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        self.thread().quit()

    def _open(self) -> LedgerWriter:
        if self._writer is None:
            self._writer = LedgerWriter.open(self._folder, self._now_us)
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
                row = self._open().finish(finish.sent_id, finish.outcome, finish.at_us)
            except LedgerError:
                self._unwritten.append(finish)
            else:
                self.finished.emit(Finished(finish.token, row))
        if self._retry is not None and not self._unwritten:
            self._retry.stop()
