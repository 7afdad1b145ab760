"""A table that looks and behaves as a list of whole rows."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gme_console.ui.history.row_ranges import selected_spans
from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.spacing import row_height
from gme_console.ui.widgets.timers import Debounce

Index = QModelIndex | QPersistentModelIndex
"""By which a model may be asked."""

LEAST_ROWS = 4


class ListView(QTableView):
    """UI thread. All rows are of one height, which follows the font.

    Rows that come in above what is in sight do not move it. The viewport fills itself: one that a style sheet fills
    counts as transparent, and what moves in it is painted anew instead of copied, with all that lies behind it.
    """

    menu_requested = Signal(QPoint)
    """Of the selected rows, at this point of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grown: tuple[int, int] | None = None
        self._compact = False
        self._measure_soon = Debounce(self)
        self._measure_soon.timeout.connect(self.updateGeometries)
        self.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look_like_a_list()

    @Slot(bool)
    def make_compact(self, compact: bool) -> None:
        """Rows that stand closer, or as they stand at first."""
        if compact != self._compact:
            self._compact = compact
            self._size_rows()

    def minimumSizeHint(self) -> QSize:
        """The header and a few rows, however much stands above."""
        height = self.horizontalHeader().sizeHint().height() + LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        return QSize(super().minimumSizeHint().width(), height)

    def keyboardSearch(self, _search: str) -> None:
        """Nothing: Qt would look through every row of the history in the UI thread."""

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsAboutToBeInserted.connect(self._lay_out)

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        bar = self.verticalScrollBar()
        before = bar.value()
        super().rowsInserted(parent, start, end)
        count = end - start + 1
        grown = count * self.verticalHeader().defaultSectionSize()
        if before > 0 and start <= self.rowAt(0):
            self.updateGeometries()
            bar.setValue(before + grown)
        elif self.isVisible() and count < self.model().rowCount():
            self._grown = (start, grown)
            self.executeDelayedItemsLayout()
            self._grown = None

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """To the end there may be more lines than the scroll bar knows of yet."""
        if self.rowViewportPosition(index.row()) + self.rowHeight(index.row()) > self.viewport().height():
            self.updateGeometries()
        super().scrollTo(index, hint)

    def doItemsLayout(self) -> None:
        """After rows came in, what is below them moves down: Qt would paint all that is in sight anew.

        The scroll bar, which would be painted too, follows a little later.
        """
        if self._grown is None:
            super().doItemsLayout()
            return
        start, grown = self._grown
        below = self.viewport().rect()
        if self.verticalScrollBar().maximum() > 0:
            self._measure_soon.take()
        else:
            self.updateGeometries()
        below.setTop(self.rowViewportPosition(start))
        if below.isValid():
            self.viewport().scroll(0, grown, below)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.menu_requested.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.end()
        super().paintEvent(event)

    @Slot()
    def _lay_out(self) -> None:
        """Nothing else waits to be laid out when rows come in."""
        self.executeDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_rows()

    def _look_like_a_list(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()

    def _size_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(row_height(self.font(), compact=self._compact))


def paint_rows(painter: QPainter, table: QTableView, part: QRect) -> None:
    """A hair line under each row within `part` of the viewport, and a frame round the current one.

    The frame is left out where that row alone is selected.
    """
    last = table.rowAt(part.bottom())
    width = table.viewport().width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme().hair))  # PySide takes 10 ms to find out what fillRect can be given
    for row in range(table.rowAt(part.top()), (table.model().rowCount() if last < 0 else last + 1)):
        bottom = table.rowViewportPosition(row) + table.rowHeight(row)
        painter.drawRect(part.left(), bottom - 1, min(width, part.width()), 1)
    current = table.currentIndex()
    if table.hasFocus() and current.isValid() and not _alone_selected(table, current.row()):
        painter.setPen(QColor(theme().accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        height = table.rowHeight(current.row())
        painter.drawRect(0, table.rowViewportPosition(current.row()), width - 1, height - 1)


def _alone_selected(table: QTableView, row: int) -> bool:
    return selected_spans(table) == [(row, row)]
