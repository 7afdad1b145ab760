"""The thread that reads the history, so that reading never makes a write or the window wait."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.engine.notices import Notice
from gme_console.ledger.records import LedgerError

if TYPE_CHECKING:
    from gme_console.engine.history.search_messages import PageRequest
    from gme_console.ledger.reader import LedgerReader

POLL_MS = 1000
REOPEN_MS = 2000


class HistoryWorker(QObject):
    """Worker. `changed` tells that somebody wrote, this console or another one on the same folder."""

    page_read = Signal(object)
    details_read = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._told = ""
        self._reader: LedgerReader | None = None
        self._poll: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Opens the ledger that the writing thread has made, again if it was open before; tries until it is."""
        from gme_console.ledger.reader import LedgerReader

        self._release()
        try:
            self._reader = LedgerReader.open(self._folder)
        except LedgerError as error:
            if str(error) != self._told:
                self._told = str(error)
                self.failed.emit(Notice(self._told))
            QTimer.singleShot(REOPEN_MS, self, self.open)
            return
        self._told = ""
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._poll.start()
        self.changed.emit()

    @Slot(object)
    def page(self, request: PageRequest) -> None:
        if self._reader is None:
            return
        try:
            self.page_read.emit(self._reader.page(request.offset, request.limit))
        except LedgerError as error:
            self.failed.emit(Notice(str(error)))

    @Slot(object)
    def details(self, row_id: int) -> None:
        if self._reader is None:
            return
        try:
            details = self._reader.details(row_id)
        except LedgerError as error:
            self.failed.emit(Notice(str(error)))
            return
        if details is not None:
            self.details_read.emit(details)

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._release()
        self.thread().quit()

    def _release(self) -> None:
        if self._poll is not None:
            self._poll.stop()
            self._poll = None
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    @Slot()
    def _look(self) -> None:
        if self._reader is None:
            return
        try:
            if self._reader.changed():
                self.changed.emit()
        except LedgerError as error:
            self.failed.emit(Notice(str(error)))
