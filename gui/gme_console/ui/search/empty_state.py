"""What stands in an empty table: why it is empty, and what to clear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableView, QVBoxLayout, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel


class EmptyState(QWidget):
    """UI thread. Lies over the rows of a table, below its header; hidden until it has something to say.

    The owner connects the two buttons.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.setObjectName("empty_state")
        self._table = table
        self._words = PlainLabel(parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clear_text = self._button(tr("Clear the search"), "clear_text")
        self.clear_filters = self._button(tr("Clear the filters"), "clear_filters")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.clear_text)
        buttons.addWidget(self.clear_filters)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        layout.addStretch(1)
        table.viewport().installEventFilter(self)
        self.hide()

    def explain(self, words: str, *, text: bool, filters: bool) -> None:
        """Which of the two can be cleared; no words: the table is not empty."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.clear_text.setVisible(text)
        self.clear_filters.setVisible(filters)
        if not words and (self.clear_text.hasFocus() or self.clear_filters.hasFocus()):
            self._table.setFocus()
        self.setVisible(bool(words))
        needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if words else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._table.setHorizontalScrollBarPolicy(needed)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._table.viewport().geometry())

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button
