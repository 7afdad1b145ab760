"""The history as a table model: the rows live in the ledger, the pages being looked at live here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot

from gme_console.ui.history.page_loader import PageLoader
from gme_console.ui.history.row_cache import RowCache
from gme_console.ui.history.row_table import CACHED_PAGES, PAGE_ROWS, RowTable

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import FoundRows, PageRequest
    from gme_console.ledger.records import Page, Row
    from gme_console.ui.history.columns import Title
    from gme_console.ui.history.result_set import ResultSet
    from gme_console.ui.history.row_ranges import Span


class HistoryModel(RowTable):
    """UI thread. The whole history, newest row first, or what was found of it; a million rows cost what a hundred do.

    `page_requested` carries a PageRequest; its answer is to be given to `take_page`, at any time and in any order. What
    was found replaces the rows shown (`take_found`), and selection and cursor follow their rows.
    """

    page_requested = Signal(object)
    counted = Signal()
    """The number of rows is known, or has changed."""
    outdated = Signal()
    """What was found cannot be read any more: it has to be found again."""

    def __init__(self, title: Title, parent: QObject | None = None) -> None:
        super().__init__(title, parent)
        self._counted: ResultSet | None = None
        self._doubted: int | None = None
        self._told: dict[int, Row] | None = None
        self._former: list[RowCache] = []
        self._held: Callable[[], Iterable[Span]] = tuple
        self._requests = PageLoader(self._request_for, self)
        self._requests.wanted.connect(self.page_requested)
        self._requests.overdue.connect(self._lost)

    @property
    def known(self) -> bool:
        """Whether it has been told how many rows there are."""
        return self._counted is not None

    def keep_loaded(self, held: Callable[[], Iterable[Span]]) -> None:
        """`held` tells the table rows that are to stay loaded, however much is looked at elsewhere."""
        self._held = held

    def begin_find(self) -> None:
        """Something is looked for from now on: rows that come meanwhile are newer than the answer."""
        self._told = {}

    @Slot()
    def refresh(self) -> None:
        """Reads again what is shown, because somebody else wrote; what is shown stays until then."""
        self._requests.forget()
        self._cache.doubt()
        if self._extent.plain:
            self._want_newest()
        self._repaint(0, self._extent.total - 1)

    @Slot(object)
    def take_row(self, row: Row) -> None:
        """Shows a row that was inserted or changed; a new one enters the whole history only."""
        self._requests.row_changed()
        if self._told is not None:
            self._told[row.id] = row
        rank = self._cache.rank_of(row.id)
        if rank is not None:
            self._cache.put(rank, row)
            self._repaint(self._extent.flip(rank), self._extent.flip(rank))
        elif self._extent.plain:
            self._take_new(row)

    def take_page(self, page: Page, serial: int = 0) -> None:
        """Takes in a page, be it late, doubled or not asked for; `serial` is that of its PageRequest.

        One that is not of what is shown is dropped.
        """
        if serial != self._extent.serial:
            return
        fresh = self._requests.answered(page.offset)
        if not self._extent.plain:
            self._place(page, fresh)
            return
        if self._follow_total(page.total, fresh):
            self._place(page, fresh)
        self._count()

    @Slot(object)
    def take_found(self, found: FoundRows) -> None:
        """Shows what was found. Rows that are loaded stay so when the answer tells their places."""
        self.rearranging.emit(False)
        self._requests.forget()
        self._doubted = None
        more = found.found.total - self._extent.total
        if more > 0:
            self._add_at_end(more)
        with self._moving(unread_stay=False):
            self._replace(found)
        if more < 0:
            self._remove_at_end(-more)
        self.rearranged.emit(found.found.complete)
        self._take_told(found.found.complete)
        self._count()

    def _replace(self, found: FoundRows) -> None:
        """While there are as many lines as the longer of both has."""
        self._former.append(self._cache)
        self._extent = self._extent.found(found)
        self._cache = RowCache(PAGE_ROWS, CACHED_PAGES)
        kept, read = self._extent.places(found.found, self._known_before, self._told or {})
        for rank, row in kept.items():
            self._cache.put(rank, row)
        self._cache.doubt()
        self._cache.take(read, self._extent.total, fresh=True)
        if found.found.complete:
            self._former.clear()

    def _known_before(self, row_id: int) -> Row | None:
        return next((row for cache in reversed(self._former) if (row := cache.row_of(row_id)) is not None), None)

    def _take_told(self, complete: bool) -> None:
        """Rows that came after the question are not in the answer."""
        told = self._told or {}
        if complete:
            self._told = None
        if self._extent.plain:
            self._want_newest()
            for row in told.values():
                if self._cache.rank_of(row.id) is None:
                    self._take_new(row)

    def _take_new(self, row: Row) -> None:
        newest = self._cache.at(self._extent.total - 1)
        if self._extent.total and newest is None:
            self._want_newest()
        elif newest is None or (row.created_us, row.id) > (newest.created_us, newest.id):
            self._insert_newest(1, row)
            if self.known:
                self._count()

    def _follow_total(self, total: int, fresh: bool) -> bool:
        """Makes the table as long as the ledger; False when the page that says so is not to be believed yet.

        A smaller total is an answer that a new row has overtaken, or rows are gone: two fresh answers tell.
        """
        doubted, self._doubted = self._doubted, None
        missing = self._extent.total - total
        if missing < 0:
            self._insert_newest(-missing)
        elif missing > 0 and fresh and total == doubted:
            self._remove_at_end(missing)
        elif missing > 0 and fresh:
            self._doubted = total
            self._want_newest()
            self._repaint(0, self._extent.total - 1)
            return False
        return True

    def _insert_newest(self, count: int, row: Row | None = None) -> None:
        self.beginInsertRows(QModelIndex(), 0, count - 1)
        self._extent = self._extent.resized(self._extent.total + count)
        if row is not None:
            self._cache.put(self._extent.total - 1, row)
        self.endInsertRows()

    def _place(self, page: Page, fresh: bool) -> None:
        rows = self._extent.ranks(page)
        total = self._extent.total
        if any(self._cache.moves(rank, row) for rank, row in rows.items()):
            self.rearranging.emit(True)
            with self._moving(unread_stay=True):
                self._cache.doubt()
                self._cache.take(rows, total, fresh=fresh)
            self.rearranged.emit(False)
        elif rows:
            self._cache.take(rows, total, fresh=fresh)
            self._repaint(*sorted((self._extent.flip(min(rows)), self._extent.flip(max(rows)))))
        self._trim()

    def _trim(self) -> None:
        keep = self._requests.options()
        if self._extent.plain:
            keep.add(self._newest_page())
        for top, bottom in self._held():
            first, last = sorted((self._extent.flip(top), self._extent.flip(bottom)))
            keep.update(range(first // PAGE_ROWS, last // PAGE_ROWS + 1))
        self._cache.trim(keep)

    def _read(self, rank: int) -> Row | None:
        """The row for showing: what is missing or out of date is asked for on the way."""
        row = self._cache.at(rank)
        page = rank // PAGE_ROWS
        if self._cache.wants(rank):
            self._requests.want(page)
        if row is not None:
            self._cache.use(page)
        return row

    def _count(self) -> None:
        counted, self._counted = self._counted, self._extent
        if counted != self._extent:
            self.counted.emit()

    @Slot()
    def _lost(self) -> None:
        """A page did not come."""
        self.refresh()
        if not self._extent.plain:
            self.outdated.emit()

    def _newest_page(self) -> int:
        return max(0, self._extent.total - 1) // PAGE_ROWS

    def _want_newest(self) -> None:
        self._requests.want(self._newest_page())

    def _request_for(self, page: int) -> PageRequest:
        return self._extent.request(page, PAGE_ROWS)
