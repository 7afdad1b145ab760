"""The thread that writes the history: what it does, and how the UI thread calls it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.detail import Detail
from gme_console.engine.background import expecting
from gme_console.engine.history.pending_writes import PendingWrites, Write
from gme_console.engine.notices import NoticeCode
from gme_console.ledger.errors import LedgerError, LedgerFault

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.engine import background
    from gme_console.engine.background import Background
    from gme_console.ledger.opening import History
    from gme_console.ledger.records import Opened
    from gme_console.ledger.writer import LedgerWriter


T = TypeVar("T")
Failed = Callable[[LedgerError], None]

log = logging.getLogger(__name__)


JOIN_AFTER_MS = 1_000
"""After something was, or may have been, written."""

JOIN_REST_MS = 20

RETRY_MS = 2000
"""After something that is kept could not be written."""


def answering(failed: Failed) -> background.Failed:
    """For a call whose asker waits for an end: `failed` is told of a bug, too, before that is raised."""

    def take(error: Exception) -> None:
        if isinstance(error, LedgerError):
            failed(error)
            return
        failed(LedgerError(LedgerFault.OTHER, Detail(NoticeCode.HISTORY_FAILED, why=str(error) or repr(error))))
        raise error

    return take


class LedgerThread(QObject):
    """UI thread. `call` and `keep` are carried out in the order in which they were made, and answered here.

    What is only requested (a request, a removal, a note) is called, once; what was found out is kept.
    """

    troubled = Signal(object)
    """Why nothing that is kept is written for the time being: once until all is."""

    def __init__(self, worker: LedgerWorker, background: Background) -> None:
        super().__init__()
        self._worker = worker
        self._background = background
        self.finds_texts = False
        """Whether what is shown was found by its text, so that a start is to be found at once."""
        self.is_open = False
        """Whether the history can be written; nothing closes it but the end of the console."""
        self._join_failed = False
        self._join_due = QTimer(self, singleShot=True)
        self._join_due.timeout.connect(self._join)
        self._retry_due = QTimer(self, singleShot=True)
        self._retry_due.timeout.connect(self.flush)

    def open(self, then: Callable[[Opened], None], failed: Failed) -> None:
        """Opens the history; `then` is given what happened when it was opened, once. What is called before, fails."""

        def take(opened: Opened) -> None:
            if not self.is_open:
                self.is_open = True
                self._join_soon()
                then(opened)

        self._background.call(self._worker.open, then=take, failed=expecting(LedgerError, failed))

    def open_to_read(self, then: Callable[[Opened], None], failed: Failed) -> None:
        """The same as far as those who read need it: what writes is imported later."""
        self._background.call(self._worker.open_to_read, then=then, failed=expecting(LedgerError, failed))

    def call(self, work: Callable[[LedgerWriter], T], then: Callable[[T], None], failed: Failed) -> None:
        """One of both is called."""

        def take(error: LedgerError) -> None:
            log.warning("the history could not be used: %s", error)
            failed(error)

        self._join_soon()
        self._background.call(partial(self._worker.do, work), then=then, failed=answering(take))

    def keep(
        self,
        what: str,
        work: Callable[[LedgerWriter], T],
        then: Callable[[T], None] | None = None,
        *,
        failed: Callable[[str | Detail], None] | None = None,
        absent: Callable[[], None] | None = None,
        reads: bool = False,
    ) -> None:
        """Does `work` until it is done, or until the console leaves: doing it twice changes nothing.

        `what` is for the log. `failed` is called once, with a whole sentence, when it has to wait; else `troubled`
        is emitted. `absent` is called instead of `then` when the history does not hold the row any more. `reads`: it
        may succeed while nothing can be written.
        """
        reply = self._background.reply
        write = Write(
            what,
            work,
            done=None if then is None else partial(reply, then),
            troubled=partial(reply, self.troubled.emit),
            failed=None if failed is None else partial(reply, failed),
            absent=None if absent is None else partial(reply, lambda _: absent(), None),
            reads=reads,
        )
        self._join_soon()
        self._background.call(partial(self._worker.keep, write), then=self._kept)

    @Slot()
    def flush(self) -> None:
        """What is kept and could not be done yet is tried before whatever is called next."""
        self._background.call(self._worker.flush, then=self._kept)

    def _kept(self, waits: bool) -> None:
        if not waits:
            self._retry_due.stop()
        elif not self._retry_due.isActive():
            self._retry_due.start(RETRY_MS)

    def close(self) -> None:
        """Tries for the last time what is kept, and ends the thread."""
        self._join_due.stop()
        self._retry_due.stop()
        self._background.close(self._worker.close)

    def _join_soon(self) -> None:
        """What commits add to the search index is joined when nobody waits, a little at a time."""
        if self.is_open and not self._join_due.isActive():
            self._join_due.start(JOIN_AFTER_MS)

    @Slot()
    def _join(self) -> None:
        self._background.call(
            self._worker.join_index, then=self._joined, failed=expecting(LedgerError, self._not_joined)
        )

    def _joined(self, more: bool) -> None:
        self._join_failed = False
        if more:
            self._join_due.start(JOIN_REST_MS)

    def _not_joined(self, error: LedgerError) -> None:
        """Left for another time while another console writes."""
        if error.fault is LedgerFault.LOCKED:
            self._join_due.start(JOIN_AFTER_MS)
        elif not self._join_failed:
            self._join_failed = True
            log.warning("the index of the history could not be joined, for the time being: %s", error)


OPENING_S = 3.0
"""Seconds that the thread waits for another console that is just opening: profiles have to wait as long."""


JOIN_PAGES = 8
"""Of the index at once: a start that comes in between waits for no more than these."""


class LedgerWorker:
    """In the ledger's thread. Methods raise LedgerError, all but `open` with what `open` failed of."""

    def __init__(
        self,
        folder: Path,
        now_us: Callable[[], int],
        say: Callable[[Detail], str] | None = None,
        pressed_by: Callable[[], str] = str,
    ) -> None:
        """See `open_history` and `LedgerWriter.sign`; `pressed_by`, before the first write, may read the disk."""
        self._folder = folder
        self._now_us = now_us
        self._say = say
        self._pressed_by = pressed_by
        self._history: History | None = None
        self._writer: LedgerWriter | None = None
        self._is_signed = False
        self._closed_because: Exception = RuntimeError("the history is used before it is opened")
        self._pending_writes = PendingWrites(self.do)

    def open_to_read(self) -> Opened:
        """What happened when it was opened; nothing more happens when it is open."""
        if self._history is None:
            from gme_console.ledger.opening import open_history

            try:
                self._history = open_history(self._folder, self._now_us, opening_s=OPENING_S, say=self._say)
            except LedgerError as error:
                self._closed_because = error
                raise
            log.info("ledger opened, %d rows found open", self._history.opened.interrupted)
        return self._history.opened

    def open(self) -> Opened:
        """The same, and it can be written from now on."""
        opened = self.open_to_read()
        if self._writer is None and self._history is not None:
            from gme_console.ledger.writer import LedgerWriter

            self._writer = LedgerWriter(self._history, self._now_us)
        return opened

    def do(self, work: Callable[[LedgerWriter], T]) -> T:
        """Something that may write."""
        writer = self._opened()
        if not self._is_signed:
            self._is_signed = True
            writer.sign(self._pressed_by())
        return work(writer)

    def join_index(self) -> bool:
        """Joins a little of what commits added to the search index; False when there is nothing to join."""
        return self._opened().join_index(JOIN_PAGES)

    def keep(self, write: Write) -> bool:
        """Does it now, or at a `flush` when it can be done; whether anything waits. Never raises."""
        return self._pending_writes.put(write)

    def flush(self) -> bool:
        """Tries what was kept and could not be done yet; whether anything still waits. Never raises."""
        return self._pending_writes.flush()

    def close(self) -> None:
        """Tries for the last time what was kept."""
        self._pending_writes.flush()
        if self._history is not None:
            self._history.close()
            self._history = self._writer = None

    def _opened(self) -> LedgerWriter:
        if self._writer is None:
            raise self._closed_because
        return self._writer
