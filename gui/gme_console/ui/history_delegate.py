"""How a cell of the history is drawn: natively, with the shape of the state and monospaced ids."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gme_console.ledger.records import Row, State
from gme_console.ui.field import id_font
from gme_console.ui.history_columns import Column
from gme_console.ui.history_model import HistoryModel
from gme_console.ui.state_mark import state_icon

_IDS = frozenset({Column.ROOM, Column.TASK_ID, Column.APPLICATION})


class HistoryDelegate(QStyledItemDelegate):
    """UI thread. Serves views of a HistoryModel only."""

    def __init__(self, model: HistoryModel) -> None:
        super().__init__(model)
        self._model = model
        self._icons: dict[tuple[State, int, int, float], QIcon] = {}
        self._id_families = id_font().families()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # rows are chosen here, never cells
        column = index.column()
        if column != Column.STATE and column not in _IDS:
            return
        row = self._model.row_at(index)
        if row is None:
            return
        if column == Column.STATE:
            self._add_mark(option, row.state)
        else:
            self._set_id(option, row, column)

    def _set_id(self, option: QStyleOptionViewItem, row: Row, column: int) -> None:
        if column == Column.TASK_ID and row.TaskId is None:
            return
        font = QFont(option.font)
        font.setFamilies(self._id_families)
        option.font = font
        if column == Column.TASK_ID:
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def _add_mark(self, option: QStyleOptionViewItem, state: State) -> None:
        size = option.fontMetrics.ascent()
        ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
        key = (state, option.palette.cacheKey(), size, ratio)
        icon = self._icons.get(key)
        if icon is None:
            if len(self._icons) > 100:
                self._icons.clear()
            icon = self._icons[key] = state_icon(state, option.palette, size, ratio)
        option.icon = icon
        option.decorationSize = QSize(size, size)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
