"""What is drawn over the rows of a table: a hair line under each, and a frame round the one the keys are at."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QTableView

from gme_console.ui.history.row_ranges import row_spans
from gme_console.ui.theme.colors import theme


def paint_rows(painter: QPainter, table: QTableView, part: QRect) -> None:
    """Within `part` of the viewport. The row under the keys shows as such where the selection does not tell it."""
    last = table.rowAt(part.bottom())
    width = table.viewport().width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme().hair))  # PySide takes 10 ms to find out what fillRect can be given
    for row in range(table.rowAt(part.top()), (table.model().rowCount() if last < 0 else last + 1)):
        bottom = table.rowViewportPosition(row) + table.rowHeight(row)
        painter.drawRect(part.left(), bottom - 1, min(width, part.width()), 1)
    current = table.currentIndex()
    if table.hasFocus() and current.isValid() and not _tells(table, current.row()):
        painter.setPen(QColor(theme().accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        height = table.rowHeight(current.row())
        painter.drawRect(0, table.rowViewportPosition(current.row()), width - 1, height - 1)


def _tells(table: QTableView, row: int) -> bool:
    """Whether that row alone is selected."""
    parts = row_spans(table.selectionModel().selection())
    return parts == [(row, row)]
