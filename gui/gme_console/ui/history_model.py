"""The history as a table model: the rows live in the ledger, the pages being looked at live here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from gme_console.ledger.records import Page, Row
from gme_console.ui.history_cache import RowCache
from gme_console.ui.history_columns import HEADINGS, Column, Title, cell_text, cell_tip
from gme_console.ui.page_requests import PageRequests

PAGE_ROWS = 200
CACHED_PAGES = 24
PLACEHOLDER = "…"

Index = QModelIndex | QPersistentModelIndex

_COLUMNS = tuple(Column)
_NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """UI thread. Newest row first; every operation costs the same for a hundred rows and for a million.

    `pageWanted` carries a PageRequest; its Page is to be given to `take_page`, at any time and in any order.
    """

    pageWanted = Signal(object)
    counted = Signal()
    """The number of rows is known from now on."""

    def __init__(self, title: Title, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._total = 0
        self._known = False
        self._doubted: int | None = None
        self._cache = RowCache(PAGE_ROWS, CACHED_PAGES)
        self._stale: set[int] = set()
        self._requests = PageRequests(PAGE_ROWS, self._offset_of, self)
        self._requests.wanted.connect(self.pageWanted)
        self._requests.overdue.connect(self.refresh)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[_COLUMNS[section]]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._read(self._total - 1 - index.row())
            return PLACEHOLDER if row is None else cell_text(row, _COLUMNS[index.column()], self.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row_at(index)
            return None if row is None else cell_tip(row, _COLUMNS[index.column()], self.title) or None
        return None

    @property
    def known(self) -> bool:
        """Whether the ledger has told how many rows there are."""
        return self._known

    def row_at(self, index: Index) -> Row | None:
        """The row, or None when it is not loaded or there is none."""
        return self._cache.at(self._total - 1 - index.row()) if index.isValid() else None

    def index_of(self, row_id: int) -> QModelIndex:
        """The first cell of the row; invalid when the row is not loaded."""
        rank = self._cache.rank_of(row_id)
        return QModelIndex() if rank is None else self.index(self._total - 1 - rank, 0)

    def loaded_between(self, top: int, bottom: int) -> list[Row]:
        """The loaded ones of the table rows `top` to `bottom`."""
        return self._cache.between(self._total - 1 - bottom, self._total - 1 - top)

    @Slot()
    def refresh(self) -> None:
        """Reads again what is shown, because somebody else wrote; what is shown stays until then."""
        self._requests.forget()
        self._stale = self._cache.pages()
        self._want_newest()
        self._repaint(0, self._total - 1)

    @Slot(object)
    def take_row(self, row: Row) -> None:
        """Shows a row that was inserted or changed."""
        self._requests.row_changed()
        rank = self._cache.rank_of(row.id)
        if rank is not None:
            self._cache.put(rank, row)
            self._repaint(self._total - 1 - rank, self._total - 1 - rank)
            return
        newest = self._cache.at(self._total - 1)
        if self._total and newest is None:
            self._want_newest()
        elif newest is None or row.id > newest.id:
            self._insert_newest(1, row)

    @Slot(object)
    def take_page(self, page: Page) -> None:
        """Takes in a page that was read, be it late, doubled or not asked for."""
        fresh = self._requests.answered(page.offset)
        first_time, self._known = not self._known, True
        if self._follow_total(page.total, fresh):
            self._place(page, fresh)
            self._note_age(page, fresh)
            self._cache.trim({self._newest_page(), *self._requests.wishes()})
        if first_time:
            self.counted.emit()

    def _follow_total(self, total: int, fresh: bool) -> bool:
        """Makes the table as long as the ledger; False when the page that says so is not to be believed yet.

        A smaller total is an answer that a new row has overtaken, or rows are gone: two fresh answers tell.
        """
        doubted, self._doubted = self._doubted, None
        if total > self._total:
            self._insert_newest(total - self._total)
        elif total < self._total and fresh and total == doubted:
            self._remove_oldest(self._total - total)
        elif total < self._total and fresh:
            self._doubted = total
            self._want_newest()
            self._repaint(0, self._total - 1)
            return False
        return True

    def _insert_newest(self, count: int, row: Row | None = None) -> None:
        self.beginInsertRows(QModelIndex(), 0, count - 1)
        self._total += count
        if row is not None:
            self._cache.put(self._total - 1, row)
        self.endInsertRows()

    def _remove_oldest(self, count: int) -> None:
        """Nobody said which rows went: the shown ones keep their places until they are read again."""
        self.beginRemoveRows(QModelIndex(), self._total - count, self._total - 1)
        self._total -= count
        self._cache.shift(-count)
        self._stale = self._cache.pages()
        self.endRemoveRows()

    def _place(self, page: Page, fresh: bool) -> None:
        top = page.total - 1 - page.offset
        rows = {top - place: row for place, row in enumerate(page.rows) if place <= top}
        if any(self._moves(rank, row) for rank, row in rows.items()):
            with self._moving():
                self._put(rows, fresh)
            self._stale = self._cache.pages()
        elif rows:
            self._put(rows, fresh)
            self._repaint(self._total - 1 - top, self._total - 1 - min(rows))

    def _put(self, rows: dict[int, Row], fresh: bool) -> None:
        for rank, row in rows.items():
            shown = self._cache.at(rank)
            overtaken = shown is not None and shown.id == row.id and shown.changed_us > row.changed_us
            if fresh or not overtaken:
                self._cache.put(rank, row)

    def _moves(self, rank: int, row: Row) -> bool:
        """Whether the row was known at another place, or another row at this one."""
        there = self._cache.at(rank)
        return self._cache.rank_of(row.id) not in (None, rank) or (there is not None and there.id != row.id)

    @contextmanager
    def _moving(self) -> Iterator[None]:
        """Whatever points at a row (selection, current cell) follows it to where it is afterwards."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.row_at(index)) for index in self.persistentIndexList()]
        yield
        moved = [index if row is None else self._sibling(row.id, index.column()) for index, row in held]
        self.changePersistentIndexList([index for index, _ in held], moved)
        self.layoutChanged.emit()

    def _sibling(self, row_id: int, column: int) -> QModelIndex:
        index = self.index_of(row_id)
        return index.siblingAtColumn(column) if index.isValid() else index

    def _note_age(self, page: Page, fresh: bool) -> None:
        """Pages that were read whole are up to date, if the reading is."""
        highest = page.total - 1 - page.offset
        lowest = highest + 1 - len(page.rows)
        for number in range(max(0, lowest) // PAGE_ROWS, highest // PAGE_ROWS + 1):
            last = min((number + 1) * PAGE_ROWS, self._total) - 1
            if fresh and lowest <= number * PAGE_ROWS and last <= highest:
                self._stale.discard(number)
            else:
                self._stale.add(number)

    def _read(self, rank: int) -> Row | None:
        """The row for showing: what is missing or out of date is asked for on the way."""
        row = self._cache.at(rank)
        page = rank // PAGE_ROWS
        if row is None or page in self._stale:
            self._requests.want(page)
        if row is not None:
            self._cache.use(page)
        return row

    def _newest_page(self) -> int:
        return max(0, self._total - 1) // PAGE_ROWS

    def _want_newest(self) -> None:
        self._requests.want(self._newest_page())

    def _offset_of(self, page: int) -> int:
        return max(0, self._total - (page + 1) * PAGE_ROWS)

    def _repaint(self, top: int, bottom: int) -> None:
        if 0 <= top <= bottom:
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(_COLUMNS) - 1))
