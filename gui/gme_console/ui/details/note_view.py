"""The note of the selected row, and the way to write it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.text_view import TextView

MOST_CHARACTERS = 2000
"""Characters of a note at most, as the ledger stores them."""


class NoteView(QWidget):
    """UI thread. Without a note there is the button alone."""

    edit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note_block")
        self._text = TextView(tr("Note"), limit=MOST_CHARACTERS)
        self._text.setObjectName("details_note")
        self._text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._button = QPushButton()
        self._button.setObjectName("edit_note")
        self._button.clicked.connect(self.edit_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_note("")

    def show_note(self, note: str) -> None:
        self._text.setVisible(bool(note))
        self._text.show_text(note)
        self._button.setText(tr("Edit note…") if note else tr("Add note…"))
