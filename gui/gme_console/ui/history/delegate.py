"""How a cell of the history is drawn: natively, with the shape of the state and monospaced ids, and fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPalette, QStaticText, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

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
            self._icon(option, spec.mark(row, self._model.told)).paint(painter, room.mark.translated(place.topLeft()))
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
            option.icon = self._icon(option, spec.mark(row, self._model.told))
            option.decorationSize = QSize(side, side)
            option.features |= _MARK
        if _is_id(row, spec):
            option.font = self._id_font(option.font)
            option.textElideMode = Qt.TextElideMode.ElideMiddle

    def _text(self, row: Row | None, spec: ColumnSpec) -> str:
        return PLACEHOLDER if row is None else spec.text(row, self._model.told)

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


_ENABLED = QStyle.StateFlag.State_Enabled.value
_ACTIVE = QStyle.StateFlag.State_Active.value


class CellRoom(NamedTuple):
    """Where mark and text go, from the cell's top left corner."""

    mark: QRect
    text: QRect


class CellStyle:
    """UI thread. Good until font, palette, style or direction of the widget change; all is worked out once."""

    def __init__(self, option: QStyleOptionViewItem, id_font: QFont) -> None:
        """`option` is that of any cell; `id_font` is for monospaced ids."""
        self._option = QStyleOptionViewItem(option)
        self._rooms: dict[tuple[int, int, bool], CellRoom] = {}
        self._colors: dict[int, QColor] = {}
        self.right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        self.words = TextLayoutCache(QFont(option.font), option.direction, Qt.TextElideMode.ElideRight)
        self.ids = TextLayoutCache(id_font, option.direction, Qt.TextElideMode.ElideMiddle)

    def color(self, state: int) -> QColor:
        """The colour of text that is not selected; `state` are the bits of QStyle.StateFlag."""
        state &= _ENABLED | _ACTIVE
        found = self._colors.get(state)
        if found is None:
            group = QPalette.ColorGroup.Active if state & _ACTIVE else QPalette.ColorGroup.Inactive
            if not state & _ENABLED:
                group = QPalette.ColorGroup.Disabled
            found = self._colors[state] = self._option.palette.color(group, QPalette.ColorRole.Text)
        return found

    def room(self, width: int, height: int, *, marked: bool) -> CellRoom:
        """For a cell of that size in pixels; a mark is as large as the font's ascent."""
        key = (width, height, marked)
        found = self._rooms.get(key)
        if found is None:
            if len(self._rooms) > 200:
                self._rooms.clear()
            found = self._rooms[key] = self._room(width, height, marked=marked)
        return found

    def _room(self, width: int, height: int, *, marked: bool) -> CellRoom:
        option = QStyleOptionViewItem(self._option)
        option.rect = QRect(0, 0, width, height)
        option.features = _MARK | _TEXT if marked else _TEXT
        option.text = "…"
        side = option.fontMetrics.ascent()
        option.decorationSize = QSize(side, side)
        style = option.widget.style()
        mark = style.subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, option.widget)
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, option.widget) + 1
        return CellRoom(mark, text.adjusted(margin, 0, -margin, 0))


MOST_TEXTS = 1_000
"""Texts kept; the oldest goes when another comes. A screen shows some hundreds."""


class LaidText(NamedTuple):
    """A text for drawStaticText, with the pixels that it takes."""

    static: QStaticText
    width: float
    height: int


class TextLayoutCache:
    """Texts in one font and one writing direction, each shaped and elided once for each width. UI thread."""

    def __init__(self, font: QFont, direction: Qt.LayoutDirection, elide: Qt.TextElideMode) -> None:
        self.font = font
        self._elide = elide
        self._metrics = QFontMetrics(font)
        self._option = QTextOption()
        self._option.setTextDirection(direction)
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._texts: dict[tuple[str, int], LaidText] = {}

    def laid(self, text: str, width: int) -> LaidText:
        """`text` laid out in `font`, elided if it would be wider than `width` pixels."""
        key = (text, width)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            found = self._texts[key] = self._lay(self._metrics.elidedText(text, self._elide, width))
        return found

    def _lay(self, text: str) -> LaidText:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setTextOption(self._option)
        static.prepare(font=self.font)
        size = static.size()
        return LaidText(static, size.width(), round(size.height()))
