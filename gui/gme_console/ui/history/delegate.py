"""How a cell of the history is drawn: natively, with the shape of the state and monospaced ids, and fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gme_console.ui.history.cell_style import CellStyle
from gme_console.ui.history.columns import SPECS
from gme_console.ui.history.model import PLACEHOLDER
from gme_console.ui.widgets.form_field import id_font
from gme_console.ui.widgets.state_icon import StateStyle, state_icon

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.ui.history.columns import ColumnSpec
    from gme_console.ui.history.model import HistoryModel

_MOST_ICONS = 100
_CHOSEN = (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver).value
_UNFOCUSED = ~QStyle.StateFlag.State_HasFocus
_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_MARK = QStyleOptionViewItem.ViewItemFeature.HasDecoration

Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(QStyledItemDelegate):
    """UI thread. Serves views of a HistoryModel only.

    A cell that is neither selected nor under the mouse is mere text and a mark on the background that the view has
    drawn: it is painted here, from texts that are laid out once (a third of the time that Qt takes, PySide6 6.11).
    The others are left to the style, which alone knows their colours.
    """

    def __init__(self, model: HistoryModel) -> None:
        super().__init__(model)
        self._model = model
        self._look: CellStyle | None = None
        self._icons: dict[tuple[StateStyle, int, int, float], QIcon] = {}
        self._id_families = id_font().families()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state.value
        if state & _CHOSEN:
            super().paint(painter, option, index)
            return
        row, spec = self._model.row_to_show(index), SPECS[index.column()]
        look = self._look
        if look is None:
            look = self._look = CellStyle(option, self._id_font(option.font))
        place = option.rect
        room = look.room(place.width(), place.height(), marked=row is not None and spec.mark is not None)
        texts = look.ids if _is_id(row, spec) else look.words
        painter.save()
        painter.setPen(look.color(state))
        painter.setFont(texts.font)
        if row is not None and spec.mark is not None:
            self._icon(option, spec.mark(row)).paint(painter, room.mark.translated(place.topLeft()))
        laid = texts.laid(self._text(row, spec), room.text.width())
        left = room.text.right() + 1 - laid.width if look.right_to_left else room.text.left()
        top = room.text.top() + room.text.height() // 2 - laid.height // 2
        painter.drawStaticText(QPointF(place.left() + left, place.top() + top), laid.static)
        painter.restore()

    def forget_look(self) -> None:
        """Font, palette, style or direction of the view have changed."""
        self._look = None

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's own would ask the model for seven roles of each cell that it does not have."""
        row, spec = self._model.row_to_show(index), SPECS[index.column()]
        option.state &= _UNFOCUSED  # rows are chosen here, never cells
        option.text = self._text(row, spec)
        option.features |= _TEXT
        if row is not None and spec.mark is not None:
            side = option.fontMetrics.ascent()
            option.icon = self._icon(option, spec.mark(row))
            option.decorationSize = QSize(side, side)
            option.features |= _MARK
        if _is_id(row, spec):
            option.font = self._id_font(option.font)
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def _text(self, row: Row | None, spec: ColumnSpec) -> str:
        return PLACEHOLDER if row is None else spec.text(row, self._model.title)

    def _id_font(self, font: QFont) -> QFont:
        ids = QFont(font)
        ids.setFamilies(self._id_families)
        return ids

    def _icon(self, option: QStyleOptionViewItem, look: StateStyle) -> QIcon:
        size = option.fontMetrics.ascent()
        ratio = option.widget.devicePixelRatioF() if option.widget else 1.0
        key = (look, option.palette.cacheKey(), size, ratio)
        icon = self._icons.get(key)
        if icon is None:
            if len(self._icons) > _MOST_ICONS:
                self._icons.clear()
            icon = self._icons[key] = state_icon(look, option.palette, size, ratio)
        return icon


def _is_id(row: Row | None, spec: ColumnSpec) -> bool:
    return row is not None and spec.holds_id is not None and spec.holds_id(row)
