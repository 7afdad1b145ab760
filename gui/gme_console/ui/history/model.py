"""The history as a table model: the rows live in the ledger, the pages being looked at in a RowWindow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal, Slot

from gme_console.ui.history.columns import SPECS
from gme_console.ui.history.page_loader import PageLoader
from gme_console.ui.history.row_window import ResultSet, RowWindow
from gme_console.ui.texts.search_text import found_text

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import FoundRows
    from gme_console.ledger.records import Page, Row
    from gme_console.ui.history.cell_context import CellContext
    from gme_console.ui.history.list_view import Index
    from gme_console.ui.history.page_loader import ReadPage
    from gme_console.ui.history.row_ranges import Span

PLACEHOLDER = "…"


_NOWHERE = QModelIndex()


class HistoryModel(QAbstractTableModel):
    """UI thread. The whole history, newest row first, or what was found of it; a million rows cost what a hundred do.

    Pages are read as they are looked at; they come at any time and in any order. What was found replaces the rows shown
    (`take_found`), and selection and cursor follow their rows.

    `rearranging` and `rearranged` enclose every change that moves rows against each other: a selection, which Qt
    would take apart cell by cell, can be taken away meanwhile. `rearranging` with True: lines that are not loaded
    stay where they are. `rearranged` with True: rows that are not loaded now are none of those shown.
    """

    counted = Signal()
    """The number of rows is known, or has changed."""
    rearranging = Signal(bool)
    rearranged = Signal(bool)

    def __init__(self, context: CellContext, read_page: ReadPage) -> None:
        super().__init__()
        self.context = context._replace(found=lambda row: found_text(row, self.result_set.query.text))
        self._window = RowWindow()
        self._counted: ResultSet | None = None
        self._held: Callable[[], Iterable[Span]] = tuple
        self._loader = PageLoader(self._window.request, read_page, self.take_page, self.refresh, self)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._window.total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(SPECS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return SPECS[section].header_data(role) if orientation is Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row_to_show(index)
            return PLACEHOLDER if row is None else SPECS[index.column()].text(row, self.context)
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self.row_at(index)
            return None if row is None else SPECS[index.column()].tip(row, self.context) or None
        return None

    @property
    def result_set(self) -> ResultSet:
        """What is shown."""
        return self._window.result_set

    @property
    def known(self) -> bool:
        """Whether the number of rows is known."""
        return self._counted is not None

    def row_at(self, index: Index) -> Row | None:
        """The row, or None when it is not loaded or there is none."""
        return self._window.row(index.row()) if index.isValid() else None

    def row_to_show(self, index: Index) -> Row | None:
        """As `row_at`, for a valid index; a row that is missing or out of date is asked for on the way."""
        row, page = self._window.look_at(index.row())
        if page is not None:
            self._loader.request(page)
        return row

    def index_of(self, row_id: int) -> QModelIndex:
        """The first cell of the row; invalid when the row is not loaded."""
        line = self._window.line_of(row_id)
        return QModelIndex() if line is None else self.index(line, 0)

    def loaded_between(self, top: int, bottom: int) -> list[Row]:
        """The loaded ones of the table rows `top` to `bottom`, from the top."""
        return self._window.loaded_between(top, bottom)

    def keep_loaded(self, held: Callable[[], Iterable[Span]]) -> None:
        """`held` gives the table rows that are to stay loaded, however much is looked at elsewhere."""
        self._held = held

    def begin_find(self) -> None:
        """Something is looked for from now on: rows that come meanwhile are newer than the answer."""
        self._window.begin_find()

    @Slot()
    def refresh(self) -> None:
        """Reads again what is shown, because somebody else wrote; what is shown stays until then."""
        self._loader.forget()
        self._window.mark_stale()
        if self._window.plain:
            self._request_newest()
        self._repaint_all()

    def take_rows(self, rows: Iterable[Row]) -> None:
        """Shows rows that were inserted or changed, each given once; new ones enter the whole history only."""
        self._loader.row_changed()
        placed = [(row, self._window.update(row)) for row in rows]
        lines = [line for _, line in placed if line is not None]
        self._repaint(min(lines, default=0), max(lines, default=-1))
        self._take_new([row for row, line in placed if line is None])

    def take_page(self, page: Page, serial: int = 0) -> None:
        """Takes in a page, be it late, doubled or not asked for; `serial` is that of its PageRequest.

        One that is not of what is shown is dropped.
        """
        if serial != self._window.result_set.serial:
            return
        fresh = self._loader.answered(page.offset)
        if not self._window.plain:
            self._place(page, fresh)
            return
        growth = self._window.growth(page.total, fresh=fresh)
        if growth is None:
            self._request_newest()
            self._repaint_all()
        else:
            self._grow(growth)
            self._place(page, fresh)
        self._count()

    @Slot(object)
    def take_found(self, found: FoundRows) -> None:
        """Shows what was found. Rows that are loaded stay so when their places are in the answer."""
        complete = found.found.complete
        self.rearranging.emit(False)
        self._loader.forget()
        more = found.found.total - self._window.total
        if more > 0:
            self._add_at_end(more)
        with self._moving(unread_stay=False):
            self._window.replace(found)
        if more < 0:
            self._remove_at_end(-more)
        self.rearranged.emit(complete)
        missed = self._window.rows_missed()
        if self._window.plain:
            self._request_newest()
            self._take_new(missed)
        self._count()

    def _take_new(self, rows: list[Row]) -> None:
        newest = []
        for row in sorted(rows, key=lambda row: (row.created_us, row.id)):
            above = self._window.is_newest(row)
            if above is None:
                self._request_newest()
            elif above:
                newest.append(row)
        if newest:
            self._insert_newest(len(newest), newest)
            if self.known:
                self._count()

    def _grow(self, growth: int) -> None:
        if growth > 0:
            self._insert_newest(growth)
        elif growth < 0:
            self.rearranging.emit(True)  # Qt would let go of what is selected in the last lines
            self._remove_at_end(-growth)
            self.rearranged.emit(False)

    def _insert_newest(self, count: int, rows: Sequence[Row] = ()) -> None:
        self.beginInsertRows(QModelIndex(), 0, count - 1)
        self._window.insert_newest(count, rows)
        self.endInsertRows()
        self._window.trim(self._loader.waiting, self._held)

    def _add_at_end(self, count: int) -> None:
        total = self._window.total
        self.beginInsertRows(QModelIndex(), total, total + count - 1)
        self._window.add_at_end(count)
        self.endInsertRows()

    def _remove_at_end(self, count: int) -> None:
        total = self._window.total
        self.beginRemoveRows(QModelIndex(), total - count, total - 1)
        self._window.remove_at_end(count)
        self.endRemoveRows()

    def _place(self, page: Page, fresh: bool) -> None:
        rows = self._window.ranks(page)
        if self._window.moves(rows):
            self.rearranging.emit(True)
            with self._moving(unread_stay=True):
                self._window.take(rows, fresh=fresh)
            self.rearranged.emit(False)
        elif rows:
            self._repaint(*self._window.take(rows, fresh=fresh))
        self._window.trim(self._loader.waiting, self._held)

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
        return self.index_of(row_id).siblingAtColumn(index.column())

    def _repaint_all(self) -> None:
        self._repaint(0, self._window.total - 1)

    def _repaint(self, top: int, bottom: int) -> None:
        if 0 <= top <= bottom:
            self.dataChanged.emit(self.index(top, 0), self.index(bottom, len(SPECS) - 1))

    def _count(self) -> None:
        counted, self._counted = self._counted, self._window.result_set
        if counted != self._counted:
            self.counted.emit()

    def _request_newest(self) -> None:
        self._loader.request(self._window.newest_page)
