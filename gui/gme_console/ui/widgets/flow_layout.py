"""A layout that puts widgets beside each other and goes on in the next row, as words in a text do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class _Row:
    """Items beside each other, and the room that they take in pixels."""

    def __init__(self) -> None:
        self.cells: list[tuple[QLayoutItem, QSize]] = []
        self.width = 0
        self.height = 0
        self.growing: QSize | None = None
        """That of the last one that takes what is left."""


class FlowLayout(QLayout):
    """UI thread. A widget that expands horizontally takes what its row has left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def insertWidget(self, index: int, widget: QWidget) -> None:
        self.addChildWidget(widget)
        self._items.insert(index, QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            margins = self.contentsMargins()
            rows = self._rows(width - margins.left() - margins.right())
            height = sum(row.height for row in rows) + self._gaps(rows) + margins.top() + margins.bottom()
            self._heights[width] = height
        return height

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for row in self._rows(inner.width()):
            self._place(row, inner.left(), top)
            top += row.height + self._line_gap()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _gaps(self, rows: list[_Row]) -> int:
        return self._line_gap() * max(0, len(rows) - 1)

    def _line_gap(self) -> int:
        return self.spacing() // 2

    def _rows(self, width: int) -> list[_Row]:
        """The items in rows of at most `width`; an item wider than that gets a row of its own, cut to it."""
        rows: list[_Row] = []
        for item in self._shown():
            grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            hint = item.sizeHint()
            if grows:
                hint.setWidth(item.minimumSize().width())
            used = rows[-1].width + self.spacing() if rows else 0
            if not rows or used + hint.width() > width:
                rows.append(_Row())
                used = 0
            hint.setWidth(min(hint.width(), max(width, item.minimumSize().width())))
            row = rows[-1]
            row.cells.append((item, hint))
            row.width = used + hint.width()
            row.height = max(row.height, hint.height())
            if grows:
                row.growing = hint
        for row in rows:
            if row.growing is not None:
                row.growing.setWidth(row.growing.width() + max(0, width - row.width))
        return rows

    def _place(self, row: _Row, left: int, top: int) -> None:
        for item, size in row.cells:
            item.setGeometry(QRect(left, top + (row.height - size.height()) // 2, size.width(), size.height()))
            left += size.width() + self.spacing()
