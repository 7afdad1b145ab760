"""Rows in memory as a Qt table, with room for those that are not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gme_console.ui.history.columns import SPECS, Title, cell_text, cell_tip
from gme_console.ui.history.result_set import ResultSet
from gme_console.ui.history.row_cache import RowCache

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

PAGE_ROWS = 200
CACHED_PAGES = 10
PLACEHOLDER = "…"

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class RowTable(QAbstractTableModel):
    """UI thread. What a view reads; a subclass brings the rows.

    `rearranging` and `rearranged` enclose every change that moves rows against each other: a selection, which Qt
    would take apart cell by cell, can be taken away meanwhile. `rearranging` with True: lines that are not loaded
    stay where they are. `rearranged` with True: rows that are not loaded now are none of those shown.
    """

    rearranging = Signal(bool)
    rearranged = Signal(bool)

    def __init__(self, title: Title, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._extent = ResultSet()
        self._cache = RowCache(PAGE_ROWS, CACHED_PAGES)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._extent.total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(SPECS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return SPECS[section].heading
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row_to_show(index)
            return PLACEHOLDER if row is None else cell_text(row, index.column(), self.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row_at(index)
            return None if row is None else cell_tip(row, index.column(), self.title) or None
        return None

    @property
    def extent(self) -> ResultSet:
        """What is shown."""
        return self._extent

    def row_at(self, index: Index) -> Row | None:
        """The row, or None when it is not loaded or there is none."""
        return self._cache.at(self._extent.flip(index.row())) if index.isValid() else None

    def row_to_show(self, index: Index) -> Row | None:
        """As `row_at`, for a valid index; a row that is missing or out of date is asked for on the way."""
        return self._read(self._extent.flip(index.row()))

    def index_of(self, row_id: int) -> QModelIndex:
        """The first cell of the row; invalid when the row is not loaded."""
        rank = self._cache.rank_of(row_id)
        return QModelIndex() if rank is None else self.index(self._extent.flip(rank), 0)

    def loaded_between(self, top: int, bottom: int) -> list[Row]:
        """The loaded ones of the table rows `top` to `bottom`, from the top."""
        ends = sorted((self._extent.flip(top), self._extent.flip(bottom)))
        rows = self._cache.between(*ends)
        return rows if self._extent.plain else rows[::-1]

    def _read(self, rank: int) -> Row | None:
        """The row for showing, None when it is not here; what is missing is asked for on the way."""
        raise NotImplementedError

    def _add_at_end(self, count: int) -> None:
        total = self._extent.total + count
        self.beginInsertRows(QModelIndex(), self._extent.total, total - 1)
        self._extent = self._extent.resized(total)
        if self._extent.plain:
            self._cache.shift(count)
        self.endInsertRows()

    def _remove_at_end(self, count: int) -> None:
        """Nobody said which rows went: the shown ones keep their places until they are read again."""
        total = self._extent.total - count
        self.beginRemoveRows(QModelIndex(), total, self._extent.total - 1)
        self._extent = self._extent.resized(total)
        if self._extent.plain:
            self._cache.shift(-count)
        else:
            self._cache.cut(total)
        self.endRemoveRows()

    @contextmanager
    def _moving(self, *, unread_stay: bool) -> Iterator[None]:
        """Whatever points at a row (the cursor, for example) follows it to where it is afterwards."""
        self.layoutAboutToBeChanged.emit()
        held = [(index, self.row_at(index)) for index in self.persistentIndexList()]
        yield
        lost = QModelIndex()
        moved = [self._follow(row.id, index) if row else index if unread_stay else lost for index, row in held]
        self.changePersistentIndexList([index for index, _ in held], moved)
        self.layoutChanged.emit()

    def _follow(self, row_id: int, index: QModelIndex) -> QModelIndex:
        found = self.index_of(row_id)
        return found.siblingAtColumn(index.column()) if found.isValid() else found

    def _repaint(self, top: int, bottom: int) -> None:
        if 0 <= top <= bottom:
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(SPECS) - 1))
