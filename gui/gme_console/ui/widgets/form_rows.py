"""Labelled rows under each other, whose height follows the wrapped text in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


class FormRows(QGridLayout):
    """UI thread. What QFormLayout is for, except that QFormLayout 6.11 cuts wrapped text in tall rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = parent.fontMetrics().height()
        self.setContentsMargins(0, 0, line // 2, 0)
        self.setHorizontalSpacing(line)
        self.setVerticalSpacing(line * 3 // 4)
        self.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}

    def add_row(self, label: str, row: QWidget, edit: QWidget) -> None:
        """A row under the others; `edit` is the widget in it that the label's mnemonic goes to."""
        text = QLabel(label)
        text.setBuddy(edit)
        first = edit.focusProxy() or edit
        above = (first.sizeHint().height() - text.fontMetrics().height()) // 2
        text.setContentsMargins(0, max(0, above), 0, 0)
        place = len(self._labels)
        self.addWidget(text, place, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(row, place, 1, Qt.AlignmentFlag.AlignTop)
        self._labels[row] = text
        self.setRowStretch(place, 0)
        self.setRowStretch(place + 1, 1)

    def show_row(self, row: QWidget, shown: bool) -> None:
        self._labels[row].setVisible(shown)
        row.setVisible(shown)
