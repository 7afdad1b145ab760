"""What the thread that looks for rows does, so that a search keeps neither a page nor details waiting."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from gme_console.engine.history.history_messages import FindRequest, FoundRows, PageRequest
from gme_console.ledger.errors import Cancelled

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.ledger.query import Query
    from gme_console.ledger.records import Page
    from gme_console.ledger.row_search import RowSearch

PAGE_ROWS = 200


class Latest:
    """What is to be found, None when nothing is; set in the UI thread and read in the search's."""

    def __init__(self) -> None:
        self.request: FindRequest | None = None

    def is_wanted(self, query: Query) -> bool:
        return self.request is not None and self.request.query == query


class SearchWorker:
    """In the search's thread. Methods raise LedgerError, and answer nothing to what is not wanted any more.

    What was found stays, page by page, until the next `find`.
    """

    def __init__(self, folder: Path) -> None:
        self.latest = Latest()
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
        if self._search is None or request is not self.latest.request:
            return None
        if query.plain or request.around is not None or not is_new:
            return None
        first = self._search.glance(query, PAGE_ROWS)
        return None if first is None else FoundRows(request.serial, query, first)

    def find(self, request: FindRequest) -> FoundRows | None:
        """The complete answer; dropped on the way as soon as another query is wanted."""
        if self._search is None or request is not self.latest.request:
            return None
        query, began = request.query, time.monotonic()
        self._held = None  # what was found before is gone from here on
        try:
            found = self._search.find(
                query,
                PAGE_ROWS,
                lambda: not self.latest.is_wanted(query),
                keep=request.keep,
                around=request.around,
            )
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
