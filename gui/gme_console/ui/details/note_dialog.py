"""The note of the selected row, and the dialog that it is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gme_console.api.plain_text import storable
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.row_text import note_changed, note_length, note_refused, note_too_long
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel, plain_button
from gme_console.ui.widgets.value_label import ValueLabel

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

_CHARACTERS, _LINES = 76, 22


class NoteDialog(QDialog):
    """UI thread. Stays open with what was typed until the note is in the history, or the operator closes it.

    `note_requested` carries what is to be stored; `accept` or `show_failed` is the answer.
    """

    note_requested = Signal(str)

    def __init__(self, row: Row, typed: str, parent: QWidget | None = None) -> None:
        """`typed` is what to begin with: the note, or what could not be stored before."""
        super().__init__(parent)
        self.row_id = row.id
        self._stored = row.note
        self._saving: str | None = None
        self.setObjectName("note")
        self.setWindowTitle(tr("Note on room {room}", room=visible(row.RoomId, 60)))
        self._text = QPlainTextEdit(typed)
        self._text.setObjectName("note_text")
        self._text.setAccessibleName(tr("Note"))
        self._text.setTabChangesFocus(True)
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        self._count = PlainLabel()
        self._count.setObjectName("note_count")
        self._remark = WrappingLabel(2)
        self._remark.setObjectName("note_remark")
        self._save = QPushButton(tr("&Save"))
        self._save.setObjectName("save_note")
        self._lay_out()
        self._text.textChanged.connect(self._show_count)
        self._show_count()

    def typed(self) -> str:
        """What would be stored: the text without space and line breaks at its ends."""
        return storable(self._text.toPlainText().strip())

    @Slot()
    def save(self) -> None:
        """Ctrl+Enter. A note that is too long stays with the operator; one that is stored already needs no writing."""
        note = self.typed()
        if self._saving is not None:
            return
        if len(note) > MOST_CHARACTERS:
            self._remark.setText(note_too_long(len(note) - MOST_CHARACTERS))
            self._text.setFocus()
        elif note == self._stored:
            self.accept()
        else:
            self._saving = note
            self._remark.setText(tr("Saving…"))
            self.note_requested.emit(note)

    def show_row(self, row: Row) -> None:
        """News of the row: a note that came from elsewhere is told. What was typed stays."""
        if row.note not in (self._stored, self._saving):
            self._stored = row.note
            self._remark.setText(note_changed(row.note))

    def show_failed(self, sentence: str) -> None:
        """The note could not be stored; it can be saved again."""
        self._saving = None
        self._remark.setText(note_refused(sentence))
        self._text.setFocus()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        self._save.clicked.connect(self.save)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save)
        layout = QVBoxLayout(self)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._count)
        layout.addWidget(self._remark)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.lineSpacing() * _LINES)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_count(self) -> None:
        self._count.setText(note_length(len(self.typed()), MOST_CHARACTERS))


MOST_CHARACTERS = 2000
"""Characters of a note at most, as the ledger stores them."""


class NoteView(QWidget):
    """UI thread. Hidden while there is no note. `button`, for whoever has a place for it, is there always."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note_block")
        self._text = ValueLabel(tr("Note"), limit=MOST_CHARACTERS)
        self._text.setObjectName("details_note")
        self.button = plain_button("", "edit_note")
        heading = PlainLabel(tr("Note"))
        set_role(heading, Role.HEADING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(4))
        layout.addWidget(heading)
        layout.addWidget(self._text)
        self.show_note("")

    def show_note(self, note: str) -> None:
        self.setVisible(bool(note))
        self._text.show_text(note)
        self.button.setText(tr("Edit note…") if note else tr("Add note…"))
