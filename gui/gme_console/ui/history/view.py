"""The history as the operator sees and walks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView

from gme_console.ui.history.columns import Column
from gme_console.ui.history.copy_rows import RowCopying
from gme_console.ui.history.delegate import HistoryDelegate
from gme_console.ui.history.header import HistoryHeader
from gme_console.ui.history.list_view import ListView, paint_rows
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.row_ranges import selected_spans
from gme_console.ui.history.scroll_anchor import Anchor, ScrollAnchor
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import FoundRows
    from gme_console.ledger.records import Row

_CHOOSE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_BY_KEYBOARD = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
_TO_END = {QAbstractItemView.CursorAction.MoveHome: False, QAbstractItemView.CursorAction.MoveEnd: True}


class HistoryView(ListView):
    """UI thread. Rows that come in never move what is being read, unless the newest row is in sight.

    `row_selected` carries the current Row, again whenever it changes, and None when there is none; a row that is
    still being read is announced when it is there. `row_requested` carries the id of a row to be selected that is not
    loaded or not among those shown. Set the model once, before showing.
    """

    row_selected = Signal(object)
    row_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._history: HistoryModel
        self._announced: Row | None = None
        self._awaited: int | None = None
        self.anchor: ScrollAnchor
        """What is read and selected."""
        self._cells: HistoryDelegate | None = None
        self.columns = HistoryHeader(self)
        self.copying = RowCopying(self, self.columns.permanent, self.title_of, self.selected_rows)
        self.setHorizontalHeader(self.columns)
        self.setObjectName("history")
        self.setAccessibleName(tr("History"))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if not isinstance(model, HistoryModel):
            raise TypeError("a HistoryView shows a HistoryModel")
        super().setModel(model)
        self._history = model
        self.anchor = ScrollAnchor(self, model)
        model.keep_loaded(self.anchor.held)
        self._cells = HistoryDelegate(model)
        self.setItemDelegate(self._cells)
        self.columns.take_model()
        self.columns.arranged.connect(self._mind_first_column)
        self._mind_first_column()
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        for signal in (model.dataChanged, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._follow)
        model.rearranging.connect(self.anchor.hold)
        model.rearranged.connect(self._rearranged)

    def title_of(self, row: Row) -> str:
        return self._history.context.title(row)

    def select_row(self, row_id: int) -> None:
        """Selects the row and brings it into sight, as soon as it is loaded; `row_requested` if it is not yet."""
        self._awaited = row_id
        self._follow()
        if self._awaited is not None:
            self.row_requested.emit(row_id)

    @property
    def awaited(self) -> int | None:
        """The row that is to be selected once it is loaded."""
        return self._awaited

    def select_first(self) -> None:
        """Selects the first row and brings it into sight, if there is one."""
        if self._history.rowCount():
            self._choose(self._history.index(0, 0))
            self.scrollToTop()

    def show_found(self, found: FoundRows, sight: Anchor | None = None) -> None:
        """Shows what was found, with `sight` where it says; without it, what is in sight stays where it is."""
        self.anchor.aim(sight)
        self._history.take_found(found)

    def tick(self) -> None:
        """Time went on: repaints in sight what depends on it."""
        for column in Column:
            if column.spec.ages and not self.columns.isSectionHidden(column):
                left, width = self.columns.sectionViewportPosition(column), self.columns.sectionSize(column)
                self.viewport().update(left, 0, width, self.viewport().height())

    def selected_rows(self) -> list[Row]:
        """The selected rows that are loaded, as they stand in the table."""
        return self.anchor.selected_rows()

    def step_off(self) -> None:
        """The selected rows are to go: what follows them is selected, or what stands before, or nothing."""
        spans = selected_spans(self)
        after = spans[-1][1] + 1 if spans else 0
        place = after if after < self._history.rowCount() else spans[0][0] - 1 if spans else -1
        if spans and place >= 0:
            self._choose(self._history.index(place, 0))
        else:
            self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard onto the newest row when none is selected: Qt would only set a cursor that nobody sees."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in _BY_KEYBOARD
        if by_keyboard and not self.selectionModel().hasSelection() and self._history.rowCount():
            self._choose(self._history.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.rows()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, not along the columns."""
        if action not in _TO_END or not self._history.rowCount():
            return super().moveCursor(action, modifiers)
        row = self._history.rowCount() - 1 if _TO_END[action] else 0
        return self._history.index(row, self._current_column())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cells is None:
            super().paintEvent(event)
        else:
            with self._cells.painting():
                super().paintEvent(event)
        if self._history.rowCount():
            painter = QPainter(self.viewport())
            paint_rows(painter, self, event.rect())
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._cells is not None:
            self._cells.forget_look()

    def _choose(self, index: QModelIndex) -> None:
        target = index.siblingAtColumn(self._current_column())
        self.selectionModel().setCurrentIndex(target, _CHOOSE_ROW)

    def _current_column(self) -> int:
        """The column of the cursor; it is never a hidden one, which could not be scrolled to."""
        column = self.currentIndex().column()
        return self.columns.shown()[0] if column < 0 or self.columns.isSectionHidden(column) else column

    def _paint_row(self, index: QModelIndex) -> None:
        """All of it, for its frame: Qt paints a cell."""
        if index.isValid():
            place = self.visualRect(index)
            self.viewport().update(0, place.top(), self.viewport().width(), place.height())

    @Slot()
    def _mind_first_column(self) -> None:
        if self._cells is not None:
            self._cells.first_column = self.columns.shown()[0]

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, _current: QModelIndex, previous: QModelIndex) -> None:
        self._awaited = None
        self._paint_row(previous)
        self._selection_changed()

    @Slot()
    def _selection_changed(self) -> None:
        self._paint_row(self.currentIndex())
        self.anchor.let_go()
        self._announce()

    @Slot()
    def _follow(self) -> None:
        index = QModelIndex() if self._awaited is None else self._history.index_of(self._awaited)
        if index.isValid():
            self._choose(index)
            self._awaited = None
            self.scrollTo(self.currentIndex())
        self.anchor.take_missing()
        self._announce()

    @Slot()
    def _announce(self) -> None:
        """With nothing selected there is a cursor all the same, as soon as the table has the focus."""
        index = self.currentIndex() if self.selectionModel().hasSelection() else QModelIndex()
        row = self._history.row_at(index)
        waiting = self._awaited is not None or self.anchor.waits or (index.isValid() and row is None)
        if row != self._announced and not (row is None and waiting):
            self._announced = row
            self.row_selected.emit(row)

    @Slot(bool)
    def _rearranged(self, complete: bool) -> None:
        self.anchor.put_back(complete)
        self._follow()
