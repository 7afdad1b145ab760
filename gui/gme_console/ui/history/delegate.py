"""How a cell of the history is drawn: the sign of its state, its text and its ids on one line, and fast."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gme_console.api.plain_text import folded
from gme_console.ui.history.cell_style import CellState, CellStyle, TextLayoutCache
from gme_console.ui.history.columns import SPECS
from gme_console.ui.history.model import PLACEHOLDER
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import StateIcons, Tint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gme_console.ledger.records import Row
    from gme_console.ui.history.columns import ColumnSpec
    from gme_console.ui.history.list_view import Index
    from gme_console.ui.history.model import HistoryModel


class _PaintedRow(NamedTuple):
    """What the cells of a row of the table have in common."""

    line: int
    row: Row | None
    state: CellState
    query: str
    """Folded; "" while nothing is looked for."""


class HistoryDelegate(QStyledItemDelegate):
    """UI thread. Serves views of a HistoryModel only.

    A cell is painted here, from texts that are laid out once: a third of the time that Qt's style takes (PySide6 6.11),
    and a selected row keeps the colours of its states. Lines between rows are the view's.
    """

    def __init__(self, model: HistoryModel) -> None:
        super().__init__(model)
        self._model = model
        self._look: CellStyle | None = None
        self._icons = StateIcons()
        self.first_column = 0
        """The leftmost one that is shown: before it stands the bar of a selected row."""
        self._painting = False
        self._painted: _PaintedRow | None = None

    @contextmanager
    def painting(self) -> Iterator[None]:
        """Nothing changes meanwhile: what the cells of a row share is looked up for the first of them."""
        self._painting = True
        try:
            yield
        finally:
            self._painting, self._painted = False, None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _, row, state, query = self._row(option, index)
        look, place, spec = self._style(option), option.rect, SPECS[index.column()]
        sign = spec.mark(row, self._model.context) if row is not None and spec.mark is not None else None
        room = look.room(place.width(), place.height(), marked=sign is not None)
        painter.save()
        if state.selected:
            self._paint_selected(painter, look, place, state, first=index.column() == self.first_column)
        if sign is not None:
            icon = self._icons.icon(sign, option.palette, option.fontMetrics.ascent(), option.widget)
            icon.paint(painter, room.mark.translated(place.topLeft()))
        texts = self._texts(look, row, spec)
        laid = texts.laid(self._text(row, spec), room.text.width())
        at_end = spec.at_end is not look.right_to_left
        left = room.text.right() + 1 - laid.width if at_end else room.text.left()
        painter.setPen(look.ink(state, Tint.QUIET if sign is None else sign.tint))
        painter.setFont(texts.font)
        painter.drawStaticText(QPointF(place.left() + left, place.top() + room.baseline - laid.ascent), laid.static)
        found = texts.place_of(laid, query) if query and row is not None else None
        if found is not None:
            under = QRectF(place.left() + left + found[0], place.top() + room.baseline + 1, found[1], gap(2))
            painter.fillRect(under, look.bar_color(state))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What a double click on the border of a column fits it to."""
        row, spec = self._model.row_to_show(index), SPECS[index.column()]
        look = self._style(option)
        marked = row is not None and spec.mark is not None
        width = look.width_of(self._text(row, spec), self._texts(look, row, spec), marked=marked)
        return QSize(width, option.fontMetrics.height())

    def forget_look(self) -> None:
        """Font, palette, style or direction of the view have changed."""
        self._look = None

    def _row(self, option: QStyleOptionViewItem, index: Index) -> _PaintedRow:
        line, painted = index.row(), self._painted
        if painted is None or painted.line != line:
            row, query = self._model.row_to_show(index), folded(self._model.result_set.query.text.strip())
            painted = _PaintedRow(line, row, CellState.of(option, index), query)
            self._painted = painted if self._painting else None
        return painted

    def _style(self, option: QStyleOptionViewItem) -> CellStyle:
        if self._look is None:
            self._look = CellStyle(option)
        return self._look

    def _paint_selected(
        self, painter: QPainter, look: CellStyle, place: QRect, state: CellState, *, first: bool
    ) -> None:
        back = look.background(state)
        if back is not None:
            painter.fillRect(place, back)
        if first:
            left = place.right() + 1 - look.bar if look.right_to_left else place.left()
            painter.fillRect(QRect(left, place.top(), look.bar, place.height()), look.bar_color(state))

    def _texts(self, look: CellStyle, row: Row | None, spec: ColumnSpec) -> TextLayoutCache:
        if row is not None and spec.holds_id is not None and spec.holds_id(row):
            return look.ids
        return look.words if row is None or spec.mark is None else look.states

    def _text(self, row: Row | None, spec: ColumnSpec) -> str:
        return PLACEHOLDER if row is None else spec.text(row, self._model.context)
