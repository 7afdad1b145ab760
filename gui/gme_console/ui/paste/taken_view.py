"""What was taken from a text, as a table that wraps, and can be read, selected and copied."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QTextEdit

from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font

_VALUE = 30
"""Hundredths of the width for what was taken; before it stand the names, whole, and behind it is the rest."""

_MOST_LINES = 18
"""Lines from which on it scrolls."""


class TakenRow(NamedTuple):
    """Without `value` nothing was said, and `place` says what that means."""

    field: str
    value: str
    place: str


class TakenView(QTextEdit):
    """UI thread. Plain text alone, as high as it needs to be."""

    def __init__(self, rows: list[TakenRow]) -> None:
        super().__init__()
        self._height = 0
        self.setObjectName("paste_taken")
        self.setAccessibleName(tr("What was taken from where"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._write(rows)

    def _write(self, rows: list[TakenRow]) -> None:
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(self.fontMetrics().height() / 5)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        names = max((self.fontMetrics().horizontalAdvance(row.field) for row in rows), default=0)
        shape.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.FixedLength, names + self.fontMetrics().height()),
                QTextLength(QTextLength.Type.PercentageLength, _VALUE),
                QTextLength(QTextLength.Type.VariableLength, 0),
            ]
        )
        name, value, place = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        value.setFontFamilies(id_font().families())
        value.setFontWeight(700)
        table = self.textCursor().insertTable(len(rows), 3, shape)
        for number, row in enumerate(rows):
            for column, (text, look) in enumerate(zip(row, (name, value, place), strict=True)):
                table.cellAt(number, column).firstCursorPosition().insertText(text, look)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _fit(self, size: QSizeF) -> None:
        most = self.fontMetrics().lineSpacing() * _MOST_LINES
        self._height = min(round(size.height()) + 2 * self.frameWidth() + 1, most)
        self.setMaximumHeight(self._height)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), min(self._height, 4 * self.fontMetrics().lineSpacing()))
