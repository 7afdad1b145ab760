"""What plain cells of a table have in common: fonts, colours, and where the style puts mark and text."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gme_console.ui.history.text_layout_cache import TextLayoutCache

_ENABLED = QStyle.StateFlag.State_Enabled.value
_ACTIVE = QStyle.StateFlag.State_Active.value
_MARK = QStyleOptionViewItem.ViewItemFeature.HasDecoration
_TEXT = QStyleOptionViewItem.ViewItemFeature.HasDisplay


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
