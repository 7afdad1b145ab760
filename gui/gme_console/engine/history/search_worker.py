"""The thread that looks for rows, so that a search keeps neither a page nor the details of a row waiting."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from gme_console.engine.history.search_messages import FindRequest, FoundPage, FoundRows, PageRequest
from gme_console.engine.notices import Notice
from gme_console.ledger.records import Cancelled, LedgerError

if TYPE_CHECKING:
    from gme_console.ledger.query import Query, SearchResult
    from gme_console.ledger.row_search import RowSearch

PAGE_ROWS = 200
REOPEN_MS = 2000

IDLE_SHARE = 8
"""Before a patient request the worker rests for so many times as long as the last one took."""


class Latest:
    """The query wanted last, None when nothing is; set in the UI thread and read in the worker's."""

    def __init__(self) -> None:
        self.query: Query | None = None


class SearchWorker(QObject):
    """Worker. What is under way for a query that is not wanted any more is dropped at once."""

    found = Signal(object)
    page_read = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.latest = Latest()
        self._folder = folder
        self._told = ""
        self._finder: RowSearch | None = None
        self._query: Query | None = None
        self._serial = 0
        self._rested_at = 0.0
        self._waiting: FindRequest | None = None
        self._rest: QTimer | None = None

    @Slot()
    def open(self) -> None:
        """Opens the ledger that the writing thread has made, again if it was open before; tries until it is."""
        from gme_console.ledger.row_search import RowSearch

        self._release()
        try:
            self._finder = RowSearch.open(self._folder)
        except LedgerError as error:
            if str(error) != self._told:
                self._told = str(error)
                self.failed.emit(Notice(self._told))
            QTimer.singleShot(REOPEN_MS, self, self.open)
            return
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest.timeout.connect(self._find_waiting)
        self._find_waiting()

    @Slot(object)
    def find(self, request: FindRequest) -> None:
        """A patient one waits until the last answer has cost no more than its share of the time."""
        if request.query != self.latest.query:
            return
        self._waiting = request
        rest_s = self._rested_at - time.monotonic() if request.patient else 0.0
        if self._rest is not None:
            self._rest.start(max(0, round(rest_s * 1000)))

    @Slot(object)
    def page(self, request: PageRequest) -> None:
        if self._finder is None or request.serial != self._serial:
            return
        try:
            page = self._finder.page(request.offset, request.limit)
        except LedgerError as error:
            self.failed.emit(Notice(str(error)))
            return
        if page is not None:
            self.page_read.emit(FoundPage(request.serial, page))

    @Slot()
    def close(self) -> None:
        """The last slot to run: ends the thread."""
        self._release()
        self.thread().quit()

    @Slot()
    def _find_waiting(self) -> None:
        request, self._waiting = self._waiting, None
        if request is None or self._finder is None or request.query != self.latest.query:
            return
        began = time.monotonic()
        try:
            found = self._look(self._finder, request)
        except Cancelled:
            self._query = None
            return
        except LedgerError as error:
            self._query = None
            self.failed.emit(Notice(str(error)))
            return
        ended = time.monotonic()
        self._rested_at = ended + IDLE_SHARE * (ended - began)
        self._query = request.query
        self._answer(request, found)

    def _look(self, finder: RowSearch, request: FindRequest) -> SearchResult:
        """The complete answer; a query that is asked for the first time is answered by its first rows before."""
        query = request.query
        if not query.plain and query != self._query and request.around is None:
            first = finder.glance(query, PAGE_ROWS)
            if first is not None:
                self._answer(request, first)
        self._serial = 0  # what was found before is gone from here on
        return finder.find(
            query,
            PAGE_ROWS,
            lambda: query != self.latest.query,
            keep=request.keep,
            around=request.around,
        )

    def _answer(self, request: FindRequest, found: SearchResult) -> None:
        self._serial = request.serial if found.complete else 0
        self.found.emit(FoundRows(request.serial, request.query, found))

    def _release(self) -> None:
        if self._rest is not None:
            self._rest.stop()
            self._rest = None
        if self._finder is not None:
            self._finder.close()
            self._finder = None
        self._query = None
