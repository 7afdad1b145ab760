"""A table of texts that are read, and whose rows are selected whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gme_console.ui.texts.message_text import spoken, tooltip, visible
from gme_console.ui.theme.fonts import id_font

CELL_LIMIT = 160
"""Characters that are shown of a text in one line; all of it is in the tooltip."""

WRAPPED_LIMIT = 2_000


class PlainTable(QTableWidget):
    """UI thread. Changed cell by cell, so that nothing jumps."""

    def __init__(self, name: str, headings: Sequence[str], wide: int, *, wraps: bool = False) -> None:
        """`wide` is the column that takes the width that remains. `wraps`: texts have as many lines as they need."""
        super().__init__(0, len(headings))
        self._limit = WRAPPED_LIMIT if wraps else CELL_LIMIT
        self.setObjectName(name)
        self.setHorizontalHeaderLabels(list(headings))
        header = self.horizontalHeader()
        header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(wraps)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def say(self, row: int, texts: Sequence[str], ids: frozenset[int] = frozenset()) -> None:
        """`ids`: the columns that hold ids, which are monospaced."""
        for column, text in enumerate(texts):
            self.say_cell(row, column, text, is_id=column in ids)

    def say_cell(self, row: int, column: int, text: str, *, is_id: bool = False) -> QTableWidgetItem:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            if is_id:
                item.setFont(id_font())
            self.setItem(row, column, item)
        shown = visible(text, self._limit)
        if item.text() != shown:
            item.setText(shown)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(shown))
            item.setToolTip(tooltip(text))
        return item

    def fit_columns(self, columns: range, most: int) -> None:
        """As wide as what they hold, `most` average characters at most."""
        widest = self.fontMetrics().averageCharWidth() * most
        for column in columns:
            self.resizeColumnToContents(column)
            self.setColumnWidth(column, min(self.columnWidth(column), widest))
