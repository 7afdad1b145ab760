"""How the history is searched, in a thread of its own: a search, its turn, and the pages of what was found."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from gme_console.engine.history.history_messages import FoundRows
from gme_console.ledger.errors import Cancelled
from gme_console.ledger.query import Query

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gme_console.engine.background import Background, Failed
    from gme_console.engine.history.history_messages import FindRequest, PageRequest
    from gme_console.ledger.records import Page
    from gme_console.ledger.row_search import RowSearch

    TakeFound = Callable[[FoundRows], None]

IDLE_SHARE = 8
"""Before a patient request it rests for so many times as long as the last one took."""


class _Wanted(NamedTuple):
    request: FindRequest
    then: TakeFound
    failed: Failed


class SearchQueue(QObject):
    """UI thread. A request takes the place of the one that waits, and drops what is under way for another query."""

    def __init__(self, worker: SearchWorker, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._background = background
        self._serial = 0
        self._is_open = False
        self._waiting: _Wanted | None = None
        self._rested_at = 0.0
        self._rest = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._rest.timeout.connect(self._begin)

    @property
    def query(self) -> Query:
        """What is looked for; the whole history, newest first, before anything is."""
        latest = self._worker.latest
        return Query() if latest is None else latest.query

    def opened(self) -> None:
        """What was asked for meanwhile is looked for now."""
        self._is_open = True
        self._begin()

    def find(self, request: FindRequest, then: TakeFound, failed: Failed) -> None:
        """A patient one waits until the last answer has cost no more than its share of the time."""
        self._serial += 1
        request = request._replace(serial=self._serial)
        self._worker.latest = request
        self._waiting = _Wanted(request, then, failed)
        rest_s = self._rested_at - time.monotonic() if request.patient else 0.0
        if rest_s > 0:
            self._rest.start(round(rest_s * 1000))
        else:
            self._begin()

    def close(self) -> None:
        """Nothing is wanted any more; ends the thread."""
        self._worker.latest = None
        self._waiting = None
        self._background.close(self._worker.close)

    @Slot()
    def _begin(self) -> None:
        """At a glance first: the complete answer is asked for when that has come, and before it is shown."""
        if self._waiting is None or not self._is_open:
            return
        wanted, self._waiting = self._waiting, None
        self._rest.stop()
        glance = partial(self._worker.glance, wanted.request)
        self._background.call(glance, then=partial(self._glanced, wanted), failed=wanted.failed)

    def _glanced(self, wanted: _Wanted, first: FoundRows | None) -> None:
        find = partial(self._worker.find, wanted.request)
        self._background.call(find, then=partial(self._found, wanted.then), failed=wanted.failed)
        if first is not None:
            wanted.then(first)

    def _found(self, then: TakeFound, found: FoundRows | None) -> None:
        if found is not None:
            self._rested_at = time.monotonic() + IDLE_SHARE * found.took_s
            then(found)


PAGE_ROWS = 200


class SearchWorker:
    """In the search's thread. Methods raise LedgerError, and answer nothing to what is not wanted any more.

    What was found stays, page by page, until the next `find`.
    """

    def __init__(self, folder: Path) -> None:
        self.latest: FindRequest | None = None
        """What is to be found, None when nothing is; set in the UI thread."""
        self._folder = folder
        self._search: RowSearch | None = None
        self._held: FindRequest | None = None
        """What the pages are of."""

    def open(self) -> None:
        """Opens the ledger that the writing thread has made, again if it was open before."""
        from gme_console.ledger.row_search import RowSearch

        self.close()
        self._search = RowSearch.open(self._folder)

    def glance(self, request: FindRequest) -> FoundRows | None:
        """The first rows of a query that is asked for the first time, if there are plenty of them."""
        query = request.query
        is_new = self._held is None or self._held.query != query
        if self._search is None or request is not self.latest:
            return None
        if query.plain or request.around is not None or not is_new:
            return None
        first = self._search.glance(query, PAGE_ROWS)
        return None if first is None else FoundRows(request.serial, query, first)

    def find(self, request: FindRequest) -> FoundRows | None:
        """The complete answer; dropped on the way as soon as another query is wanted."""
        if self._search is None or request is not self.latest:
            return None
        query, began = request.query, time.monotonic()

        def superseded() -> bool:
            latest = self.latest
            return latest is None or latest.query != query

        self._held = None  # what was found before is gone from here on
        try:
            found = self._search.find(query, PAGE_ROWS, superseded, keep=request.keep, around=request.around)
        except Cancelled:
            return None
        self._held = request
        return FoundRows(request.serial, query, found, time.monotonic() - began)

    def page(self, request: PageRequest) -> Page | None:
        """None for what was found before, and when some of the rows are deleted since."""
        if self._search is None or self._held is None or request.serial != self._held.serial:
            return None
        return self._search.page(request.offset, request.limit)

    def close(self) -> None:
        self._held = None
        if self._search is not None:
            self._search.close()
            self._search = None
