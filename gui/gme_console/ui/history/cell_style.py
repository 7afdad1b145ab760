"""Fonts, colours and places of a cell of the history, worked out once, and its texts, laid out once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QStaticText, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from gme_console.api.plain_text import folded
from gme_console.ui.theme.colors import mixed, theme
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import Tint

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

_TABULAR = "tnum"


class CellRoom(NamedTuple):
    """Where mark and text go, from the cell's top left corner, and where the line stands that all texts share."""

    mark: QRect
    text: QRect
    baseline: int


class CellState(NamedTuple):
    """`active`: the keys go to its view."""

    enabled: bool
    active: bool
    selected: bool

    @classmethod
    def of(cls, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> CellState:
        """As `option.state` has it, for which PySide would make QStyle: 7 ms."""
        view = option.widget
        if not isinstance(view, QAbstractItemView):
            return cls(True, False, False)
        return cls(view.isEnabled(), view.hasFocus(), view.selectionModel().isSelected(index))


class CellStyle:
    """UI thread. Good until font, palette, style or direction of the widget change."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        """`option` is that of any cell."""
        self._rooms: dict[tuple[int, int, bool], CellRoom] = {}
        groups, role = QPalette.ColorGroup, QPalette.ColorRole.Text
        self._text = option.palette.color(groups.Active, role)
        self._disabled = option.palette.color(groups.Disabled, role)
        self._metrics = QFontMetrics(option.font)
        self.right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        self.padding = gap(8)
        self.bar = max(2, gap(4) * 3 // 4)
        elide = Qt.TextElideMode
        figures, bold, ids = _tabular(option.font), _tabular(option.font), QFont(option.font)
        bold.setBold(True)
        ids.setFamilies(id_font().families())
        self.words = TextLayoutCache(figures, option.direction, elide.ElideRight)
        self.states = TextLayoutCache(bold, option.direction, elide.ElideRight)
        self.ids = TextLayoutCache(ids, option.direction, elide.ElideMiddle)
        now = theme()
        tinted = (tint for tint in Tint if tint is not Tint.QUIET)
        self._tints: dict[Tint, QColor] = {tint: QColor(getattr(now, tint.value)) for tint in tinted}
        self._chosen = {True: QColor(now.selected), False: QColor(mixed(now.panel, now.selected, 0.6))}
        self._bars = {True: QColor(now.accent), False: QColor(now.control)}

    def ink(self, state: CellState, tint: Tint = Tint.QUIET) -> QColor:
        """The colour of a text or mark, selected or not."""
        if not state.enabled:
            return self._disabled
        return self._text if tint is Tint.QUIET else self._tints[tint]

    def background(self, state: CellState) -> QColor | None:
        """Of a selected row, paler while the keys go elsewhere."""
        return self._chosen[state.active] if state.selected else None

    def bar_color(self, state: CellState) -> QColor:
        """Of the bar before a selected row, which shows the selection where colours cannot."""
        return self._bars[state.active]

    def width_of(self, text: str, texts: TextLayoutCache, *, marked: bool) -> int:
        """Pixels that a cell needs to show it whole."""
        mark = self._metrics.ascent() + self.padding * 3 // 4 if marked else 0
        return texts.advance(text) + mark + 2 * self.padding

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
        inside = QRect(self.padding, 0, max(0, width - 2 * self.padding), height)
        side = self._metrics.ascent() if marked else 0
        mark = QRect(inside.left(), (height - side) // 2, side, side)
        text = QRect(inside)
        if marked:
            text.setLeft(mark.right() + 1 + self.padding * 3 // 4)
        if self.right_to_left:
            mark.moveLeft(width - mark.left() - mark.width())
            text.moveLeft(width - text.left() - text.width())
        baseline = (height - self._metrics.height()) // 2 + self._metrics.ascent()
        return CellRoom(mark, text, baseline)


def _tabular(font: QFont) -> QFont:
    """With figures of one width, where the font has them; DejaVu has no others."""
    made = QFont(font)
    made.setFeature(QFont.Tag(_TABULAR), 1)
    return made


MOST_TEXTS = 1_000
"""Texts kept; the oldest goes when another comes. A screen shows some hundreds."""


class LaidText(NamedTuple):
    """A text for drawStaticText, with the pixels that it takes, and how far its baseline is below its top."""

    static: QStaticText
    width: float
    ascent: float


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

    def advance(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text) + 1

    def laid(self, text: str, width: int) -> LaidText:
        """`text` laid out in `font`, elided if it would be wider than `width` pixels."""
        key = (text, width)
        found = self._texts.get(key)
        if found is None:
            if len(self._texts) >= MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            found = self._texts[key] = self._lay(self._metrics.elidedText(text, self._elide, width))
        return found

    def place_of(self, laid: LaidText, query: str) -> tuple[int, int] | None:
        """Where a laid text has the folded `query`: pixels from its left, and how many; None where it is not shown."""
        shown = laid.static.text()
        found = folded(shown)
        place = found.find(query) if len(found) == len(shown) else -1
        if place < 0:
            return None
        left = self._metrics.horizontalAdvance(shown[:place])
        return left, self._metrics.horizontalAdvance(shown[: place + len(query)]) - left

    def _lay(self, text: str) -> LaidText:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setTextOption(self._option)
        static.prepare(font=self.font)
        size = static.size()
        same = round(size.height()) == self._metrics.height()
        return LaidText(static, size.width(), self._metrics.ascent() if same else self._ascent(text))

    def _ascent(self, text: str) -> float:
        """Of a text with characters that another font has to draw, which are higher."""
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.ascent() if line.isValid() else self._metrics.ascent()
